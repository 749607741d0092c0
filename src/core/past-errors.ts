import { normalCdf, normalQuantile } from './normal';
import { studentCdf, studentQuantile } from './student';
import { quantile, sorted } from './summary';

/** A Student's t range: centre, scale (above 0) and degrees of freedom. */
export interface TRange {
  centre: number;
  scale: number;
  freedom: number;
}

/** How past errors, on the scale of a standard normal, were centred and how far they went on either side. */
export interface Correction {
  shift: number;
  below: number;
  above: number;
}

/** So many errors say nothing yet: a small history has the ranges of its model. */
const ERRORS_FOR_NOTHING = 10;

/** So many beyond them count as much as the assumption that the ranges are right as they are. */
const ERRORS_FOR_HALF = 80;

/** The tails by which the reach of the errors is measured: those of a central 80%. */
const TAIL = 0.1;

/** Errors may narrow a range to a fifth at most: many ties are no knowledge. */
const NARROWEST = 0.2;

/** How many t quantiles are remembered. */
const MOST_SIZES = 500;

/** Beyond this a normal chance is 0 in a double. */
const FARTHEST = 37;

/** Where a value lies in its range, as a normal score: Wallace (1959), within 0.02 standard deviations or so. */
export function scoreIn({ centre, scale, freedom }: TRange, value: number): number {
  const t = (value - centre) / scale;
  const stretch = (8 * freedom + 1) / (8 * freedom + 3);
  return Math.sign(t) * stretch * Math.sqrt(freedom * Math.log1p((t * t) / freedom));
}

/**
 * What the errors of past forecasts say of the next: their median, and how far their outer tenths lie from it against
 * the tenths of a normal. Each is drawn towards no correction by what that many errors leave unsure; `count` is how
 * many there are of their own, scores of the same contents seen from several distances counted once.
 */
export function correctionFrom(scores: readonly number[], count: number): Correction {
  const telling = count - ERRORS_FOR_NOTHING;
  if (telling <= 0) return { shift: 0, below: 1, above: 1 };
  const rising = sorted(scores);
  const trust = telling / (telling + ERRORS_FOR_HALF);
  const middle = quantile(rising, 0.5);
  const reach = (p: number) =>
    Math.max(NARROWEST, (quantile(rising, p) - middle) / normalQuantile(p)) ** trust;
  return { shift: middle * trust, below: reach(TAIL), above: reach(1 - TAIL) };
}

/** The value that is not exceeded with chance p, for 0 < p < 1. */
export function correctedQuantile(
  { centre, scale, freedom }: TRange,
  { shift, below, above }: Correction,
  p: number,
): number {
  const normal = normalQuantile(p);
  const score = shift + (normal < 0 ? below : above) * normal;
  const size = studentSize(Math.min(Math.abs(score), FARTHEST), freedom);
  return centre + scale * (score < 0 ? -size : size);
}

const sizes = new Map<string, number>();

/** Student's t as far out as that normal score. A column of groups asks for few of them, over and over. */
function studentSize(score: number, freedom: number): number {
  const key = `${String(score)} ${String(freedom)}`;
  const known = sizes.get(key);
  if (known !== undefined) return known;
  if (sizes.size >= MOST_SIZES) sizes.clear();
  const size = -studentQuantile(normalCdf(-score), freedom);
  sizes.set(key, size);
  return size;
}

/** The chance of at least this value: the inverse of the quantile. */
export function correctedChance(
  { centre, scale, freedom }: TRange,
  { shift, below, above }: Correction,
  value: number,
): number {
  const t = (value - centre) / scale;
  const tail = studentCdf(-Math.abs(t), freedom);
  const size = tail > 0 ? -normalQuantile(tail) : FARTHEST;
  const rest = (t < 0 ? -size : size) - shift;
  return normalCdf(-rest / (rest < 0 ? below : above));
}
