/** Sums in the order given, with Neumaier's (1974) compensation: long columns of cents keep their last digits. */
export function sum(values: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  // Where the sum overflows, the compensation is not a number.
  return Number.isFinite(total) ? total + lost : total;
}

/** The arithmetic mean of at least one value. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** The sample variance, over n − 1, of at least two values; exactly 0 when all are equal. */
export function variance(values: readonly number[]): number {
  const centre = mean(values);
  const first = values[0] ?? 0;
  if (values.every((value) => value === first)) return 0;
  return sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1);
}

export function sorted(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

/** Type 7 of Hyndman & Fan (1996), as PERCENTILE.INC: of at least one value, in rising order, at 0 ≤ p ≤ 1. */
export function quantile(rising: readonly number[], p: number): number {
  const place = (rising.length - 1) * p;
  const below = Math.floor(place);
  const low = rising[below] ?? NaN;
  const high = rising[Math.min(below + 1, rising.length - 1)] ?? NaN;
  return low === high ? low : low + (high - low) * (place - below);
}

/** The middle of at least one value, in any order. */
export function median(values: readonly number[]): number {
  return quantile(sorted(values), 0.5);
}
