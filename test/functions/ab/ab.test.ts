import fc from 'fast-check';
import { abAnytime } from '../../../src/functions/ab/ab-anytime';
import { abBest } from '../../../src/functions/ab/ab-best';
import { abChance } from '../../../src/functions/ab/ab-chance';
import { abContents } from '../../../src/functions/ab/ab-contents';
import { abMeans } from '../../../src/functions/ab/ab-means';
import { abSampleSize } from '../../../src/functions/ab/ab-sample-size';
import { abTest } from '../../../src/functions/ab/ab-test';
import type { FunctionFacts } from '../../../src/functions/record';
import ab from '../../fixtures/ab.json';
import tests from '../../fixtures/tests.json';

function rowOf(record: FunctionFacts, ...args: unknown[]): number[] {
  return (record.call(args) as number[][])[0] ?? [];
}

function column(values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}

/** To `digits` digits, or exactly where 0 is expected. */
function expectClose(found: readonly unknown[], expected: readonly number[], digits: number): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, index) => {
    expect(Math.abs(Number(found[index]) - value)).toBeLessThanOrEqual(Math.abs(value) * 10 ** -digits);
  });
}

describe('AB_TEST', () => {
  /** R 4.2.2: prop.test without correction, fisher.test. */
  test.each([...tests.pooled.rows, ...tests.fisher.rows])('%d of %d against %d of %d has R’s p', (...row) => {
    const [eventsA, trialsA, eventsB, trialsB, p = NaN] = row;
    expectClose(rowOf(abTest, eventsA, trialsA, eventsB, trialsB).slice(6), [p], 12);
  });

  /** statsmodels, confint_proportions_2indep(method='newcomb'). */
  test.each(ab.newcombe.rows)('%d of %d against %d of %d at %d has the range of statsmodels', (...row) => {
    const [low = NaN, high = NaN] = row.slice(5);
    const found = rowOf(abTest, ...row.slice(0, 5));
    expect(found[3]).toBeCloseTo(low, 12);
    expect(found[4]).toBeCloseTo(high, 12);
  });

  /** Newcombe (1998), Statistics in Medicine 17, 873–890, table II, method 10: a − b, four decimals. */
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%d of %d less %d of %d lies between Newcombe’s %d and %d', (a, n, b, m, low, high) => {
    const found = rowOf(abTest, b, m, a, n);
    expect(found[3]).toBeCloseTo(low, 4);
    expect(found[4]).toBeCloseTo(high, 4);
  });

  test('has no lift over nothing, and no rate over 0 trials', () => {
    expect(rowOf(abTest, 0, 50, 5, 50)[5]).toBeNull();
    expect(() => abTest.call([0, 0, 5, 50])).toThrow('a rate over 0 trials has no value');
    expect(abTest.call([column([0, 1]), column([0, 10]), 5, 50])).toEqual([
      [null, null, null, null, null, null, null],
      expect.arrayContaining([0.1]) as unknown,
    ]);
  });

  /** p by statsmodels, proportions_ztest. */
  test('takes parts of events while the normal distribution will do, and refuses them for Fisher’s test', () => {
    expect(rowOf(abTest, 120.5, 4000, 150, 3900)[6]).toBeCloseTo(0.0416317602551985, 12);
    expect(() => abTest.call([2.5, 40, 1, 40])).toThrow(
      'events_a must be a whole number while an expected count is below 5, got 2.5',
    );
  });

  test('mirrors when the versions change places', () => {
    const trials = fc.integer({ min: 1, max: 1e6 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(trials, trials, share, share, (n, m, part, other) => {
        const [a, b] = [Math.round(n * part), Math.round(m * other)];
        const one = rowOf(abTest, a, n, b, m);
        const turned = rowOf(abTest, b, m, a, n);
        expect(one[2]).toBeCloseTo(-Number(turned[2]), 12);
        expect(one[3]).toBeCloseTo(-Number(turned[4]), 12);
        expectClose([one[6]], [Number(turned[6])], 8);
        expect(Number(one[6]) >= 0 && Number(one[6]) <= 1).toBe(true);
      }),
    );
  });
});

