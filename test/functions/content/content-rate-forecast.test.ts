import { contentRateForecast } from '../../../src/functions/content/content-rate-forecast';

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const call = (...args: unknown[]) => (contentRateForecast.call(args) as number[][])[0] ?? [];

const GROUPS = column(['a', 'a', 'a', 'a', 'b', 'b', 'b', 'b']);
const EVENTS = column([30, 20, 40, 25, 90, 60, 75, 80]);
const TRIALS = column([1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000]);

test('a group keeps to its own rates, an unseen one gets the wide range', () => {
  const [low = 0, mean = 0, high = 0, used, weight = 0] = call('a', GROUPS, EVENTS, TRIALS);
  expect(low).toBeLessThan(0.025);
  expect(high).toBeGreaterThan(0.035);
  expect(mean).toBeCloseTo(0.03, 2);
  expect(used).toBe(4);
  expect(weight).toBeGreaterThan(0.8);
  const [newLow = 0, , newHigh = 0, newUsed, newWeight] = call('new', GROUPS, EVENTS, TRIALS);
  expect(newHigh - newLow).toBeGreaterThan(3 * (high - low));
  expect([newUsed, newWeight]).toEqual([0, 0]);
});

test('the rate observed on few trials is less sure than on many, and on many it is the true rate', () => {
  const width = (trials: unknown) => {
    const [low = 0, , high = 0] = call('a', GROUPS, EVENTS, TRIALS, 0.8, trials);
    return high - low;
  };
  expect(width(100)).toBeGreaterThan(width(1000));
  expect(width(1000)).toBeGreaterThan(width(1e6));
  expect(width(1e9)).toBeCloseTo(width(''), 6);
});

test('more confidence is a wider range', () => {
  const [low5 = 0, , high5 = 0] = call('a', GROUPS, EVENTS, TRIALS, 0.5);
  const [low9 = 0, , high9 = 0] = call('a', GROUPS, EVENTS, TRIALS, 0.95);
  expect(low9).toBeLessThan(low5);
  expect(high9).toBeGreaterThan(high5);
});

test('contents without trials are left out, whatever their events', () => {
  const more = call('a', [...GROUPS, ['a'], ['a']], [...EVENTS, [5], [0]], [...TRIALS, [0], [0]]);
  expect(more).toEqual(call('a', GROUPS, EVENTS, TRIALS));
});

test('the order of the groups in the history does not matter', () => {
  const turned = call(
    'a',
    [...GROUPS.slice(4), ...GROUPS.slice(0, 4)],
    [...EVENTS.slice(4), ...EVENTS.slice(0, 4)],
    TRIALS,
  );
  call('a', GROUPS, EVENTS, TRIALS).forEach((value, at) => {
    expect(turned[at]).toBeCloseTo(value, 9);
  });
});

test.each([
  ['a million trials with no event', [0, 0, 0], [1e6, 1e6, 1e6]],
  ['events above trials', [5, 9, 7], [1, 2, 3]],
  ['equal rates', [5, 5, 5], [100, 100, 100]],
  ['10^12 events', [1e12, 1e12, 1e12], [1e13, 1e13, 1e13]],
  ['rates that have nothing in common', [1e15, 0, 1], [1, 1e15, 1e8]],
  ['events of next to nothing', [1e-300, 0, 0], [1, 1, 1]],
])('%s have a range', (_, events, trials) => {
  for (const next of ['', 1, 1000]) {
    const [low = NaN, mean = NaN, high = NaN] = call(
      'a',
      column(['a', 'a', 'a']),
      column(events),
      column(trials),
      0.8,
      next,
    );
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeGreaterThanOrEqual(low);
    expect(mean).toBeGreaterThan(0);
    expect(high).toBeLessThan(Infinity);
  }
});

test('too few contents with trials are counted', () => {
  expect(() => call('a', column(['a', 'a', 'a']), column([1, 1, 1]), column([100, 0, 100]))).toThrow(
    'trials must hold at least 3 contents with trials, got 2',
  );
});
