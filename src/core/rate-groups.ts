import { logGamma } from './gamma';

/** Contents of one group: `events` out of `trials` each, trials above 0. */
export interface RateGroup {
  events: readonly number[];
  trials: readonly number[];
}

/**
 * What a group says about its typical rate m when contents spread around m as a gamma of the given shape: a
 * likelihood of the form scale × m^events × e^(−exposure × m), as if it had counted `events` on `exposure` trials.
 */
export interface Evidence {
  events: number;
  exposure: number;
  /** Of the likelihood; comparable between shapes for one group, not between groups. */
  logScale: number;
  /** Where the two likelihoods touch. */
  peak: number;
}

/**
 * The negative binomial likelihood of a group as a function of its typical rate, replaced by the gamma-shaped one
 * with the same value, slope and curvature (in ln m) at its peak. The peak is found by Newton's method with a faint
 * pull of half an event towards `expected`, so that a group without events has one too.
 */
export function groupEvidence(group: RateGroup, shape: number, expected: number, start = expected): Evidence {
  let rate = start;
  for (let round = 0; round < 50; round++) {
    const { slope, curvature } = derivatives(group, shape, rate);
    const pulled = slope + 0.5 - (0.5 * rate) / expected;
    const step = pulled / (curvature + (0.5 * rate) / expected);
    rate *= Math.exp(Math.max(-2, Math.min(2, step)));
    if (Math.abs(step) < 1e-6) break;
  }
  const { slope, curvature } = derivatives(group, shape, rate);
  const events = Math.max(0, slope + curvature);
  const exposure = (events - slope) / rate;
  return {
    events,
    exposure,
    logScale: groupLogLikelihood(group, shape, rate) - events * Math.log(rate) + exposure * rate,
    peak: rate,
  };
}

/** What one content adds to that of its group, whose typical rate is about `rate`. */
export function contentEvidence(observed: number, trials: number, shape: number, rate: number) {
  const due = trials * rate;
  const slope = (shape / (shape + due)) * (observed - due);
  const curvature = (observed + shape) * (shape / (shape + due)) * (due / (shape + due));
  return { events: slope + curvature, exposure: curvature / rate };
}

/** Of the log likelihood in ln(rate); the curvature is that of a peak, above 0. */
function derivatives({ events, trials }: RateGroup, shape: number, rate: number) {
  let slope = 0;
  let curvature = 0;
  for (let content = 0; content < events.length; content++) {
    const observed = events[content] ?? 0;
    const due = (trials[content] ?? 0) * rate;
    const weight = shape / (shape + due);
    slope += weight * (observed - due);
    curvature += ((observed + shape) * weight * due) / (shape + due);
  }
  return { slope, curvature };
}

/**
 * ln of the negative binomial probabilities of a group whose contents' rates follow a gamma of `shape` with mean
 * `rate`, without the terms that depend on neither.
 */
export function groupLogLikelihood({ events, trials }: RateGroup, shape: number, rate: number): number {
  let total = 0;
  const own = logGamma(shape);
  for (let content = 0; content < events.length; content++) {
    const observed = events[content] ?? 0;
    const due = (trials[content] ?? 0) * rate;
    const rising = observed === 0 ? 0 : logGamma(shape + observed) - own - observed * Math.log(shape + due);
    total += rising - shape * Math.log1p(due / shape) + observed * Math.log(rate);
  }
  return total;
}
