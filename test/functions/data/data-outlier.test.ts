import fc from 'fast-check';
import { farFromMedian } from '../../../src/core/modified-z';
import { callFunction } from '../../../src/functions/call';
import fixture from '../../fixtures/outlier.json';

const outlier = (...args: unknown[]): unknown => callFunction('DATA_OUTLIER', args);
const lists = Object.entries(fixture.lists);

/** Median and mad(constant = 1) of R; the first list is the one of Iglewicz & Hoaglin (1993). */
describe('modified z-scores of R', () => {
  test.each(lists)('%s: the same values are far', (_, { values, far }) => {
    expect(outlier([values], 3.5, 'linear')).toEqual([far]);
  });

  test.each(lists)(
    '%s: a threshold just beside each score parts it from the rest',
    (_, { values, scores }) => {
      scores.forEach((score, index) => {
        if (score === 0) return;
        expect(farFromMedian(values, Math.abs(score) * (1 - 1e-9))[index]).toBe(true);
        expect(farFromMedian(values, Math.abs(score) * (1 + 1e-9))[index]).toBe(false);
      });
    },
  );
});

test('8.2 and 8.3 are the two that Iglewicz & Hoaglin find', () => {
  const values = fixture.lists.published.values;
  expect(values.filter((_, index) => farFromMedian(values, 3.5)[index])).toEqual([8.2, 8.3]);
});

test('on the log scale multiples count: half is as far as double', () => {
  const views = [1000, 1050, 950, 1100, 900, 1000];
  expect(outlier([[...views, 100000, 10]])).toEqual([[...views.map(() => false), true, true]]);
});

test('values of 0 or less are blank on the log scale and count on the linear one', () => {
  const values = [10, 11, 12, 0, -5, 13, 12, 11];
  expect(outlier([values])).toEqual([[false, false, false, null, null, false, false, false]]);
  expect(outlier([values], '', 'linear')).toEqual([[false, false, false, true, true, false, false, false]]);
});

test('blanks, spaces and ⚠ cells keep their places', () => {
  const column = [5, '', 6, '⚠ said before', 7, ' ', 6, 5, 900].map((cell) => [cell]);
  const flags = [false, null, false, null, false, null, false, false, true];
  expect(outlier(column)).toEqual(flags.map((flag) => [flag]));
});

test.each([
  ['equal', [7, 7, 7, 7, 7]],
  ['0', [0, 0, 0, 0, 0]],
  ['equal but for the dust of binary fractions', [0.3, 0.1 + 0.2, 0.3, 0.3, 0.3]],
  ['1 but for dust', [1, 1 + 2 ** -52, 1, 1, 1 - 2 ** -53]],
  ['10^12', [1e12, 1e12, 1e12, 1e12, 1e12]],
])('when all are %s, none is an outlier', (_, values) => {
  expect(outlier([values], 3.5, 'linear')).toEqual([[false, false, false, false, false]]);
  if (values[0] !== 0) expect(outlier([values])).toEqual([[false, false, false, false, false]]);
});

test('a difference of one in 10^12 is none of dust', () => {
  expect(outlier([[1e12, 1e12 + 1, 1e12 - 1, 1e12, 1e12 + 1, 1e12 + 50]], 3.5, 'linear')).toEqual([
    [false, false, false, false, false, true],
  ]);
});

test.each([
  ['the largest numbers', [1e308, -1e308, 1e308, -1e308, 0, 1]],
  ['the smallest', [1e-320, 2e-320, 1e-300, 3e-320, 1e-320]],
  ['both', [1e-300, 1e300, 1, 2, 3]],
])('%s give flags', (_, values) => {
  expect(outlier([values], 3.5, 'linear')).toEqual([values.map(() => expect.any(Boolean))]);
});

test('four values are too few, on the log scale of those above 0', () => {
  expect(() => outlier([[1, 2, 3, 4]], 3.5, 'linear')).toThrow('values must hold at least 5 values, got 4 /');
  expect(() => outlier([[0, 1, 2, 3, 4]])).toThrow('values must hold at least 5 values above 0, got 4 /');
  expect(() => outlier('')).toThrow('values must hold at least 5 values above 0, got 0 /');
});

test('a block and text are refused', () => {
  expect(() =>
    outlier([
      [1, 2],
      [3, 4],
    ]),
  ).toThrow('values must be one row or one column');
  expect(() => outlier([[1, 2, '1,204', 4, 5]])).toThrow(
    'values at position 3 must be a number, got "1,204"',
  );
});

test('units and order change nothing', () => {
  const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 5, maxLength: 30 });
  fc.assert(
    fc.property(values, fc.constantFrom('log', 'linear'), (list, scale) => {
      const flags = (outlier([list], 3.5, scale) as boolean[][])[0] ?? [];
      expect(outlier([list.map((value) => value * 1024)], 3.5, scale)).toEqual([flags]);
      expect(outlier([[...list].reverse()], 3.5, scale)).toEqual([[...flags].reverse()]);
    }),
    { numRuns: 50 },
  );
});

test('a column of 10,000 takes less than 100 ms', () => {
  const column = Array.from({ length: 10_000 }, (_, row) => [((row * 7919) % 10007) + 1]);
  outlier(column);
  const start = Date.now();
  outlier(column);
  expect(Date.now() - start).toBeLessThan(1000);
});
