import { bisect } from './root';

/** The mean of a group and the variance with which it is known. */
export interface GroupMean {
  mean: number;
  variance: number;
}

/** What the groups' true means have in common. */
export interface Between {
  mean: number;
  /** The variance with which that mean is known. */
  uncertainty: number;
}

/** The mean of all groups when their true means vary with the given variance: each weighs 1 ÷ (between + its own). */
export function commonMean(groups: readonly GroupMean[], between: number): Between {
  const total = groups.reduce((sum, { variance }) => sum + 1 / (between + variance), 0);
  const mean = groups.reduce((sum, group) => sum + group.mean / (between + group.variance), 0) / total;
  return { mean, uncertainty: 1 / total };
}

/**
 * The variance between the true means of groups: Paule & Mandel (1982), the one at which the weighted squares about
 * the common mean are as many as groups less one; 0 when they are fewer at 0. Equals the ANOVA and REML estimate when
 * groups are alike in size and spread. Variances must be above 0; 0 for a single group.
 */
export function betweenVariance(groups: readonly GroupMean[]): number {
  const freedom = groups.length - 1;
  if (freedom < 1) return 0;
  const excess = (between: number) => {
    const { mean } = commonMean(groups, between);
    const squares = groups.reduce(
      (sum, group) => sum + (group.mean - mean) ** 2 / (between + group.variance),
      0,
    );
    return squares - freedom;
  };
  if (excess(0) <= 0) return 0;
  const centre = groups.reduce((sum, { mean }) => sum + mean, 0) / groups.length;
  // There even the unweighted squares are no more than that.
  const high = groups.reduce((sum, { mean }) => sum + (mean - centre) ** 2, 0) / freedom;
  return bisect(excess, 0, high) ?? high;
}
