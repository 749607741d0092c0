import { deviance, logExcess, stirlingError } from './gamma';
import { integrateTail } from './quadrature';
import { logConcaveQuantile } from './quantile';

/** Above this, series and fraction take more steps than integrating the density. */
const LARGE = 50000;

/** x^a · e^−x ÷ Γ(a + 1) for a > 0: Loader's (2000) saddle-point form of the Poisson chance of a. */
export function gammaTerm(a: number, x: number): number {
  if (x === Infinity) return 0;
  return Math.exp(-deviance(a, x) - stirlingError(a)) / Math.sqrt(2 * Math.PI * a);
}

/** The regularised lower incomplete gamma function P(a, x), for a > 0. */
export function incompleteGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  return isLow(a, x) ? lowerTail(a, x) : 1 - upperTail(a, x);
}

/** Q(a, x) = 1 − P(a, x), with all its digits where it is small. */
export function incompleteGammaUpper(a: number, x: number): number {
  if (x <= 0) return 1;
  return isLow(a, x) ? 1 - lowerTail(a, x) : upperTail(a, x);
}

function isLow(a: number, x: number): boolean {
  return a > LARGE ? x < a : x < Math.max(a + 0.2, 0.5);
}

function lowerTail(a: number, x: number): number {
  if (a > LARGE) return densityTail(a, x, -1);
  let term = 1;
  let sum = 1;
  for (let k = a + 1; term > 1e-17 * sum; k++) {
    term *= x / k;
    sum += term;
  }
  return gammaTerm(a, x) * sum;
}

/** Lentz's evaluation of Legendre's continued fraction, 8.9.2 of the Digital Library of Mathematical Functions. */
function upperTail(a: number, x: number): number {
  const scale = gammaTerm(a, x) * a;
  if (scale === 0) return 0;
  if (a > LARGE) return densityTail(a, x, 1);
  let bottom = x + 1 - a;
  let ratio = Infinity;
  let inverse = 1 / bottom;
  let product = inverse;
  for (let k = 1; k < 10000; k++) {
    bottom += 2;
    inverse = 1 / (k * (a - k) * inverse + bottom);
    ratio = bottom + (k * (a - k)) / ratio;
    product *= ratio * inverse;
    if (Math.abs(ratio * inverse - 1) < 3e-16) break;
  }
  return scale * product;
}

/** Integrates the density from x away from its mean a; what it is at x is taken out. */
function densityTail(a: number, x: number, sign: 1 | -1): number {
  const density = (gammaTerm(a, x) * a) / x;
  // So far out that it is 0 the slope need not be a number.
  if (density === 0) return 0;
  const slope = (a - 1 - x) / x;
  const step = Math.min(4 * Math.sqrt(x), 6 / Math.max(Math.abs(slope), 1 / Math.sqrt(x)));
  const relative = (d: number) => Math.exp(slope * d + (a - 1) * logExcess(d / x));
  return density * integrateTail(relative, sign * step);
}

/** The x with P(a, x) = p, for 0 ≤ p < 1. */
export function incompleteGammaInverse(a: number, p: number): number {
  if (p <= 0) return 0;
  const density = (x: number) => gammaTerm(a, x) * a;
  // Seen from above the log of x is turned round, since the method works from the left.
  if (p > 0.5) {
    const turned = (place: number) => Math.exp(-place);
    return turned(
      logConcaveQuantile(Math.log1p(-p), -Math.log(a), (place) => {
        const x = turned(place);
        return { chance: incompleteGammaUpper(a, x), density: density(x) };
      }),
    );
  }
  return Math.exp(
    logConcaveQuantile(Math.log(p), Math.log(a), (place) => {
      const x = Math.exp(place);
      return { chance: incompleteGamma(a, x), density: density(x) };
    }),
  );
}
