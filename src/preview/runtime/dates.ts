import { numfmt } from '@univerjs/core';

const DAY = 86_400_000;
/** Day 0 of a spreadsheet is 1899-12-30. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A serial number as the Date a script gets: the same wall clock in the zone of the spreadsheet, which is this machine's. */
export function dateOfSerial(serial: number): Date {
  const wall = new Date(EPOCH + Math.round(serial * DAY));
  const date = new Date(0);
  date.setFullYear(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate());
  date.setHours(wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds(), wall.getUTCMilliseconds());
  return date;
}

export function serialOfDate(date: Date): number {
  const wall = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return (wall - EPOCH) / DAY;
}

/** A Date of any realm: scripts, tests and the page may each have their own. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

export function isDatePattern(pattern: string | undefined): boolean {
  return pattern !== undefined && pattern !== '' && pattern !== '@' && numfmt.isDateFormat(pattern);
}
