import fc from 'fast-check';
import { betweenVariance, commonMean } from '../../src/core/between-groups';
import { amountAt, chanceOf, fitGroups, forecastGroup } from '../../src/core/group-forecast';
import { followLevel } from '../../src/core/level';
import { correctedChance, correctedQuantile, correctionFrom, scoreIn } from '../../src/core/past-errors';
import { fitSpread } from '../../src/core/spread-prior';
import { mean, sum, variance } from '../../src/core/summary';
import { fitZeros, zeroChance } from '../../src/core/zero-chance';
import reference from '../fixtures/group-forecast.json';
import components from '../fixtures/variance-components.json';

interface ReferenceCase {
  amounts: Record<string, number[]>;
  model: Record<string, number | number[]>;
  forecasts: { group: string; target: number; row: number[] }[];
}

const cases = Object.entries(reference.cases as unknown as Record<string, ReferenceCase>);
const near = (value: number, relative = 1e-9): unknown =>
  value === 0
    ? expect.closeTo(0, 9)
    : expect.closeTo(value, Math.min(17, -Math.log10(Math.abs(value) * relative * 2)));

function inGroups(values: readonly number[], groups: number): number[][] {
  const size = values.length / groups;
  return Array.from({ length: groups }, (_, index) => values.slice(index * size, (index + 1) * size));
}

describe(`against a reference of its own (${reference.made})`, () => {
  test.each(cases)('%s: the model agrees to nine digits', (_, { amounts, model }) => {
    const { logs, correction, zeros } = fitGroups(new Map(Object.entries(amounts)));
    expect({
      drift: logs?.drift,
      variance: logs?.spread.variance,
      weight: logs?.spread.weight,
      between: logs?.between,
      mean: logs?.mean,
      uncertainty: logs?.uncertainty,
      correction: [correction.shift, correction.below, correction.above],
      zeros: [zeros.share, zeros.weight],
    }).toEqual(
      Object.fromEntries(
        Object.entries(model).map(([name, value]) => [
          name,
          Array.isArray(value) ? value.map((one) => near(one)) : near(value),
        ]),
      ),
    );
  });

  test.each(cases)('%s: so do the ranges and chances', (_, { amounts, forecasts }) => {
    const model = fitGroups(new Map(Object.entries(amounts)));
    for (const { group, target, row } of forecasts) {
      const forecast = forecastGroup(model, group);
      const found = [0.1, 0.5, 0.9].map((p) => amountAt(forecast, model.correction, p));
      found.push(chanceOf(forecast, model.correction, target), forecast.count, forecast.weight);
      expect(found).toEqual(row.map((value) => near(value)));
    }
  });

  test.each(reference.levels)(
    'a level with drift $drift is generalised least squares',
    ({ values, drift, level }) => {
      const [last] = followLevel(values, drift).slice(-1);
      expect(last).toEqual(
        Object.fromEntries(Object.entries(level).map(([name, value]) => [name, near(value)])),
      );
    },
  );
});

describe(`variance components (${components.made})`, () => {
  const { y, groups, between, within, mean: overall } = components.balanced;
  const last = inGroups(y, groups).flatMap((values) => followLevel(values, 0).slice(-1));
  const pooled = sum(last.map(({ squares }) => squares)) / sum(last.map(({ freedom }) => freedom));
  const means = last.map((level) => ({ mean: level.mean, variance: pooled * level.uncertainty }));

  test('of groups alike in size are those of REML', () => {
    expect(pooled).toEqual(near(within, 1e-7));
    expect(betweenVariance(means)).toEqual(near(between, 1e-7));
    expect(commonMean(means, betweenVariance(means)).mean).toEqual(near(overall));
  });

  test('of groups that differ in size and spread are those of Paule & Mandel', () => {
    const { means: values, variances, ...expected } = components.unbalanced;
    const unlike = values.map((value, index) => ({ mean: value, variance: variances[index] ?? NaN }));
    const found = betweenVariance(unlike);
    const { mean: common, uncertainty } = commonMean(unlike, found);
    expect([found, common, Math.sqrt(uncertainty)]).toEqual(
      [expected.between, expected.mean, expected.se].map((value) => near(value, 1e-8)),
    );
  });

  test('between groups is 0 where their own variances explain all, and for one group', () => {
    const { means: values, variances } = components.none;
    expect(
      betweenVariance(values.map((value, index) => ({ mean: value, variance: variances[index] ?? 1 }))),
    ).toBe(0);
    expect(betweenVariance([{ mean: 3, variance: 1 }])).toBe(0);
  });
});

/** In cents: amounts that differ in their last bit have no spread that a chance could be read from. */
const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 1e9 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
);
const history = fc.array(fc.array(amount, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 });
const named = (groups: readonly (readonly number[])[]) =>
  new Map(groups.map((values, index) => [String(index), values]));

