import { groupEvidence, type Evidence, type RateGroup } from './rate-groups';
import { fitLevels, logOverLevels, type Level } from './rate-level';
import { fitMemory, remembered } from './rate-memory';
import { mixed, NO_SHIFT, type RateForecast, type Shift } from './rate-mixture';
import { spreadPriors } from './rate-prior';
import { fitSpreads, type Spreads } from './rate-spread';
import { fitVolume, volumeFactor, type Volume } from './rate-volume';

export interface RateModel {
  volume: Volume;
  /** With trials as they count at the typical volume. */
  groups: readonly RateGroup[];
  /** Spreads within a group, as shapes of gammas. */
  shapes: readonly number[];
  /** Per group and shape. */
  evidence: readonly (readonly Evidence[])[];
  spreads: Spreads;
  levels: readonly Level[];
  /** What a content counts beside the one after it: 1 where rates do not drift. */
  memory: number;
}

/** Between two spreads of the grid, in ln(coefficient of variation). */
const STEP = 0.3;
const WIDEST = 3;
const MOST_STEPS = 60;

/**
 * Two-level gamma–Poisson model of events out of trials: a content's rate is its group's typical rate times a gamma
 * of mean 1, typical rates are a gamma around the mean of the groups. Spreads within groups, which differ from group
 * to group, the spread between groups and the mean are integrated over grids; rates may go with volume and drift.
 * At least one group, each of at least one content, in the order they came; trials above 0.
 */
export function fitRates(history: readonly RateGroup[]): RateModel {
  const volume = fitVolume(history);
  const groups = history.map(({ events, trials }) => ({
    events,
    trials: trials.map((count) => count * volumeFactor(volume, count)),
  }));
  const pooled = pooledRate(groups);
  const shapes = withinShapes(groups);
  const prior = spreadPriors(shapes.map((shape) => shape ** -0.5));
  const evidence = groups.map((group) => shapes.map((shape) => groupEvidence(group, shape, pooled)));
  let levels: Level[] = [];
  let spreads: Spreads = { byGroup: [], unseen: prior };
  for (let round = 0; round < 2; round++) {
    levels = fitLevels(evidence, spreads.unseen, pooled);
    const logs = evidence.map((byShape) => byShape.map((one) => logOverLevels(one, levels)));
    spreads = fitSpreads(logs, prior, STEP);
  }
  const level = levels[largest(levels.map(({ weight }) => weight))] ?? { shape: 1, mean: pooled, weight: 1 };
  const memory = fitMemory(groups, shapes[largest(spreads.unseen)] ?? 1, level);
  return { volume, groups, shapes, evidence, spreads, levels, memory };
}

function pooledRate(groups: readonly RateGroup[]): number {
  let events = 0.5;
  let trials = 0;
  for (const group of groups) {
    for (const count of group.events) events += count;
    for (const count of group.trials) trials += count;
  }
  return events / trials;
}

/** Down to a spread that cannot be told from none beside the Poisson variation of the largest count. */
function withinShapes(groups: readonly RateGroup[]): number[] {
  let most = 1;
  for (const { events } of groups) for (const count of events) most = Math.max(most, count);
  const steps = Math.min(MOST_STEPS, Math.ceil(Math.log((WIDEST * Math.sqrt(most)) / 0.3) / STEP));
  return Array.from({ length: steps + 1 }, (_, step) => (WIDEST * Math.exp(-STEP * step)) ** -2);
}

function largest(values: readonly number[]): number {
  return values.reduce((best, value, at) => (value > (values[best] ?? 0) ? at : best), 0);
}

/** Of the next content of a group, null for one that was never seen; `shift` for a volume other than the typical. */
export function rateForecast(model: RateModel, group: number | null, shift = NO_SHIFT): RateForecast {
  return forecastFor(model, group, Infinity, shift);
}

/** What a group's other contents say about one of them; where rates drift, those before it. */
export function forecastWithout(model: RateModel, group: number, content: number): RateForecast {
  return forecastFor(model, group, content, NO_SHIFT);
}

function forecastFor(model: RateModel, at: number | null, content: number, shift: Shift): RateForecast {
  const { spreads, shapes, levels, memory } = model;
  const group = at === null ? undefined : model.groups[at];
  const evidence = at === null ? undefined : model.evidence[at];
  const weights = (at === null ? undefined : spreads.byGroup[at]) ?? spreads.unseen;
  const own = (place: number) => {
    const all = evidence?.[place];
    if (!group || !all) return { events: 0, exposure: 0 };
    return remembered(group, all, shapes[place] ?? 1, memory, Math.min(content, group.events.length));
  };
  return mixed({ shapes, weights, levels, own, shift });
}
