import type { RateGroup } from './rate-groups';

/** Rates go with (trials ÷ typical trials)^exponent: mostly below 0, since reach beyond the best audience converts less. */
export interface Volume {
  exponent: number;
  /** ln of the typical number of trials. */
  centre: number;
  lowest: number;
  highest: number;
  /** ln of the trials of each content, per group. */
  logs: readonly (readonly number[])[];
}

/** Spread between groups and, at first, within: only weights depend on them. */
const BETWEEN = 4;
const ROUNDS = 25;
/** An exponent within so many standard errors of 0 is taken for none, a larger one is shrunk (James & Stein 1961). */
const DOUBT = 1.5;
const FEWEST = 8;

/** The factor on the rate of a content; beyond the volumes of the history it stays as at the last of them. */
export function volumeFactor({ exponent, centre, lowest, highest }: Volume, trials: number): number {
  if (exponent === 0) return 1;
  return Math.exp(exponent * (Math.max(lowest, Math.min(highest, Math.log(trials))) - centre));
}

/**
 * Quasi-likelihood fit of the exponent with a typical rate per group, pulled to the common one, and contents that
 * vary beyond Poisson: Fisher scoring in turn with the moment estimate of that variation (Breslow 1984).
 */
export function fitVolume(groups: readonly RateGroup[]): Volume {
  const logs = groups.map(({ trials }) => trials.map(Math.log));
  const all = logs.reduce<number[]>((list, some) => list.concat(some), []);
  const centre = all.reduce((total, log) => total + log, 0) / all.length;
  const lowest = all.reduce((a, b) => Math.min(a, b), Infinity);
  const highest = all.reduce((a, b) => Math.max(a, b), -Infinity);
  if (all.length < FEWEST || highest - lowest < 1e-9) return { exponent: 0, centre, lowest, highest, logs };
  let state: State = { exponent: 0, excess: 0.25, mean: 0, error: 0 };
  for (let round = 0; round < ROUNDS; round++) state = improved(groups, logs, centre, state);
  const { exponent, error } = state;
  const kept = Math.max(0, 1 - ((DOUBT * error) / exponent) ** 2);
  return { exponent: Number.isFinite(kept) ? kept * exponent : 0, centre, lowest, highest, logs };
}

interface State {
  exponent: number;
  /** Variance of a content's rate over its square. */
  excess: number;
  /** Common rate at the typical volume; 0 while unknown. */
  mean: number;
  /** Standard error of the exponent. */
  error: number;
}

function improved(
  groups: readonly RateGroup[],
  logs: readonly (readonly number[])[],
  centre: number,
  state: State,
): State {
  const sums = { slope: 0, information: 1e-9, beyond: 0, squares: 0, means: 0, meanWeights: 0 };
  groups.forEach((group, at) => {
    addGroup(
      sums,
      group,
      (logs[at] ?? []).map((log) => log - centre),
      state,
    );
  });
  const step = Math.max(-0.5, Math.min(0.5, sums.slope / sums.information));
  const mean = sums.means / sums.meanWeights;
  if (state.mean === 0) return { ...state, mean };
  return {
    exponent: Math.max(-1.2, Math.min(1.2, state.exponent + step)),
    excess: Math.max(0, Math.min(9, sums.beyond / sums.squares)),
    mean,
    error: 1 / Math.sqrt(sums.information),
  };
}

type Sums = Record<'slope' | 'information' | 'beyond' | 'squares' | 'means' | 'meanWeights', number>;

function addGroup(sums: Sums, { events, trials }: RateGroup, logs: readonly number[], state: State): void {
  const due = trials.map((count, at) => count * Math.exp(state.exponent * (logs[at] ?? 0)));
  const first = state.mean === 0 ? ratio(events, due) : state.mean;
  const weights = due.map((count) => 1 / (1 + state.excess * count * first));
  const [x, n] = [dot(weights, events), dot(weights, due)];
  const own = state.mean === 0 ? first : (BETWEEN + x) / (BETWEEN / state.mean + n);
  const trust = x + 0.5 === 0 ? 0 : 1 / (1 / BETWEEN + 1 / (x + 0.5));
  sums.means += (trust * x) / n;
  sums.meanWeights += trust;
  const information = due.map((count, at) => (weights[at] ?? 0) * count * own);
  const middle = dot(information, logs) / (BETWEEN + information.reduce((a, b) => a + b, 0)) || 0;
  events.forEach((count, at) => {
    const expected = (due[at] ?? 0) * own;
    const [weight, log] = [weights[at] ?? 0, (logs[at] ?? 0) - middle];
    sums.slope += weight * (count - expected) * log;
    sums.information += (information[at] ?? 0) * log * log;
    sums.beyond += weight * weight * ((count - expected) ** 2 - expected);
    sums.squares += weight * weight * expected * expected;
  });
}

function ratio(events: readonly number[], due: readonly number[]): number {
  return (events.reduce((a, b) => a + b, 0) + 0.5) / due.reduce((a, b) => a + b, 0);
}

function dot(some: readonly number[], others: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < some.length; at++) total += (some[at] ?? 0) * (others[at] ?? 0);
  return total;
}
