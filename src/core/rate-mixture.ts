import { digamma } from './gamma';
import type { Evidence } from './rate-groups';
import { perShape, type Level } from './rate-level';
import { inverseTrigamma, trigamma } from './trigamma';

/** A gamma distribution of a rate: mean shape ÷ exposure; `weight` is its part of a mixture. */
export interface RatePart {
  weight: number;
  shape: number;
  exposure: number;
}

export interface RateForecast {
  parts: readonly RatePart[];
  mean: number;
  /** How much of the forecast is the group's own: 0 for an unseen one, near 1 for one with much history. */
  ownWeight: number;
}

/** What is added to the logarithm of the rate. */
export interface Shift {
  mean: number;
  variance: number;
}

export const NO_SHIFT: Shift = { mean: 0, variance: 0 };

const TOO_RARE = 1e-3;

type Counted = Pick<Evidence, 'events' | 'exposure'>;

interface Ingredients {
  shapes: readonly number[];
  /** Of the shapes, summing to 1. */
  weights: readonly number[];
  levels: readonly Level[];
  /** What the group has counted, seen through each shape. */
  own: (shape: number) => Counted;
  shift: Shift;
}

/** One gamma for each spread the group may have. */
export function mixed({ shapes, weights, levels, own, shift }: Ingredients): RateForecast {
  const kept = shapes.map((_, at) => at).filter((at) => (weights[at] ?? 0) > TOO_RARE);
  const total = kept.reduce((sum, at) => sum + (weights[at] ?? 0), 0);
  const parts: RatePart[] = [];
  let [mean, ownWeight] = [0, 0];
  for (const at of kept) {
    const weight = (weights[at] ?? 0) / total;
    const typical = typicalRate(levels, own(at));
    parts.push({ weight, ...spreadOut(typical, shapes[at] ?? 1, shift) });
    mean += weight * typical.mean * Math.exp(shift.mean + shift.variance / 2);
    ownWeight += weight * typical.ownWeight;
  }
  return { parts, mean, ownWeight };
}

/** Posterior of a group's typical rate over the levels: moments of its logarithm, mean, weight of its own contents. */
function typicalRate(levels: readonly Level[], { events, exposure }: Counted) {
  const middle = perShape((shape) => digamma(shape + events));
  const spread = perShape((shape) => trigamma(shape + events));
  const centres = levels.map(({ shape, mean }) => middle(shape) - Math.log(shape / mean + exposure));
  const found = { logMean: 0, logVariance: 0, mean: 0, ownWeight: 0 };
  levels.forEach(({ weight }, at) => (found.logMean += weight * (centres[at] ?? 0)));
  levels.forEach(({ shape, mean, weight }, at) => {
    const rate = shape / mean + exposure;
    found.logVariance += weight * (((centres[at] ?? 0) - found.logMean) ** 2 + spread(shape));
    found.mean += (weight * (shape + events)) / rate;
    found.ownWeight += (weight * exposure) / rate;
  });
  return found;
}

/** The product of typical rate and content, as the gamma with the same mean and variance of the logarithm. */
function spreadOut(typical: { logMean: number; logVariance: number }, within: number, shift: Shift) {
  const shape = inverseTrigamma(typical.logVariance + trigamma(within) + shift.variance);
  const centre = typical.logMean + digamma(within) - Math.log(within) + shift.mean;
  return { shape, exposure: Math.exp(digamma(shape) - centre) };
}
