import fc from 'fast-check';
import { callFunction } from '../../../src/functions/call';
import { fastest } from '../fastest';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('CUSTOMER_LTV', () => {
  const ltv = (...args: unknown[]) => callFunction('CUSTOMER_LTV', args);

  test('is the sum of the periods, each less than the one before', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(shares, shares, fc.integer({ min: 0, max: 60 }), (retention, discount, periods) => {
        let expected = 0;
        for (let t = 0; t < periods; t++) expected += (40 * retention ** t) / (1 + discount) ** t;
        expect(ltv(40, retention, periods, discount)).toBeCloseTo(expected, 9);
      }),
    );
  });

  test.each([
    ['nobody leaves and money keeps its worth', [10, 1, 12], 120],
    ['everybody leaves after the first period', [10, 0, 12], 10],
    ['no periods', [10, 0.5, 0], 0],
    ['losses', [-10, 0.5, 2], -15],
    ['as long as one likes: m(1 + d) ÷ (1 + d − r)', [10, 0.8, 1e15, 0.1], 10 * (1.1 / 0.3)],
    [
      'retention a hair below 1, by the binomial series',
      [1, 1 - 2 ** -40, 1e6],
      1e6 - (1e6 * (1e6 - 1)) / 2 ** 41,
    ],
    ['retention that makes up for the discount', [1, 1, 1000, 1e-15], 1000 - (999 * 1000 * 1e-15) / 2],
  ])('%s', (_, args, expected) => {
    const found = Number(ltv(...args));
    expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
  });

  test('says so when the result is out of range', () => {
    expect(() => ltv(1e300, 1, 1e300)).toThrow('the result is too large to calculate');
  });

  test('calculates 10,000 rows in 50 ms', () => {
    const rows = Array.from({ length: 10000 }, (_, row) => [row / 10000]);
    expect(fastest(() => ltv(rows, rows, 1e9, 0.01))).toBeLessThan(1000);
  });
});

describe('CUSTOMER_PAYBACK', () => {
  const payback = (...args: unknown[]) => callFunction('CUSTOMER_PAYBACK', args);

  test.each([
    ['lies inside a period', [25, [[10, 10, 10]]], 2.5],
    ['or at its end', [20, [[10, 10, 10]]], 2],
    ['is at once for a customer that cost nothing', [0, [[-5, 10]]], 0],
    ['waits for losses to be made good', [10, [[5, -5, 5, 10]]], 3.5],
    ['is the first time, whatever comes later', [10, [[20, -50]]], 0.5],
    ['is blank if never', [50, [[10, 10, 10]]], null],
    ['is blank when the margins end below', [10, [[-5, 5, 4]]], null],
    ['passes over a period without margin', [15, [[10, 0, 10]]], 2.5],
    ['adds up cents as one does by hand', [0.9, column(0.3, 0.3, 0.3)], 3],
    ['is not put off by a last digit', [1, [Array.from({ length: 10 }, () => 0.1)]], 10],
  ])('%s', (_, args, expected) => {
    const found = payback(...args);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 12);
  });

  test('takes a column of costs against one row of margins', () => {
    expect(payback(column(5, '', 100, -1), [[10, 10]])).toEqual([
      [0.5],
      [null],
      [null],
      [expect.stringMatching(/^⚠ cac must be 0 or more, got -1/)],
    ]);
    const costs = Array.from({ length: 10000 }, (_, row) => [row]);
    const margins = [Array.from({ length: 5000 }, () => 1)];
    expect(fastest(() => payback(costs, margins))).toBeLessThan(1000);
  });

  test('costs more and takes longer', () => {
    const margins = fc.array(fc.double({ min: -10, max: 30, noNaN: true }), { minLength: 1, maxLength: 12 });
    const cost = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(margins, cost, cost, (list, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((cac) => payback(cac, [list]));
        expect(Number(less ?? Infinity)).toBeLessThanOrEqual(Number(more ?? Infinity) + 1e-9);
      }),
    );
  });

  test('refuses a missing period by its place', () => {
    expect(() => payback(25, [[10, '', 10]])).toThrow(
      'margin_by_period at position 2 is blank / margin_by_period 第 2 个值是空的',
    );
  });
});

