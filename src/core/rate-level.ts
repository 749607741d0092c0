import { logGamma } from './gamma';
import { logSum, normalised, relativeTo1 } from './logarithms';
import type { Evidence } from './rate-groups';
import { spreadPrior } from './rate-prior';

/** Typical rates of groups follow a gamma of this shape and mean, with this probability. */
export interface Level {
  shape: number;
  mean: number;
  weight: number;
}

/** Coefficients of variation between groups that are weighed against each other. */
const SPREADS = [0.02, 0.06, 0.12, 0.2, 0.31, 0.46, 0.68, 1, 1.5];
/** Places of the mean on either side of its likeliest, in steps of this many standard errors. */
const PLACES = 3;
const STEP = 0.9;
const TOO_RARE = 1e-4;

/** What is this much less likely, in ln, than the likeliest does not count. */
const NEGLIGIBLE = 12;

/** One spread between groups, with the likeliest mean for it. */
interface Candidate {
  shape: number;
  mean: number;
  /** Standard error of ln(mean). */
  error: number;
  groups: readonly Term[][];
  prior: number;
  /** ln of the posterior density at the likeliest mean. */
  log: number;
}

/** Evidence with all of its log likelihood that does not depend on the mean of the groups. */
type Term = Pick<Evidence, 'events' | 'exposure'> & { log: number };

/**
 * Posterior of what the groups have in common, on a grid: for each spread between groups, the likeliest mean and
 * places around it. The prior is flat in ln(mean) but for half an event at the pooled rate, which keeps it proper.
 * @param evidence per group and within-group shape
 * @param weights of the within-group shapes
 */
export function fitLevels(
  evidence: readonly (readonly Evidence[])[],
  weights: readonly number[],
  pooled: number,
): Level[] {
  const logWeights = weights.map(Math.log);
  const candidates = SPREADS.map((spread) => candidate(evidence, logWeights, spread, pooled));
  const top = candidates.reduce((best, { log }) => Math.max(best, log), -Infinity);
  const levels: Level[] = [];
  const logs: number[] = [];
  for (const one of candidates) {
    if (one.log < top - NEGLIGIBLE) continue;
    for (let place = -PLACES; place <= PLACES; place++) {
      const mean = one.mean * Math.exp(STEP * place * one.error);
      levels.push({ shape: one.shape, mean, weight: 0 });
      logs.push(place === 0 ? one.log : logPosterior(one, mean, pooled));
    }
  }
  return likely(levels, logs);
}

function candidate(
  evidence: readonly (readonly Evidence[])[],
  logWeights: readonly number[],
  spread: number,
  pooled: number,
): Candidate {
  const shape = spread ** -2;
  const groups = evidence.map((byShape) => likelyTerms(byShape, logWeights, shape, pooled));
  const peak = likeliestMean(groups, shape, pooled);
  const found = { shape, groups, ...peak, prior: Math.log(peak.error * spreadPrior(spread)), log: 0 };
  return { ...found, log: logPosterior(found, peak.mean, pooled) };
}

/** The likeliest comes first. */
function likelyTerms(
  byShape: readonly Evidence[],
  logWeights: readonly number[],
  shape: number,
  mean: number,
): Term[] {
  const own = logGamma(shape);
  const terms = byShape.map(({ events, exposure, logScale }, at) => ({
    events,
    exposure,
    log: logScale + (logWeights[at] ?? 0) + logGamma(shape + events) - own,
  }));
  const logs = terms.map((term) => term.log - (shape + term.events) * Math.log(shape / mean + term.exposure));
  const top = logs.reduce((best, log) => Math.max(best, log), -Infinity);
  const first = terms[logs.indexOf(top)];
  const others = terms.filter((term, at) => term !== first && (logs[at] ?? 0) > top - NEGLIGIBLE);
  return first ? [first, ...others] : [];
}

/** The typical rates integrated out: gamma prior times gamma-shaped likelihood, summed over the spreads within. */
function logPosterior({ shape, groups, prior }: Candidate, mean: number, pooled: number): number {
  const rate = shape / mean;
  let total = prior + 0.5 * Math.log(mean) - (0.5 * mean) / pooled + groups.length * shape * Math.log(rate);
  for (const terms of groups) {
    let [top, sum] = [-Infinity, 0];
    for (const { events, exposure, log } of terms) {
      const found = log - (shape + events) * Math.log(rate + exposure);
      if (found <= top) sum += Math.exp(found - top);
      else [top, sum] = [found, 1 + sum * Math.exp(top - found)];
    }
    total += top + Math.log(sum);
  }
  return total;
}

function likely(levels: readonly Level[], logs: readonly number[]): Level[] {
  const all = normalised(relativeTo1(logs));
  const kept = levels
    .map((level, at) => ({ ...level, weight: all[at] ?? 0 }))
    .filter(({ weight }) => weight > TOO_RARE);
  const weights = normalised(kept.map(({ weight }) => weight));
  return kept.map((level, at) => ({ ...level, weight: weights[at] ?? 0 }));
}

const NOTHING: Term = { events: 0, exposure: 0, log: 0 };

/** Newton's method in ln(mean) with the likeliest spread of each group, with the standard error of that. */
function likeliestMean(groups: readonly Term[][], shape: number, pooled: number) {
  let mean = pooled;
  let curvature = 1;
  for (let round = 0; round < 50; round++) {
    let slope = 0.5 - (0.5 * mean) / pooled;
    curvature = (0.5 * mean) / pooled;
    for (const [first] of groups) {
      const { events, exposure } = first ?? NOTHING;
      const part = shape / (shape + mean * exposure);
      slope += (shape + events) * part - shape;
      curvature += (shape + events) * part * (1 - part);
    }
    const step = Math.max(-2, Math.min(2, slope / curvature));
    mean *= Math.exp(step);
    if (Math.abs(step) < 1e-6) break;
  }
  return { mean, error: 1 / Math.sqrt(curvature) };
}

/** ln of the average likelihood of one piece of evidence over the levels, but for a constant of its group. */
export function logOverLevels({ events, exposure, logScale }: Evidence, levels: readonly Level[]): number {
  const constant = perShape((shape) => logGamma(shape + events) - logGamma(shape));
  const logs = levels.map(
    ({ shape, mean, weight }) =>
      Math.log(weight) +
      constant(shape) +
      shape * Math.log(shape / mean) -
      (shape + events) * Math.log(shape / mean + exposure),
  );
  return logScale + logSum(logs);
}

/** Levels of one shape stand together, so the last value is mostly the next. */
export function perShape(calculate: (shape: number) => number): (shape: number) => number {
  let last = NaN;
  let value = NaN;
  return (shape) => {
    if (shape !== last) [last, value] = [shape, calculate(shape)];
    return value;
  };
}
