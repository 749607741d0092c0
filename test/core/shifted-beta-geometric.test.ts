import fc from 'fast-check';
import { fitShiftedBetaGeometric, survival } from '../../src/core/shifted-beta-geometric';
import fixture from '../fixtures/customer-retention.json';

interface Cohort {
  active: number[];
  alpha: number;
  beta: number;
  survival: number[];
}

const { source, ...cohorts } = fixture;

function relative(found: number, expected: number): number {
  return Math.abs(found / expected - 1);
}

describe(`maximum likelihood (${source})`, () => {
  test.each(Object.entries(cohorts as Record<string, Cohort>))('%s', (_, cohort) => {
    const { churn, spread } = fitShiftedBetaGeometric(cohort.active);
    expect(relative(churn / spread, cohort.alpha)).toBeLessThan(1e-6);
    expect(relative((1 - churn) / spread, cohort.beta)).toBeLessThan(1e-6);
    survival({ churn, spread }, 12).forEach((share, period) => {
      expect(relative(share, cohort.survival[period] ?? NaN)).toBeLessThan(1e-9);
    });
  });
});

test.each([
  ['High End', fixture.highEnd.active, 0.668, 3.806],
  ['Regular', fixture.regular.active, 0.704, 1.182],
])('%s customers have the α and β printed in Fader & Hardie (2007)', (_, active, alpha, beta) => {
  const { churn, spread } = fitShiftedBetaGeometric(active);
  expect(churn / spread).toBeCloseTo(alpha, 3);
  expect((1 - churn) / spread).toBeCloseTo(beta, 3);
});

describe('at the edges', () => {
  test.each([
    ['nobody leaves', [7, 7, 7], [1, 1, 1, 1]],
    ['everybody leaves at once', [7, 0, 0], [1, 0, 0, 0]],
    ['who stays once stays', [8, 6, 6, 6], [1, 0.75, 0.75, 0.75]],
    ['the same share leaves every time', [1000, 500, 250, 125], [1, 0.5, 0.25, 0.125]],
    ['more leave every time: one churn, lost ÷ exposed', [100, 90, 60, 20], [1, 0.68, 0.4624, 0.314432]],
    ['nobody is left in the end', [100, 50, 0], [1, 1 / 3, 1 / 9, 1 / 27]],
  ])('%s', (_, active, expected) => {
    const found = survival(fitShiftedBetaGeometric(active), 3);
    found.forEach((share, period) => expect(share).toBeCloseTo(expected[period] ?? NaN, 9));
  });

  test.each([1e-300, 1e-6, 1e12, 1e300])('does not depend on the size of the cohort: %d', (scale) => {
    const { active } = fixture.highEnd;
    const { spread } = fitShiftedBetaGeometric(active.map((count) => count * scale));
    expect(relative(spread, 1 / (fixture.highEnd.alpha + fixture.highEnd.beta))).toBeLessThan(1e-6);
  });
});

test('survival starts at 1, never rises and never ends below 0', () => {
  const falling = fc
    .array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 1e12, noNaN: true })), {
      minLength: 2,
      maxLength: 10,
    })
    .map((counts) => [1e12, ...counts.sort((a, b) => b - a)]);
  fc.assert(
    fc.property(falling, (active) => {
      const shares = survival(fitShiftedBetaGeometric(active), 20);
      expect(shares[0]).toBe(1);
      shares.forEach((share, period) => {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(shares[period - 1] ?? 1);
      });
    }),
    { numRuns: 200 },
  );
});
