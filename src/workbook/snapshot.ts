import type { Plain } from './host';

/** The parts of a sheet whose last written state is remembered, so that a rebuild touches only what changed. */
export type Marks = Readonly<Record<string, string>>;

/** What the workbook's own metadata says. */
export interface Stamp {
  /** Version of the template that built it. */
  template: number;
  language: 'en' | 'zh';
  currency: string;
}

/** The metadata of a sheet of ours. */
export interface SheetMark {
  id: string;
  /** A duplicated tab carries its original's metadata; its own id tells it apart. */
  sheetId: number;
  /** False until a first build has reached its end: until then positions can be trusted. */
  built: boolean;
  marks: Marks;
}

/** A tab of the spreadsheet, ours or theirs. */
export interface SheetSnapshot {
  sheetId: number;
  name: string;
  mark: SheetMark | null;
  /** Ours only: 1-based positions of the columns that are still there, by permanent id. */
  columns: Readonly<Record<string, number>>;
  /** Row of a table's headings; data starts below it. */
  headingRow: number;
  /** Ours only: the heading rows of a table, all used rows of a form; dates as ISO text. */
  values: readonly (readonly Plain[])[];
  /** Same shape as values; '' where there is none. */
  formulas: readonly (readonly string[])[];
  rowCount: number;
  columnCount: number;
}

export interface NamedCell {
  name: string;
  sheetId: number;
  row: number;
  column: number;
}

/** A read-only picture of the workbook, plain data, enough to decide what to change. */
export interface Snapshot {
  stamp: Stamp | null;
  sheets: readonly SheetSnapshot[];
  names: readonly NamedCell[];
}

/** The sheet with this permanent id, never a duplicate of it. */
export function sheetOf(snapshot: Snapshot, id: string): SheetSnapshot | null {
  return snapshot.sheets.find(({ mark, sheetId }) => mark?.id === id && mark.sheetId === sheetId) ?? null;
}
