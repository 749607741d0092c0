import type { Language } from '../core/words';
import type { Stamp } from './snapshot';

/** What crosses between page and server, and what a cell holds: JSON, dates as ISO text. */
export type Plain = string | number | boolean | null;

/** The seller's answers; every field is a cell of Setup once built. Rates are fractions. */
export interface Answers {
  language: Language;
  /** Codes of `src/workbook/choices.ts`. */
  market: string;
  platform: string;
  currency: string;
  goal: string;
  hidden_cost_rate: number;
  margin: number;
  return_rate: number;
}

/**
 * A row of a table sheet, addressed by permanent column ids, never by position. Choices are read as codes and
 * may be written as codes or labels; days are `YYYY-MM-DD`; ids and texts are text, blank is null.
 */
export interface TableRow {
  /** 1-based row on the sheet; null for a row to append below the last used one. */
  row: number | null;
  values: Readonly<Record<string, Plain>>;
}

/** `stamp` is null before a first build; a name that is not there, or stands for more than a cell, is left out of `cells`. */
export interface Glance {
  stamp: Stamp | null;
  cells: Readonly<Record<string, Plain>>;
}

/**
 * The workbook as the rest of the product sees it. `src/sheets` implements it over SpreadsheetApp with the
 * fewest service calls; everything above it stays free of Apps Script.
 */
export interface WorkbookHost<Snapshot, Change> {
  /** The workbook as it is; with ids, other sheets by name and mark alone. */
  read(only?: readonly string[]): Snapshot;
  /** What the workbook says of itself and what these named cells hold: a look that costs a fraction of `read`. */
  glance(names: readonly string[]): Glance;
  /** Whether a sheet was built to its end and has all these columns. */
  stands(sheet: string, columns: readonly string[]): boolean;
  apply(changes: readonly Change[]): void;
  /** The named columns of a table sheet, data rows only, in one read per sheet. Empty when it was not built. */
  readTable(sheet: string, columns: readonly string[]): TableRow[];
  /**
   * Writes exactly the cells given and no other. Cells that touch are written together, so a block of rows costs
   * a few calls however long it is; rows that lie scattered cost a call each.
   */
  writeTable(sheet: string, rows: readonly TableRow[]): void;
  /** Runs the work while no one else builds or imports; a busy lock is one clear sentence. */
  exclusively<T>(work: () => T): T;
  readDraft(): string | null;
  writeDraft(draft: string | null): void;
  /** The reader's locale, such as zh_CN, for the first language offered. */
  userLocale(): string;
  /** Puts a formula into the active cell if it is empty; false when something is there already. */
  insertFormula(formula: string): boolean;
  /** Brings a sheet to the front by its permanent id. */
  showSheet(sheet: string): void;
  /** Brings a table to the front with the first blank cell of a column selected, ready to be typed into. */
  showBlank(sheet: string, column: string): void;
}
