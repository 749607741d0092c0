import { contentForecast } from '../../../src/functions/content/content-forecast';
import { fastest } from '../fastest';

const column = (values: readonly unknown[]) => values.map((value) => [value]);
const forecast = (...args: unknown[]) => contentForecast.call(args) as (number | null)[][];
const GROUPS = ['A', 'A', 'A', 'A', 'A', 'B', 'B', 'B', 'B', 'B'];
const VALUES = [100, 140, 90, 120, 110, 1000, 4000, 300, 9000, 800];

describe('CONTENT_FORECAST', () => {
  test('a steady group gets a narrower range than a wild one', () => {
    const [[lowA, , highA] = [], [lowB, , highB] = []] = forecast(
      column(['A', 'B']),
      column(GROUPS),
      column(VALUES),
    );
    expect(Number(highA) / Number(lowA)).toBeLessThan(Number(highB) / Number(lowB) / 3);
  });

  test('a new group gets a range that is wider than any other, with nothing of its own', () => {
    const rows = forecast(column(['A', 'B', 'new']), column(GROUPS), column(VALUES));
    const ratios = rows.map(([low, , high]) => Number(high) / Number(low));
    expect(ratios[2]).toBeGreaterThan(Math.max(Number(ratios[0]), Number(ratios[1])));
    expect(rows[2]?.slice(4)).toEqual([0, 0]);
  });

  test('names are compared as trimmed text, 1 equals "1"', () => {
    const named = GROUPS.map((name) => (name === 'A' ? ' 1 ' : 2));
    expect(forecast(1, column(named), column(VALUES))).toEqual(forecast('A', column(GROUPS), column(VALUES)));
  });

  test('only the newest of each group count: by dates, else by place', () => {
    const days = VALUES.map((_, place) => `2026-03-${String(28 - place)}`);
    const newestLast = forecast('B', column(GROUPS), column(VALUES), '', '', '', 3);
    const newestFirst = forecast(
      'B',
      column([...GROUPS].reverse()),
      column([...VALUES].reverse()),
      '',
      '',
      column([...days].sort()),
      3,
    );
    expect(newestLast[0]?.[4]).toBe(3);
    expect(forecast('B', column(GROUPS), column(VALUES), '', '', column(days), 3)).not.toEqual(newestLast);
    expect(newestFirst[0]?.[1]).toBeCloseTo(
      Number(forecast('B', column(GROUPS), column(VALUES), '', '', column(days), 3)[0]?.[1]),
      6,
    );
  });

  test('a blank result is skipped with its group, a zero counts', () => {
    const [blank] = forecast('A', column([...GROUPS, 'A']), column([...VALUES, '']), 0.8, 100);
    const [zero] = forecast('A', column([...GROUPS, 'A']), column([...VALUES, 0]), 0.8, 100);
    expect(blank).toEqual(forecast('A', column(GROUPS), column(VALUES), 0.8, 100)[0]);
    expect(zero?.[4]).toBe(6);
    expect(Number(zero?.[3])).toBeLessThan(Number(blank?.[3]));
  });

  test('the chance of the median is a half, of 0 certain, and without a target there is none', () => {
    const [row] = forecast('A', column(GROUPS), column(VALUES));
    expect(row?.[3]).toBeNull();
    expect(forecast('A', column(GROUPS), column(VALUES), 0.8, row?.[1])[0]?.[3]).toBeCloseTo(0.5, 9);
    expect(forecast('A', column(GROUPS), column(VALUES), 0.8, 0)[0]?.[3]).toBe(1);
  });

  test('more confidence is a wider range', () => {
    const [narrow = [], wide = []] = forecast('A', column(GROUPS), column(VALUES), column([0.5, 0.95]));
    expect(wide[0]).toBeLessThan(Number(narrow[0]));
    expect(wide[2]).toBeGreaterThan(Number(narrow[2]));
  });

  test.each([
    ['all equal', [7, 7, 7, 7], 7, [7, 7, 7, 1, 4, 1]],
    ['all zero', [0, 0, 0, 0], 1, [0, 0, 0, 0, 4, 1]],
    ['one amount above zero', [0, 5, 0, 0], 5, [0, 0, 5, 0.25, 4, 1]],
    ['the largest amounts', [1e300, 1e300, 1e300], 1e300, [1e300, 1e300, 1e300, 1, 3, 1]],
  ])('%s', (_, values, target, expected) => {
    expect(forecast('A', column(values.map(() => 'A')), column(values), 0.8, target)).toEqual([expected]);
  });

  test('a single content in each group, and groups whose contents are equal, get finite ranges', () => {
    for (const groups of [
      ['A', 'B', 'C', 'D'],
      ['A', 'A', 'B', 'B'],
    ]) {
      const [row = []] = forecast('A', column(groups), column([100, 100, 40, 40]), 0.8, 50);
      expect(row.every((cell) => Number.isFinite(cell))).toBe(true);
      expect(Number(row[0])).toBeLessThan(Number(row[2]));
    }
  });

  test('too few are refused, also when the window leaves too few', () => {
    expect(() => forecast('A', column(['A']), column([5]))).toThrow(
      'history_values must hold at least 3 contents, got 1',
    );
    expect(() => forecast('A', column(['A', 'A', 'A']), column([5, 6, 7]), '', '', '', 2)).toThrow(
      'window must hold at least 3 contents of the history, got 2',
    );
    expect(() => forecast('A', column(['A', 'A', 'A']), column([5, -6, 7]))).toThrow(
      'history_values at position 2',
    );
  });

  test('5,000 contents of 300 groups, asked for all 300, take a moment', () => {
    const groups = column(Array.from({ length: 5000 }, (_, place) => `g${String((place * 7919) % 300)}`));
    const values = column(Array.from({ length: 5000 }, (_, place) => ((place * 104729) % 9973) + 1));
    const asked = column(Array.from({ length: 300 }, (_, place) => `g${String(place)}`));
    expect(fastest(() => forecast(asked, groups, values, 0.8, 4000))).toBeLessThan(1000);
  });
});
