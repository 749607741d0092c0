import { bisect } from './root';
import { mean, sum } from './summary';

/** result = scale × ln(1 + spend ÷ saturation), with R² about the mean of the results. */
export interface LogResponse {
  scale: number;
  saturation: number;
  rSquared: number;
}

/** Beyond the largest spend this many times over a curve is a straight line; below the smallest by as much it is flat. */
const STRAIGHT = 1e3;
const FLAT = 1e-9;
/** Steps of the logarithm of the saturation among which the least squares are looked for. */
const STEP = 0.5;

interface Points {
  spends: readonly number[];
  results: readonly number[];
}

/**
 * Least squares of a logarithmic response to spends, both 0 or more. The scale follows from the saturation, so the
 * search is along one line: the logarithm of the saturation, in steps, then the root of the derivative. Gives
 * `straight` when the results go on rising in proportion, `flat` when they hardly rise at all: there the best
 * saturation is infinite or 0. Needs two different spends above 0 and a result above 0; linear in the points.
 */
export function fitLogResponse(
  spends: readonly number[],
  results: readonly number[],
): LogResponse | 'straight' | 'flat' {
  const most = largest(spends);
  const best = largest(results);
  const points = {
    spends: spends.map((spend) => spend / most),
    results: results.map((result) => result / best),
  };
  const [first, last] = [Math.log(FLAT * smallest(points.spends)), Math.log(STRAIGHT)];
  const steps = Math.ceil((last - first) / STEP);
  const place = bestStep(points, first, steps);
  if (place === 0) return 'flat';
  if (place === steps) return 'straight';
  const [low, high] = [first + (place - 1) * STEP, first + (place + 1) * STEP];
  const log = bisect((x) => fitAt(points, x).slope, low, high) ?? first + place * STEP;
  const { scale, squares } = fitAt(points, log);
  const centre = mean(points.results);
  const about = sum(points.results.map((result) => (result - centre) ** 2));
  return { scale: scale * best, saturation: Math.exp(log) * most, rSquared: 1 - squares / about };
}

function bestStep(points: Points, first: number, steps: number): number {
  let best = 0;
  let least = Infinity;
  for (let step = 0; step <= steps; step++) {
    const { squares } = fitAt(points, first + step * STEP);
    if (squares < least) [best, least] = [step, squares];
  }
  return best;
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/** Of the parts above 0, as far as a curve can be told from its neighbours. */
function smallest(parts: readonly number[]): number {
  return Math.max(
    1e-100,
    parts.reduce((least, part) => (part > 0 ? Math.min(least, part) : least), 1),
  );
}

/** The best scale at a saturation, the sum of squares it leaves, and half of how that changes with ln(saturation). */
function fitAt(
  { spends, results }: Points,
  logSaturation: number,
): { scale: number; squares: number; slope: number } {
  const saturation = Math.exp(logSaturation);
  const curve = spends.map((spend) => Math.log1p(spend / saturation));
  let across = 0;
  let along = 0;
  curve.forEach((height, index) => {
    across += height * (results[index] ?? 0);
    along += height * height;
  });
  const scale = across / along;
  let squares = 0;
  let slope = 0;
  curve.forEach((height, index) => {
    const left = (results[index] ?? 0) - scale * height;
    const spend = spends[index] ?? 0;
    squares += left * left;
    slope += (scale * left * spend) / (saturation + spend);
  });
  return { scale, squares, slope };
}
