import type { Words } from '../core/words';
import type { Plain } from '../workbook/host';

/** A file as the page decoded it: cell texts and numbers as they stand, dates as `YYYY-MM-DD`. */
export interface DecodedFile {
  name: string;
  /** Row 0 of `rows` is row 1 of the file: blank rows keep their place, so that a message can name a row. */
  sheets: readonly { name: string; rows: readonly (readonly Plain[])[] }[];
}

/** First and last day that figures cover, both `YYYY-MM-DD` and both inside. */
export interface Period {
  from: string;
  to: string;
}

/** A heading of the file and what became of it. */
export interface MappedColumn {
  heading: string;
  /** Our permanent id for it, or null: not understood, and said so in the preview. */
  id: string | null;
  samples: readonly string[];
}

/**
 * One content of a report after reading: our ids, plain numbers, ratios as fractions, ids as text. A column
 * that the file does not have is absent; a cell without a value is null.
 */
export type ReportRow = Readonly<Record<string, Plain>>;

/** What a report says, before anything is written. Plain JSON: it travels from page to server. */
export interface ReadReport {
  importer: string;
  file: string;
  period: Period | null;
  /** The likeliest ISO code of the money in it; null when the file names none. */
  currency: string | null;
  /** Every ISO code the file's mark can stand for: `$` is not only USD. Empty when the file names none. */
  currencies: readonly string[];
  columns: readonly MappedColumn[];
  rows: readonly ReportRow[];
  /** Lines that could not be read, by their row in the file. */
  refused: readonly { row: number; why: Words }[];
  /** Anything the seller should know before applying: totals rows dropped, a column that is missing. */
  notes: readonly Words[];
}

/** A file or an import that cannot go on, as one sentence for the seller. */
export interface Refusal {
  why: Words;
}

export function isRefusal(result: object): result is Refusal {
  return 'why' in result;
}
