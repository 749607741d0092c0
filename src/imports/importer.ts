import type { Words } from '../core/words';

/** How a column's cells are read; decides number format and what a missing value is. */
export type ColumnKind = 'id' | 'text' | 'count' | 'money' | 'rate' | 'date';

/**
 * What several lines of one content make together. `first`: all say the same; `most`: figures of the content
 * as a whole that repeat on each line; `add`: figures of the line; `list`: different texts one after another;
 * `none`: nothing, such as ratios and distinct people.
 */
export type Together = 'first' | 'most' | 'add' | 'list' | 'none';

interface AnyColumn {
  kind: ColumnKind;
  name: Words;
  together: Together;
}

/** A column of the file. */
export interface FileColumn extends AnyColumn {
  /** Every heading known for it, English and Chinese, old and new, without the currency in brackets. */
  aliases: readonly string[];
  required?: true;
  /** What every id of the platform looks like, so that words in the column are not taken for one. */
  pattern?: RegExp;
}

/** A figure taken from the first of several columns that the file has. */
export interface ChosenColumn extends AnyColumn {
  firstOf: readonly string[];
  required?: true;
}

export type ImportColumn = FileColumn | ChosenColumn;

/** Where a report's figures go: rows of a table sheet, found by an id, never by position. */
export interface ImportTarget {
  sheet: string;
  /** The column of the sheet that holds the id, and the column of the report it comes from. */
  match: { to: string; from: string };
  /** Written when a row is new, and later only where what an earlier import wrote still stands. */
  describe: Readonly<Record<string, string>>;
  /** The same for every row of this report: codes of `src/workbook/choices.ts`. Only blank cells are filled. */
  always: Readonly<Record<string, string>>;
  /** Sums over the periods imported; the cell's column and the report's. */
  totals: Readonly<Record<string, string>>;
}

/** One platform report is one record; recognising, reading, its raw sheet and merging are derived from it. */
export interface Importer {
  id: string;
  name: Words;
  /** Title of the hidden sheet that keeps its lines. */
  rawName: Words;
  columns: Readonly<Record<string, ImportColumn>>;
  /** The column that tells contents apart; together with the period it names a line. */
  key: string;
  target: ImportTarget;
}

export function isFileColumn(column: ImportColumn): column is FileColumn {
  return 'aliases' in column;
}

/** Checks what the compiler cannot: that every column named by another part of the record exists. */
export function defineImporter(importer: Importer): Importer {
  const { columns, key, target } = importer;
  const chosen = Object.values(columns).flatMap((column) => (isFileColumn(column) ? [] : column.firstOf));
  const named = [key, target.match.from, ...Object.values(target.describe), ...Object.values(target.totals)];
  const unknown = [...named, ...chosen].filter((id) => !(id in columns));
  if (unknown.length > 0)
    throw new Error(`${importer.id} names columns it does not have: ${unknown.join(', ')}`);
  return importer;
}
