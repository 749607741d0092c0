const DAY = 86_400_000;
/** Serial number of 1970-01-01: spreadsheets count days from 1899-12-30. */
const EPOCH = 25_569;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Dates are written as serial numbers: a number in a date-formatted cell is that day in every time zone, where
 * a Date is shifted by the difference between the script's zone and the spreadsheet's.
 */
export function serialOf(isoDate: string): number | null {
  const match = ISO_DATE.exec(isoDate);
  if (!match) return null;
  const [, year, month, day] = match;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(time).toISOString().slice(0, 10) === isoDate ? time / DAY + EPOCH : null;
}

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Reads the day a date cell shows: it arrives as midnight in the spreadsheet's time zone, not in the script's. */
export function dayReader(timeZone: string): (date: Date) => string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (date) => {
    const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, value]));
    return [parts.get('year') ?? '', parts.get('month') ?? '', parts.get('day') ?? ''].join('-');
  };
}
