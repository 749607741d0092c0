import type { Words } from '../core/words';
import type { Plain } from '../workbook/host';

/** A file as the page decoded it: cell texts and numbers as they stand, dates as `YYYY-MM-DD`. */
export interface DecodedFile {
  name: string;
  sheets: readonly { name: string; rows: readonly (readonly Plain[])[] }[];
}

/** A heading of the file and what became of it. */
export interface MappedColumn {
  heading: string;
  /** Our permanent id for it, or null: not understood, and said so in the preview. */
  id: string | null;
  samples: readonly string[];
}

/** One line of a report after reading: our ids, plain numbers, ratios as fractions, ids as text. */
export type ReportRow = Readonly<Record<string, Plain>>;

/** What a report says, before anything is written. Plain JSON: it travels from page to server. */
export interface ReadReport {
  importer: string;
  file: string;
  period: { from: string; to: string } | null;
  currency: string | null;
  columns: readonly MappedColumn[];
  rows: readonly ReportRow[];
  /** Lines that could not be read, by their row in the file. */
  refused: readonly { row: number; why: Words }[];
  /** Anything the seller should know before applying: totals rows dropped, a column that is missing. */
  notes: readonly Words[];
}
