import type { Plain } from '../workbook/host';
import { isMissing } from '../core/column-numbers';

/** Which part comes first in dates such as 06/10/2026. */
export type DateOrder = 'day first' | 'month first';

const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH_NAME = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/i;
const DAY_MONTH_NAME = /^(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})(?!\d)/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Serial numbers of spreadsheets count days from 1899-12-30; these two are in 1954 and 2119. */
const SERIALS = { from: 20_000, to: 80_000, epoch: Date.UTC(1899, 11, 30) };
const DAY = 86_400_000;

/** `YYYY-MM-DD`, or undefined when the calendar has no such day. */
function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  // Days that a month does not have run over into the next one.
  const exists = date.getUTCMonth() === month - 1;
  return exists && year >= 1970 && year < 2200 ? date.toISOString().slice(0, 10) : undefined;
}

function cleaned(value: string): string {
  return value.normalize('NFKC').trim();
}

/** The two unclear parts of a date with its year at the end, or null for every other text. */
function unclearParts(value: Plain): [number, number] | null {
  const match = typeof value === 'string' ? YEAR_LAST.exec(cleaned(value)) : null;
  return match ? [Number(match[1]), Number(match[2])] : null;
}

/**
 * The order of day and month in a column: a part above 12 is a day. When none is, an order that would put a
 * date after `latest` (the end of the report's period) is ruled out; null when both remain or neither does.
 */
export function dateOrder(values: readonly Plain[], latest: string | null): DateOrder | null {
  const unclear = values.filter((value) => unclearParts(value) !== null);
  const possible = (['day first', 'month first'] as const).filter((order) =>
    unclear.every((value) => {
      const date = readDate(value, order);
      return typeof date === 'string' && (latest === null || date <= latest);
    }),
  );
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

function fromNames(text: string): string | undefined {
  const named = MONTH_NAME.exec(text);
  const dayFirst = DAY_MONTH_NAME.exec(text);
  const [month, day, year] = named
    ? [named[1], named[2], named[3]]
    : dayFirst
      ? [dayFirst[2], dayFirst[1], dayFirst[3]]
      : [];
  const index = MONTHS.indexOf((month ?? '').toLowerCase());
  return index < 0 ? undefined : isoDate(Number(year), index + 1, Number(day));
}

function fromText(text: string, order: DateOrder | null): string | undefined {
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst) return isoDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const parts = unclearParts(text);
  if (!parts) return fromNames(text);
  if (!order) return undefined;
  const [day, month] = order === 'day first' ? parts : [parts[1], parts[0]];
  return isoDate(Number(YEAR_LAST.exec(text)?.[3]), month, day);
}

/**
 * The calendar day a cell names, as `YYYY-MM-DD`, in the file's own time zone; a time after it is left off.
 * null where there is no value, undefined where the text is no date or its order is unknown.
 */
export function readDate(value: Plain, order: DateOrder | null): string | null | undefined {
  if (isMissing(value)) return null;
  if (typeof value === 'string') return fromText(cleaned(value), order);
  if (typeof value !== 'number' || value < SERIALS.from || value > SERIALS.to) return undefined;
  return new Date(SERIALS.epoch + Math.floor(value) * DAY).toISOString().slice(0, 10);
}
