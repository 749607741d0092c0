import { currenciesOf, decimalsOf } from './currency';
import { readNumberText } from './number-text';
import {
  isMissingText,
  otherMark,
  parsePlatformNumber,
  valueOf,
  type DecimalMark,
  type PlatformNumber,
} from './platform-number';

/** Why the text of one cell cannot be read, or not without a guess. */
export type Doubt = 'words' | 'marks' | 'contrary' | 'either' | 'long' | 'million';

/** Sheets keeps 15 digits of a number; a longer one is an id that would lose its end. */
const MOST_DIGITS = 15;
const SCIENTIFIC = /^[-+]?[\d.]+e[-+]?\d+$/i;

/**
 * The number in one text that stands alone, without a column to compare with: null where there is no value, a
 * doubt where a reader would have to guess. A decimal mark that is given settles `1.234`; it never bends a text
 * that shows another one.
 */
export function readPlatformNumber(text: string, given: DecimalMark | null): number | null | Doubt {
  if (isMissingText(text)) return null;
  const parsed = parsePlatformNumber(text);
  if (!parsed) return readScientific(text, given);
  const { body, evidence, currency, scale } = parsed;
  if (evidence === null) return 'marks';
  if (scale.toLowerCase() === 'm' && isCurrency(currency, 'IDR')) return 'million';
  const decimal = evidence === 'either' ? (given ?? markAlone(parsed)) : evidence;
  if (decimal === null) return 'either';
  if (given !== null && decimal !== given && decimal !== 'none') return 'contrary';
  return wholeDigits(body, decimal) > MOST_DIGITS ? 'long' : valueOf(parsed, decimal);
}

/** What spreadsheets make of large numbers, always with a point: `1.2E+05`. */
function readScientific(text: string, given: DecimalMark | null): number | Doubt {
  const trimmed = text.trim();
  const number = SCIENTIFIC.test(trimmed) ? readNumberText(trimmed) : null;
  if (number === null) return 'words';
  if (Math.abs(number) >= Number(`1e${String(MOST_DIGITS)}`)) return 'long';
  return given === ',' && trimmed.includes('.') ? 'contrary' : number;
}

/** `1,234` is 1234, `Rp1.234` too, since rupiah have no decimals; `1.234` and shares with three digits are unclear. */
function markAlone({ body, currency, percent }: PlatformNumber): DecimalMark | null {
  const mark: DecimalMark = body.includes(',') ? ',' : '.';
  const [code] = currenciesOf(currency);
  if (code !== undefined && decimalsOf(code) === 0) return otherMark(mark);
  return mark === ',' && !percent ? '.' : null;
}

function isCurrency(mark: string, code: string): boolean {
  return currenciesOf(mark)[0] === code;
}

function wholeDigits(body: string, decimal: DecimalMark | 'none'): number {
  const [whole = ''] = decimal === 'none' ? [body] : body.split(decimal);
  return whole.replace(/^0+|\D/g, '').length;
}
