import { deviance, logExcess, stirlingError } from './gamma';
import { integrateTail } from './quadrature';
import { logConcaveQuantile } from './quantile';

/** Above this the continued fraction takes more steps than integrating the density. */
const LARGE = 50000;

/** x^a · y^b ÷ B(a, b) with y = 1 − x and a, b > 0: Loader's (2000) saddle-point form, exact for millions. */
export function betaTerm(a: number, b: number, x: number, y: number): number {
  if (x <= 0 || y <= 0) return 0;
  const n = a + b;
  const rest = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(rest - deviance(a, n * x) - deviance(b, n * y));
}

/** The regularised incomplete beta function I_x(a, b): the chance that a Beta(a, b) is at most x; a, b > 0. */
export function incompleteBeta(a: number, b: number, x: number): number {
  return betaTail(a, b, x, 1 - x);
}

/** 1 − I_x(a, b), with all its digits where it is small. */
export function incompleteBetaUpper(a: number, b: number, x: number): number {
  return betaTail(b, a, 1 - x, x);
}

/** I_x(a, b) with y = 1 − x given apart, for an x that is close to 1. */
export function betaTail(a: number, b: number, x: number, y: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  if (Math.min(a, b) > LARGE) {
    return (a + b) * x < a ? densityTail(a, b, x, y) : 1 - densityTail(b, a, y, x);
  }
  return x * (a + b + 2) < a + 1
    ? betaTerm(a, b, x, y) / fraction(a, b, x, y)
    : 1 - betaTerm(b, a, y, x) / fraction(b, a, y, x);
}

/**
 * Lentz's evaluation of the even part of the continued fraction 8.17.22 of the Digital Library of Mathematical
 * Functions; written with y, which keeps its digits where x is nearly 1.
 */
function fraction(a: number, b: number, x: number, y: number): number {
  const first = a * y - b * x + 1;
  let product = nonZero((a * first) / (a + 1));
  let ratio = product;
  let inverse = 0;
  for (let m = 1; m < 10000; m++) {
    const middle = a + 2 * m - 1;
    const share = (m * (b - m) * x) / middle;
    const top = (((a + m - 1) * (a + b + m - 1)) / middle) * share * x;
    const bottom = m + share + ((a + m) * (first + m * (1 + y))) / (middle + 2);
    inverse = 1 / nonZero(bottom + top * inverse);
    ratio = nonZero(bottom + top / ratio);
    product *= ratio * inverse;
    if (Math.abs(ratio * inverse - 1) < 3e-16) break;
  }
  return product;
}

function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/** Integrates the density from x, below its mean, downwards; what it is at x is taken out. */
function densityTail(a: number, b: number, x: number, y: number): number {
  const density = betaTerm(a, b, x, y) / (x * y);
  // So far out that it is 0 the slope need not be a number.
  if (density === 0) return 0;
  const slope = (a - 1 - (a + b - 2) * x) / (x * y);
  const width = Math.sqrt((x * y) / (a + b));
  const step = Math.min(4 * width, 6 / Math.max(slope, 1 / width));
  const relative = (d: number) =>
    Math.exp(slope * d + (a - 1) * logExcess(d / x) + (b - 1) * logExcess(-d / y));
  return density * integrateTail(relative, -step);
}

/** The x with I_x(a, b) = p, for 0 ≤ p ≤ 1. */
export function incompleteBetaInverse(a: number, b: number, p: number): number {
  const odds = betaOdds(a, b, p, 1 - p);
  return odds === Infinity ? 1 : odds / (1 + odds);
}

/** x ÷ (1 − x) of the x with I_x(a, b) = p, where q = 1 − p; the smaller of p and q decides. */
export function betaOdds(a: number, b: number, p: number, q: number): number {
  if (p > q) return 1 / betaOdds(b, a, q, p);
  if (p <= 0) return 0;
  // The density of log(x ÷ y) is log-concave, and that of x itself has not been so near 0 for a < 1.
  return Math.exp(
    logConcaveQuantile(Math.log(p), Math.log(a / b), (logOdds) => {
      const x = 1 / (1 + Math.exp(-logOdds));
      const y = 1 / (1 + Math.exp(logOdds));
      return { chance: betaTail(a, b, x, y), density: betaTerm(a, b, x, y) };
    }),
  );
}
