import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { contentCurve } from '../../../src/functions/content/content-curve';
import { contentDecay } from '../../../src/functions/content/content-decay';
import { show } from '../calling';
import { fastest } from '../fastest';

interface Fit {
  name: string;
  days: number[];
  cumulative: number[];
  lifetime: number;
  half_life: number;
  share: number;
  ninety: number;
}

/** SciPy's maximum of the same likelihood, in other parameters: test/fixtures/decay.py. */
const { fits } = JSON.parse(readFileSync('test/fixtures/decay.json', 'utf8')) as { fits: Fit[] };

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const decay = (days: readonly unknown[], views: readonly unknown[]) =>
  contentDecay.call([column(days), column(views)]);
const daysTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

function curve(days: readonly number[], lifetime: number, halfLife: number, shape: number): number[] {
  const rows = contentCurve.call([lifetime, column(days), halfLife, shape]) as number[][];
  return rows.map(([views = NaN]) => views);
}

describe('CONTENT_DECAY', () => {
  test.each(fits.map((fit) => [fit.name, fit] as const))(
    'agrees with SciPy to 1e-6: %s',
    (_, { days, cumulative, lifetime, half_life, share, ninety }) => {
      const [row] = decay(days, cumulative) as number[][];
      [lifetime, half_life, share, ninety].forEach((expected, at) =>
        expect(Math.abs((row?.[at] ?? NaN) / expected - 1)).toBeLessThan(1e-6),
      );
    },
  );
});

describe('CONTENT_DECAY, given the views of a curve', () => {
  const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

  test('gives back the lifetime and half-life of CONTENT_CURVE', () => {
    const made = fc.tuple(
      fc.integer({ min: 6, max: 25 }),
      between(100, 1e8),
      between(0.2, 0.8),
      between(0.4, 1.6),
    );
    fc.assert(
      fc.property(made, ([last, lifetime, part, shape]) => {
        const days = daysTo(last);
        const found = show(contentDecay, [column(days), column(curve(days, lifetime, part * last, shape))]);
        const [row] = 'value' in found ? (found.value as number[][]) : [];
        expect(Math.abs((row?.[0] ?? NaN) / lifetime - 1)).toBeLessThan(1e-5);
        expect(Math.abs((row?.[1] ?? NaN) / (part * last) - 1)).toBeLessThan(1e-5);
      }),
      { numRuns: 40 },
    );
  });

  test('never sees more than the lifetime, and scales with the views and the days', () => {
    const views = [310, 520, 640, 700, 790, 820, 845, 900];
    const [row] = decay(daysTo(8), views) as number[][];
    const [scaled] = decay(
      daysTo(8).map((day) => day * 24),
      views.map((count) => count * 1e4),
    ) as number[][];
    const [lifetime = 0, halfLife = 0, share = 0, ninety = 0] = row ?? [];
    expect(lifetime * share).toBeCloseTo(900, 9);
    [lifetime * 1e4, halfLife * 24, share, ninety * 24].forEach((expected, at) =>
      expect(Math.abs((scaled?.[at] ?? NaN) / expected - 1)).toBeLessThan(1e-7),
    );
  });

  test('gives no end that lies over ten years away', () => {
    expect((decay(daysTo(10), curve(daysTo(10), 1e6, 10, 0.21)) as number[][])[0]?.[3]).toBeLessThan(3650);
    expect(() => decay(daysTo(10), curve(daysTo(10), 1e6, 10, 0.2))).toThrow('too early');
  });

  test('reads four and five days as an exponential', () => {
    const [row] = decay(daysTo(5), curve(daysTo(5), 1000, 1, 0.5)) as number[][];
    expect((row?.[3] ?? NaN) / (row?.[1] ?? NaN)).toBeCloseTo(Math.log2(10), 12);
  });
});

