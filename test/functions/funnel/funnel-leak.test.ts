import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { funnelLeak } from '../../../src/functions/funnel/funnel-leak';

interface Walked {
  counts: number[];
  benchmarks: number[];
  lost: number[];
  alone: number[];
  gap: number;
}

const { cases } = JSON.parse(readFileSync('test/fixtures/funnel-leak.json', 'utf8')) as { cases: Walked[] };

const leak = (...args: unknown[]) => funnelLeak.call(args) as number[][];
const sum = (values: readonly (number | undefined)[]) =>
  values.reduce<number>((total, one) => total + (one ?? 0), 0);

describe('agrees to 1e-12 with every order of the steps in exact fractions (test/fixtures/funnel-leak.py)', () => {
  test.each(cases.map((one) => [one.benchmarks.length, one.counts[0], one] as const))(
    '%d steps from %d',
    (_, __, { counts, benchmarks, lost, alone, gap }) => {
      const rows = leak([counts], [benchmarks]);
      const near = (found: number | undefined, exact: number | undefined) =>
        expect(Math.abs((found ?? NaN) - (exact ?? NaN))).toBeLessThanOrEqual(1e-12 * Math.abs(exact ?? NaN));
      rows.forEach(([share, own], step) => {
        near(share, lost[step]);
        near(own, alone[step]);
      });
      near(sum(rows.map(([share]) => share)), gap);
    },
  );
});

const anyFunnel = fc
  .integer({ min: 1, max: 32 })
  .chain((steps) => {
    const rate = fc.double({ min: 0.05, max: 1, noNaN: true });
    const rates = fc.array(rate, { minLength: steps, maxLength: steps });
    return fc.tuple(rates, rates);
  })
  .map(([rates, benchmarks]) => ({
    counts: rates.reduce<number[]>((all, rate) => [...all, (all[all.length - 1] ?? 0) * rate], [1e6]),
    benchmarks,
  }));

test('the shares of up to 32 steps sum to the gap', () => {
  fc.assert(
    fc.property(anyFunnel, ({ counts, benchmarks }) => {
      const best = benchmarks.reduce((orders, rate) => orders * rate, 1e6);
      const made = counts[counts.length - 1] ?? 0;
      const shares = leak([counts], [benchmarks]).map(([share]) => share ?? NaN);
      const size = best + made + sum(shares.map(Math.abs));
      expect(Math.abs(sum(shares) - (best - made))).toBeLessThan(1e-13 * size);
    }),
    { numRuns: 60 },
  );
});

test('a share has the sign of what the step lacks, and its money follows the price', () => {
  fc.assert(
    fc.property(anyFunnel, fc.double({ min: 0, max: 500, noNaN: true }), ({ counts, benchmarks }, price) => {
      leak([counts], [benchmarks], price).forEach(([lost, alone, money], step) => {
        const lack = (benchmarks[step] ?? 0) - (counts[step + 1] ?? 0) / (counts[step] ?? 1);
        expect(Math.sign(lost ?? NaN)).toBe(Math.sign(lack));
        expect(Math.sign(alone ?? NaN)).toBe(Math.sign(lack));
        expect(money).toBeCloseTo((lost ?? NaN) * price, 9);
      });
    }),
    { numRuns: 30 },
  );
});

/** By hand. */
test.each([
  ['one step loses the whole gap', [[[100, 20]], [[0.5]], 3], [[30, 30, 90]]],
  [
    'two steps share what they lose together',
    [[[100, 50, 25]], [[1, 1]]],
    [
      [37.5, 25, null],
      [37.5, 25, null],
    ],
  ],
  [
    'a step above its benchmark loses less than nothing',
    [[[100, 60, 30]], [[0.5, 0.5]]],
    [
      [-5, -5, null],
      [0, 0, null],
    ],
  ],
  ['a funnel in a column', [[[100], [20]], 0.5], [[30, 30, null]]],
  ['trailing blanks', [[[100, 20, '', '']], [[0.5, '']]], [[30, 30, null]]],
  [
    'a step nobody reached',
    [[[100, 0, 0]], [[0.5, 0.5]]],
    [
      [25, 25, null],
      [null, null, null],
    ],
  ],
  [
    'a funnel nobody entered',
    [[[0, 0, 0]], [[0.5, 0.5]], 9],
    [
      [null, null, null],
      [null, null, null],
    ],
  ],
])('%s', (_, args, expected) => {
  const near = expected.map((cells) =>
    cells.map((cell) => (cell === null ? null : (expect.closeTo(cell, 10) as number))),
  );
  expect(funnelLeak.call(args)).toEqual(near);
});

test.each([
  [
    'a stage that rises',
    [[[100, 40, 50]], [[0.5, 0.5]]],
    'counts at position 3 must be 40 or less, got 50; leave out a stage that people can skip / counts 第 3 个值不能大于 40',
  ],
  [
    'a benchmark too few',
    [[[100, 40, 20]], [[0.5]]],
    'counts must hold one stage more than benchmark_rates has rates, got 3 and 1',
  ],
  [
    'a benchmark too many',
    [[[100, 40]], [[0.5, 0.5]]],
    'counts must hold one stage more than benchmark_rates has rates, got 2 and 2',
  ],
  ['a gap in the funnel', [[[100, '', 20]], [[0.5, 0.5]]], 'counts at position 2 is blank'],
  [
    '5 for 5%',
    [[[100, 20]], [[5]]],
    'benchmark_rates at position 1 must be 1 or less, got 5; type 5% or 0.05',
  ],
  [
    'several funnels at once',
    [
      [
        [100, 20],
        [90, 10],
      ],
      [[0.5]],
    ],
    'counts must be one row or one column',
  ],
  [
    'a funnel of 33 steps',
    [[Array.from({ length: 34 }, () => 5)], [Array.from({ length: 33 }, () => 0.5)]],
    'benchmark_rates must hold 32 rates or fewer, got 33',
  ],
  ['a value per order below 0', [[[100, 20]], [[0.5]], -1], 'value_per_order must be 0 or more'],
])('refuses %s', (_, args, sentence) => {
  expect(() => funnelLeak.call(args)).toThrow(sentence);
});

test('is blank while a list is', () => {
  expect(funnelLeak.call([[['', '']], [[0.5]]])).toBeNull();
  expect(funnelLeak.call([[[100, 20]], ''])).toBeNull();
});

test('a trillion in and one out, and amounts beyond any money', () => {
  expect(leak([[1e12, 1e6, 1]], [[1e-6, 1e-6]])).toEqual([
    [0, 0, null],
    [0, 0, null],
  ]);
  expect(() => leak([[1e300, 1e300]], [[0]], 1e300)).toThrow('too large to calculate');
  expect(leak([[1e-300, 1e-300]], [[0.5]])).toEqual([[expect.closeTo(-5e-301), -5e-301, null]]);
});
