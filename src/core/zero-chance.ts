import { logBeta } from './gamma';

/** How many contents of a group were zero, of how many. */
export interface ZeroCount {
  zeros: number;
  count: number;
}

/** The chance of zero over all groups, and the contents it counts for in each. */
export interface ZeroPrior {
  share: number;
  weight: number;
}

/** From groups that differ a lot to groups that do not differ. */
const WEIGHTS = [0.5, 1, 2, 4, 8, 16, 32, 64, 10_000];

/**
 * Partial pooling of the chance of zero: beta-binomial with the share of zeros over all contents as its mean, and of
 * the listed weights (alpha + beta) the likeliest. No zeros anywhere: the chance is 0;
 * only zeros: 1. A single group has only its own share.
 */
export function fitZeros(groups: readonly ZeroCount[]): ZeroPrior {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const share = groups.reduce((sum, group) => sum + group.zeros, 0) / count;
  if (share === 0 || share === 1 || groups.length === 1) return { share, weight: 0 };
  let best = { share, weight: 0, logLikelihood: -Infinity };
  for (const weight of WEIGHTS) {
    const [alpha, beta] = [share * weight, (1 - share) * weight];
    const none = logBeta(alpha, beta);
    const logLikelihood = groups.reduce(
      (sum, group) => sum + logBeta(alpha + group.zeros, beta + group.count - group.zeros) - none,
      0,
    );
    if (logLikelihood > best.logLikelihood) best = { share, weight, logLikelihood };
  }
  return best;
}

/** The chance that the next content of a group is zero; of a group without contents, that over all groups. */
export function zeroChance({ zeros, count }: ZeroCount, { share, weight }: ZeroPrior): number {
  return count === 0 ? share : (zeros + weight * share) / (count + weight);
}
