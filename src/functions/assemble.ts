import { HANDED_ON } from '../core/cells';
import { words } from '../core/words';
import type { List, Scalar } from './returns';
import type { Size } from './shapes';
import { bilingual, Rank, refused, Trouble } from './trouble';

const TOO_LARGE = refused(
  words('the result is too large to calculate; check the inputs', '结果太大，无法计算，请检查输入'),
);

/** A number a cell can hold: never NaN, Infinity or a minus before 0. */
function clean(result: Scalar | Trouble): Scalar | Trouble {
  if (typeof result !== 'number') return result;
  if (!Number.isFinite(result)) return TOO_LARGE;
  return result === 0 ? 0 : result;
}

function cleanList(results: List | Trouble): List | Trouble {
  if (results instanceof Trouble) return results;
  const cleaned = results.map(clean);
  const trouble = cleaned.find((cell) => cell instanceof Trouble);
  return trouble instanceof Trouble ? trouble : (cleaned as Scalar[]);
}

/**
 * What the place of a trouble shows. A single case is a call for one value, and there the sentence is thrown: the
 * cell becomes an error nobody can overlook. In a range it stands in its place, so that one bad row of 500 does
 * not take the column with it.
 */
function spoken({ rank, sentence }: Trouble, single: boolean): string | null {
  if (sentence === null || typeof sentence === 'string') return sentence;
  if (single) throw new Error(bilingual(sentence));
  return rank === Rank.Missing ? null : HANDED_ON + bilingual(sentence);
}

/** One cell per case, in the size of the case table. */
export function assembleValues(outcomes: readonly (Scalar | Trouble)[], { rows, columns }: Size): unknown {
  const single = outcomes.length === 1;
  const cellAt = (index: number): Scalar => {
    const outcome = clean(outcomes[index] ?? null);
    return outcome instanceof Trouble ? spoken(outcome, single) : outcome;
  };
  if (single) return cellAt(0);
  const table: Scalar[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: Scalar[] = [];
    for (let column = 0; column < columns; column++) line.push(cellAt(row * columns + column));
    table.push(line);
  }
  return table;
}

/** Rows of their own, all of one width, or the one value that says it all. */
export function assembleTable(outcome: readonly List[] | Scalar | Trouble): unknown {
  if (!isRows(outcome)) return assembleValues([outcome], { rows: 1, columns: 1 });
  if (outcome.length === 0) return null;
  const trouble = outcome.map(cleanList).find((list) => list instanceof Trouble);
  return trouble instanceof Trouble ? spoken(trouble, true) : assembleRows(outcome, 1);
}

function isRows(outcome: readonly List[] | Scalar | Trouble): outcome is readonly List[] {
  return Array.isArray(outcome);
}

/** A row per case, all of one width; a case without a list has its sentence in front. */
export function assembleRows(outcomes: readonly (List | Trouble)[], width: number): Scalar[][] {
  const single = outcomes.length === 1;
  const rows = outcomes
    .map(cleanList)
    .map((list) => (list instanceof Trouble ? [spoken(list, single)] : list));
  const widest = rows.reduce((most, row) => Math.max(most, row.length), width);
  return rows.map((row) => Array.from({ length: widest }, (_, column) => row[column] ?? null));
}

export function transpose(rows: readonly List[]): Scalar[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
}
