import { betaTerm, incompleteBeta, incompleteBetaUpper } from './incomplete-beta';

/** Ties of the exact tests: chances that differ by less are the same chance, as in R. */
export const TIE = 1 + 1e-7;

/** The chance of exactly k of n at a chance p each; k and n whole, 0 ≤ k ≤ n. */
export function binomialPmf(k: number, n: number, p: number): number {
  if (p === 0 || p === 1) return k === n * p ? 1 : 0;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.exp(n * Math.log(p));
  return (betaTerm(k, n - k, p, 1 - p) * n) / (k * (n - k));
}

/** The chance of k or fewer. */
export function binomialLower(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : incompleteBetaUpper(k + 1, n - k, p);
}

/** The chance of k or more. */
export function binomialUpper(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  return k > n ? 0 : incompleteBeta(k, n - k + 1, p);
}

/** The exact two-sided p of R’s binom.test: all counts that are no likelier than k. */
export function binomialTwoSided(k: number, n: number, p: number): number {
  const limit = binomialPmf(k, n, p) * TIE;
  const mean = n * p;
  if (k === mean) return 1;
  if (k < mean) {
    const first = firstFrom(Math.ceil(mean), n + 1, (count) => binomialPmf(count, n, p) <= limit);
    return Math.min(1, binomialLower(k, n, p) + binomialUpper(first, n, p));
  }
  const first = firstFrom(0, Math.floor(mean) + 1, (count) => binomialPmf(count, n, p) > limit);
  return Math.min(1, binomialLower(first - 1, n, p) + binomialUpper(k, n, p));
}

/** The first whole number from low for which a condition that stays true holds; `end` when none below it does. */
function firstFrom(low: number, end: number, holds: (count: number) => boolean): number {
  while (low < end) {
    const middle = Math.floor((low + end) / 2);
    if (holds(middle)) end = middle;
    else low = middle + 1;
  }
  return low;
}
