import { fisherTwoSided } from './fisher';
import { normalTwoSided } from './normal';
import { wilsonRange } from './wilson';

/** Events and trials of two groups; trials above 0, events up to trials. */
export interface TwoRates {
  eventsA: number;
  trialsA: number;
  eventsB: number;
  trialsB: number;
}

/** The usual line for trusting the normal distribution (Cochran 1954). */
const FEWEST_EXPECTED = 5;

/** True where one of the four counts of the table would be below 5 if both rates were the same. */
export function needsExactTest({ eventsA, trialsA, eventsB, trialsB }: TwoRates): boolean {
  const rate = (eventsA + eventsB) / (trialsA + trialsB);
  return Math.min(trialsA, trialsB) * Math.min(rate, 1 - rate) < FEWEST_EXPECTED;
}

/** Two-sided p that both rates are the same: Fisher's exact test, or z with the pooled rate (the chi-squared test). */
export function sameRateChance(rates: TwoRates): number {
  const { eventsA, trialsA, eventsB, trialsB } = rates;
  if (needsExactTest(rates)) return fisherTwoSided(eventsA, trialsA, eventsB, trialsB);
  const rate = (eventsA + eventsB) / (trialsA + trialsB);
  const error = Math.sqrt(rate * (1 - rate) * (1 / trialsA + 1 / trialsB));
  return normalTwoSided((eventsB / trialsB - eventsA / trialsA) / error);
}

/** Newcombe (1998), method 10: the range of rate b − rate a, from Wilson's ranges of the two. */
export function differenceRange(rates: TwoRates, confidence: number): [low: number, high: number] {
  const a = rates.eventsA / rates.trialsA;
  const b = rates.eventsB / rates.trialsB;
  const [lowA, highA] = wilsonRange(rates.eventsA, rates.trialsA, confidence);
  const [lowB, highB] = wilsonRange(rates.eventsB, rates.trialsB, confidence);
  return [b - a - Math.hypot(b - lowB, highA - a), b - a + Math.hypot(highB - b, a - lowA)];
}
