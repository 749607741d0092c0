import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pert, pertBelow, pertMiddles } from '../../src/core/pert';
import { product, type Spread } from '../../src/core/product';

type Pairs = readonly (readonly [number, number])[];

/** SciPy's beta distribution and hypergeometric functions: see fixtures/pert.py. */
const { cases } = JSON.parse(readFileSync(join(__dirname, '../fixtures/pert.json'), 'utf8')) as {
  cases: { t: number; quantiles: Pairs; below: Pairs; powers: Pairs; divisors: Pairs }[];
};

describe.each(cases.map((one) => [one.t, one] as const))(
  'PERT with the likely value at %d',
  (t, { quantiles, below, powers, divisors }) => {
    const table = pert(t);

    test('has the probabilities of SciPy’s beta.cdf to 10 digits', () => {
      for (const [x, share] of below) expect(Math.abs(pertBelow(table, x) - share)).toBeLessThan(1e-10);
    });

    test('has the quantiles of SciPy’s beta.ppf to 9 digits', () => {
      const middles = pertMiddles(table, 1000, (x) => x);
      for (const [share, x] of quantiles) {
        expect(Math.abs(Number(middles[Math.floor(share * 1000)]) - x)).toBeLessThan(1e-9);
      }
    });

    test('gives both sides of a quantile with all their digits', () => {
      const rests = pertMiddles(table, 1000, (x, rest) => x + rest);
      expect(Math.max(...rests.map((sum) => Math.abs(sum - 1)))).toBeLessThan(1e-15);
    });

    const meanOf = (low: number, high: number, scale: Spread['scale']) => {
      const likely = scale === 'log' ? low * (high / low) ** t : low + (high - low) * t;
      return product([{ low, likely, high, scale }]).mean;
    };

    test('spread on logarithms has the mean of Kummer’s function', () => {
      for (const [base, mean] of powers) expect(meanOf(1, base, 'log') / mean).toBeCloseTo(1, 12);
    });

    test('as a divisor has the mean of Gauss’s hypergeometric function', () => {
      for (const [low, mean] of divisors) expect(meanOf(low, 1, 'divisor') / mean).toBeCloseTo(1, 11);
    });
  },
);

test('nothing lies outside 0 to 1', () => {
  const table = pert(0.3);
  expect([-Infinity, -1, 0, NaN].map((x) => pertBelow(table, x))).toEqual([0, 0, 0, 0]);
  expect([1, 2, Infinity].map((x) => pertBelow(table, x))).toEqual([1, 1, 1]);
});
