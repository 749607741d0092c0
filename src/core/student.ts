import { betaOdds, betaTail } from './incomplete-beta';

/** The chance that Student's t with df > 0 degrees of freedom is at least as far from 0 as t; small ones keep their digits. */
export function studentTwoSided(t: number, df: number): number {
  const odds = (t / Math.sqrt(df)) ** 2;
  if (odds === Infinity) return 0;
  return betaTail(df / 2, 0.5, 1 / (1 + odds), odds / (1 + odds));
}

/** The chance that Student's t is at most t. */
export function studentCdf(t: number, df: number): number {
  const beyond = studentTwoSided(t, df) / 2;
  return t < 0 ? beyond : 1 - beyond;
}

/** Student's t that is not exceeded with chance p, for 0 < p < 1. */
export function studentQuantile(p: number, df: number): number {
  if (p > 0.5) return -studentQuantile(1 - p, df);
  return -Math.sqrt(df * betaOdds(0.5, df / 2, 1 - 2 * p, 2 * p));
}
