import { studentQuantile, studentTwoSided } from './student';
import { mean, variance } from './summary';

/** Two means compared without assuming that both groups spread alike. */
export interface Comparison {
  meanA: number;
  meanB: number;
  /** Of mean b − mean a, at the confidence asked for. */
  low: number;
  high: number;
  /** Two-sided p that both means are the same. */
  p: number;
}

/** R's t.test takes values closer than this, beside their size, for constant. */
const CONSTANT = 10 * 2 ** -52;

/** Welch (1947) for at least two values in each group; null where neither group spreads. */
export function welch(a: readonly number[], b: readonly number[], confidence: number): Comparison | null {
  const meanA = mean(a);
  const meanB = mean(b);
  // Squares of what is left are taken at a size that cannot overflow.
  const scale = largest([...a, ...b]) || 1;
  const partA = variance(a.map((value) => value / scale)) / a.length;
  const partB = variance(b.map((value) => value / scale)) / b.length;
  const error = Math.sqrt(partA + partB);
  if (error <= CONSTANT * (largest([meanA, meanB]) / scale)) return null;
  const df = (partA + partB) ** 2 / (partA ** 2 / (a.length - 1) + partB ** 2 / (b.length - 1));
  const half = -studentQuantile((1 - confidence) / 2, df) * error * scale;
  const p = studentTwoSided((meanB - meanA) / (error * scale), df);
  return { meanA, meanB, low: meanB - meanA - half, high: meanB - meanA + half, p };
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
