import { nelderMead } from './nelder-mead';
import { sum } from './summary';

/** How the views of one content arrive: half of them by `halfLife` days; shape 1 is exponential, below 1 has a long tail. */
export interface DecayCurve {
  halfLife: number;
  shape: number;
}

/** So many increments are needed before a second parameter can be told from noise. */
const LEAST_FOR_SHAPE = 6;
/** The search stays where the days seen hold at least this share of all views, and shapes are of this earth. */
const LEAST_SHARE = 0.01;
const LARGEST_LOG_SHAPE = 3;

/** Share of all views that has come by `day`: Weibull, 1 − 2^(−(day ÷ halfLife)^shape). */
export function shareSeen(day: number, { halfLife, shape }: DecayCurve): number {
  return -Math.expm1(-Math.LN2 * (day / halfLife) ** shape);
}

/** The day by which `share` (below 1) of all views has come. */
export function dayOfShare(share: number, { halfLife, shape }: DecayCurve): number {
  return halfLife * (-Math.log1p(-share) / Math.LN2) ** (1 / shape);
}

/**
 * The curve that makes the views between counts most likely (quasi-Poisson; the lifetime that goes with a curve is
 * the views seen ÷ its share seen). Exponential or Weibull, whichever has the lower QAICc (Burnham & Anderson 2002),
 * with the dispersion taken from the Weibull: deviance ÷ (n − 3).
 *
 * `days` rise and are above 0; `views[i]` came after `days[i − 1]` (the first after day 0), at least two are not 0.
 * Views that do not slow down end at the edge of the search, with hardly a share seen. Linear in the number of counts.
 */
export function fitDecay(days: readonly number[], views: readonly number[]): DecayCurve {
  const last = days[days.length - 1] ?? 1;
  const ends = days.map((day) => day / last);
  const total = sum(views);
  const parts = views.map((part) => part / total);
  const misfit = (logHalfLife: number, logShape: number) => deviance(ends, parts, logHalfLife, logShape);
  const exponential = nelderMead(([half = 0]) => misfit(half, 0), [-1]);
  const simple = { halfLife: last * Math.exp(exponential.point[0] ?? 0), shape: 1 };
  const counts = parts.length;
  if (counts < LEAST_FOR_SHAPE || parts.filter((part) => part > 0).length < 3) return simple;
  const weibull = nelderMead(([half = 0, logShape = 0]) => misfit(half, logShape), bestStart(misfit));
  const dispersion = Math.max(weibull.value / (counts - 3), Number.MIN_VALUE);
  const gain = (exponential.value - weibull.value) / dispersion;
  if (!(gain > penalty(4, counts) - penalty(3, counts))) return simple;
  const [half = 0, logShape = 0] = weibull.point;
  return { halfLife: last * Math.exp(half), shape: Math.exp(logShape) };
}

/** Early views that rise have their maximum far from any exponential, so the search begins at the best of a few curves. */
function bestStart(misfit: (logHalfLife: number, logShape: number) => number): readonly number[] {
  let best: readonly number[] = [-1, 0];
  let least = Infinity;
  for (const logShape of [-1, -0.5, 0, 0.5, 1]) {
    for (const half of [-4, -3, -2, -1, 0]) {
      const value = misfit(half, logShape);
      if (value < least) [best, least] = [[half, logShape], value];
    }
  }
  return best;
}

/** What QAICc charges for so many parameters, the dispersion among them. */
function penalty(parameters: number, counts: number): number {
  return 2 * parameters + (2 * parameters * (parameters + 1)) / (counts - parameters - 1);
}

/**
 * Poisson deviance of the parts of the views against the parts of the curve, per view; the last end is 1. Written
 * in what the curve is off by, so that a perfect fit is told from a nearly perfect one.
 */
function deviance(
  ends: readonly number[],
  parts: readonly number[],
  logHalfLife: number,
  logShape: number,
): number {
  const shape = Math.exp(logShape);
  const atEnd = Math.LN2 * Math.exp(-logHalfLife * shape);
  const seen = -Math.expm1(-atEnd);
  if (!(seen >= LEAST_SHARE) || Math.abs(logShape) > LARGEST_LOG_SHAPE) return Infinity;
  let total = 0;
  let before = 0;
  for (let index = 0; index < ends.length; index++) {
    const after = atEnd * (ends[index] ?? 1) ** shape;
    const fitted = (Math.exp(-before) * -Math.expm1(before - after)) / seen;
    const part = parts[index] ?? 0;
    const off = fitted / part - 1;
    total += part > 0 ? part * (off - Math.log1p(off)) : fitted;
    before = after;
  }
  return 2 * total;
}
