import fc from 'fast-check';
import { normalQuantile } from '../../src/core/normal';
import { polynomial } from '../../src/core/polynomial';
import { wilsonRange } from '../../src/core/wilson';

/** Roots of mpmath 1.3.0's ncdf at 40 digits, for the double nearest to p. */
test.each([
  [0.6, 0.25334710313579974],
  [0.925, 1.4395314709384562],
  [0.9251, 1.4402382675279639],
  [0.975, 1.9599639845400539],
  [0.9999, 3.7190164854557084],
  [1e-12, -7.0344838253011319],
  [1e-300, -37.047096299361199],
])('the normal quantile of %d is %d to 15 digits', (p, expected) => {
  expect(Math.abs(normalQuantile(p) / expected - 1)).toBeLessThan(1e-15);
});

test('the normal quantile is odd around one half and rises', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-9, max: 0.5, noNaN: true }),
      fc.double({ min: 1e-9, max: 0.5, noNaN: true }),
      (p, q) => {
        expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 6);
        if (p < q) expect(normalQuantile(p)).toBeLessThanOrEqual(normalQuantile(q));
      },
    ),
  );
  expect(normalQuantile(0.5)).toBe(0);
});

/** Newcombe (1998), Statistics in Medicine 17, table I, method 3; all digits from SciPy 1.17.1 binomtest.proportion_ci. */
test.each([
  [81, 263, 0.95, 0.2552885198782742, 0.36620957698280004],
  [15, 148, 0.95, 0.06238639953073629, 0.16048724172330803],
  [0, 20, 0.95, 0, 0.16112515805281935],
  [1, 29, 0.95, 0.006113214292762667, 0.17175521879320282],
  [20, 20, 0.95, 0.8388748419471808, 1],
  [3, 12, 0.8, 0.12686989816320596, 0.4333239641796265],
  [7, 100000, 0.99, 2.7379204743182217e-5, 0.00017895607113482394],
])('Wilson’s range of %d in %d at %d', (events, trials, confidence, low, high) => {
  const [foundLow, foundHigh] = wilsonRange(events, trials, confidence);
  expect(foundLow).toBeCloseTo(low, 14);
  expect(foundHigh).toBeCloseTo(high, 14);
});

test('Wilson’s range holds the rate, ends exactly at 0 and 1, and mirrors when events become misses', () => {
  const trials = fc.integer({ min: 1, max: 1e6 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(trials, share, fc.double({ min: 0.01, max: 0.999, noNaN: true }), (n, part, confidence) => {
      const k = Math.round(n * part);
      const [low, high] = wilsonRange(k, n, confidence);
      const [otherLow, otherHigh] = wilsonRange(n - k, n, confidence);
      expect(low <= k / n && k / n <= high).toBe(true);
      expect(low === 0).toBe(k === 0);
      expect(high === 1).toBe(k === n);
      expect(low).toBeCloseTo(1 - otherHigh, 12);
      expect(high).toBeCloseTo(1 - otherLow, 12);
    }),
  );
});

test('a polynomial is evaluated from its constant upwards', () => {
  expect(polynomial([1, 2, 3], 2)).toBe(17);
  expect(polynomial([], 2)).toBe(0);
});
