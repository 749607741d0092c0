import { pert, pertBelow, pertMiddles, type Pert } from './pert';
import { bisect } from './root';

/**
 * The distribution of a product of independent factors, each known as low, likely and high (PERT): `plain` the
 * number itself, `log` its logarithm, `divisor` a number above 0 by which is divided.
 */
export interface Spread {
  low: number;
  likely: number;
  high: number;
  scale: 'plain' | 'log' | 'divisor';
}

export interface Product {
  mean: number;
  /** The chance that the product is `value` or less. */
  chanceBelow(value: number): number;
  /** The value below which the product stays with chance `share`, 0 < share < 1. */
  quantile(share: number): number;
}

/** A factor, divided by its likely size so that products neither overflow nor vanish. It rises with x on 0 to 1. */
interface Factor {
  table: Pert;
  /** Its value at x; `rest` is 1 − x. */
  at(x: number, rest: number): number;
  /** Where it has this value: 0 or less, 1 or more beyond the ends. */
  place(value: number): number;
  mean: number;
  /** Its quantiles at the middles of `POINTS` equal shares. */
  middles: Float64Array;
}

/** Looked up once: in a script's own context a global can cost more than what is done with it. */
const { exp, log, max, min, abs, floor, round } = Math;

/**
 * A rank-1 lattice of Korobov's kind: coordinate j of point i is the fraction i·aʲ ÷ POINTS. The multiplier has the
 * least worst-case error (P₂, each prefix of up to 7 coordinates against the best for it) of all for this prime.
 */
export const POINTS = 2039;
const MULTIPLIER = 328;

/** Of at least one spread with low < high; `points` and `multiplier` are for measuring how good the default is. */
export function product(spreads: readonly Spread[], points = POINTS, multiplier = MULTIPLIER): Product {
  const size = spreads.reduce((all, spread) => all * sizeOf(spread), 1);
  const factors = spreads.map((spread) => factorOf(spread, points)).sort((a, b) => widthOf(b) - widthOf(a));
  const [widest, ...others] = factors;
  if (!widest) return { mean: 1, chanceBelow: (value) => Number(value >= 1), quantile: () => 1 };
  const all = lattice(
    [...others, widest].map(({ middles }) => middles),
    points,
    multiplier,
  );
  const weights = others.length > 0 ? all.weights : Float64Array.of(1);
  const below = (value: number) => chanceOf(widest, weights, value);
  const sample = all.products.sort();
  return {
    mean: size * factors.reduce((all, { mean }) => all * mean, 1),
    chanceBelow: (value) => below(value / size),
    quantile: (share) => size * root(below, share, sample, ends(widest, weights)),
  };
}

function sizeOf({ low, likely, high, scale }: Spread): number {
  const size = abs(likely) || max(abs(low), abs(high));
  return scale === 'divisor' ? 1 / size : size;
}

function factorOf(spread: Spread, points: number): Factor {
  const { low, likely, high, scale } = spread;
  const shape = scale === 'log' ? log(likely / low) / log(high / low) : (likely - low) / (high - low);
  const t = min(1, max(0, scale === 'divisor' ? 1 - shape : shape));
  const table = pert(t);
  const curve = curveOf(spread);
  return { ...curve, table, mean: meanOf(t, spread, curve), middles: pertMiddles(table, points, curve.at) };
}

function curveOf(spread: Spread): Pick<Factor, 'at' | 'place'> {
  const { low, likely, high, scale } = spread;
  if (scale === 'log') {
    const [lowLog, highLog] = [log(low / likely), log(high / likely)];
    return {
      at: (x, rest) => exp(lowLog * rest + highLog * x),
      place: (value) => (value > 0 ? (log(value) - lowLog) / (highLog - lowLog) : 0),
    };
  }
  if (scale === 'divisor') {
    return {
      at: (x, rest) => likely / (low * x + high * rest),
      place: (value) => (value > 0 ? (high - likely / value) / (high - low) : 0),
    };
  }
  const size = sizeOf(spread);
  return {
    at: (x, rest) => (low * rest + high * x) / size,
    place: (value) => (value * size - low) / (high - low),
  };
}

/**
 * The mean of what `at` makes of PERT's x, by the trapezoidal rule in ln(x ÷ (1 − x)): the integrand is analytic and
 * dies away at both ends, so a step of 1 ÷ 4 leaves only rounding (Trefethen & Weideman 2014).
 */
