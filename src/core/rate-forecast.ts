import { calibration } from './rate-calibration';
import type { RateGroup } from './rate-groups';
import { fitRates, rateForecast, type RateModel } from './rate-model';
import { NO_SHIFT, type RatePart, type Shift } from './rate-mixture';
import { countChance, countQuantile, rateQuantile } from './rate-range';
import { volumeFactor } from './rate-volume';

/** What is fitted once for all groups of a history. */
export interface FittedRates {
  model: RateModel;
  calibrated: (chance: number) => number;
  /** Variance of ln(trials) over the history. */
  volumeVariance: number;
}

export interface NextRate {
  low: number;
  mean: number;
  high: number;
  ownWeight: number;
}

/** So many contents of all groups stand in for the volume a group is used to. */
const BORROWED = 3;

export function fitNextRates(history: readonly RateGroup[]): FittedRates {
  const model = fitRates(history);
  let [total, contents] = [0, 0];
  for (const { trials } of history) {
    for (const count of trials) total += (Math.log(count) - model.volume.centre) ** 2;
    contents += trials.length;
  }
  return { model, calibrated: calibration(model), volumeVariance: total / contents };
}

/** The true rate of the next content of a group (null: never seen), whatever its volume. */
export function nextRate(fitted: FittedRates, group: number | null, confidence: number): NextRate {
  const { model, calibrated } = fitted;
  const { parts, mean, ownWeight } = rateForecast(model, group, usualVolume(fitted, group));
  const tail = (1 - confidence) / 2;
  const [low, high] = [calibrated(tail), calibrated(1 - tail)].map((chance) => rateQuantile(parts, chance));
  return { low: low ?? 0, mean, high: high ?? 0, ownWeight };
}

/** The rate that will be observed on so many trials. */
export function observedRate(
  { model, calibrated }: FittedRates,
  group: number | null,
  confidence: number,
  trials: number,
): NextRate {
  const factor = volumeFactor(model.volume, trials);
  const { parts, mean, ownWeight } = rateForecast(model, group);
  const [low, high] = countRange(parts, trials * factor, confidence, calibrated);
  return { low: low / trials, mean: mean * factor, high: high / trials, ownWeight };
}

/** When nothing lies below the range, as it starts at 0, this share of what it may miss there is put above. */
const MOVED_UP = 0.7;

/**
 * Ends of the count. Not all of the lower tail is moved up: on tiny counts that would leave out a single event. When 0 alone is what the upper tail leaves, the range is 0.
 */
function countRange(
  parts: readonly RatePart[],
  trials: number,
  confidence: number,
  calibrated: (chance: number) => number,
): readonly [number, number] {
  const tail = (1 - confidence) / 2;
  if (countChance(parts, trials, 0) >= calibrated(1 - tail)) return [0, 0];
  const low = countQuantile(parts, trials, calibrated(tail));
  return [low, countQuantile(parts, trials, calibrated(1 - tail - (low === 0 ? MOVED_UP * tail : 0)))];
}

/** Volumes a group is used to, as a change of ln(rate). */
function usualVolume({ model, volumeVariance }: FittedRates, group: number | null): Shift {
  const { exponent, centre } = model.volume;
  if (exponent === 0) return NO_SHIFT;
  const trials = (group === null ? undefined : model.volume.logs[group]) ?? [];
  const beside = trials.reduce((total, log) => total + log - centre, 0) / (trials.length + BORROWED);
  return { mean: exponent * beside, variance: exponent * exponent * volumeVariance };
}
