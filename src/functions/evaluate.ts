import { readArguments } from './arguments';
import { assembleRows, assembleTable, assembleValues, transpose } from './assemble';
import { joinSamples } from './join-samples';
import type { Params } from './param';
import type { ResultFacts } from './record';
import type { List, Result, Scalar } from './returns';
import { commonSize, type NamedSource, type Size } from './shapes';
import type { ListShape } from './source';
import { BLANK, Rank, Trouble } from './trouble';

/** A record as the evaluation sees it, whatever its parameters are called. */
interface Callable {
  name: string;
  params: Params;
  returns: ResultFacts;
  solvesFor?: string;
  compute(values: Readonly<Record<string, unknown>>): Result | Trouble | null;
}

type Outcome = Result | Trouble;

/** Calls a record as a cell does: raw arguments in, a value or a rectangle out; throws the sentence for the cell. */
export function callRecord(record: Callable, args: ArrayLike<unknown>): unknown {
  const sources = joinSamples(readArguments(record.name, record.params, args));
  const size = commonSize(sources, record.returns.shape);
  return assemble(record.returns, sources, size, evaluateCases(record, sources, size));
}

function evaluateCases(
  record: Callable,
  sources: readonly NamedSource[],
  { rows, columns }: Size,
): Outcome[] {
  const solved = record.solvesFor === undefined ? null : soughtName(record.solvesFor, sources);
  // All names from the start, in the order of the parameters: the object serves every case.
  const values: Record<string, unknown> = Object.fromEntries(sources.map(({ name }) => [name, null]));
  const outcomes: Outcome[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      outcomes.push(fillValues(values, sources, solved, row, column) ?? record.compute(values) ?? BLANK);
    }
  }
  return outcomes;
}

/**
 * Fills in the values of one case, or gives the trouble that speaks for it. A blank that is being solved for is
 * NaN, so that using it by mistake cannot pass for a result.
 */
function fillValues(
  values: Record<string, unknown>,
  sources: readonly NamedSource[],
  solved: unknown,
  row: number,
  column: number,
): Trouble | null {
  let worst: Trouble | null = null;
  for (const { name, source } of sources) {
    const value = source.at(row, column);
    if (!(value instanceof Trouble)) values[name] = value;
    else if (value.rank === Rank.Missing && name === solved) values[name] = NaN;
    else if (!worst || value.rank < worst.rank) worst = value;
  }
  return worst;
}

function soughtName(solvesFor: string, sources: readonly NamedSource[]): unknown {
  return sources.find(({ name }) => name === solvesFor)?.source.at(0, 0);
}

function assemble(
  { shape, headings }: ResultFacts,
  sources: readonly NamedSource[],
  size: Size,
  outcomes: readonly Outcome[],
): unknown {
  if (shape === 'value') return assembleValues(outcomes as (Scalar | Trouble)[], size);
  if (shape === 'table') return assembleTable((outcomes as (readonly List[] | Scalar | Trouble)[])[0] ?? []);
  const lists = outcomes as (List | Trouble)[];
  if (shape === 'row') return assembleRows(lists, headings.length);
  const list = sources.find(({ source }) => source.list)?.source.list;
  const rows = assembleRows(list ? lists.map((one) => inPlace(one, list)) : lists, list?.length ?? 1);
  return list?.upright ? transpose(rows) : rows;
}

/** What was calculated for the places that were kept, back among the blanks; anything beyond them comes after. */
function inPlace(values: List | Trouble, { length, places }: ListShape): List | Trouble {
  if (values instanceof Trouble || places === undefined || places.length === length) return values;
  const cells: Scalar[] = Array.from({ length }, () => null);
  places.forEach((place, index) => (cells[place] = values[index] ?? null));
  return [...cells, ...values.slice(places.length)];
}
