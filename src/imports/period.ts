import type { Plain } from '../workbook/host';
import { readDate } from './dates';
import type { DecodedFile, Period } from './report';

const DATE = '(\\d{4}[-/.]?\\d{2}[-/.]?\\d{2})';
const BETWEEN = '\\s*(?:~|-|to|至|_|,)\\s*';
const RANGE = new RegExp(`(?<!\\d)${DATE}${BETWEEN}${DATE}(?!\\d)`, 'i');

function periodIn(text: string): Period | null {
  const match = RANGE.exec(text.normalize('NFKC').replace(/[\u2010-\u2015～〜]/g, '~'));
  const from = readDate(match?.[1] ?? null, null);
  const to = readDate(match?.[2] ?? null, null);
  return from && to && from <= to ? { from, to } : null;
}

/**
 * The days a report covers: from the rows above its headings, such as `[日期范围]: 2026-03-02 ~ 2026-03-15`,
 * else from the file's name. null when neither says.
 */
export function readPeriod(file: DecodedFile, above: readonly (readonly Plain[])[]): Period | null {
  const titles = above.map((row) => row.filter((cell) => cell !== null).join(' '));
  for (const text of [...titles, file.name]) {
    const period = periodIn(text);
    if (period) return period;
  }
  return null;
}

/** How a new period stands to one that was imported before. */
export function comparePeriods(
  next: Period,
  earlier: Period,
): 'same' | 'apart' | 'holds' | 'inside' | 'overlaps' {
  if (next.from === earlier.from && next.to === earlier.to) return 'same';
  if (next.from > earlier.to || next.to < earlier.from) return 'apart';
  if (next.from <= earlier.from && next.to >= earlier.to) return 'holds';
  return next.from >= earlier.from && next.to <= earlier.to ? 'inside' : 'overlaps';
}
