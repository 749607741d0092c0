import { normalised, relativeTo1 } from './logarithms';

/** How unlike the spreads of groups are: standard deviations of ln(spread) that are weighed against each other. */
const DIFFERING = [0, 0.2, 0.4, 0.8];
const TOO_RARE = 1e-6;
const SMALLEST = 1e-300;

export interface Spreads {
  /** Weights of the shapes, for each group: its own contents pulled towards those of all. */
  byGroup: readonly (readonly number[])[];
  /** The same for a group that was never seen. */
  unseen: readonly number[];
}

interface Hyper {
  log: number;
  weights: readonly number[];
  /** Likelihood of each group under these weights. */
  totals: readonly number[];
}

/**
 * Partial pooling of the spread within groups: ln(spread) is normal between groups, its centre and standard
 * deviation are integrated over.
 * @param logs log likelihoods, per group and shape
 * @param prior of the spreads, one per shape
 * @param step between two of them, in ln(spread)
 */
export function fitSpreads(
  logs: readonly (readonly number[])[],
  prior: readonly number[],
  step: number,
): Spreads {
  const likelihoods = logs.map(relativeTo1);
  const hypers = DIFFERING.flatMap((sd) =>
    prior.map((_, centre) => hyper(likelihoods, prior, step, centre, sd)),
  );
  const posterior = normalised(relativeTo1(hypers.map(({ log }) => log)));
  const unseen = prior.map(() => 0);
  const byGroup = likelihoods.map(() => prior.map(() => 0));
  hypers.forEach(({ weights, totals }, at) => {
    const chance = posterior[at] ?? 0;
    if (chance < TOO_RARE) return;
    add(unseen, weights, chance);
    byGroup.forEach((own, group) => {
      const likelihood = likelihoods[group] ?? [];
      const joint = weights.map((weight, shape) => weight * (likelihood[shape] ?? 0));
      add(own, joint, chance / ((totals[group] ?? 0) + SMALLEST));
    });
  });
  return { byGroup: byGroup.map(normalised), unseen: normalised(unseen) };
}

function hyper(
  likelihoods: readonly (readonly number[])[],
  prior: readonly number[],
  step: number,
  centre: number,
  sd: number,
): Hyper {
  const near = (at: number) =>
    sd === 0 ? Number(at === centre) : Math.exp(-0.5 * ((step * (at - centre)) / sd) ** 2);
  const weights = normalised(prior.map((_, at) => near(at)));
  const totals = likelihoods.map((row) => dot(row, weights));
  let log = Math.log(prior[centre] ?? 0) + (sd > 0.5 ? Math.log(0.3) : 0);
  for (const total of totals) log += Math.log(total + SMALLEST);
  return { log, weights, totals };
}

function dot(row: readonly number[], weights: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < row.length; at++) total += (row[at] ?? 0) * (weights[at] ?? 0);
  return total;
}

function add(target: number[], weights: readonly number[], factor: number): void {
  for (let at = 0; at < target.length; at++) target[at] = (target[at] ?? 0) + factor * (weights[at] ?? 0);
}
