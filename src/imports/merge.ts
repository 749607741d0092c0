import type { Words } from '../core/words';
import type { TableRow } from '../workbook/host';
import { importerOf } from './catalogue';
import type { Importer } from './importer';
import { planLine } from './merge-lines';
import type { KeptCell } from './merge-target';
import { appendTarget, rowsById, staysDeleted, updateTarget } from './merge-target';
import * as sentences from './merge-words';
import { comparePeriods } from './period';
import type { RawLine } from './raw';
import { isBlank, readRawLines } from './raw';
import type { Period, ReadReport, Refusal, ReportRow } from './report';

export type { KeptCell } from './merge-target';

export interface Merge {
  /**
   * Cells to write to the target sheet. Write them before `raw`: should the second write fail, the next import
   * of the same file finds the figures in place and only adds the raw lines.
   */
  content: TableRow[];
  /** Cells to write to the raw sheet. */
  raw: TableRow[];
  /** Lines of the report: new, with other figures than before, already there, and not readable. */
  counts: { added: number; updated: number; unchanged: number; refused: number };
  /**
   * Rows of the target sheet: appended for new contents, appended again for ones that were deleted, existing
   * ones in which a cell changes, and existing ones that stay as they are.
   */
  contents: { added: number; restored: number; updated: number; unchanged: number };
  kept: KeptCell[];
  /** What the seller should know: days that were there already, rows that stay deleted, cells kept. */
  notes: Words[];
}

export interface MergeInput {
  /** A whole report or a part of it (see `splitReport`). */
  report: Pick<ReadReport, 'importer' | 'rows' | 'period' | 'currencies' | 'refused'>;
  /** ISO code chosen in the workbook. */
  currency: string;
  /** The raw sheet's rows with the columns of `rawColumnIds`. */
  raw: readonly TableRow[];
  /** The target sheet's rows with the columns of `contentColumnIds`. */
  content: readonly TableRow[];
}

/** The columns of the target sheet that merging reads. */
export function contentColumnIds({ target }: Importer): string[] {
  const { match, describe, always, totals } = target;
  return [match.to, ...Object.keys(describe), ...Object.keys(always), ...Object.keys(totals)];
}

/** Parts of a report that can be merged one after another with the same result as the whole. */
export function splitReport(report: ReadReport, rowsPerPart: number): ReadReport[] {
  const parts = Math.max(1, Math.ceil(report.rows.length / rowsPerPart));
  return Array.from({ length: parts }, (_, part) => ({
    ...report,
    rows: report.rows.slice(part * rowsPerPart, (part + 1) * rowsPerPart),
    refused: part === 0 ? report.refused : [],
  }));
}

/**
 * What an import changes, computed from what is there; nothing is written here. The same report again, in
 * either language, changes nothing. A line is known by its content and period: other figures for the same
 * period replace the earlier ones, a longer period replaces those inside it, and days that overlap only in
 * part refuse the import, since figures of a period cannot be split.
 */
export function mergeReport(input: MergeInput): Merge | Refusal {
  const importer = importerOf(input.report.importer);
  const { period, currencies } = input.report;
  if (period === null) return { why: sentences.withoutPeriod };
  if (currencies.length > 0 && !currencies.includes(input.currency)) {
    return { why: sentences.otherCurrency(currencies, input.currency) };
  }
  const { lines, free } = readRawLines(input.raw, importer);
  const why = clash(input, importer, lines, period);
  return why ? { why } : mergeRows(input, importer, { lines, free, period });
}

/** Why the report cannot join what was imported before, if so. */
function clash(
  { report, currency }: MergeInput,
  importer: Importer,
  lines: ReadonlyMap<string, readonly RawLine[]>,
  period: Period,
): Words | null {
  const known = report.rows.flatMap((row) => lines.get(idOf(row, importer)) ?? []);
  const overlapping = known.find((line) => comparePeriods(period, line.period) === 'overlaps');
  if (overlapping) return sentences.partialOverlap(period, overlapping.period);
  const earlier = known
    .map(({ values }) => values.currency)
    .find((code) => !isBlank(code) && code !== currency);
  return earlier === undefined ? null : sentences.earlierCurrency(String(earlier), currency);
}

function idOf(row: ReportRow, importer: Importer): string {
  return String(row[importer.key]);
}

function mergeRows(
  { report, currency, content }: MergeInput,
  importer: Importer,
  { lines, free, period }: { lines: ReadonlyMap<string, readonly RawLine[]>; free: number[]; period: Period },
): Merge {
  const merge: Merge = {
    content: [],
    raw: [],
    counts: { added: 0, updated: 0, unchanged: 0, refused: report.refused.length },
    contents: { added: 0, restored: 0, updated: 0, unchanged: 0 },
    kept: [],
    notes: [],
  };
  const targets = rowsById(content, importer);
  let deleted = 0;
  let inside = 0;
  for (const row of report.rows) {
    const plan = planLine(row, lines.get(idOf(row, importer)) ?? [], { importer, period, currency, free });
    merge.raw.push(...plan.writes);
    merge.counts[plan.status === 'inside' ? 'unchanged' : plan.status] += 1;
    if (plan.status === 'inside') inside += 1;
    const target = targets.get(idOf(row, importer));
    if (!target && staysDeleted(plan)) {
      deleted += 1;
      continue;
    }
    const change = target ? updateTarget(importer, target, row, plan) : appendTarget(importer, row, plan);
    merge.kept.push(...change.kept);
    if (change.write) merge.content.push(change.write);
    if (target) merge.contents[change.write ? 'updated' : 'unchanged'] += 1;
    else merge.contents[plan.before.length > 0 ? 'restored' : 'added'] += 1;
  }
  merge.notes.push(...sentences.mergeNotes({ deleted, inside, kept: merge.kept.length }));
  return merge;
}