describe('AB_CHANCE', () => {
  /** The closed sum of beta functions by mpmath at 40 digits. */
  test.each(ab.whole.rows)('%d of %d against %d of %d', (...row) => {
    const [a, n, b, m, chance = NaN, loss = NaN] = row;
    const huge = Math.max(n ?? 0, m ?? 0) > 1e9;
    expectClose(rowOf(abChance, a, n, b, m), [chance, loss], huge ? 9 : 10);
  });

  /** Integrals by SciPy, good to about 9 digits. */
  test.each(ab.other.rows)('%d of %d against %d of %d with a prior of %d and %d', (...row) => {
    const [a, n, b, m, events, misses, chance = NaN, loss = NaN] = row;
    expectClose(rowOf(abChance, a, n, b, m, events, misses), [chance, loss], 9);
  });

  test('both chances make 1, and the losses differ by the difference of the rates', () => {
    const size = fc.double({ min: 0, max: 12, noNaN: true }).map((power) => Math.round(10 ** power) - 1);
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const prior = fc.constantFrom(0.001, 0.5, 1, 2.7, 30);
    fc.assert(
      fc.property(size, size, share, share, prior, prior, (n, m, part, other, events, misses) => {
        const [a, b] = [Math.round(n * part), Math.round(m * other)];
        const [chance = NaN, loss = NaN] = rowOf(abChance, a, n, b, m, events, misses);
        const [opposite = NaN, otherLoss = NaN] = rowOf(abChance, b, m, a, n, events, misses);
        expect(chance + opposite).toBeCloseTo(1, 9);
        expect(chance >= 0 && chance <= 1 && loss >= 0).toBe(true);
        const gap = (a + events) / (n + events + misses) - (b + events) / (m + events + misses);
        expect(loss - otherLoss).toBeCloseTo(gap, 9);
      }),
      { numRuns: 200 },
    );
  });
});

describe('AB_BEST', () => {
  /** Integrals with numpy's Gauss–Legendre places and SciPy's beta. */
  test.each(ab.arms)('$events of $trials', ({ events, trials, chances }) => {
    const found = (abBest.call([column(events), column(trials)]) as number[][]).flat();
    chances.forEach((chance, arm) => expect(found[arm]).toBeCloseTo(chance, 11));
    expect(found.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 14);
  });

  test('agrees with AB_CHANCE for two versions, however unequal', () => {
    const size = fc.double({ min: 0, max: 9, noNaN: true }).map((power) => Math.round(10 ** power) - 1);
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(size, size, share, share, (n, m, part, other) => {
        const [a, b] = [Math.round(n * part), Math.round(m * other)];
        const [first, second] = rowOf(abBest, [[a, b]], [[n, m]]);
        expect(second).toBeCloseTo(rowOf(abChance, a, n, b, m)[0] ?? NaN, 10);
        expect(first).toBeCloseTo(rowOf(abChance, b, m, a, n)[0] ?? NaN, 10);
      }),
      { numRuns: 60 },
    );
  });

  test('holds at the largest counts, for one version, and refuses none', () => {
    const found = rowOf(abBest, [[1e14, 1e14, 0]], [[1e15, 1e15, 1e15]]);
    expect(found[0]).toBeCloseTo(0.5, 12);
    expect(found[2]).toBe(0);
    expect(abBest.call([[[3]], [[9]]])).toEqual([[1]]);
    expect(() => abBest.call([[['', '']], [['', '']]])).toThrow('events must hold at least 1 version, got 0');
    expect(() => abBest.call([[[1e300]], [[1e300]]])).toThrow('must be 1000000000000000 or less');
  });
});

describe('AB_SAMPLE_SIZE', () => {
  /** R 4.2.2, power.prop.test; rounded up. */
  test.each(tests.power.rows)('from %d to %d with power %d at %d', (...row) => {
    const [p1 = NaN, p2 = NaN, power, significance, n = NaN] = row;
    expect(abSampleSize.call([p1, p2 / p1 - 1, power, significance])).toBe(Math.ceil(n));
  });

  test.each([
    [[0.2, 0], 'relative_lift must be other than 0, got 0'],
    [[0.2, -1.5], 'relative_lift must be -1 or more, got -1.5'],
    [[0.2, 0.1, 0.05, 0.05], 'power must be above a significance of 0.05, got 0.05'],
    [[0, 0.1], 'baseline_rate must be above 0, got 0'],
  ])('%j is refused', (args, sentence) => {
    expect(() => abSampleSize.call(args)).toThrow(sentence);
  });
});

