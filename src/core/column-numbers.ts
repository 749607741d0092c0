import {
  isMissingText,
  parsePlatformNumber,
  valueOf,
  type DecimalMark,
  type Evidence,
  type PlatformNumber,
} from './platform-number';

export type { DecimalMark } from './platform-number';

const PLAIN = /^\d{1,15}$/;

/** What exports write where there is no value: blank, `-`, `--`, `/`, `N/A`. Never 0. */
export function isMissing(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && isMissingText(value));
}

function evidence(value: unknown): Evidence | null {
  if (typeof value !== 'string' || PLAIN.test(value) || isMissing(value)) return 'none';
  return parsePlatformNumber(value)?.evidence ?? null;
}

/**
 * The decimal mark of a column, from the values that show it. When every value could be either (`1.234`) the
 * given default decides; null when there is none or when values contradict each other, so that the unclear
 * ones are refused rather than guessed.
 */
export function decimalMark(values: readonly unknown[], otherwise: DecimalMark | null): DecimalMark | null {
  return markSeen(new Set(values.map(evidence)), otherwise);
}

function markSeen(seen: ReadonlySet<Evidence | null>, otherwise: DecimalMark | null): DecimalMark | null {
  if (seen.has('.') && seen.has(',')) return null;
  if (seen.has('.')) return '.';
  return seen.has(',') ? ',' : otherwise;
}

/**
 * The mark under which every `1.234` or `1,234` of a column is a thousand, for counts and for money that has
 * no third decimal; null when both marks occur.
 */
export function markOfThousands(values: readonly unknown[]): DecimalMark | null {
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
export function readNumber(value: unknown, decimal: DecimalMark | null): number | null | undefined {
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

/**
 * A whole column at once, every text taken apart only once; as `readNumber` with the column's own decimal mark.
 * `unclear`: how to read `1.234` where nothing in the column tells: as thousands, or with this decimal mark.
 */
export function readColumn(
  values: readonly unknown[],
  unclear: DecimalMark | 'thousands',
): (number | null | undefined)[] {
  const parsed = values.map(take);
  const texts = parsed.filter((part): part is PlatformNumber => typeof part === 'object' && part !== null);
  const seen = new Set(texts.map(({ evidence: shown }) => shown));
  const mark = markSeen(seen, unclear === 'thousands' ? thousandsOf(texts) : unclear);
  return parsed.map((part) => {
    if (typeof part !== 'object' || part === null) return part;
    const decimal = part.evidence === 'either' ? mark : part.evidence;
    const number = decimal ? valueOf(part, decimal) : NaN;
    return Number.isFinite(number) ? number : undefined;
  });
}

function take(value: unknown): number | null | undefined | PlatformNumber {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'string' && PLAIN.test(value)) return Number(value);
  if (isMissing(value)) return null;
  return typeof value === 'string' ? (parsePlatformNumber(value) ?? undefined) : undefined;
}

function thousandsOf(texts: readonly PlatformNumber[]): DecimalMark | null {
  return markOfThousands(texts.flatMap((part) => (part.evidence === 'either' ? part.body : [])));
}
