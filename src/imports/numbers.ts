import {
  isMissingText,
  parsePlatformNumber,
  valueOf,
  type DecimalMark,
  type Evidence,
} from '../core/platform-number';
import type { Plain } from '../workbook/host';

export type { DecimalMark } from '../core/platform-number';

const PLAIN = /^\d{1,15}$/;

/** What exports write where there is no value: blank, `-`, `--`, `/`, `N/A`. Never 0. */
export function isMissing(value: Plain): boolean {
  return value === null || (typeof value === 'string' && isMissingText(value));
}

function evidence(value: Plain): Evidence | null {
  if (typeof value !== 'string' || PLAIN.test(value) || isMissing(value)) return 'none';
  return parsePlatformNumber(value)?.evidence ?? null;
}

/**
 * The decimal mark of a column, from the values that show it. When every value could be either (`1.234`) the
 * given default decides; null when there is none or when values contradict each other, so that the unclear
 * ones are refused rather than guessed.
 */
export function decimalMark(values: readonly Plain[], otherwise: DecimalMark | null): DecimalMark | null {
  const seen = new Set(values.map(evidence));
  if (seen.has('.') && seen.has(',')) return null;
  if (seen.has('.')) return '.';
  return seen.has(',') ? ',' : otherwise;
}

/**
 * The mark under which every `1.234` or `1,234` of a column is a thousand, for counts and for money that has
 * no third decimal; null when both marks occur.
 */
export function markOfThousands(values: readonly Plain[]): DecimalMark | null {
  const unclear = values.filter((value) => evidence(value) === 'either').map(String);
  const dots = unclear.some((text) => text.includes('.'));
  const commas = unclear.some((text) => text.includes(','));
  if (dots && commas) return null;
  return dots ? ',' : '.';
}

/**
 * A number as exports write it: signs, currency, thousands, %, 万, K; percent as a fraction.
 * null where the file says there is no value, undefined where the text is not a number or not a clear one.
 */
export function readNumber(value: Plain, decimal: DecimalMark | null): number | null | undefined {
  if (isMissing(value)) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  if (PLAIN.test(value)) return Number(value);
  const parsed = parsePlatformNumber(value);
  const mark = parsed?.evidence === 'either' ? decimal : parsed?.evidence;
  if (!parsed || !mark) return undefined;
  const number = valueOf(parsed, mark);
  return Number.isFinite(number) ? number : undefined;
}
