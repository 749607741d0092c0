import type { FUniver } from '@univerjs/core/facade';
import { readableFormula } from './full-width';

const SET_VALUES = 'sheet.command.set-range-values';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Typed cells come as `{ f }` or `{ v }`, alone, in rows or keyed by row and column: each is found by walking in. */
function normalise(value: unknown): void {
  if (Array.isArray(value)) {
    value.forEach(normalise);
    return;
  }
  if (!isRecord(value)) return;
  if (typeof value['f'] === 'string') {
    value['f'] = readableFormula(value['f']);
    return;
  }
  if (typeof value['v'] === 'string' && value['v'].startsWith('＝')) {
    value['f'] = readableFormula(value['v']);
    delete value['v'];
    return;
  }
  if (!('v' in value || 'p' in value || 's' in value)) Object.values(value).forEach(normalise);
}

/** Turns full-width punctuation of typed formulas into what the engine reads, before it is written. */
export function acceptFullWidthFormulas(grid: FUniver): void {
  grid.onBeforeCommandExecute(({ id, params }) => {
    if (id === SET_VALUES && isRecord(params)) normalise(params['value']);
  });
}
