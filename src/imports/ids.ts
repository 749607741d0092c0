import type { Plain } from '../workbook/host';
import { isMissing } from '../core/column-numbers';

/** Digits beyond the 15th that a spreadsheet replaced by zeros: `7612345678901230000`. */
const CUT_OFF = /^\d{15}0+$/;
const ANY_ID = /^[\w-]+$/;
const SCIENTIFIC = /^\d(?:[.,]\d+)?e\+?\d+$/i;
/** Doubles hold 15 decimal digits for certain; ids of 18 and 19 digits do not survive being a number. */
const LARGEST_SAFE_ID = 1e15;

/** `lost`: digits are gone for good. `unreadable`: not an id at all, such as prose. */
export type IdReading = { id: string } | 'missing' | 'lost' | 'unreadable';

function idFromNumber(value: number): IdReading {
  if (!Number.isInteger(value) || value < 0) return value >= LARGEST_SAFE_ID ? 'lost' : 'unreadable';
  return value < LARGEST_SAFE_ID ? { id: String(value) } : 'lost';
}

/**
 * An id as text: without the trailing TAB, the leading apostrophe and the `.0` that exports and editors add.
 * With a pattern, anything that does not look like the platform's ids is unreadable.
 */
export function readId(value: Plain, pattern?: RegExp): IdReading {
  if (isMissing(value)) return 'missing';
  if (typeof value === 'number') return idFromNumber(value);
  if (typeof value !== 'string') return 'unreadable';
  const text = value.normalize('NFKC').trim().replace(/^'/, '').trim();
  if (SCIENTIFIC.test(text)) return 'lost';
  const id = text.replace(/^(\d+)\.0+$/, '$1');
  return (pattern ?? ANY_ID).test(id) ? { id } : 'unreadable';
}

/**
 * Whether a column of long ids went through a spreadsheet's number cells: all of them end in the zeros that
 * replace digits 16 and up. One id ends so by chance in 10,000, so only a whole column is held against the file.
 */
export function idsWereCut(values: readonly Plain[]): boolean {
  const long = values
    .map((value) => readId(value))
    .flatMap((reading) => (typeof reading === 'object' && /^\d{16,}$/.test(reading.id) ? [reading.id] : []));
  return long.length > 0 && long.every((id) => CUT_OFF.test(id));
}
