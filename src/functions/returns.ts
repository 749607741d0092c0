import type { Words } from '../core/words';
import type { ResultFacts } from './record';

export type Scalar = number | string | boolean | null;
export type List = readonly Scalar[];
/** What one case can give: a cell, a row or list of cells, or a table. */
export type Result = Scalar | List | readonly List[];

/** What a record returns; `R` is what its `compute` gives for one case. */
export interface Returns<R extends Result> extends ResultFacts {
  /** Never set: it carries the type. */
  readonly result?: R;
}

type Heading = ResultFacts['headings'][number];
type ColumnUnit = Heading['unit'];

/** One cell per case. */
export function value(name: Words, unit: ColumnUnit): Returns<Scalar> {
  return { shape: 'value', headings: [{ name, unit }] };
}

/** One cell per case that holds a code; the workbook shows the reader's word for it. */
export function code(name: Words, codes: Readonly<Record<string, Words>>): Returns<Scalar> {
  return { shape: 'value', headings: [{ name, unit: 'text', codes }] };
}

/** A row per case, a cell per heading. */
export function row(headings: readonly Heading[]): Returns<List> {
  return { shape: 'row', headings };
}

/** A list per case, standing the way the list in the arguments stands. */
export function series(name: Words, unit: ColumnUnit): Returns<List> {
  return { shape: 'series', headings: [{ name, unit }] };
}

/** Rows of its own, for the call as a whole; one value where a single cell says it all. */
export function table(headings: readonly Heading[]): Returns<readonly List[] | Scalar> {
  return { shape: 'table', headings };
}
