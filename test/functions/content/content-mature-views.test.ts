import fc from 'fast-check';
import { contentMatureViews } from '../../../src/functions/content/content-mature-views';

const call = (...args: unknown[]) => (contentMatureViews.call(args) as (number | null)[][])[0] ?? [];
const EARLY = [[50, 100, 200, 400, 800, 1600]];
const FINAL = [[120, 190, 420, 750, 1700, 3100]];

test('contents that always double are expected to double', () => {
  const [low = 0, median = 0, high = 0, share = 0] = call(1000, EARLY, [[100, 200, 400, 800, 1600, 3200]]);
  expect(Number(median)).toBeCloseTo(2000, -2);
  expect(Number(low)).toBeGreaterThan(1900);
  expect(Number(high)).toBeLessThan(2100);
  expect(share).toBeCloseTo(1000 / Number(median), 12);
});

test('a correction below early counts as no growth', () => {
  const corrected = [[40, 190, 420, 750, 1700, 3100]];
  expect(call(300, EARLY, corrected)).toEqual(call(300, EARLY, [[50, 190, 420, 750, 1700, 3100]]));
});

test('one content gone wild moves the median little', () => {
  const wild = [[120, 190, 420, 750, 1700, 900000]];
  expect(Number(call(300, EARLY, wild)[1]) / Number(call(300, EARLY, FINAL)[1])).toBeLessThan(1.6);
});

test('final views are never below views to date, and the ends stand in order', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 5, maxLength: 30 });
  fc.assert(
    fc.property(
      counts,
      fc.integer({ min: 0, max: 1e6 }),
      fc.double({ min: 0.01, max: 0.999, noNaN: true }),
      (early, views, confidence) => {
        const final = early.map((count, at) => count + (early[(at * 7 + 3) % early.length] ?? 0));
        const [low, median, high] = call(views, [early], [final], confidence).map(Number);
        expect(low).toBeGreaterThanOrEqual(views);
        expect(median).toBeGreaterThanOrEqual(low ?? NaN);
        expect(high).toBeGreaterThanOrEqual(median ?? NaN);
      },
    ),
    { numRuns: 60 },
  );
});

test('nothing that grows out of nothing has no share', () => {
  expect(call(0, [[0, 0, 0, 0, 0]], [[0, 0, 0, 0, 0]])).toEqual([0, 0, 0, null]);
});

test('fewer than 5 pairs are refused', () => {
  expect(() => call(10, [[1, 2, 3, 4]], [[2, 4, 6, 8]])).toThrow(
    'history_early must hold at least 5 contents, got 4',
  );
});
