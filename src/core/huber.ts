import { median } from './summary';

/** A line through points most of which follow it. */
export interface RobustLine {
  intercept: number;
  slope: number;
  /** Of the residuals: their median size over that of a standard normal, or what the mean size says where it is 0. */
  scale: number;
}

/** 95% efficient for normal residuals (Huber 1964). */
const TUNING = 1.345;
const NORMAL_MEDIAN = 0.6744897501960817;
const NORMAL_MEAN = Math.sqrt(2 / Math.PI);
const ROUNDS = 200;

/**
 * Huber's M-estimate of y on x with the scale found along with it, by reweighted least squares from the least-squares
 * line. At least one point; time grows with their number alone.
 * @param ridge squared distance of x from its middle that a slope of 0 is worth; 0 leaves the slope free
 */
export function huberLine(x: readonly number[], y: readonly number[], ridge = 0): RobustLine {
  const start = weightedLine(x, y, null, ridge);
  let line: RobustLine = { ...start, scale: residualScale(x, y, start) };
  for (let round = 0; round < ROUNDS && line.scale > 0; round++) {
    const { intercept, slope, scale } = line;
    const weights = x.map((place, at) => {
      const size = Math.abs((y[at] ?? 0) - intercept - slope * place) / scale;
      return size <= TUNING ? 1 : TUNING / size;
    });
    const next = weightedLine(x, y, weights, ridge);
    line = { ...next, scale: residualScale(x, y, next) };
    const moved =
      Math.abs(next.intercept - intercept) + Math.abs(next.slope - slope) + Math.abs(line.scale - scale);
    if (moved <= 1e-10 * (scale + Math.abs(intercept))) break;
  }
  return line;
}

function weightedLine(
  x: readonly number[],
  y: readonly number[],
  weights: readonly number[] | null,
  ridge: number,
) {
  let [total, sumX, sumY] = [0, 0, 0];
  for (let at = 0; at < x.length; at++) {
    const weight = weights?.[at] ?? 1;
    total += weight;
    sumX += weight * (x[at] ?? 0);
    sumY += weight * (y[at] ?? 0);
  }
  const [middleX, middleY] = [sumX / total, sumY / total];
  let [squares, products] = [0, 0];
  for (let at = 0; at < x.length; at++) {
    const weight = weights?.[at] ?? 1;
    const beside = (x[at] ?? 0) - middleX;
    squares += weight * beside * beside;
    products += weight * beside * ((y[at] ?? 0) - middleY);
  }
  // Without any spread in x, what rounding leaves of it is no direction.
  const slope = squares + ridge > 1e-20 * total * (1 + middleX * middleX) ? products / (squares + ridge) : 0;
  return { intercept: middleY - slope * middleX, slope };
}

function residualScale(
  x: readonly number[],
  y: readonly number[],
  line: { intercept: number; slope: number },
): number {
  const sizes = x.map((place, at) => Math.abs((y[at] ?? 0) - line.intercept - line.slope * place));
  const middle = median(sizes) / NORMAL_MEDIAN;
  if (middle > 1e-14) return middle;
  const average = sizes.reduce((total, size) => total + size, 0) / sizes.length / NORMAL_MEAN;
  return average > 1e-14 ? average : 0;
}