/** R 4.2.2, t.test; Student's sleep data and amounts with zeros. */
describe('AB_MEANS', () => {
  const sleepA = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
  const sleepB = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
  const spends = [0, 0, 0, 12.5, 0, 99.9, 0, 31];
  const others = [0, 15, 0, 0, 72.25];

  test.each([
    { name: 'sleep at 95%', a: sleepA, b: sleepB, confidence: 0.95, row: 0 },
    { name: 'sleep at 80%', a: sleepA, b: sleepB, confidence: 0.8, row: 1 },
    { name: 'amounts at 90%', a: spends, b: others, confidence: 0.9, row: 2 },
  ])('$name is as in R', ({ a, b, confidence, row }) => {
    expectClose(rowOf(abMeans, column(a), column(b), confidence), tests.welch.rows[row] ?? [], 12);
  });

  test('does not depend on the unit of the values, up to the largest numbers', () => {
    const [, , difference = NaN, low = NaN, , p = NaN] = rowOf(abMeans, [sleepA], [sleepB]);
    for (const unit of [1e-300, 1e6, 1e300]) {
      const scaled = rowOf(
        abMeans,
        [sleepA.map((value) => value * unit)],
        [sleepB.map((value) => value * unit)],
      );
      expectClose([scaled[2], scaled[3], scaled[5]], [difference * unit, low * unit, p], 10);
    }
  });

  test('refuses to judge without spread, as R does, and takes one steady group', () => {
    expect(() => abMeans.call([[[1, 1]], [[2, 2]]])).toThrow('all alike');
    expect(() => abMeans.call([[[0, 0]], [[0, 0]]])).toThrow('all alike');
    expect(() => abMeans.call([[[0.1 + 0.2, 0.3]], [[0.3, 0.3]]])).toThrow('all alike');
    expect(rowOf(abMeans, [[1, 1]], [[2, 4]])[5]).toBeCloseTo(0.2951672353, 9);
  });
});

describe('AB_CONTENTS', () => {
  const eventsA = [12, 30, 0, 7, 55];
  const trialsA = [1000, 2100, 400, 900, 3000];
  const eventsB = [31, 22, 80, 9];
  const trialsB = [1200, 800, 2500, 700];

  /** R 4.2.2, t.test on the logarithms. */
  test.each([
    [0.95, 0],
    [0.8, 1],
  ])('at %d it is R’s test on logarithms', (confidence, row) => {
    const found = rowOf(abContents, column(eventsA), column(trialsA), [eventsB], [trialsB], confidence);
    expectClose(found, tests.contents.rows[row] ?? [], 12);
  });

  test('says which content cannot be right', () => {
    expect(() => abContents.call([[[1, 12]], [[9, 10]], [eventsB], [trialsB]])).toThrow(
      'events_a at position 2 must be trials_a or less, got 12 of 10',
    );
    expect(() => abContents.call([[[1, 0]], [[9, 0]], [eventsB], [trialsB]])).toThrow(
      'trials_a at position 2 must be above 0, got 0',
    );
  });
});

describe('AB_ANYTIME', () => {
  /** The formula of the mixture by mpmath at 40 digits. */
  test.each(ab.anytime.rows)('%d of %d against %d of %d tuned to %d', (...row) => {
    expectClose([abAnytime.call(row.slice(0, 5))], row.slice(5), 11);
  });

  test('is never below the p of one look', () => {
    const trials = fc.integer({ min: 100, max: 1e6 });
    const share = fc.double({ min: 0.1, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(
        trials,
        share,
        share,
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        (n, part, other, effect) => {
          const [a, b] = [Math.round(n * part), Math.round(n * other)];
          const p = Number(abAnytime.call([a, n, b, n, effect]));
          expect(p >= 0 && p <= 1).toBe(true);
          const [rateA, rateB] = [a / n, b / n];
          const variance = (rateA * (1 - rateA) + rateB * (1 - rateB)) / n;
          // Of all mixtures none can find more than the likelihood ratio at the difference seen.
          expect(p).toBeGreaterThanOrEqual(Math.exp(-((rateB - rateA) ** 2) / (2 * variance)) * (1 - 1e-9));
        },
      ),
    );
  });
});
