import fc from 'fast-check';
import { binomialLower, binomialPmf, binomialUpper } from '../../src/core/binomial';
import { digamma, logBeta, logExcess, logFactorial, logGamma } from '../../src/core/gamma';
import { incompleteBeta, incompleteBetaInverse, incompleteBetaUpper } from '../../src/core/incomplete-beta';
import {
  incompleteGamma,
  incompleteGammaInverse,
  incompleteGammaUpper,
} from '../../src/core/incomplete-gamma';
import { normalCdf, normalTwoSided } from '../../src/core/normal';
import { poissonLower } from '../../src/core/poisson';
import { studentCdf, studentQuantile, studentTwoSided } from '../../src/core/student';
import fixture from '../fixtures/special-functions.json';

/** The furthest any value is from its expected one, as a share of it (or of `least`, where it is nearly 0). */
function furthest(
  points: readonly (readonly number[])[],
  column: number,
  calculate: (...args: number[]) => number,
  least = 0,
): number {
  return Math.max(
    ...points.map((point) => {
      const expected = point[column] ?? NaN;
      return Math.abs(calculate(...point) - expected) / Math.max(Math.abs(expected), least);
    }),
  );
}

/** mpmath 1.2.1 at 360 digits, see test/fixtures/special-functions.py. */
describe('to twelve digits, with tails down to 1e-305', () => {
  test.each([
    ['the incomplete beta', fixture.incomplete_beta.points, 3, incompleteBeta],
    ['the incomplete gamma', fixture.incomplete_gamma.points, 2, incompleteGamma],
    ['its upper tail', fixture.incomplete_gamma.points, 3, incompleteGammaUpper],
    ['Student’s two-sided p', fixture.student.points, 2, studentTwoSided],
    ['the normal two-sided p', fixture.normal.points, 1, normalTwoSided],
    ['log beta', fixture.log_beta.points, 2, logBeta],
    ['the quantile of the beta', fixture.beta_quantile.points, 3, incompleteBetaInverse],
    ['the quantile of the gamma', fixture.gamma_quantile.points, 2, incompleteGammaInverse],
    ['the quantile of Student’s t', fixture.student_quantile.points, 2, studentQuantile],
  ])('%s', (_, points, column, calculate) => {
    expect(furthest(points, column, calculate)).toBeLessThan(1e-12);
  });

  test('the upper tail of the incomplete beta, which loses a little more where a is below 0.01', () => {
    expect(furthest(fixture.incomplete_beta.points, 4, incompleteBetaUpper)).toBeLessThan(2e-12);
  });

  test('log gamma and digamma, with 14 decimals around their zeros', () => {
    expect(furthest(fixture.gamma.points, 1, logGamma, 0.1)).toBeLessThan(1e-14);
    expect(furthest(fixture.gamma.points, 2, digamma, 0.1)).toBeLessThan(1e-14);
  });
});

/** SciPy 1.10.1, to the digits it holds itself; R 4.2.2's pbinom(7, 1e5, 1e-4) is 0.22020713409476064. */
test('binomial and Poisson chances', () => {
  expect(furthest(fixture.binomial.points, 3, binomialPmf)).toBeLessThan(1e-13);
  expect(furthest(fixture.binomial.points, 4, binomialLower)).toBeLessThan(2e-12);
  expect(furthest(fixture.binomial.points, 5, binomialUpper)).toBeLessThan(1e-12);
  expect(furthest(fixture.poisson.points, 2, poissonLower)).toBeLessThan(1e-13);
  expect(furthest([[7, 1e5, 1e-4, 0.22020713409476064]], 3, binomialLower)).toBeLessThan(1e-14);
});

test('a factorial is the product, also where it is 1', () => {
  expect(logFactorial(0)).toBe(0);
  expect(Math.exp(logFactorial(1))).toBeCloseTo(1, 14);
  expect(Math.exp(logFactorial(10)) / 3628800).toBeCloseTo(1, 13);
});

test('log(1 + z) − z keeps its digits near 0 and meets the direct form at its ends', () => {
  expect(logExcess(0)).toBeCloseTo(0, 300);
  expect(logExcess(1e-9) / (-0.5e-18 + 1e-27 / 3)).toBeCloseTo(1, 14);
  for (const z of [0.2999, -0.2499]) expect(logExcess(z) / (Math.log1p(z) - z)).toBeCloseTo(1, 13);
});

test('the ends are exact', () => {
  expect([incompleteBeta(2, 3, 0), incompleteBeta(2, 3, 1)]).toEqual([0, 1]);
  expect([incompleteBetaInverse(2, 3, 0), incompleteBetaInverse(2, 3, 1)]).toEqual([0, 1]);
  expect([incompleteGamma(2, 0), incompleteGammaUpper(2, 0), incompleteGammaUpper(2, Infinity)]).toEqual([
    0, 1, 0,
  ]);
  expect([normalCdf(0), normalCdf(-40), normalCdf(1e200), studentCdf(0, 3)]).toEqual([0.5, 0, 1, 0.5]);
  expect([studentTwoSided(1e300, 3), studentTwoSided(0, 3)]).toEqual([0, 1]);
  expect([binomialLower(-1, 3, 0.5), binomialLower(3, 3, 0.5), binomialUpper(0, 3, 0.5)]).toEqual([0, 1, 1]);
  expect([binomialPmf(0, 3, 0), binomialPmf(3, 3, 1), binomialPmf(1, 3, 0)]).toEqual([1, 1, 0]);
});

test('what is too far out for a number is 0', () => {
  expect([incompleteBeta(1e12, 3e11, 1e-297), incompleteBetaUpper(1e10, 1e10, 1 - 1e-16)]).toEqual([0, 0]);
  expect([incompleteGamma(1e9, 1e-305), incompleteGammaUpper(1e9, 1e300)]).toEqual([0, 0]);
});

const shape = fc.double({ min: -3, max: 9, noNaN: true }).map((power) => 10 ** power);
const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

test('tails of the beta add up to 1, mirror, and never leave 0 … 1, up to a thousand million', () => {
  fc.assert(
    fc.property(shape, shape, share, (a, b, x) => {
      const lower = incompleteBeta(a, b, x);
      expect(lower >= 0 && lower <= 1).toBe(true);
      expect(lower + incompleteBetaUpper(a, b, x)).toBeCloseTo(1, 12);
    }),
    { numRuns: 300 },
  );
});

test('quantiles lead back to their chances', () => {
  fc.assert(
    fc.property(shape, share, (size, p) => {
      expect(studentCdf(studentQuantile(p, size + 0.5), size + 0.5)).toBeCloseTo(p, 11);
      const x = incompleteGammaInverse(size, p);
      // Below 0.02 the quantile can be smaller than the smallest number.
      if (size > 0.02) expect(incompleteGamma(size, x) - p).toBeCloseTo(0, size > 1e6 ? 8 : 11);
    }),
    { numRuns: 200 },
  );
});
