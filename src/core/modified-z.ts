import { mean, median } from './summary';

/** Makes the median absolute deviation comparable with a standard deviation of a normal distribution. */
const MAD_TO_SIGMA = 0.6745;
const MEAN_DEVIATION_TO_SIGMA = 1.253314;
/** What is less than this of the values is what binary fractions leave, not a difference. */
const DUST = 2 ** -46;

/**
 * Whether each value lies further from the median than `threshold` by the modified z-score of Iglewicz & Hoaglin
 * (1993), |0.6745 (x − median) ÷ MAD|. When more than half of the values are equal, MAD is 0, and 1.253314 × the mean
 * absolute deviation stands in for it; when all are equal, none is far. Any number of values, of any size.
 *
 * `unit`: what the values are exact in proportion to, beside their own size: 1 for logarithms, where ln(x) is as exact
 * as x is.
 */
export function farFromMedian(values: readonly number[], threshold: number, unit = 0): boolean[] {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) return values.map(() => false);
  const scaled = values.map((value) => value / largest);
  const centre = median(scaled);
  const deviations = scaled.map((value) => deviation(value, centre, unit / largest));
  const mad = median(deviations);
  const spread = mad > 0 ? mad / MAD_TO_SIGMA : MEAN_DEVIATION_TO_SIGMA * mean(deviations);
  return deviations.map((size) => size > threshold * spread);
}

function deviation(value: number, centre: number, unit: number): number {
  const size = Math.abs(value - centre);
  return size <= DUST * Math.max(Math.abs(value), Math.abs(centre), unit) ? 0 : size;
}