function meanOf(t: number, { low, likely, high, scale }: Spread, { at }: Pick<Factor, 'at'>): number {
  if (scale === 'plain') return (low + 4 * likely + high) / (6 * sizeOf({ low, likely, high, scale }));
  const reach = 40 + log(high) - log(low);
  let sum = 0;
  let total = 0;
  for (let logit = -reach; logit <= reach; logit += 0.25) {
    const x = 1 / (1 + exp(-logit));
    const rest = 1 / (1 + exp(logit));
    const weight = x ** (1 + 4 * t) * rest ** (5 - 4 * t);
    total += weight;
    sum += weight * at(x, rest);
  }
  return sum / total;
}

/** How much the factor moves the product: the logarithm of its P90 over its P10, endless when it can change sign. */
function widthOf({ at, middles }: Factor): number {
  const [tenth = 0, ninth = 0] = [0.1, 0.9].map((share) => middles[floor(share * middles.length)]);
  return at(0, 1) < 0 && at(1, 0) > 0 ? Infinity : abs(log(ninth / tenth));
}

/**
 * The products at the points of the lattice. Each coordinate is shifted by a quarter of a step and folded in the
 * middle (Hickernell 2002): what is integrated is then as good as periodic, and every coordinate takes each of the
 * middles once, never an end.
 */
function lattice(coordinates: readonly Float64Array[], points: number, multiplier: number) {
  let weights = new Float64Array(points);
  let products = new Float64Array(points).fill(1);
  let generator = 1;
  for (const middles of coordinates) {
    weights = products;
    products = new Float64Array(points);
    let place = 0;
    for (let point = 0; point < points; point++) {
      const folded = 2 * place < points ? 2 * place : 2 * (points - place) - 1;
      products[point] = (weights[point] ?? 1) * (middles[folded] ?? 1);
      place += generator;
      if (place >= points) place -= points;
    }
    generator = (generator * multiplier) % points;
  }
  return { weights, products };
}

/**
 * The chance that weight × factor is `value` or less, the factor's part of it exact: the mean over the points of a
 * smooth function, for which a lattice is far better than it is for counting points on one side of a line.
 */
function chanceOf({ place, table }: Factor, weights: Float64Array, value: number): number {
  let sum = 0;
  for (const weight of weights) {
    if (weight > 0) sum += pertBelow(table, place(value / weight));
    else if (weight < 0) sum += 1 - pertBelow(table, place(value / weight));
    else sum += value >= 0 ? 1 : 0;
  }
  return sum / weights.length;
}

function ends({ at }: Factor, weights: Float64Array): [low: number, high: number] {
  const sides = [at(0, 1), at(1, 0)];
  const products = [min(...weights), max(...weights)].flatMap((weight) => sides.map((side) => weight * side));
  return [min(...products), max(...products)];
}

/** Where `below` reaches `share`: looked for around the quantile of the sample, else from end to end. */
function root(
  below: (value: number) => number,
  share: number,
  sample: Float64Array,
  [low, high]: [low: number, high: number],
): number {
  const close = 1e-11 * min(share, 1 - share);
  const missing = (value: number) => {
    const difference = below(value) - share;
    return abs(difference) < close ? 0 : difference;
  };
  const near = (offset: number, beyond: number) => sample[round((share + offset) * sample.length)] ?? beyond;
  return between(missing, near(-0.02, low), near(0.02, high)) ?? between(missing, low, high) ?? low;
}

/** Less than this part of the largest size is 0. */
const NOTHING = 1e-18;

/** The root between two ends, on the scale of logarithms, since products can range over many powers of ten. */
function between(missing: (value: number) => number, low: number, high: number): number | null {
  if (low < 0 && high > 0) {
    const least = NOTHING * max(-low, high);
    const found = missing(0) > 0 ? between(missing, low, -least) : between(missing, least, high);
    return found ?? (missing(low) < 0 && missing(high) > 0 ? 0 : null);
  }
  const sign = low < 0 ? -1 : 1;
  const ends = [low, high].map((end) => log(max(sign * end, Number.MIN_VALUE)));
  const found = bisect((size) => missing(sign * exp(size)), ends[0] ?? 0, ends[1] ?? 0);
  return found === null ? null : sign * exp(found);
}
