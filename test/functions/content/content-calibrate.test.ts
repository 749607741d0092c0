import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { contentAccuracy } from '../../../src/functions/content/content-accuracy';
import { contentCalibrate } from '../../../src/functions/content/content-calibrate';
import { fastest } from '../fastest';

interface Case {
  name: string;
  forecasts: number[];
  actuals: number[];
  row: number[];
  accuracy: number[];
}

/** SciPy's t test and t interval on the logarithms: test/fixtures/calibration.py. */
const { cases } = JSON.parse(readFileSync('test/fixtures/calibration.json', 'utf8')) as { cases: Case[] };
const byName = cases.map((one) => [one.name, one] as const);

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const calibrate = (...lists: readonly unknown[][]) => contentCalibrate.call(lists.map(column)) as unknown[][];
const measure = (...lists: readonly unknown[][]) =>
  (contentAccuracy.call(lists.map(column)) as unknown[][])[0];

function expectClose(found: readonly unknown[] | undefined, expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, at) => {
    if (value === 0) expect(found?.[at]).toBe(0);
    else expect(Math.abs(Number(found?.[at]) / value - 1)).toBeLessThan(1e-11);
  });
}

describe('CONTENT_CALIBRATE', () => {
  test.each(byName)('agrees with SciPy to 1e-11: %s', (_, { forecasts, actuals, row }) => {
    const [[name, ...found] = []] = calibrate(forecasts, actuals);
    expect(name).toBe('ALL');
    expectClose(found, row);
  });

  test('gives each group the row it would have alone, in the order in which groups turn up', () => {
    const forecasts = [100, 200, '', 400, 300, 100, 50, 80];
    const actuals = [90, 260, 5, 350, 310, 0, 60, 70];
    const rows = calibrate(forecasts, actuals, ['b', 'a', 'a', 'b ', 'a', 'b', 'b', 'a']);
    const [[, ...all] = []] = calibrate(forecasts, actuals);
    const [[, ...ofB] = []] = calibrate([100, 400, 100, 50], [90, 350, 0, 60]);
    const [[, ...ofA] = []] = calibrate([200, 300, 80], [260, 310, 70]);
    expect(rows).toEqual([
      ['ALL', ...all],
      ['b', ...ofB],
      ['a', ...ofA],
    ]);
  });

  test.each([
    ['one pair corrects nothing', [100], [50], [1, 0.5, 0.5, 1, null, null, null, 0]],
    ['two pairs neither', [100, 100], [50, 50], [2, 0.5, 0.5, 1, null, null, null, 0]],
    [
      'nothing sold leaves no multiplier',
      [100, 100, 100],
      [0, 0, 0],
      [3, 0, null, null, null, null, null, 3],
    ],
    ['nothing forecast leaves no ratio', [0, 0, 0], [5, 6, 7], [3, null, null, null, null, null, null, 3]],
    ['all of it 0', [0], [0], [1, null, null, null, null, null, null, 1]],
    ['forecasts that came true show no bias', [3, 7, 9], [3, 7, 9], [3, 1, 1, 1, 1, 1, 1, 0]],
    [
      'also when their last bits differ',
      [0.3, 0.3, 0.3],
      [0.1 + 0.2, 0.1 + 0.2, 0.1 + 0.2],
      [3, expect.closeTo(1, 12), 1, 1, 1, 1, 1, 0],
    ],
    ['one ratio throughout is beyond doubt', [1, 2, 4], [2, 4, 8], [3, 2, 2, 2, 2, 2, 0, 0]],
  ])('%s', (_, forecasts, actuals, row) => {
    const [[, ...found] = []] = calibrate(forecasts, actuals);
    expect(found).toEqual(row.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 12) : cell)));
  });

  test('the multiplier to apply lies between 1 and the typical one, and no unit matters', () => {
    const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 12 }), (pairs) => {
        const forecasts = pairs.map(([forecast]) => forecast);
        const actuals = pairs.map(([, actual]) => actual);
        const [[, , , typical, applied] = []] = calibrate(forecasts, actuals);
        expect(Math.abs(Math.log(Number(applied)))).toBeLessThanOrEqual(
          Math.abs(Math.log(Number(typical))) + 1e-12,
        );
        expect(Math.log(Number(applied)) * Math.log(Number(typical))).toBeGreaterThanOrEqual(0);
        const inCents = calibrate(
          forecasts.map((value) => value * 100),
          actuals.map((value) => value * 100),
        )[0];
        expect(inCents?.[4]).toBeCloseTo(Number(applied), 9);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['extremes', [1e300, 1e-300, 1], [1e-300, 1e300, 1]],
    ['a total out of reach', [1e308, 1e308], [1, 1]],
  ])('gives numbers or a sentence for %s', (_, forecasts, actuals) => {
    try {
      for (const cell of calibrate(forecasts, actuals)[0] ?? [])
        if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
    } catch (error) {
      expect(String(error)).toContain('the result is too large to calculate');
    }
  });

  test.each([
    [
      'a loss, with what to pass instead',
      [1, 2],
      ['', -3],
      'actuals at position 2 must be 0 or more, got -3; for net ROI pass sales ÷ input instead / actuals 第 2 个值不能小于 0，现在是 -3；利润ROI请改用投产比',
    ],
    ['a forecast below 0', [-1, 2], [1, 3], 'forecasts at position 1 must be 0 or more, got -1; for net ROI'],
    ['no pair at all', ['', 2], [1, ''], 'forecasts must hold at least 1 pair, got 0'],
    ['text', ['x', 2], [1, 3], 'forecasts at position 1 must be a number, got "x"'],
  ])('refuses %s', (_, forecasts, actuals, sentence) => {
    expect(() => calibrate(forecasts, actuals)).toThrow(sentence);
    expect(() => measure(forecasts, actuals)).toThrow(sentence);
  });

  test('calibrates 10,000 contents of 1,000 groups quickly', () => {
    const many = Array.from({ length: 10000 }, (_, at) => 100 + (at % 37));
    const groups = many.map((_, at) => at % 1000);
    expect(calibrate(many, [...many].reverse(), groups)).toHaveLength(1001);
    expect(fastest(() => calibrate(many, [...many].reverse(), groups))).toBeLessThan(1000);
  });
});

describe('CONTENT_ACCURACY', () => {
  test.each(byName)('agrees with NumPy to 1e-11: %s', (_, { forecasts, actuals, accuracy }) => {
    expectClose(measure(forecasts, actuals), accuracy);
  });

  test.each([
    ['nothing sold leaves no share of it', [5, 5], [0, 0], [2, null, 0, null, null]],
    ['nothing forecast leaves no ratio', [0, 0], [5, 15], [2, 1, null, 1, null]],
    ['a perfect forecast', [5, 7], [5, 7], [2, 0, 1, 0, 0]],
    ['blanks are skipped with their partners', [5, '', 7], [5, 9, ''], [1, 0, 1, 0, 0]],
  ])('%s', (_, forecasts, actuals, row) => {
    expect(measure(forecasts, actuals)).toEqual(row);
  });

  test('its log error is that of the typical multiplier', () => {
    const [, , , , log] = measure([10, 20, 0, 5], [12, 15, 3, 0]) ?? [];
    expect(Math.exp(Number(log))).toBeCloseTo(Number(calibrate([10, 20, 0, 5], [12, 15, 3, 0])[0]?.[3]), 14);
  });
});
