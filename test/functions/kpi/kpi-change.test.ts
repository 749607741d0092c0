import fc from 'fast-check';
import { callFunction } from '../../../src/functions/call';
import { fastest } from '../fastest';

/** Four times what is promised: looking up globals is slow in the sandbox of the tests. */
const MOST_MS = 1000;

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('KPI_PACE', () => {
  const pace = (...args: unknown[]) => callFunction('KPI_PACE', args);

  test.each([
    [
      'projects in a straight line',
      [40000, 100000, 10, 30],
      [[120000, expect.closeTo(1.2, 14), expect.closeTo(100000 / 3, 9), 3000]],
    ],
    ['waits for a promotion day', [200, 1000, 2, 4, [[1, 1, 5, 1]]], [[800, 0.8, 250, 400]]],
    [
      'reads weights of any size',
      [200, 1000, 2, 4, column(1e300, 1e300, 5e300, 1e300)],
      [[800, 0.8, 250, 400]],
    ],
    ['has no projection before the first period ends', [50, 1000, 0, 4], [[null, null, 0, 237.5]]],
    ['nor where all that elapsed had no weight', [50, 1000, 1, 3, [[0, 1, 1]]], [[null, null, 0, 475]]],
    ['needs nothing once the target is reached', [1100, 1000, 5, 10], [[2200, 2.2, 500, 0]]],
    ['has nothing left to need at the end', [900, 1000, 10, 10], [[900, 0.9, 1000, null]]],
    ['has no pace towards a target of 0', [50, 0, 5, 10], [[100, null, 0, 0]]],
    ['follows returns below 0', [-100, 1000, 5, 10], [[-200, -0.2, 500, 220]]],
  ])('%s', (_, args, expected) => {
    expect(pace(...args)).toEqual(expected);
  });

  test('weights that are all alike change nothing', () => {
    const periods = fc
      .integer({ min: 1, max: 60 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
    fc.assert(
      fc.property(periods, fc.double({ min: 0, max: 1e6, noNaN: true }), ([elapsed, total], toDate) => {
        const alike = [Array.from({ length: total }, () => 1)];
        expect(pace(toDate, 5e5, elapsed, total, alike)).toEqual(pace(toDate, 5e5, elapsed, total));
      }),
    );
  });

  test.each([
    [
      'more elapsed than there are',
      [1, 2, 31, 30],
      'elapsed must be total or less, got 31 of 30 / elapsed 不能大于 total，现在是 31 大于 30',
    ],
    ['half a day', [1, 2, 1.5, 30], 'elapsed must be a whole number, got 1.5'],
    ['no periods', [1, 2, 0, 0], 'total must be 1 or more, got 0'],
    [
      'a weight too few',
      [1, 2, 1, 3, [[1, 1]]],
      'weights must hold one weight for each of the 3 periods, got 2 / weights 每期要有一个，共 3 个，现在是 2 个',
    ],
    [
      'weights of 0 alone',
      [1, 2, 1, 2, [[0, 0]]],
      'weights must hold a weight above 0, got only 0 / weights 至少要有一个大于 0，现在全是 0',
    ],
    ['a blank weight', [1, 2, 1, 3, [[1, '', 1]]], 'weights at position 2 is blank'],
    ['a negative target', [1, -2, 1, 3], 'target must be 0 or more, got -2'],
  ])('refuses %s', (_, args, sentence) => {
    expect(() => pace(...args)).toThrow(sentence);
  });

  test('gives a row for each of 10,000 rows in moments, a bad one in its place', () => {
    const days = Array.from({ length: 10000 }, (_, row) => [row % 31]);
    const weights = [Array.from({ length: 30 }, (_, day) => day)];
    expect(fastest(() => pace(days, 100, days, 30, weights))).toBeLessThan(MOST_MS);
    const found = pace(days, 100, days, 30, weights) as unknown[][];
    expect(found).toHaveLength(10000);
    expect(found[29]).toEqual([
      expect.closeTo(29 / (406 / 435), 12),
      expect.any(Number),
      expect.any(Number),
      71,
    ]);
    expect(pace(column(5, 5), 100, column(1, 40), 30)).toEqual([
      [150, 1.5, expect.closeTo(100 / 30, 12), expect.closeTo(95 / 29, 12)],
      [expect.stringMatching(/^⚠ elapsed must be total or less, got 40 of 30/), null, null, null],
    ]);
  });
});

describe('KPI_DRIVERS', () => {
  const drivers = (...args: unknown[]) => callFunction('KPI_DRIVERS', args);

  /** By hand: L(5430, 4000) = 1430 ÷ ln 1.3575. */
  test('stands as its arguments stand, with blanks at the end kept', () => {
    const mean = 1430 / Math.log(1.3575);
    const expected = [mean * Math.log(1.2), mean * Math.log(0.905), mean * Math.log(1.25)].map(
      (part): unknown => expect.closeTo(part, 9),
    );
    expect(drivers([[1000, 0.1, 40, '']], [[1200, 0.0905, 50, '']])).toEqual([[...expected, null]]);
    expect(drivers(column(1000, 0.1, 40), column(1200, 0.0905, 50))).toEqual(expected.map((part) => [part]));
  });

  /** GPM = GMV ÷ views: the parts are L × ln(1.5) and −L × ln(1.25), L(24, 20) = 4 ÷ ln 1.2. */
  test('divides by what has the power −1', () => {
    const mean = 4 / Math.log(1.2);
    expect(drivers([[2000, 100]], [[3000, 125]], [[1, -1]])).toEqual([
      [expect.closeTo(mean * Math.log(1.5), 12), expect.closeTo(-mean * Math.log(1.25), 12)],
    ]);
  });

  test('is 0 throughout where nothing changed, and for a power of 0', () => {
    expect(drivers([[3, 0, 5]], [[3, 0, 5]])).toEqual([[0, 0, 0]]);
    expect(drivers([[0, 5]], [[4, 10]], [[0, 1]])).toEqual([[0, 5]]);
    expect(drivers([[0]], [[0]], [[0]])).toEqual([[0]]);
  });

  test.each([
    ['lists of different length', [[[1, 2]], [[1, 2, 3]]], 'after has 3 cells, before has 2'],
    ['too few powers', [[[1, 2]], [[1, 3]], [[1]]], 'powers has 1 cell, before has 2'],
    ['a negative factor', [[[1, 2]], [[1, -3]]], 'after at position 2 must be 0 or more, got -3'],
    [
      'a divisor of 0',
      [[[1, 2]], [[1, 0]], [[1, -1]]],
      'after at position 2 must be above 0, as its power is negative, got 0 / after 第 2 个值的指数为负，必须大于 0，现在是 0',
    ],
    ['a blank inside', [[[1, '', 2]], [[1, 2, 3]]], 'before at position 2 is blank'],
    ['a power out of reach', [[[1]], [[2]], [[11]]], 'powers at position 1 must be 10 or less, got 11'],
    ['a product out of range', [[[1e300, 1]], [[1e300, 1e300]]], 'the result is too large to calculate'],
  ])('refuses %s', (_, args, sentence) => {
    expect(() => drivers(...args)).toThrow(sentence);
  });
});
