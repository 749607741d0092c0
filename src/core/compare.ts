/**
 * Whether `value` lies below `line` in the 15 digits in which a sheet shows and compares numbers: a sum of 10% and
 * 70% is 80% to everyone who reads it, whatever its last bit says. A tie is not below.
 */
export function isBelow(value: number, line: number): boolean {
  // Numbers that differ in their first 13 digits need not be written out, which is slow.
  if (Math.abs(value - line) > 1e-13 * Math.abs(line)) return value < line;
  return shown(value) < shown(line);
}

function shown(value: number): number {
  return Number(value.toPrecision(15));
}
