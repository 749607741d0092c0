import { over } from './ratio';
import { studentQuantile, studentTwoSided } from './student';
import { mean, median, sum, variance } from './summary';

/** How far a forecast is usually off before anything is known: a quarter on the log scale. */
const USUAL_BIAS = 0.25;
/** Fewer logarithms give no spread to rely on. */
const LEAST_LOGS = 3;
/** From so many on the shrunk multiplier is used whatever its weight. */
const ENOUGH_LOGS = 5;

export interface Calibration {
  /** All pairs. */
  count: number;
  /** Total of actuals ÷ total of forecasts; null over 0. */
  ratio: number | null;
  /** exp of the mean of ln(actual ÷ forecast) where both are above 0; null without such a pair. */
  typical: number | null;
  /** The typical multiplier drawn towards 1; exactly 1 while there is too little to correct by. */
  applied: number | null;
  /** Range of actual ÷ forecast of the next one; null with fewer than three logarithms, and so is p. */
  low: number | null;
  high: number | null;
  /** Two-sided chance of a mean of logarithms this far from 0 if there is no bias. */
  p: number | null;
  /** Pairs with a 0 in them. */
  zeros: number;
}

/** ln(actual ÷ forecast) of the pairs of amounts (0 or more) that have it. */
export function logErrors(forecasts: readonly number[], actuals: readonly number[]): number[] {
  const logs: number[] = [];
  forecasts.forEach((forecast, index) => {
    const actual = actuals[index] ?? 0;
    if (forecast > 0 && actual > 0) logs.push(logRatio(actual, forecast));
  });
  return logs;
}

function logRatio(actual: number, forecast: number): number {
  const log = Math.log(actual / forecast);
  // Amounts that differ only in their last bit are equal to everyone who reads them.
  if (Math.abs(log) < 1e-14) return 0;
  return Number.isFinite(log) ? log : Math.log(actual) - Math.log(forecast);
}

/**
 * What forecasts have to be multiplied by. Ratio of totals: Cochran (1977); range of the next one: m ± t s √(1 + 1/n)
 * on logarithms; multiplier to apply: exp(w m), w = τ² ÷ (τ² + s²/n) with τ = 0.25, from five logarithms on, or from
 * three on when w is above one half.
 */
export function calibrate(
  forecasts: readonly number[],
  actuals: readonly number[],
  confidence: number,
): Calibration {
  const logs = logErrors(forecasts, actuals);
  const n = logs.length;
  const bias = n === 0 ? null : mean(logs);
  const known = {
    count: forecasts.length,
    ratio: over(sum(actuals), sum(forecasts)),
    typical: bias === null ? null : Math.exp(bias),
    zeros: forecasts.length - n,
  };
  if (bias === null || n < LEAST_LOGS)
    return { ...known, applied: bias === null ? null : 1, low: null, high: null, p: null };
  const spread = variance(logs);
  const reach = studentQuantile((1 + confidence) / 2, n - 1) * Math.sqrt(spread * (1 + 1 / n));
  return {
    ...known,
    applied: Math.exp(weight(spread, n) * bias),
    low: Math.exp(bias - reach),
    high: Math.exp(bias + reach),
    p: bias === 0 ? 1 : studentTwoSided(bias / Math.sqrt(spread / n), n - 1),
  };
}

function weight(spread: number, n: number): number {
  const own = USUAL_BIAS ** 2 / (USUAL_BIAS ** 2 + spread / n);
  return n >= ENOUGH_LOGS || own > 0.5 ? own : 0;
}

export interface Accuracy {
  /** Σ|actual − forecast| ÷ Σ actual; null when nothing was sold. */
  wape: number | null;
  ratio: number | null;
  /** Median of |actual − forecast| ÷ actual over the actuals above 0. */
  medianError: number | null;
  /** Mean of ln(actual ÷ forecast) where both are above 0. */
  meanLog: number | null;
}

/** How far forecasts of amounts (0 or more) were from the actuals: Hyndman & Koehler (2006) name the measures. */
export function accuracy(forecasts: readonly number[], actuals: readonly number[]): Accuracy {
  const errors = forecasts.map((forecast, index) => Math.abs((actuals[index] ?? 0) - forecast));
  const shares = errors.flatMap((error, index) => over(error, actuals[index] ?? 0) ?? []);
  const logs = logErrors(forecasts, actuals);
  return {
    wape: over(sum(errors), sum(actuals)),
    ratio: over(sum(actuals), sum(forecasts)),
    medianError: shares.length === 0 ? null : median(shares),
    meanLog: logs.length === 0 ? null : mean(logs),
  };
}
