import { bisect } from './root';

/**
 * Churn that differs between customers as a beta distribution: α = churn ÷ spread, β = (1 − churn) ÷ spread. Of those
 * still there, churn ÷ (1 + spread × (period − 1)) leave in a period. Spread 0 is the same churn for everybody,
 * Infinity is that who stays once stays for good.
 */
export interface ShiftedBetaGeometric {
  /** Share that leaves in the first period, α ÷ (α + β). */
  churn: number;
  /** How much customers differ, 1 ÷ (α + β). */
  spread: number;
}

/** The widest odds and spreads that doubles tell apart, as logarithms. */
const LEAST_LOG = -45;
const MOST_LOG = 45;

/**
 * Most likely churn and spread for a cohort (Fader & Hardie 2007). For each spread the best churn is the one root of a
 * falling function; along those the likelihood has a single top, which may lie at either end.
 *
 * @param active customers left at periods 0, 1, 2 …; at least three, falling or equal, the first above 0
 */
export function fitShiftedBetaGeometric(active: readonly number[]): ShiftedBetaGeometric {
  const first = active[0] ?? 1;
  const left = active.slice(1).map((count) => count / first);
  const gone = left.map((share, period) => (period === 0 ? 1 : (left[period - 1] ?? 0)) - share);
  const last = left[left.length - 1] ?? 0;
  if (last === 1) return { churn: 0, spread: 0 };
  if (last === left[0]) return { churn: 1 - last, spread: Infinity };
  const slope = (logSpread: number) => likelihoodSlope(left, gone, Math.exp(logSpread));
  const top = bisect(slope, LEAST_LOG, MOST_LOG);
  // Falling throughout: churn that does not slow down is best taken as the same for everybody.
  const spread = top === null ? 0 : Math.exp(top);
  return { churn: bestOdds(left, gone, spread).churn, spread };
}

/** Share of a cohort still there at periods 0 to `horizon`. */
export function survival({ churn, spread }: ShiftedBetaGeometric, horizon: number): number[] {
  const shares = [1];
  for (let period = 1; period <= horizon; period++) {
    const leaving = period === 1 ? churn : churn / (1 + spread * (period - 1));
    shares.push((shares[period - 1] ?? 0) * (1 - leaving));
  }
  return shares;
}

/** The churn at which as many leave as are expected to, and its complement to as many digits. */
function bestOdds(left: readonly number[], gone: readonly number[], spread: number) {
  const surplus = (logOdds: number): number => {
    const { churn, kept } = odds(logOdds);
    let total = 0;
    left.forEach((share, age) => (total += (gone[age] ?? 0) - (share * churn) / (kept + spread * age)));
    return total;
  };
  return odds(bisect(surplus, LEAST_LOG, MOST_LOG) ?? MOST_LOG);
}

function odds(log: number): { churn: number; kept: number } {
  return { churn: 1 / (1 + Math.exp(-log)), kept: 1 / (1 + Math.exp(log)) };
}

/** Of the likelihood in `spread`, with the best churn for it. */
function likelihoodSlope(left: readonly number[], gone: readonly number[], spread: number): number {
  const { churn, kept } = bestOdds(left, gone, spread);
  let slope = 0;
  left.forEach((share, age) => {
    const expected = (share * churn) / (kept + spread * age);
    slope += (age / (1 + spread * age)) * (expected - (gone[age] ?? 0));
  });
  return slope;
}
