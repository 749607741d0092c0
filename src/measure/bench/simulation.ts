import { readFileSync } from 'node:fs';
import { POINTS, product, type Spread } from '../../core/product';
import { quantile } from '../../core/summary';
import { Random } from '../backtest/random';
import { grouped, milliseconds, section, table } from './markdown';
import { fastest } from './timer';

type Three = readonly [low: number, likely: number, high: number];
type Inputs = readonly (number | Three)[];

interface Case {
  args: Inputs;
  /** P5, P10, P50, P90 and P95 of the ROI by numeric convolution, right to 3e-9. */
  quantiles: readonly number[];
}

const FIXTURE = 'test/fixtures/roi-range.json';
const SHARES = [0.1, 0.5, 0.9];
/** How often plain Monte Carlo is repeated with other draws. */
const REPEATS = 40;
const REPEATS_OF_MANY = 2;
const MANY = 100;
/** Korobov multipliers of lattices around the default, found in the same way. */
const LATTICES: readonly (readonly [points: number, multiplier: number])[] = [
  [1021, 223],
  [2039, 328],
  [4093, 1515],
];

/** How far CONTENT_ROI_RANGE's P10, P50 and P90 are from the truth, and how far chance would be. */
export function simulationReport(): string {
  const { cases } = JSON.parse(readFileSync(FIXTURE, 'utf8')) as { cases: Case[] };
  const uncertain = cases.filter(({ args }) => args.filter(isThree).length > 1);
  const lattices = LATTICES.map(([points, multiplier]) => {
    const errors = uncertain.map((one) => errorsOf(one, byLattice(one.args, points, multiplier)));
    const ms = uncertain.map(({ args }) => fastest(() => byLattice(args, points, multiplier), 50));
    const name = points === POINTS ? 'lattice (the default)' : 'lattice';
    return [name, grouped(points), ...shown(errors, ms)];
  });
  const chances = [POINTS, MANY * POINTS].map((points) => plain(uncertain, points));
  return section(
    'Simulation',
    `CONTENT_ROI_RANGE on ${String(uncertain.length)} cases with two to seven uncertain inputs: root mean square error of P10, P50 and P90 against numeric convolution (${FIXTURE}), in standard deviations of the ROI ((P90 − P10) ÷ 2.563), the largest single error, and the mean time of one row. Plain Monte Carlo draws every input from its own beta distribution.`,
    table(['Method', 'Points', 'RMS error', 'Largest error', 'ms a row'], [...lattices, ...chances]),
  );
}

function plain(cases: readonly Case[], points: number): string[] {
  const random = new Random(points);
  const repeats = points > POINTS ? REPEATS_OF_MANY : REPEATS;
  const ms: number[] = [];
  const errors = cases.flatMap((one) =>
    random.list(repeats, () => {
      const start = performance.now();
      const found = byChance(one.args, points, random);
      ms.push(performance.now() - start);
      return errorsOf(one, found);
    }),
  );
  return ['plain Monte Carlo', grouped(points), ...shown(errors, ms)];
}

function shown(errors: readonly number[][], ms: readonly number[]): string[] {
  const all = errors.flat();
  const rootMeanSquare = Math.sqrt(all.reduce((sum, error) => sum + error ** 2, 0) / all.length);
  const largest = all.reduce((most, error) => Math.max(most, Math.abs(error)), 0);
  const mean = ms.reduce((sum, one) => sum + one, 0) / ms.length;
  return [rootMeanSquare.toFixed(5), largest.toFixed(4), milliseconds(mean)];
}

function errorsOf({ quantiles: [, p10 = 0, p50 = 0, p90 = 0] }: Case, found: readonly number[]): number[] {
  const deviation = (p90 - p10) / 2.5631;
  return [p10, p50, p90].map((exact, index) => ((found[index] ?? 0) - exact) / deviation);
}

function isThree(value: number | Three): value is Three {
  return typeof value !== 'number';
}

/** The model's factors: the number itself, ln of it, 1 − it, or 1 ÷ it. */
const SCALES: readonly Spread['scale'][] = ['log', 'plain', 'plain', 'divisor', 'plain', 'plain', 'divisor'];

function byLattice(args: Inputs, points: number, multiplier: number): number[] {
  let known = 1;
  const spreads: Spread[] = [];
  args.forEach((value, index) => {
    const scale = SCALES[index] ?? 'plain';
    const [one, likely, other] = (isThree(value) ? value : [value, value, value]).map((part) =>
      factorOf(part, index),
    );
    if (one === undefined || likely === undefined || other === undefined) return;
    if (isThree(value))
      spreads.push({ low: Math.min(one, other), likely, high: Math.max(one, other), scale });
    else known *= scale === 'divisor' ? 1 / likely : likely;
  });
  const ratio = product(spreads, points, multiplier);
  return SHARES.map((share) => known * ratio.quantile(share) - 1);
}

/** What an input puts into the product: a return rate what stays, a hidden cost rate what is added to 1. */
function factorOf(value: number, index: number): number {
  if (index === 5) return 1 - value;
  return index === 6 ? 1 + value : value;
}

function byChance(args: Inputs, points: number, random: Random): number[] {
  const rois = new Float64Array(points);
  for (let point = 0; point < points; point++) {
    const [views = 0, rate = 0, value = 0, cost = 0, margin = 0, returned = 0, hidden = 0] = args.map(
      (input, index) => (isThree(input) ? drawn(input, index === 0, random) : input),
    );
    rois[point] = (views * rate * value * (1 - returned) * margin) / (cost * (1 + hidden)) - 1;
  }
  const rising = [...rois.sort()];
  return SHARES.map((share) => quantile(rising, share));
}

function drawn(three: Three, logarithmic: boolean, random: Random): number {
  const [low, likely, high] = logarithmic ? three.map(Math.log) : three;
  if (low === undefined || likely === undefined || high === undefined) return NaN;
  const t = (likely - low) / (high - low);
  const value = low + (high - low) * random.beta(1 + 4 * t, 5 - 4 * t);
  return logarithmic ? Math.exp(value) : value;
}