describe('CUSTOMER_COHORT', () => {
  const cohort = (block: unknown) => callFunction('CUSTOMER_COHORT', [block]);

  test('keeps empty rows and columns around the triangle in place', () => {
    expect(
      cohort([
        [100, 150, ''],
        ['', '', ''],
        [80, '', ''],
        ['', ' ', null],
      ]),
    ).toEqual([
      [150, 150, 0],
      [null, null, null],
      [80, 120, null],
      [null, null, null],
    ]);
    expect(
      cohort([
        ['', ''],
        ['', ''],
      ]),
    ).toBeNull();
  });

  test('takes months without a cohort, and several of one age', () => {
    const found = cohort([
      [10, 20, 30, 40],
      [10, 20, 30, 40],
      [10, 20, '', ''],
      [10, 20, '', ''],
    ]);
    expect((found as number[][]).map((row) => row[1])).toEqual([40, 40, 40, 40]);
  });

  test.each([
    [
      'a blank inside',
      [[1, 2, 3], [1, '', 3], [1]],
      'cumulative_values at row 2, column 2 is blank / cumulative_values 第 2 行第 2 列是空的',
    ],
    [
      'a blank in front',
      [
        [1, 2, 3],
        ['', 2],
      ],
      'cumulative_values at row 2, column 1 is blank',
    ],
    [
      'a younger cohort that was watched for longer',
      [[1, 2, 3], [1], [1, 2]],
      'cumulative_values at row 3 must be at most 1 long, as the older cohort above it is, got 2 / cumulative_values 第 3 行最多 1 个值，与上面更早的一批一样多，现在是 2',
    ],
    ['the newest first', [[1], [1, 2]], 'cumulative_values at row 2 must be at most 1 long'],
    [
      'headings',
      [
        ['Month 1', 'Month 2'],
        [1, 2],
      ],
      'cumulative_values at row 1, column 1 must be a number, got "Month 1"',
    ],
    ['a value below 0', [[1, 2], [-1]], 'cumulative_values at row 2, column 1 must be 0 or more, got -1'],
    ['an error cell', [[1, '#N/A'], [1]], 'cumulative_values at row 1, column 2 holds the error #N/A'],
    [
      'what an earlier function had to say',
      [[1, '⚠ said before'], [1]],
      'cumulative_values at row 1, column 2 holds a ⚠ message',
    ],
    [
      'one cohort',
      [[1, 2, 3]],
      'cumulative_values must hold at least 2 cohorts, got 1 / cumulative_values 至少需要 2 批客户，现在只有 1 批客户',
    ],
    ['one age', [[1], [2]], 'cumulative_values must hold at least 2 ages, got 1'],
  ])('refuses %s', (_, block, sentence) => {
    expect(() => cohort(block)).toThrow(sentence);
  });
});

describe('CUSTOMER_RETENTION', () => {
  const retention = (...args: unknown[]) => callFunction('CUSTOMER_RETENTION', args);

  /** Fader & Hardie (2007), Regular customers: 24.1% were left after seven years. */
  test('shows as many periods again as were given, or those asked for, in a column', () => {
    const active = [1000, 631, 468, 382, 326, 289, 262, 241];
    const shares = retention([active]) as number[][];
    expect(shares).toHaveLength(15);
    expect(shares[0]).toEqual([1]);
    expect(shares[7]?.[0]).toBeCloseTo(0.24, 2);
    expect(retention(column(...active), 12)).toEqual(shares.slice(0, 13));
    expect(retention([[...active, '', '']], '')).toEqual(shares);
    expect(retention([active], 0)).toEqual([[1]]);
  });

  test.each([
    [
      'counts that rise',
      [[[1000, 600, 640]]],
      'active_customers at position 3 must be 600 or less, as in the period before, got 640 / active_customers 第 3 个值不能大于上一期的 600，现在是 640',
    ],
    ['nobody to begin with', [[[0, 0, 0]]], 'active_customers at position 1 must be above 0, got 0'],
    [
      'two periods',
      [[[1000, 600, '']]],
      'active_customers must hold at least 3 periods, got 2 / active_customers 至少需要 3 期，现在只有 2 期',
    ],
    ['a missing period', [[[1000, '', 500]]], 'active_customers at position 2 is blank'],
    ['a horizon nobody can see', [[[1000, 600, 500]], 4000], 'horizon must be 3650 or less, got 4000'],
    ['a column of horizons', [[[1000, 600, 500]], column(5, 6)], 'horizon must be one cell, got a range'],
  ])('refuses %s', (_, args, sentence) => {
    expect(() => retention(...args)).toThrow(sentence);
  });

  test('fits ten years of days in moments', () => {
    const days = [Array.from({ length: 3650 }, (_, day) => 1e6 / (1 + day / 90) ** 0.7)];
    expect(retention(days, 3650)).toHaveLength(3651);
    expect(fastest(() => retention(days, 3650))).toBeLessThan(1000);
  });
});
