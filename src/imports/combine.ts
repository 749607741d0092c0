import type { Plain } from '../workbook/host';
import type { ImportColumn, Importer } from './importer';
import type { ReportRow } from './report';

/** Sums of cents in any order give the same text; far finer than any currency. */
const DECIMALS = 6;

export function sum(values: readonly number[]): number {
  const total = values.reduce((before, value) => before + value, 0);
  return Number(total.toFixed(DECIMALS));
}

function numbersOf(values: readonly Plain[]): number[] {
  return values.filter((value) => typeof value === 'number');
}

function together(column: ImportColumn, values: readonly Plain[]): Plain {
  const numbers = numbersOf(values);
  switch (column.together) {
    case 'first':
      return values.find((value) => value !== null) ?? null;
    case 'most':
      return numbers.length > 0 ? Math.max(...numbers) : null;
    case 'add':
      return numbers.length > 0 ? sum(numbers) : null;
    case 'list':
      return [...new Set(values.filter((value) => value !== null).map(String))].sort().join(' | ') || null;
    case 'none':
      return null;
  }
}

/** Lines that say the same but for the texts that may differ are one line repeated, not two to add up. */
function distinctLines(lines: readonly ReportRow[], importer: Importer): ReportRow[] {
  const told = Object.keys(importer.columns).filter((id) => importer.columns[id]?.together !== 'list');
  const seen = new Map(lines.map((line) => [JSON.stringify(told.map((id) => line[id] ?? null)), line]));
  return [...seen.values()];
}

function combineLines(lines: readonly ReportRow[], importer: Importer): ReportRow {
  const [only] = lines;
  if (only && lines.length === 1) return only;
  const distinct = distinctLines(lines, importer);
  const [first] = distinct;
  const combined: Record<string, Plain> = {};
  for (const [id, column] of Object.entries(importer.columns)) {
    if (!first || !(id in first)) continue;
    const from = column.together === 'list' ? lines : distinct;
    const values = from.map((line) => line[id] ?? null);
    combined[id] = from.length > 1 ? together(column, values) : (values[0] ?? null);
  }
  return combined;
}

/**
 * One row per content. Seller Center lists a video once for each of its products: what belongs to the video
 * (views, likes) is the same on each line and counts once; what belongs to the product (clicks, orders, GMV)
 * is added; ratios and distinct customers cannot be added and are left out. Lines that agree in every figure
 * are the video's own figures repeated, since two products do not share impressions, clicks and GMV to the cent.
 */
export function combine(
  lines: readonly ReportRow[],
  importer: Importer,
): { rows: ReportRow[]; repeated: number } {
  const groups = new Map<Plain, ReportRow[]>();
  for (const line of lines) {
    const key = line[importer.key] ?? null;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const grouped = [...groups.values()];
  return {
    rows: grouped.map((group) => combineLines(group, importer)),
    repeated: grouped.filter((group) => group.length > 1).length,
  };
}
