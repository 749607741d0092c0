import type { Plain, TableRow } from '../workbook/host';
import { sum } from './combine';
import type { Importer } from './importer';
import type { Period, ReportRow } from './report';

/** Columns of a raw sheet beside the importer's own. */
export const RAW_COLUMNS = ['period_from', 'period_to', 'currency'] as const;

/** One line of a raw sheet: a content's figures in one period. */
export interface RawLine {
  row: number | null;
  period: Period;
  values: ReportRow;
}

export function rawSheetId(importer: Importer): string {
  return `raw_${importer.id}`;
}

/** Every column of the importer's raw sheet, in order. */
export function rawColumnIds(importer: Importer): string[] {
  return [...RAW_COLUMNS, ...Object.keys(importer.columns)];
}

function text(value: Plain | undefined): string {
  return value === null || value === undefined ? '' : String(value).trim();
}

/** The lines of a raw sheet by content, and the blank rows that can be used again. */
export function readRawLines(
  rows: readonly TableRow[],
  importer: Importer,
): { lines: Map<string, RawLine[]>; free: number[] } {
  const lines = new Map<string, RawLine[]>();
  const free: number[] = [];
  for (const { row, values } of rows) {
    const key = text(values[importer.key]);
    const period = { from: text(values.period_from), to: text(values.period_to) };
    if (key !== '') lines.set(key, [...(lines.get(key) ?? []), { row, period, values }]);
    else if (row !== null && Object.values(values).every((value) => text(value) === '')) free.push(row);
  }
  return { lines, free };
}

/** A raw sheet's row without content; rows are emptied, not deleted, so that no other row moves. */
export function emptied(row: number | null, importer: Importer): TableRow {
  return { row, values: Object.fromEntries(rawColumnIds(importer).map((id) => [id, null])) };
}

/** The sum of one column over the periods of a content; null when no period has a value. */
export function total(lines: readonly RawLine[], column: string): number | null {
  const numbers = lines.map(({ values }) => values[column]).filter((value) => typeof value === 'number');
  return numbers.length > 0 ? sum(numbers) : null;
}

/** Whether two cells say the same, whatever a sheet made of them on the way. */
export function sameValue(one: Plain | undefined, other: Plain | undefined): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  }
  return text(one) === text(other);
}

export function isBlank(value: Plain | undefined): boolean {
  return text(value) === '';
}
