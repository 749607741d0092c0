import type { Plain } from '../workbook/host';
import { CURRENCY_PATTERN } from './currency';

export type DecimalMark = '.' | ',';

/** What one text tells of its marks: which is the decimal one, that there is none, or that it can be either. */
type Evidence = DecimalMark | 'none' | 'either';

interface NumberText {
  negative: boolean;
  /** Digits with `.` and `,` only. */
  body: string;
  /** Power of ten from 万, K, % and their like. */
  exponent: number;
}

const MISSING = new Set(['', '-', '--', '/', 'n/a', '#n/a', 'na', 'null', '无']);
/** With the TAB and spaces around it; longer texts need no closer look. */
const LONGEST_MISSING = 12;
const EXPONENTS: Readonly<Record<string, number>> = {
  万: 4,
  亿: 8,
  k: 3,
  m: 6,
  b: 9,
  rb: 3,
  jt: 6,
};
const NUMBER = new RegExp(
  `^([+-]?)\\s*(?:${CURRENCY_PATTERN})?\\s*([+-]?)\\s*(\\d[\\d.,' ]*|[.,]\\d+)\\s*` +
    `(${Object.keys(EXPONENTS).join('|')})?\\s*(%)?\\s*(?:${CURRENCY_PATTERN})?$`,
  'i',
);
const PLAIN = /^\d{1,15}$/;
const GROUPED_BY_SPACE = /^\d{1,3}(?:[ ']\d{3})+(?![\d ])/;

/** What exports write where there is no value: blank, `-`, `--`, `/`, `N/A`. Never 0. */
export function isMissing(value: Plain): boolean {
  if (value === null) return true;
  if (typeof value !== 'string' || value.length > LONGEST_MISSING) return false;
  const text = value.normalize('NFKC').trim().replace(/[–—]/g, '-').toLowerCase();
  return MISSING.has(text);
}

function parseNumberText(value: string): NumberText | null {
  const text = value
    .normalize('NFKC')
    .replace(/\u2212/g, '-')
    .trim();
  const inBrackets = /^\((.*)\)$/.exec(text);
  const match = NUMBER.exec(inBrackets?.[1] ?? text);
  if (!match) return null;
  const [, sign = '', innerSign = '', digits = '', scale = '', percent] = match;
  const body = digits.trim().replace(GROUPED_BY_SPACE, (group) => group.replace(/[ ']/g, ''));
  if (/[ ']/.test(body)) return null;
  return {
    negative: inBrackets !== null || sign === '-' || innerSign === '-',
    body,
    exponent: (EXPONENTS[scale.toLowerCase()] ?? 0) - (percent ? 2 : 0),
  };
}

/** `1.234` and `1,234` can be either; everything else tells by its own shape, or is no number (null). */
function evidenceOf(body: string): Evidence | null {
  if (/^\d+$/.test(body)) return 'none';
  const grouped = /^[1-9]\d{0,2}(?:([.,])\d{2,3})*(?:([.,])\d{3})(?:([.,])\d+)?$/;
  const lone = /^(\d*)([.,])(\d*)$/.exec(body);
  if (lone) {
    const [, whole = '', mark, fraction = ''] = lone;
    const couldBeThousands = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
    return couldBeThousands ? 'either' : (mark as DecimalMark);
  }
  if (!grouped.test(body)) return null;
  const marks = body.replace(/\d/g, '');
  const first = marks[0] as DecimalMark;
  const last = marks[marks.length - 1] as DecimalMark;
  const other: DecimalMark = first === '.' ? ',' : '.';
  if (first === last) return marks === first.repeat(marks.length) ? other : null;
  return marks === first.repeat(marks.length - 1) + last ? last : null;
}

function evidence(value: Plain): Evidence | null {
  if (typeof value !== 'string' || PLAIN.test(value) || isMissing(value)) return 'none';
  const parsed = parseNumberText(value);
  return parsed && evidenceOf(parsed.body);
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
  const parsed = parseNumberText(value);
  const told = parsed && evidenceOf(parsed.body);
  const mark = told === 'either' ? decimal : told;
  if (!parsed || mark === null) return undefined;
  const digits =
    mark === ',' ? parsed.body.replace(/\./g, '').replace(',', '.') : parsed.body.replace(/,/g, '');
  // The exponent goes into the text, so that 21.43% is the double nearest to 0.2143.
  const size = Number(`${digits}e${parsed.exponent}`);
  if (!Number.isFinite(size)) return undefined;
  return parsed.negative && size !== 0 ? -size : size;
}
