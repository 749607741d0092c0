import { normalQuantile } from './normal';

/**
 * Wilson (1927): the range of the true rate behind `events` of `trials` (trials above 0, events up to trials).
 * The ends are exactly 0 without events and exactly 1 when every trial is one.
 */
export function wilsonRange(events: number, trials: number, confidence: number): [low: number, high: number] {
  const rate = events / trials;
  const z = -normalQuantile((1 - confidence) / 2);
  const z2 = (z * z) / trials;
  const half = z * Math.sqrt((rate * (1 - rate)) / trials + z2 / (4 * trials));
  const low = events === 0 ? 0 : (rate + z2 / 2 - half) / (1 + z2);
  const high = events === trials ? 1 : (rate + z2 / 2 + half) / (1 + z2);
  return [Math.max(0, low), Math.min(1, high)];
}
