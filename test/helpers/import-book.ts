import type { Merge, MergeInput } from '../../src/imports/merge';
import { mergeReport } from '../../src/imports/merge';
import { readReport } from '../../src/imports/read';
import type { ReadReport } from '../../src/imports/report';
import { isRefusal } from '../../src/imports/report';
import type { Plain, TableRow } from '../../src/workbook/host';
import type { ReportLanguage, VideoFileOptions, VideoLine } from './video-file';
import { videoLines, videoRows } from './video-file';

/** Two table sheets in memory, addressed as a workbook's host does. */
export interface Book {
  raw: TableRow[];
  content: TableRow[];
}

export const FIRST_ROW = 3;
export const emptyBook: Book = { raw: [], content: [] };

export function written(table: readonly TableRow[], writes: readonly TableRow[]): TableRow[] {
  const rows = new Map(table.map((row) => [row.row, row.values]));
  let last = Math.max(FIRST_ROW - 1, ...table.map(({ row }) => row ?? 0));
  for (const { row, values } of writes) {
    const at = row ?? (last += 1);
    rows.set(at, { ...rows.get(at), ...values });
  }
  return [...rows].map(([row, values]) => ({ row, values }));
}

export function apply(book: Book, merge: Merge): Book {
  return { raw: written(book.raw, merge.raw), content: written(book.content, merge.content) };
}

export function report(language: ReportLanguage, options: VideoFileOptions = {}): ReadReport {
  const sheets = [{ name: 'Sheet1', rows: videoRows(language, options) }];
  const read = readReport({ name: 'videos.xlsx', sheets });
  if (isRefusal(read)) throw new Error(read.why.en);
  return read;
}

export function input(book: Book, read: ReadReport, options: Partial<MergeInput> = {}): MergeInput {
  return { report: read, currency: 'USD', ...book, ...options };
}

export function merge(book: Book, read: ReadReport, options: Partial<MergeInput> = {}): Merge {
  const merged = mergeReport(input(book, read, options));
  if (isRefusal(merged)) throw new Error(merged.why.en);
  return merged;
}

export function imported(book: Book, ...reports: readonly ReadReport[]): Book {
  return reports.reduce((before, read) => apply(before, merge(before, read)), book);
}

export function figures({ content }: Book): unknown[] {
  return content.map(({ values: { platform_id, views, orders, gmv } }) => ({
    platform_id,
    views,
    orders,
    gmv,
  }));
}

export function cell(book: Book, row: number, column: string): Plain | undefined {
  return book.content[row]?.values[column];
}

export function typed(book: Book, row: number, column: string, value: Plain): Book {
  return { ...book, content: written(book.content, [{ row: row + FIRST_ROW, values: { [column]: value } }]) };
}

export function scaled(factor: number): readonly VideoLine[] {
  return videoLines.map((line) => ({
    ...line,
    views: line.views * factor,
    orders: line.orders * factor,
    attributedGmv: line.attributedGmv * factor,
  }));
}

export const firstWeek: VideoFileOptions = { period: ['2026-03-02', '2026-03-08'] };
export const secondWeek: VideoFileOptions = { period: ['2026-03-09', '2026-03-15'] };
/** The book after the Chinese report of 2 to 15 March. */
export const book = imported(emptyBook, report('zh'));
