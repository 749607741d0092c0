import { isBlank, isErrorName, isHandedOn } from '../core/cells';
import { toGrid } from '../core/grid';
import { holdsError, type Named } from './sentences';
import { BLANK, Rank, Trouble } from './trouble';

/** One argument, read: a value or the trouble with it for every place it covers. A size of 1 stretches. */
export interface Source<T> {
  rows: number;
  columns: number;
  at(row: number, column: number): T | Trouble;
  /** Lists only: the cells of one list, and whether it stands in a column, as the result then does. */
  list?: ListShape;
  /** Samples only, until they are joined with their partners. */
  sample?: Sample;
}

export interface ListShape {
  length: number;
  upright: boolean;
  /** Where the values that were kept stand among the cells, when some were skipped. */
  places?: readonly number[];
}

export interface Sample {
  /** The name the partners share. */
  partners: string;
  /** Its blanks do not skip a place. */
  keepBlanks: boolean;
  /** Every cell; null where it is blank. */
  values: readonly unknown[];
}

/** One value for the whole call. */
export function constant<T>(value: T | Trouble): Source<T> {
  return { rows: 1, columns: 1, at: () => value };
}

/** An optional list that is not there. */
export function leftOut<T>(): Source<T> {
  return constant<T>(null as T);
}

/** A plain argument: every cell read once, however many places use it. */
export function plain<T>(argument: unknown, read: (cell: unknown) => T | Trouble): Source<T> {
  const { rows, columns, lines } = toGrid(argument);
  const values = new Array<T | Trouble>(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++)
      values[row * columns + column] = read(lines[row]?.[column]);
  }
  const rowStep = rows === 1 ? 0 : columns;
  const columnStep = columns === 1 ? 0 : 1;
  return {
    rows,
    columns,
    at(row, column) {
      const value = values[row * rowStep + column * columnStep];
      return value === undefined ? BLANK : value;
    },
  };
}

/** What every kind of parameter treats alike, before it looks at the value. */
export function commonTrouble(name: Named, cell: unknown): Trouble | null {
  if (typeof cell === 'number') return null;
  if (isBlank(cell)) return BLANK;
  if (isHandedOn(cell)) return new Trouble(Rank.HandedOn, cell);
  if (isErrorName(cell)) return new Trouble(Rank.SheetError, holdsError(name, cell.trim()));
  return null;
}
