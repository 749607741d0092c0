import { spreadAt, type Growth } from './growth';
import { nearestContents, type Near } from './nearest-contents';
import { studentQuantile } from './student';

export interface MatureRange {
  low: number;
  median: number;
  high: number;
}

/** With up to so many contents the range is Student's; the more there are, the more it is the residuals' own. */
const STUDENT_ALONE = 8;
const HALF_OWN = 14;
/** A quantile is the mean of three, this share of the tail apart: it shakes less. */
const APART = 0.4;
/** When nothing can be missed below, as growth cannot be negative, up to this share of the lower tail is put on top. */
const MOVED_UP = 0.35;
const MEAN_SIZE = Math.sqrt(2 / Math.PI);

/** Range of the final count of a content that stands at `toDate`; never below that. */
export function matureRange(growth: Growth, toDate: number, confidence: number): MatureRange {
  const { places, growths } = growth;
  const place = Math.log1p(toDate);
  const near = nearestContents(places, place);
  const weight = near.reduce((total, one) => total + one.weight, 0);
  const still =
    near.reduce((total, one) => total + ((growths[one.at] ?? 0) > 0 ? 0 : one.weight), 0) / weight;
  const tail = (1 - confidence) / 2;
  // A few pairs do not show the share that stands still; the ramp keeps high rising with confidence.
  const known = Math.max(0, Math.min(1, (places.length - STUDENT_ALONE) / 12));
  const moved = Math.max(0, Math.min(known * MOVED_UP * tail, 0.9 * (still - tail)));
  const upTo = still < 1 - tail - moved ? 1 - tail - moved : 1 - tail;
  const quantile = growthQuantile(growth, place, near);
  const grown = (chance: number) =>
    still >= chance ? toDate : Math.max(toDate, (1 + toDate) * Math.exp(quantile(chance)) - 1);
  const [low, high] = [grown(tail), grown(upTo)];
  return { low, median: Math.max(low, Math.min(high, grown(0.5))), high };
}

/** Beyond the views the history has seen, a falling line goes on and a rising one stays, and both are less sure. */
function growthQuantile(
  { places, residuals, line, floor, spread, middle, squares }: Growth,
  place: number,
  near: readonly Near[],
) {
  const count = places.length;
  const inside = Math.max(places[0] ?? 0, Math.min(places[count - 1] ?? 0, place));
  const beyond = Math.max(0, place - (places[count - 1] ?? 0));
  const centre = Math.max(floor, line.intercept + line.slope * inside + Math.min(0, line.slope) * beyond);
  const size = spreadAt(spread, inside - middle) * Math.sqrt(1 + 1 / count + (place - middle) ** 2 / squares);
  const own = weightedQuantiles(near.map(({ at, weight }) => ({ value: residuals[at] ?? 0, weight })));
  const trust = Math.max(0, (own.count - STUDENT_ALONE) / (own.count - STUDENT_ALONE + HALF_OWN));
  return (chance: number) => {
    const tail = Math.min(chance, 1 - chance);
    const student = studentQuantile(chance, Math.max(1, count - 2)) / MEAN_SIZE;
    const found = [tail - APART * tail, tail, tail + APART * tail]
      .map((one) => own.at(chance < 0.5 ? one : 1 - one))
      .reduce((total, value) => total + value / 3, 0);
    const farther = chance < 0.5 ? Math.min(student, found) : Math.max(student, found);
    const seen = Math.min(1, tail * own.count);
    return centre + size * (trust * (seen * found + (1 - seen) * farther) + (1 - trust) * student);
  };
}

/** Quantiles at rank ÷ (n + 1), as for the next of a sample (type 6), of values that count differently. */
function weightedQuantiles(values: readonly { value: number; weight: number }[]) {
  const rising = [...values].sort((a, b) => a.value - b.value);
  let [total, squares] = [0, 0];
  for (const { weight } of rising) {
    total += weight;
    squares += weight * weight;
  }
  let passed = 0;
  const shares = rising.map(({ weight }) => (passed += weight) / (total + squares / total));
  const at = (chance: number) => {
    const above = shares.findIndex((share) => share >= chance);
    if (above <= 0) return rising[above === 0 ? 0 : rising.length - 1]?.value ?? 0;
    const [before, after] = [rising[above - 1]?.value ?? 0, rising[above]?.value ?? 0];
    const [from, to] = [shares[above - 1] ?? 0, shares[above] ?? 1];
    return before + ((after - before) * (chance - from)) / (to - from);
  };
  return { count: (total * total) / squares, at };
}
