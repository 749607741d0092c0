import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoi } from '../../../src/functions/content/content-roi';
import { contentRoiRange } from '../../../src/functions/content/content-roi-range';

type Inputs = readonly (number | readonly [number, number, number])[];

/** Numeric convolution of SciPy's beta distributions on a fine grid, right to 3e-9: see fixtures/roi-range.py. */
const { cases } = JSON.parse(readFileSync(join(__dirname, '../../fixtures/roi-range.json'), 'utf8')) as {
  cases: {
    args: Inputs;
    quantiles: [number, number, number, number, number];
    mean: number;
    chance: number;
  }[];
};

const asCells = (inputs: Inputs): unknown[] =>
  inputs.map((value) => (typeof value === 'number' ? value : [value]));
const range = (...args: unknown[]) => (contentRoiRange.call(args) as number[][])[0] as number[];
const CASE: Inputs = [
  [20000, 80000, 600000],
  [0.0005, 0.001, 0.0018],
  29,
  [1200, 1500, 2600],
  0.34,
  0.1,
  0.18,
];

/** Root mean square error of quantiles, in standard deviations, of plain Monte Carlo with 100 times the points. */
const OF_PLAIN = 1.7 / Math.sqrt(100 * 2039);

describe('against numeric convolution', () => {
  const found = cases.map((one) => {
    const [low80 = 0, median = 0, high80 = 0, mean = 0, chance = 0] = range(...asCells(one.args));
    const [low90 = 0, , high90 = 0] = range(...asCells(one.args), 0.9);
    const spread = (one.quantiles[3] - one.quantiles[1]) / 2.5631;
    const errors = [low90, low80, median, high80, high90].map(
      (value, index) => (value - Number(one.quantiles[index])) / spread,
    );
    return {
      ...one,
      errors,
      uncertain: one.args.filter((arg) => typeof arg !== 'number').length,
      mean: [mean, one.mean],
      chance: [chance, one.chance],
    };
  });

  test('the mean is exact', () => {
    for (const {
      mean: [ours = 0, exact = 1],
    } of found)
      expect(ours).toBeCloseTo(exact, 12);
  });

  test('with one uncertain input the quantiles are exact', () => {
    const single = found.filter(({ uncertain }) => uncertain === 1);
    expect(single).toHaveLength(2);
    for (const error of single.flatMap(({ errors }) => errors)) expect(Math.abs(error)).toBeLessThan(1e-8);
  });

  test('P5, P10, P50, P90 and P95 are closer than plain Monte Carlo with 100 times the points', () => {
    const errors = found.filter(({ uncertain }) => uncertain > 1).flatMap((one) => one.errors);
    const rootMeanSquare = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);
    expect(errors.length).toBe(90);
    expect(rootMeanSquare).toBeLessThan(OF_PLAIN / 2);
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.01);
  });

  test('the chance is right to a tenth of a point', () => {
    for (const {
      chance: [ours = 0, exact = 1],
    } of found)
      expect(Math.abs(ours - exact)).toBeLessThan(1e-3);
  });
});

test('two inputs on logarithms of equal width add up: the median of their product is the product of medians', () => {
  const [, median, , , chance] = range([[1e4, 1e5, 1e6]], 0.001, [[20, 30, 40]], 1000, 0.5);
  const [, views] = range([[1e4, 1e5, 1e6]], 0.001, 30, 1000, 0.5);
  expect(views).toBeCloseTo(0.5, 9);
  expect(median).toBeLessThan(0.5);
  expect(chance).toBeGreaterThan(0.5);
});

describe('without a spread', () => {
  test.each([
    ['one cell each', [80000, 0.001, 29, 1500, 0.34, 0.1, 0.18]],
    ['three equal cells', [[[80000, 80000, 80000]], 0.001, [[29, 29, 29]], 1500, 0.34, 0.1, 0.18]],
    [
      'cells that agree to 12 digits',
      [[[80000, 80000 + 1e-9, 80000 + 2e-9]], 0.001, 29, 1500, 0.34, 0.1, 0.18],
    ],
    ['a likely value alone', [[['', 80000, '']], 0.001, 29, 1500, 0.34, 0.1, 0.18]],
  ])('every column is the ROI: %s', (_, args) => {
    const roi = contentRoi.call([80000, 0.001, 29, 1500, 0.34, 0.1, 0.18]) as number;
    const [low, median, high, mean, chance, likely] = range(...args);
    for (const value of [low, median, high, mean, likely]) expect(value).toBeCloseTo(roi, 10);
    expect(chance).toBe(0);
  });

  test('a target met exactly is reached', () => {
    expect(range(100000, 0.001, 30, 1000, 0.5, 0, 0, 0.8, 0.5)[4]).toBe(1);
    expect(range(100000, 0.001, 30, 1000, 0.5, 0, 0, 0.8, 0.5 + 1e-9)[4]).toBe(0);
  });
});

