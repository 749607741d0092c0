import { logGamma } from './gamma';
import { bisect } from './root';

/** What one group tells of its variance: squares ÷ freedom estimates it. */
export interface Squares {
  squares: number;
  freedom: number;
}

/** How the variances of the groups are spread: each is variance × weight ÷ χ² with `weight` degrees of freedom. */
export interface SpreadPrior {
  variance: number;
  /** Degrees of freedom: what the other groups count against a group's own errors. Large: all spread alike. */
  weight: number;
  logLikelihood: number;
}

/** The likelihood is flat in the weight, so a short list holds its maximum closely enough. */
const WEIGHTS = [1, 2, 3, 5, 8, 12, 20, 40, 10_000];

/** A few groups cannot tell the weight: it is taken to be near 8, within a factor of 4.5 with two chances in three. */
const USUAL_WEIGHT = 8;
const LOG_SD_OF_WEIGHT = 1.5;

/** Groups whose contents happen to be equal are no proof of no spread: at least this part of the largest variance. */
const LEAST = 1e-3;

/**
 * The scaled inverse-χ² prior of group variances (Smyth 2004) at its highest marginal likelihood: squares ÷ freedom is
 * variance times an F ratio with (freedom, weight) degrees of freedom. Groups of freedom 0 say nothing; at least one
 * group must have squares above 0.
 */
export function fitSpread(groups: readonly Squares[]): SpreadPrior {
  const telling = groups.filter(({ freedom }) => freedom > 0);
  let best: SpreadPrior = { variance: 0, weight: USUAL_WEIGHT, logLikelihood: -Infinity };
  for (const weight of WEIGHTS) {
    const variance = likeliestVariance(telling, weight);
    const logPrior = -((Math.log(weight / USUAL_WEIGHT) / LOG_SD_OF_WEIGHT) ** 2) / 2;
    const logLikelihood = logPrior + marginal(telling, weight, variance);
    if (logLikelihood > best.logLikelihood) best = { variance, weight, logLikelihood };
  }
  return best;
}

/** The variance of a group: its own squares and the prior's, each by its degrees of freedom. */
export function spreadOf({ squares, freedom }: Squares, { variance, weight }: SpreadPrior): number {
  return (weight * variance + squares) / (weight + freedom);
}

/** Root of Σ (freedom + weight) × v ÷ (weight × v + squares) = number of groups, which rises with v. */
function likeliestVariance(groups: readonly Squares[], weight: number): number {
  const each = groups.map(({ squares, freedom }) => squares / freedom);
  const high = each.reduce((most, variance) => Math.max(most, variance), 0);
  const low = Math.max(
    high * LEAST,
    each.reduce((least, variance) => Math.min(least, variance), Infinity),
  );
  const slope = (variance: number) =>
    groups.reduce(
      (sum, { squares, freedom }) =>
        sum + ((freedom + weight) * variance) / (weight * variance + squares) - 1,
      0,
    );
  if (low >= high) return high;
  return slope(low) >= 0 ? low : (bisect(slope, low, high) ?? high);
}

/** Log marginal likelihood of the squares, up to what depends on neither weight nor variance. */
function marginal(groups: readonly Squares[], weight: number, variance: number): number {
  const constants = new Map<number, number>();
  const constant = (freedom: number) => {
    const known = constants.get(freedom);
    if (known !== undefined) return known;
    const found = logGamma((freedom + weight) / 2) - logGamma(weight / 2);
    constants.set(freedom, found);
    return found;
  };
  const scale = weight * variance;
  return groups.reduce(
    (sum, { squares, freedom }) =>
      sum +
      constant(freedom) +
      (weight / 2) * Math.log(scale) -
      ((freedom + weight) / 2) * Math.log(scale + squares),
    0,
  );
}
