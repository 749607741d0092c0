import fc from 'fast-check';
import { kpiChance } from '../../../src/functions/kpi/kpi-chance';
import { kpiCpaStop } from '../../../src/functions/kpi/kpi-cpa-stop';
import { fastest } from '../fastest';

describe('KPI_CHANCE', () => {
  const history = [[812, 1240, 950, 1105, 0, 1390, 730, 1010, 0, 1180]];

  /** R 4.2.2: mean(h > 0) * pt((mean(l) - log(target)) / (sd(l) * sqrt(1 + 1 / 8)), 7) with l = log(h[h > 0]). */
  test.each([
    [1000, 0.440916314131],
    [500, 0.793489744318],
    [2000, 0.00948844155635],
  ])('the chance of %d is R’s', (target, expected) => {
    expect(kpiChance.call([history, target])).toBeCloseTo(expected, 9);
  });

  test.each([
    [[[[5, 5, 5]], 4], 'the amounts above 0 in history are all alike'],
    [[[[0, 0, 0, 7]], 5], 'history must hold at least 3 periods above 0, got 1'],
    [[[[0, 0, 0]], 5], 'history must hold at least 3 periods above 0, got 0'],
    [[[['', '']], 5], 'history must hold at least 3 periods above 0, got 0'],
    [[[[5, -1, 5]], 5], 'history at position 2 must be 0 or more, got -1'],
    [[[[5, 6, 7]], -1], 'target must be 0 or more, got -1'],
  ])('%j is refused', (args, sentence) => {
    expect(() => kpiChance.call(args)).toThrow(sentence);
  });

  test('nothing to reach is reached; the largest and smallest amounts have a chance', () => {
    expect(kpiChance.call([[[5, 5, 5]], 0])).toBe(1);
    expect(kpiChance.call([[[1e-300, 1, 1e300]], 1])).toBeCloseTo(0.5, 12);
    expect(kpiChance.call([[[5, 6, 7]], 1e300])).toBeLessThan(1e-5);
  });

  test('falls as the target rises, whatever the order and the unit', () => {
    const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 3, maxLength: 9 }), amount, (amounts, target) => {
        fc.pre(new Set(amounts.map(Math.log)).size > 1);
        const chance = Number(kpiChance.call([[amounts], target]));
        expect(Number(kpiChance.call([[amounts], target * 1.5]))).toBeLessThanOrEqual(chance);
        expect(Number(kpiChance.call([[[...amounts].reverse()], target]))).toBeCloseTo(chance, 9);
        expect(Number(kpiChance.call([[amounts.map((one) => one * 7)], target * 7]))).toBeCloseTo(chance, 6);
      }),
      { numRuns: 50 },
    );
  });

  test('fits once for a column of targets', () => {
    const long = Array.from({ length: 10_000 }, (_, index) => [1 + (index % 977)]);
    expect(fastest(() => kpiChance.call([long, long]))).toBeLessThan(1000);
  });
});

describe('KPI_CPA_STOP', () => {
  /** ppois of R 4.2.2: P(X ≤ 4 of 10) is 0.0293, of 9.1 0.0517; P(0 of 2.99) 0.0503, P(0 of 3) 0.0498. */
  test.each([
    [100, 4, 10, 'STOP'],
    [91, 4, 10, 'WAIT'],
    [29.9, 0, 10, 'WAIT'],
    [30, 0, 10, 'STOP'],
    [40, 4, 10, 'KEEP'],
    [40.1, 4, 10, 'WAIT'],
    [0, 0, 10, 'WAIT'],
    [0, 1, 10, 'KEEP'],
    [39, 0.9, 10, 'STOP'],
    [1e300, 5, 1e-300, 'STOP'],
    [1e12, 1e12, 1, 'KEEP'],
    [1e12, 999_998_300_000, 1, 'STOP'],
    [1e12, 999_998_400_000, 1, 'WAIT'],
  ])('%d spent on %d conversions at a target of %d: %s', (spend, conversions, target, verdict) => {
    expect(kpiCpaStop.call([spend, conversions, target])).toBe(verdict);
  });

  test('the more sure it has to be, the later it stops', () => {
    expect(kpiCpaStop.call([30, 0, 10, 0.99])).toBe('WAIT');
    expect(kpiCpaStop.call([47, 0, 10, 0.99])).toBe('STOP');
  });
});
