import { isDate } from './cells';
import { fold } from './folding';

const MS_PER_DAY = 86_400_000;
/** Sheets counts days from 1899-12-30. */
const UNIX_EPOCH_SERIAL = 25_569;
const ISO_LIKE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;

/**
 * A date cell, a serial number or text YYYY-MM-DD or YYYY/MM/DD as the serial number a sheet would show; null for
 * anything else, 2026-02-30 among it. Parts of a day stay, since only the order counts.
 */
export function readDate(cell: unknown): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (isDate(cell)) return dateSerial(cell);
  if (typeof cell !== 'string') return null;
  const match = ISO_LIKE.exec(fold(cell));
  return match ? daySerial(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** By the clock on the wall, which is what the cell shows: the moment itself depends on the time zone. */
function dateSerial(date: Date): number | null {
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  const time = ((date.getHours() * 60 + date.getMinutes()) * 60 + date.getSeconds()) * 1000;
  const serial = (day + time) / MS_PER_DAY + UNIX_EPOCH_SERIAL;
  return Number.isNaN(serial) ? null : serial;
}

function daySerial(year: number, month: number, day: number): number | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  const isReal = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return isReal ? moment.getTime() / MS_PER_DAY + UNIX_EPOCH_SERIAL : null;
}
