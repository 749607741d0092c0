import { callFunction } from '../../../src/functions/call';

/** Worked by hand from the definitions of the glossary. */
test.each([
  ['KPI_CTR', [30, 1000], 0.03],
  ['KPI_CVR', [25, 1000], 0.025],
  ['KPI_CPM', [50, 10000], 5],
  ['KPI_CPC', [120, 400], 0.3],
  ['KPI_CPA', [300, 20], 15],
  ['KPI_CPO', [480, 60], 8],
  ['KPI_CAC', [900, 45], 20],
  ['KPI_GPM', [5250, 250000], 21],
  ['KPI_ROAS', [3000, 1000], 3],
  ['KPI_ACOS', [250, 1000], 0.25],
  ['KPI_AOV', [5250, 210], 25],
  ['KPI_RETURN_RATE', [8, 100], 0.08],
  ['KPI_REPEAT_RATE', [30, 200], 0.15],
  ['KPI_ATC_RATE', [90, 1500], 0.06],
  ['KPI_COMPLETION', [240, 1000], 0.24],
  ['KPI_GROWTH', [1200, 1000], 0.2],
])('%s of %j is %d, and blank over 0', (name, [top, bottom], expected) => {
  expect(callFunction(name, [top, bottom])).toBeCloseTo(expected, 12);
  expect(callFunction(name, [top, 0])).toBeNull();
  expect(callFunction(name, [0, 0])).toBeNull();
  expect(
    callFunction(name, [
      [[top], [top]],
      [[0], [bottom]],
    ]),
  ).toEqual([[null], [expect.closeTo(expected, 12)]]);
});

test('a day of refunds may take sales below 0', () => {
  expect(callFunction('KPI_ROAS', [-50, 100])).toBe(-0.5);
  expect(callFunction('KPI_AOV', [-50, 10])).toBe(-5);
  expect(callFunction('KPI_GROWTH', [-50, 100])).toBe(-1.5);
});

test('growth is exact where the difference is', () => {
  expect(callFunction('KPI_GROWTH', [1200, 1000])).toBe(0.2);
  expect(callFunction('KPI_GROWTH', [110, 100])).toBe(0.1);
});

test('engagement counts saves when they are given', () => {
  expect(callFunction('KPI_ENGAGEMENT', [400, 60, 40, 10000])).toBe(0.05);
  expect(callFunction('KPI_ENGAGEMENT', [400, 60, 40, 10000, ''])).toBe(0.05);
  expect(callFunction('KPI_ENGAGEMENT', [400, 60, 40, 10000, 100])).toBe(0.06);
});

describe('KPI_BREAKEVEN_ROAS', () => {
  test('is on sales before returns', () => {
    expect(callFunction('KPI_BREAKEVEN_ROAS', [0.25])).toBe(4);
    expect(callFunction('KPI_BREAKEVEN_ROAS', ['50%', '20%'])).toBeCloseTo(2.5, 12);
  });

  test('cannot be reached when nothing is left: a reason alone, blank in a range', () => {
    for (const args of [[0], [-0.1], [0.5, 1]]) {
      expect(() => callFunction('KPI_BREAKEVEN_ROAS', args)).toThrow('cannot be reached');
    }
    expect(callFunction('KPI_BREAKEVEN_ROAS', [[[0.5], [0], [-0.1]]])).toEqual([[2], [null], [null]]);
  });
});

describe('KPI_STATUS', () => {
  test.each([
    [1, 'GREEN'],
    [0.9999, 'AMBER'],
    [0.8, 'AMBER'],
    [0.7999, 'RED'],
    [-1, 'RED'],
    [0.1 + 0.7, 'AMBER'],
    [0.6 + 0.3 + 0.1, 'GREEN'],
    [0.79999999999999, 'RED'],
  ])('%d is %s', (attainment, status) => {
    expect(callFunction('KPI_STATUS', [attainment])).toBe(status);
  });

  test('takes other lines, which may meet but not cross', () => {
    expect(callFunction('KPI_STATUS', [0.95, 0.9, 0.7])).toBe('GREEN');
    expect(callFunction('KPI_STATUS', [0.95, 1, 1])).toBe('RED');
    expect(callFunction('KPI_STATUS', [0.9, 0.1 + 0.7])).toBe('GREEN');
    expect(() => callFunction('KPI_STATUS', [0.95, 0.7])).toThrow(
      'amber must be green or less, got 0.8 above 0.7',
    );
  });
});
