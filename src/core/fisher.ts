import { binomialPmf, TIE } from './binomial';

/** Of a table with fixed margins, the cell with the smallest expectation and what decides its count. */
interface Cell {
  seen: number;
  group: number;
  marked: number;
  total: number;
}

/**
 * The two-sided p of Fisher's exact test, as R's fisher.test: the chance of all tables with the same margins that
 * are no likelier than the one seen. Counts are whole, events up to trials. The chances are followed from the
 * likeliest table outwards, so the cost grows with the spread of the count, never with the totals.
 */
export function fisherTwoSided(eventsA: number, trialsA: number, eventsB: number, trialsB: number): number {
  const cell = smallestCell(eventsA, trialsA, eventsB, trialsB);
  const { seen, group, marked, total } = cell;
  const likeliest = Math.floor(((group + 1) * (marked + 1)) / (total + 2));
  const limit = hypergeometricPmf(seen, cell) * TIE;
  const start = hypergeometricPmf(likeliest, cell);
  const rise = (count: number) =>
    ((group - count) * (marked - count)) / ((count + 1) * (total - group - marked + count + 1));
  const below = unlikelySum(start, limit, (step) => 1 / rise(likeliest - step - 1), likeliest);
  const most = Math.min(group, marked) - likeliest;
  const above = unlikelySum(start, limit, (step) => rise(likeliest + step), most);
  return Math.min(1, (start <= limit ? start : 0) + below + above);
}

function smallestCell(eventsA: number, trialsA: number, eventsB: number, trialsB: number): Cell {
  const total = trialsA + trialsB;
  const [events, trials] = trialsA <= trialsB ? [eventsA, trialsA] : [eventsB, trialsB];
  const marked = eventsA + eventsB;
  return marked <= total - marked
    ? { seen: events, group: trials, marked, total }
    : { seen: trials - events, group: trials, marked: total - marked, total };
}

/** Three binomial chances at the common rate: nothing cancels, however large the margins (Loader 2000). */
function hypergeometricPmf(count: number, { group, marked, total }: Cell): number {
  if (marked === 0) return 1;
  const rate = marked / total;
  const chance = binomialPmf(count, group, rate) * binomialPmf(marked - count, total - group, rate);
  return chance / binomialPmf(marked, total, rate);
}

function unlikelySum(start: number, limit: number, factor: (step: number) => number, steps: number): number {
  let sum = 0;
  let chance = start;
  for (let step = 0; step < steps; step++) {
    chance *= factor(step);
    if (chance <= limit) sum += chance;
    if (chance === 0 || chance < 1e-17 * sum) break;
  }
  return sum;
}