describe('what has to hold', () => {
  const part = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
  const three = (low: number, high: number) =>
    fc.tuple(part, part, part).map((places) => {
      const [one = 0, two = 0, top = 0] = places
        .map((place) => low + (high - low) * place)
        .sort((a, b) => a - b);
      return [[one, two, top]];
    });
  const inputs = (leastMargin: number) =>
    fc.tuple(
      three(100, 1e6),
      three(1e-4, 0.05),
      three(1, 200),
      three(10, 5000),
      three(leastMargin, 0.9),
      three(0, 0.6),
      three(0, 0.3),
    );

  test('low ≤ median ≤ high, a wider range for more confidence, a chance that falls as the target rises', () => {
    fc.assert(
      fc.property(inputs(-0.5), (content) => {
        const [low = 0, median = 0, high = 0, , chance = 0] = range(...content, 0.8, 0.2);
        const [lower = 0, , higher = 0, , less = 0] = range(...content, 0.95, 0.6);
        expect([lower, low, median, high, higher]).toEqual(
          [lower, low, median, high, higher].sort((a, b) => a - b),
        );
        expect(less).toBeLessThanOrEqual(chance);
        expect(chance).toBeLessThanOrEqual(1);
        expect(less).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 20 },
    );
  });

  test('the chance of reaching the low end of an 80% range is 90%', () => {
    fc.assert(
      fc.property(inputs(0.1), (content) => {
        const [low = 0, median = 0] = range(...content);
        fc.pre(median > low);
        expect(range(...content, 0.8, low)[4]).toBeCloseTo(0.9, 6);
        expect(range(...content, 0.8, median)[4]).toBeCloseTo(0.5, 6);
      }),
      { numRuns: 10 },
    );
  });

  test('the currency does not matter', () => {
    const rupees = (value: Inputs[number]) =>
      typeof value === 'number' ? value * 87 : value.map((one) => one * 87);
    const converted = CASE.map((value, index) =>
      index === 2 || index === 3 ? rupees(value) : value,
    ) as Inputs;
    range(...asCells(converted)).forEach((value, index) => {
      expect(value).toBeCloseTo(Number(range(...asCells(CASE))[index]), 8);
    });
  });
});

describe('in odd places', () => {
  test('a margin that can only be negative turns low and high around', () => {
    const [low = 0, median = 0, high = 0, , chance] = range([[1e4, 1e5, 1e6]], 0.001, 30, 1000, -0.1);
    expect(low).toBeLessThan(median);
    expect(median).toBeCloseTo(-1.3, 9);
    expect(high).toBeLessThan(-1);
    expect(chance).toBe(0);
  });

  test('no sales lose the whole cost, however uncertain it is', () => {
    expect(range([[1, 2, 3]], 0, 30, [[500, 1000, 2000]])).toEqual([-1, -1, -1, -1, 0, -1]);
  });

  test('a cost of 0 has no ROI, and a range that begins at 0 is refused', () => {
    expect(() => range(1000, 0.1, [[1, 2, 3]], 0)).toThrow('an ROI over a total_cost of 0 has no value');
    expect(() => range(1000, 0.1, 30, [[0, 5, 9]])).toThrow('total_cost low must be above 0, got 0');
    expect(() => range(1000, 0.1, 30, [[0, 0, 9]])).toThrow('an ROI over a total_cost of 0 has no value');
  });

  test.each([
    [
      [[1e-300, 1e-200, 1e300]],
      [[1e-300, 1e-10, 1]],
      [[0, 1e-200, 1e300]],
      [[1e-300, 1, 1e300]],
      [[-1e300, 0, 1]],
    ],
    [[[5e-324, 1, 1e308]], 1, 1, [[5e-324, 5e-324, 1]], [[-1, 0, 1e-300]]],
    [[[1, 1, 1 + 1e-11]], 1, 1, [[1, 1, 1e12]], [[-1e-9, 0, 1e-9]], [[0, 1, 1]]],
    [[[1, 2, 1e12]], [[0, 0, 1]], [[0, 0, 1e12]], [[1e-12, 1e12, 1e12]], 1, [[0, 0, 1]], [[0, 0, 1]]],
  ])('the widest ranges give numbers or one sentence: %j', (...args) => {
    let shown: unknown;
    try {
      shown = range(...args).every(Number.isFinite);
    } catch (error) {
      shown = String(error).includes('the result is too large to calculate');
    }
    expect(shown).toBe(true);
  });

  test('confidence close to 0 and to 1 stays within the ends', () => {
    const [low = 0, median = 0, high = 0] = range(
      [[10000, 100000, 1000000]],
      0.001,
      [[29, 30, 31]],
      1000,
      0.5,
      0,
      0,
      1e-12,
    );
    expect(high - low).toBeLessThan(1e-6);
    expect(median).toBeGreaterThanOrEqual(low);
    const [least = 0, , most = 0] = range(
      [[10000, 100000, 1000000]],
      0.001,
      [[29, 30, 31]],
      1000,
      0.5,
      0,
      0,
      1 - 1e-15,
    );
    expect(least).toBeGreaterThanOrEqual((10000 * 0.001 * 29 * 0.5) / 1000 - 1 - 1e-9);
    expect(most).toBeLessThanOrEqual((1000000 * 0.001 * 31 * 0.5) / 1000 - 1 + 1e-9);
  });

  test('rows are cases of their own: one bad row does not take the column with it', () => {
    const views = [
      [20000, 80000, 600000],
      [20000, '', 600000],
      ['', '', ''],
      ['⚠ said before', 1, 2],
      [80000, 80000, 80000],
    ];
    expect(contentRoiRange.call([views, 0.001, 29, 1500, 0.34])).toEqual([
      range([[20000, 80000, 600000]], 0.001, 29, 1500, 0.34),
      [expect.stringMatching(/^⚠ views likely is blank/), null, null, null, null, null],
      [null, null, null, null, null, null],
      ['⚠ said before', null, null, null, null, null],
      range(80000, 0.001, 29, 1500, 0.34),
    ]);
  });
});
