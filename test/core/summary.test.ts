import fc from 'fast-check';
import { readDate } from '../../src/core/date-order';
import { rememberLast } from '../../src/core/remember';
import { mean, median, quantile, sorted, sum, variance } from '../../src/core/summary';

const VALUES = [3.1, -2, 7.25, 0, 12, 5.5, 5.5];

/** R 4.2.2, quantile(x, p) with its default type 7. */
test.each([
  [0, -2],
  [0.1, -0.8],
  [0.25, 1.55],
  [0.5, 5.5],
  [0.8, 6.9],
  [0.9, 9.15],
  [1, 12],
])('the type 7 quantile at %d is R’s %d', (p, expected) => {
  expect(quantile(sorted(VALUES), p)).toBeCloseTo(expected, 13);
});

test('mean and variance are R’s, and survive values far from 0', () => {
  expect(mean(VALUES)).toBeCloseTo(4.4785714285714286, 14);
  expect(variance(VALUES)).toBeCloseTo(21.711547619047618, 12);
  expect(variance([4, 7, 13, 16].map((value) => 1e9 + value))).toBe(30);
});

test('the variance of equal values is 0, whatever they are', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: 2, max: 9 }),
      (value, n) => {
        expect(variance(Array.from({ length: n }, () => value))).toBe(0);
      },
    ),
  );
});

test('a sum keeps the small beside the large, and overflows to infinity rather than to no number', () => {
  expect(sum([1, 1e100, 1, -1e100])).toBe(2);
  expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  expect(sum([1e308, 1e308, 1])).toBe(Infinity);
  expect(sum([])).toBe(0);
});

test('a quantile lies between its neighbours and the median in the middle', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (given, p) => {
      const rising = sorted(given);
      const found = quantile(rising, p);
      expect(found).toBeGreaterThanOrEqual(rising[0] ?? NaN);
      expect(found).toBeLessThanOrEqual(rising[rising.length - 1] ?? NaN);
      expect(median(given)).toBe(quantile(rising, 0.5));
    }),
  );
});

test('what was calculated last is given again for the very same arguments only', () => {
  let runs = 0;
  const counted = rememberLast((list: readonly number[], factor: number) => {
    runs++;
    return list.length * factor;
  });
  const list = [1, 2, 3];
  expect([counted(list, 2), counted(list, 2), counted([1, 2, 3], 2), counted(list, 3)]).toEqual([6, 6, 6, 9]);
  expect(runs).toBe(3);
  expect(counted(list, NaN)).toBeNaN();
  counted(list, NaN);
  expect(runs).toBe(4);
});

/** Serial numbers as Sheets and Excel show them for dates after February 1900. */
test.each([
  ['a date cell', new Date(2026, 0, 1), 46023],
  ['an hour of a date cell', new Date(2026, 0, 1, 6), 46023.25],
  ['text with dashes', '2026-01-01', 46023],
  ['text with slashes and without zeros', ' 2026/1/1 ', 46023],
  ['full-width text', '２０２６-０１-０１', 46023],
  ['a leap day', '2024-02-29', 45351],
  ['a serial number', 46023.5, 46023.5],
  ['a leap day that does not exist', '2026-02-29', null],
  ['a thirteenth month', '2026-13-01', null],
  ['day before month', '01/02/2026', null],
  ['words', 'yesterday', null],
  ['a broken date', new Date(NaN), null],
  ['TRUE', true, null],
])('%s is read as %p → %p', (_, cell, expected) => {
  expect(readDate(cell)).toBe(expected);
});
