import { huberLine } from './huber';
import { sorted } from './summary';

/** How past contents grew from an age to their final count, in the order of ln(1 + early). */
export interface Growth {
  /** ln(1 + early), rising. */
  places: readonly number[];
  /** ln((1 + final) ÷ (1 + early)), at least 0. */
  growths: readonly number[];
  /** What the line leaves of each growth, in units of its expected size. */
  residuals: readonly number[];
  line: { intercept: number; slope: number };
  /** What the line never falls below. */
  floor: number;
  spread: SpreadLine;
  /** Mean place, and the squared distances from it that the slope rests on. */
  middle: number;
  squares: number;
}

/** Expected size of a residual: exp(level + slope × distance from the middle). */
export interface SpreadLine {
  level: number;
  slope: number;
}

/** Growth that all but one in twenty contents reach: a line that flattens out never predicts less. */
const LEAST_REACHED = 0.05;
/** Squared distance that growth in proportion counts for against a slope: with a few contents it is nearly a ratio. */
const RIDGE = 10;
/** Standard deviation the slope of ln(spread) is expected to have around 0. */
const SPREAD_SLOPE = 0.2;
/** A residual of more than so many times its expected size counts as that many… */
const CUT = 3;
/** …which takes this share of the mean size of a normal one away. */
const MEAN_WHEN_CUT = 0.95;
const SMALLEST_LEVEL = -25;
/** The spread hardly grows with views; where it seems to, small counts that often stand still feign it. */
const STEEPEST = 0.1;

/**
 * Robust regression of ln(1 + final) on ln(1 + early), and of the size of its residuals. A final below early, as
 * corrections by a platform leave it, counts as no growth. Equally many of both, at least two.
 */
export function fitGrowth(early: readonly number[], final: readonly number[]): Growth {
  const order = early.map((_, at) => at).sort((a, b) => (early[a] ?? 0) - (early[b] ?? 0));
  const places = order.map((at) => Math.log1p(early[at] ?? 0));
  const growths = order.map((at, rank) => Math.max(0, Math.log1p(final[at] ?? 0) - (places[rank] ?? 0)));
  const line = huberLine(places, growths, RIDGE);
  const floor = sorted(growths)[Math.floor(LEAST_REACHED * (growths.length - 1))] ?? 0;
  const middle = places.reduce((total, place) => total + place, 0) / places.length;
  const squares = places.reduce((total, place) => total + (place - middle) ** 2, RIDGE);
  const left = growths.map((growth, at) => {
    const place = places[at] ?? 0;
    const leverage = 1 / places.length + (place - middle) ** 2 / squares;
    return (growth - Math.max(floor, line.intercept + line.slope * place)) / Math.sqrt(1 - leverage);
  });
  const spread = fitSpread(places, left, middle);
  const residuals = left.map((residual, at) => residual / spreadAt(spread, (places[at] ?? 0) - middle));
  return { places, growths, residuals, line, floor, spread, middle, squares };
}

export function spreadAt({ level, slope }: SpreadLine, fromMiddle: number): number {
  return Math.exp(level + slope * fromMiddle);
}

/** Quasi-likelihood of the sizes with a log link (McCullagh & Nelder 1989), by Fisher scoring. */
function fitSpread(places: readonly number[], residuals: readonly number[], middle: number): SpreadLine {
  const average = residuals.reduce((total, residual) => total + Math.abs(residual), 0) / residuals.length;
  const beside = places.map((place) => place - middle);
  const squares = beside.reduce((total, distance) => total + distance * distance, SPREAD_SLOPE ** -2);
  let line = { level: Math.max(SMALLEST_LEVEL, Math.log(average)), slope: 0 };
  for (let round = 0; round < 100; round++) {
    let [level, slope] = [0, -line.slope / SPREAD_SLOPE ** 2];
    for (let at = 0; at < residuals.length; at++) {
      const distance = beside[at] ?? 0;
      const size = Math.abs(residuals[at] ?? 0) / spreadAt(line, distance);
      const excess = Math.min(CUT, size) - MEAN_WHEN_CUT;
      level += excess;
      slope += excess * distance;
    }
    const [up, turned] = [within(1, level / residuals.length), within(0.5, slope / squares)];
    line = {
      level: Math.max(SMALLEST_LEVEL, line.level + up),
      slope: Math.min(STEEPEST, line.slope + turned),
    };
    if (Math.abs(up) + Math.abs(turned) < 1e-10) break;
  }
  return line;
}

function within(most: number, value: number): number {
  return Math.max(-most, Math.min(most, value));
}
