import { CURRENCY_PATTERN } from './currency';
import { fold } from './folding';
import { shiftDecimal } from './number-text';

/** Numbers as platforms, screens and spreadsheets of any language write them: the grammar of one text. */

export type DecimalMark = '.' | ',';

/** What one text tells of its marks: which is the decimal one, that there is none, or that it can be either. */
export type Evidence = DecimalMark | 'none' | 'either';

export interface PlatformNumber {
  negative: boolean;
  /** Digits with `.` and `,` only. */
  body: string;
  /** Null when the marks stand where no language puts them: `1,23,4`. */
  evidence: Evidence | null;
  /** Power of ten from 万, K, % and their like. */
  exponent: number;
  /** 万, K … as typed, or empty. */
  scale: string;
  percent: boolean;
  /** Mark or code as typed, or empty. */
  currency: string;
}

interface Scale {
  exponent: number;
  /** Languages that write it have this decimal mark. */
  mark?: DecimalMark;
}

const SCALES: Readonly<Record<string, Scale>> = {
  万: { exponent: 4, mark: '.' },
  萬: { exponent: 4, mark: '.' },
  w: { exponent: 4, mark: '.' },
  亿: { exponent: 8, mark: '.' },
  億: { exponent: 8, mark: '.' },
  k: { exponent: 3 },
  m: { exponent: 6 },
  b: { exponent: 9 },
  rb: { exponent: 3, mark: ',' },
  jt: { exponent: 6, mark: ',' },
};

const MISSING = ['', '-', '--', '/', 'n/a', '#n/a', 'na', 'null', '无'];
/** Longer texts are no numbers, and need no closer look. */
const LONGEST = 60;

const UNSEEN_INSIDE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Nothing to fold: most cells of an export, and there can be hundreds of thousands. */
const PLAIN_MARKS = /^(?:[!-~]| (?! ))*$/;
const WIDE_CURRENCY = /[\uffe0-\uffe6]/g;
const NUMBER = new RegExp(
  `^([-+(]?) ?(${CURRENCY_PATTERN})? ?([-+(]?) ?(\\d[\\d.,' ]*|[.,]\\d+)` +
    `(${Object.keys(SCALES).join('|')})? ?(%)? ?([-)]?) ?(${CURRENCY_PATTERN})? ?([-)]?)$`,
  'i',
);
const SIGNS = ['', '+', '-', '()'];
const GROUPED_BY_SPACE = /^\d{1,3}(?:[ ']\d{3})+(?![\d ])/;
/** By thousands, or as India does: `12,34,567.80`. */
const GROUPED = /^(?:[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*|[1-9]\d?(?:,\d{2})+,\d{3})(?:([.,])\d+)?$/;

/** One spelling for every width of digits and spaces, every dash and quotation mark. */
function plainMarks(text: string): string {
  if (PLAIN_MARKS.test(text)) return text.trim();
  return fold(text)
    .replace(UNSEEN_INSIDE, '')
    .replace(/\s+/g, ' ')
    .replace(WIDE_CURRENCY, (mark) => mark.normalize('NFKC'))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u2019/g, "'");
}

/** What exports write where there is no value: blank, `-`, `--`, `/`, `N/A`. Never 0. */
export function isMissingText(text: string): boolean {
  return !/\d/.test(text) && text.length <= LONGEST && MISSING.includes(plainMarks(text).toLowerCase());
}

/** The parts of a number's text; null when it is no number with at most a sign, a currency, a unit and % about it. */
export function parsePlatformNumber(text: string): PlatformNumber | null {
  if (text.length > LONGEST) return null;
  const match = NUMBER.exec(plainMarks(text));
  if (!match) return null;
  const [, sign = '', before = '', innerSign = '', digits = '', scale = '', percent] = match;
  const [innerEnd = '', after = '', end = ''] = match.slice(7);
  const signs = sign + innerSign + innerEnd + end;
  if (!SIGNS.includes(signs)) return null;
  const body = digits.trim().replace(GROUPED_BY_SPACE, (group) => group.replace(/[ ']/g, ''));
  const { exponent = 0, mark } = SCALES[scale.toLowerCase()] ?? {};
  const evidence = evidenceOf(body);
  return {
    negative: signs === '-' || signs === '()',
    body,
    evidence: evidence === 'either' && mark ? mark : evidence,
    exponent: exponent - (percent ? 2 : 0),
    scale,
    percent: percent !== undefined,
    currency: before || after,
  };
}

/** `1.234` and `1,234` can be either; everything else tells by its own shape, or is no number. */
function evidenceOf(body: string): Evidence | null {
  if (/^\d+$/.test(body)) return 'none';
  const [, whole = '', mark, fraction = ''] = /^(\d*)([.,])(\d*)$/.exec(body) ?? [];
  if (mark) {
    const couldBeThousands = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
    return couldBeThousands ? 'either' : (mark as DecimalMark);
  }
  const grouped = GROUPED.exec(body);
  if (!grouped) return null;
  const [, thousands = ',', last] = grouped;
  const decimal = otherMark(thousands as DecimalMark);
  return last === undefined || last === decimal ? decimal : null;
}

export function otherMark(mark: DecimalMark): DecimalMark {
  return mark === '.' ? ',' : '.';
}

/** Its value with this decimal mark; the exponent goes into the text, so that 21.43% is the double nearest to 0.2143. */
export function valueOf({ body, exponent, negative }: PlatformNumber, decimal: DecimalMark | 'none'): number {
  const digits = decimal === ',' ? body.replace(/\./g, '').replace(',', '.') : body.replace(/,/g, '');
  const size = shiftDecimal(digits, exponent);
  return negative && size !== 0 ? -size : size;
}
