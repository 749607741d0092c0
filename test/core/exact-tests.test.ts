import fc from 'fast-check';
import { adjustedChances } from '../../src/core/adjusted-chances';
import { binomialPmf, binomialTwoSided, TIE } from '../../src/core/binomial';
import { fisherTwoSided } from '../../src/core/fisher';
import tests from '../fixtures/tests.json';
import { fastest } from '../functions/fastest';

/** R 4.2.2, binom.test. */
test.each(tests.binomial.rows)('%d of %d against a chance of %d has R’s exact p', (...row) => {
  const [k = NaN, n = NaN, chance = NaN, p = NaN] = row;
  expect(Math.abs(binomialTwoSided(k, n, chance) / p - 1)).toBeLessThan(1e-12);
});

test('the exact binomial p is the sum of all counts that are no likelier', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.nat(60),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (n, k, p) => {
        fc.pre(k <= n);
        const limit = binomialPmf(k, n, p) * TIE;
        let sum = 0;
        for (let count = 0; count <= n; count++) {
          const chance = binomialPmf(count, n, p);
          if (chance <= limit) sum += chance;
        }
        expect(binomialTwoSided(k, n, p)).toBeCloseTo(sum, 12);
      },
    ),
    { numRuns: 200 },
  );
});

test('Fisher’s p is the sum of all tables that are no likelier', () => {
  const group = fc.integer({ min: 1, max: 30 });
  fc.assert(
    fc.property(group, group, fc.nat(30), fc.nat(30), (n, m, a, b) => {
      fc.pre(a <= n && b <= m);
      const weight = (count: number) => choose(n, count) * choose(m, a + b - count);
      const counts = Array.from({ length: n + 1 }, (_, count) => count).filter(
        (count) => a + b >= count && a + b - count <= m,
      );
      const total = counts.reduce((sum, count) => sum + weight(count), 0);
      const unlikely = counts.filter((count) => weight(count) <= weight(a) * TIE);
      const expected = unlikely.reduce((sum, count) => sum + weight(count), 0) / total;
      expect(Math.abs(fisherTwoSided(a, n, b, m) / expected - 1)).toBeLessThan(1e-11);
    }),
    { numRuns: 200 },
  );
});

function choose(n: number, k: number): number {
  let product = 1;
  for (let factor = 1; factor <= k; factor++) product *= (n - k + factor) / factor;
  return Math.round(product);
}

test('Fisher’s p takes no longer for totals of 10¹²', () => {
  expect(fisherTwoSided(1e12, 1e12, 0, 1) / 1e-12).toBeCloseTo(1, 9);
  // Poisson with a mean of 1: P(0) + P(X ≥ 2) less likely than one event are all but P(0) and P(1).
  expect(fisherTwoSided(2, 1e6, 999998, 1e12 - 1e6)).toBeCloseTo(1 - 2 / Math.E, 5);
  expect(fisherTwoSided(500000, 1e6, 500000, 1e12)).toBe(0);
  expect(fastest(() => fisherTwoSided(4, 1e6, 3999996, 1e12))).toBeLessThan(100);
});

/** R 4.2.2, p.adjust(method = "BH"). */
test.each(tests.adjusted.rows)('%j is adjusted to %j', (chances = [], expected = []) => {
  adjustedChances(chances).forEach((p, place) => expect(p).toBeCloseTo(expected[place] ?? NaN, 14));
});

test('what was not tested stays out of the adjustment', () => {
  expect(adjustedChances([null, 0.02, null, 0.5])).toEqual([null, 0.04, null, 0.5]);
  expect(adjustedChances([])).toEqual([]);
});