describe('properties', () => {
  test('quantiles rise with p, and the chance of a quantile is what lies above it', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 6 }), (groups, which) => {
        const model = fitGroups(named(groups));
        const forecast = forecastGroup(model, String(which));
        const found = [0.05, 0.3, 0.5, 0.7, 0.95].map((p) => amountAt(forecast, model.correction, p));
        expect(found).toEqual([...found].sort((a, b) => a - b));
        found.forEach((value, index) => {
          const above = 1 - ([0.05, 0.3, 0.5, 0.7, 0.95][index] ?? 0);
          if (value === 0 || forecast.range === null || !Number.isFinite(value)) return;
          expect(chanceOf(forecast, model.correction, value)).toBeCloseTo(above, 9);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('the unit of the amounts does not matter', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(1e-6, 7.1, 1e6), (groups, unit) => {
        const [plain, scaled] = [groups, groups.map((values) => values.map((value) => value * unit))].map(
          (one) => {
            const model = fitGroups(named(one));
            return amountAt(forecastGroup(model, '0'), model.correction, 0.9);
          },
        );
        if (plain !== undefined && plain < 1e200)
          expect(Number(scaled) / unit / (plain || 1)).toBeCloseTo(plain ? 1 : 0, 6);
      }),
      { numRuns: 40 },
    );
  });

  test('the order of the groups does not matter', () => {
    fc.assert(
      fc.property(history, (groups) => {
        const forward = fitGroups(named(groups));
        const backward = fitGroups(new Map([...named(groups)].reverse()));
        const found = [forward, backward].map((model) =>
          amountAt(forecastGroup(model, '0'), model.correction, 0.5),
        );
        if (Number(found[0]) > 0) expect(Number(found[1]) / Number(found[0])).toBeCloseTo(1, 7);
      }),
      { numRuns: 40 },
    );
  });
});

describe('parts', () => {
  test('without drift a level is the mean, and its squares are those about the mean', () => {
    const values = [3, 5, 4, 9, 1];
    const [last] = followLevel(values, 0).slice(-1);
    expect(last?.mean).toBeCloseTo(mean(values), 12);
    expect(last?.squares).toBeCloseTo(variance(values) * 4, 12);
    expect(last?.uncertainty).toBeCloseTo(0.2, 12);
  });

  test('spreads that are alike are pooled, spreads that differ by factors are not', () => {
    const alike = fitSpread([1, 1.2, 0.9, 1.1, 0.8, 1].map((each) => ({ squares: each * 10, freedom: 10 })));
    const unlike = fitSpread([0.01, 4, 0.3, 0.05, 9, 1].map((each) => ({ squares: each * 10, freedom: 10 })));
    expect(alike.weight).toBeGreaterThan(20);
    expect(unlike.weight).toBeLessThan(3);
  });

  test('a group without zeros is drawn to the share of all', () => {
    const prior = fitZeros([
      { zeros: 0, count: 10 },
      { zeros: 9, count: 10 },
      { zeros: 2, count: 10 },
    ]);
    expect(zeroChance({ zeros: 0, count: 10 }, prior)).toBeGreaterThan(0);
    expect(zeroChance({ zeros: 0, count: 0 }, prior)).toBeCloseTo(11 / 30, 12);
  });

  test('many errors that lie twice as far above as thought nearly double the range above, and only there', () => {
    const scores = Array.from({ length: 2000 }, (_, index) => {
      const score = correctedQuantile(
        { centre: 0, scale: 1, freedom: 1e6 },
        { shift: 0, below: 1, above: 2 },
        (index + 0.5) / 2000,
      );
      return score;
    });
    const { shift, below, above } = correctionFrom(scores, scores.length);
    expect([shift, below, above]).toEqual([
      expect.closeTo(0, 3),
      expect.closeTo(1, 2),
      expect.closeTo(2 ** (1990 / 2070), 2),
    ]);
  });

  test('few errors correct nothing', () => {
    expect(correctionFrom([3, -4, 5], 3)).toEqual({ shift: 0, below: 1, above: 1 });
  });

  test('a score is the normal one of the same chance, within a hundredth', () => {
    const range = { centre: 2, scale: 0.5, freedom: 6 };
    const none = { shift: 0, below: 1, above: 1 };
    for (const p of [0.02, 0.1, 0.4, 0.8, 0.99]) {
      const value = correctedQuantile(range, none, p);
      const exact = correctedQuantile({ centre: 0, scale: 1, freedom: 1e6 }, none, p);
      expect(Math.abs(scoreIn(range, value) - exact)).toBeLessThan(0.01);
      expect(correctedChance(range, none, value)).toBeCloseTo(1 - p, 12);
    }
  });
});
