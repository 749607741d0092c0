import type { Language, Words } from '../core/words';
import type { KeptCell, Merge } from '../imports/merge';
import type { Period, ReportRow } from '../imports/report';
import type { Answers } from '../workbook/host';

/**
 * What every server function returns. A sentence for the seller is a value, not an exception: of an exception
 * only the message is documented to reach the page, and Google puts words of its own around it.
 */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; problem: Words };

/** The wizard as it was left: what was typed, as it was typed, so that half a number survives too. */
export interface Draft {
  step: string;
  entries: Readonly<Record<string, string>>;
  /** Names of the entries that the seller has made their own; the others are still examples. */
  own: readonly string[];
}

export interface Status {
  built: boolean;
  /** The reader's, which the menu speaks too; the workbook's own is among the answers. */
  language: Language;
  /** What Setup holds now; null before the first build. */
  answers: Answers | null;
  draft: Draft | null;
  /** The workbook was built by an earlier version of the add-on; a build brings it up to date. */
  outdated: boolean;
}

/** One thing a build would do, said for the review step. */
export interface ReviewLine {
  sheet: Words;
  what: Words;
}

export interface Review {
  /** False before the first build: every line then creates, none changes. */
  built: boolean;
  lines: readonly ReviewLine[];
  /** Changes in all; house-keeping has no line of its own. */
  changed: number;
}

export interface BuildResult {
  /** How many changes were applied; 0 when the workbook already was as the answers want it. */
  changed: number;
  summary: readonly ReviewLine[];
}

/** The menu's functions, which a page may call as well to swap itself for another screen. */
export type ScreenOpener = 'openWizard' | 'openImport' | 'openFunctions';

/** A report, or some rows of it, on the way to the workbook. */
export interface ImportPart {
  importer: string;
  file: string;
  period: Period | null;
  currencies: readonly string[];
  rows: readonly ReportRow[];
}

export type ImportCounts = Merge['counts'];

/** What applying would do, or has done; nothing of it is written by a check. */
export interface ImportResult {
  counts: ImportCounts;
  contents: Merge['contents'];
  /** Cells left alone because the seller typed something else there; the first few, and how many in all. */
  kept: readonly KeptCell[];
  keptCount: number;
  notes: readonly Words[];
  /** The workbook's currency, which the amounts are now in. */
  currency: string;
}

/** One import as the log keeps it; the time is the seller's own, `YYYY-MM-DD hh:mm`. */
export interface ImportRecord {
  importer: string;
  file: string;
  period: Period | null;
  importedAt: string;
  currency: string;
  counts: ImportCounts;
}
