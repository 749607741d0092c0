import { contentCoverage } from '../../../src/functions/content/content-coverage';
import tests from '../../fixtures/tests.json';

function coverage(inside: number, n: number, confidence: number): unknown[] {
  const actuals = Array.from({ length: n }, (_, index) => [index < inside ? 1 : 3]);
  const ones = actuals.map(() => [1]);
  return (contentCoverage.call([ones, ones.map(() => [2]), actuals, confidence]) as unknown[][])[0] ?? [];
}

/** R 4.2.2, binom.test. */
test.each(tests.binomial.rows.filter(([, n = 0]) => n <= 1000))(
  '%d of %d at %d has R’s exact p',
  (...row) => {
    const [inside = NaN, n = NaN, confidence = NaN, p = NaN] = row;
    const [count, share, low, high, found] = coverage(inside, n, confidence).map(Number);
    expect([count, share]).toEqual([n, inside / n]);
    expect(Math.abs(Number(found) / p - 1)).toBeLessThan(1e-12);
    expect(Number(low) <= inside / n && inside / n <= Number(high)).toBe(true);
  },
);

/** Newcombe (1998), table I, method 3. */
test('the range of the share is Wilson’s at 95%, whatever was promised', () => {
  const [, , low, high] = coverage(81, 263, 0.8).map(Number);
  expect(low).toBeCloseTo(0.2553, 4);
  expect(high).toBeCloseTo(0.3662, 4);
});

test('both ends belong to the range, and a range of one value is one', () => {
  const found = contentCoverage.call([[[1, 1, 5, 5]], [[2, 2, 5, 5]], [[1, 2, 5, 5.1]]]) as unknown[][];
  expect(found[0]?.slice(0, 2)).toEqual([4, 0.75]);
});

test('a line with a blank is not judged, and places are counted among all cells', () => {
  const found = contentCoverage.call([
    [[1], [''], [1]],
    [[2], [2], [2]],
    [[''], [9], [1.5]],
  ]) as unknown[][];
  expect(found[0]?.slice(0, 2)).toEqual([1, 1]);
  expect(() => contentCoverage.call([[['', 5]], [['', 3]], [[1, '']]])).toThrow(
    'lows at position 2 must be 3 or less, as highs there, got 5',
  );
  expect(() => contentCoverage.call([[[1]], [[2]], [['']]])).toThrow(
    'actuals must hold at least 1 content, got 0',
  );
});