describe('CONTENT_DECAY, given days that do not tell', () => {
  const early =
    'too early: the views have not slowed down enough to say where they end; add later days / 为时过早';
  test.each([
    ['a straight line', daysTo(10), daysTo(10).map((day) => day * 500), early],
    ['views that grow faster and faster', daysTo(10), daysTo(10).map((day) => day ** 3), early],
    ['five days that do', daysTo(5), daysTo(5).map((day) => day ** 2), early],
    ['a power with no end', daysTo(20), daysTo(20).map((day) => 1000 * day ** 0.4), early],
    ['no views at all', daysTo(5), [0, 0, 0, 0, 0], 'there are no views yet / 还没有播放量'],
    ['one burst', daysTo(6), [0, 0, 900, 900, 900, 900], 'all views came between two counts'],
    ['views of the first day only', daysTo(4), [900, 900, 900, 900], 'all views came between two counts'],
    [
      'three days',
      daysTo(3),
      [5, 8, 9],
      'days must hold at least 4 days, got 3 / days 至少需要 4 天，现在只有 3 天',
    ],
    ['three days and a blank', [1, 2, 3, ''], [5, 8, 9, 9], 'days must hold at least 4 days, got 3'],
    ['nothing', ['', ''], ['', ''], 'days must hold at least 4 days, got 0'],
    ['a day twice', [1, 2, 2, 3], [5, 8, 8, 9], 'days must differ from each other, got 2 twice'],
    [
      'views on day 0',
      [0, 1, 2, 3],
      [5, 8, 8, 9],
      'days must be above 0 once there are views, got 0; count the day of posting as 1',
    ],
    [
      'views that fall',
      [3, 1, 2, 4],
      [7, 5, 8, 9],
      'cumulative_views must not fall, got 7 on day 3 after 8 on day 2',
    ],
    ['a day below 0', [1, -2, 3, 4], [5, 8, 9, 9], 'days at position 2 must be 0 or more, got -2'],
    [
      'views below 0',
      [1, 2, 3, 4],
      [5, 8, 9, -9],
      'cumulative_views at position 4 must be 0 or more, got -9',
    ],
  ])('refuses %s', (_, days, views, sentence) => {
    expect(() => decay(days, views)).toThrow(sentence);
  });

  test('takes day 0 without views as the beginning it is', () => {
    expect(decay([0, 1, 2, 3, 4], [0, 500, 700, 800, 850])).toEqual(
      decay([1, 2, 3, 4], [500, 700, 800, 850]),
    );
  });

  test.each([
    ['huge views', daysTo(8), [1e300, 1.5e300, 1.7e300, 1.8e300, 1.85e300, 1.86e300, 1.862e300, 1.862e300]],
    [
      'tiny views',
      daysTo(8),
      [1e-300, 1.5e-300, 1.7e-300, 1.8e-300, 1.85e-300, 1.86e-300, 1.86e-300, 1.86e-300],
    ],
    ['huge days', daysTo(8).map((day) => day * 1e300), [10, 15, 17, 18, 19, 19, 19, 19]],
    ['tiny days', daysTo(8).map((day) => day * 1e-300), [10, 15, 17, 18, 19, 19, 19, 19]],
    ['two bursts', daysTo(8), [0, 0, 500, 500, 500, 500, 1000, 1000]],
    [
      'nearly everything on day 1',
      daysTo(8),
      [1e12, 1e12, 1e12, 1e12 + 1, 1e12 + 1, 1e12 + 1, 1e12 + 1, 1e12 + 2],
    ],
    ['a step of three days', daysTo(8), [0, 0, 0, 10, 900, 910, 910, 910]],
  ])('gives finite numbers or a sentence for %s', (_, days, views) => {
    const shown = show(contentDecay, [column(days), column(views)]);
    if ('thrown' in shown) expect(shown.thrown).toMatch(/^(too early|the result is too large|all views)/);
    else
      expect((shown.value as number[][])[0]?.every((cell) => Number.isFinite(cell) && cell > 0)).toBe(true);
  });
});

describe('CONTENT_CURVE', () => {
  /** R 4.2.2's pweibull(day, shape, half_life ÷ ln(2)^(1 ÷ shape)), times the lifetime. */
  test.each([
    [1e6, 0, 3, 1, 0],
    [1e6, 7, 3, 0.6, 684129.19000449148],
    [1e6, 30, 3, 0.6, 936674.59124873299],
    [1e6, 7, 3, 1.5, 915460.20293367514],
    [1e6, 1e-6, 3, 1, 0.23104903349481634],
  ])('%d views, day %d, half-life %d, shape %d: %d', (lifetime, day, halfLife, shape, expected) => {
    const found = contentCurve.call([lifetime, day, halfLife, shape]) as number;
    expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-12 * expected);
  });

  test('stays between nothing and the lifetime, whatever the sizes', () => {
    for (const day of [0, 1e-300, 1, 1e300])
      for (const halfLife of [1e-300, 1, 1e300])
        for (const shape of [1e-300, 1, 1e300]) {
          const views = contentCurve.call([1000, day, halfLife, shape]) as number;
          expect(views).toBeGreaterThanOrEqual(0);
          expect(views).toBeLessThanOrEqual(1000);
        }
  });

  test('fills 10,000 rows quickly', () => {
    const rows = column(daysTo(10000));
    expect(fastest(() => contentCurve.call([1e6, rows, 3, 0.7]))).toBeLessThan(1000);
  });
});
