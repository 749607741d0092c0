import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { contentAllocate } from '../../../src/functions/content/content-allocate';
import { show } from '../calling';
import { fastest } from '../fastest';

interface Split {
  name: string;
  budget: number;
  scales: number[];
  saturations: number[];
  minimums: number[] | null;
  maximums: (number | null)[] | null;
  value: number | null;
  spends: number[];
  unspent: number;
}

/** SciPy's SLSQP, polished on the KKT equations: test/fixtures/allocate.py. */
const { cases } = JSON.parse(readFileSync('test/fixtures/allocate.json', 'utf8')) as { cases: Split[] };

const column = (cells: readonly unknown[] | null) => cells?.map((cell) => [cell]) ?? '';

function split(
  budget: unknown,
  scales: readonly unknown[],
  saturations: readonly unknown[],
  minimums: readonly unknown[] | null = null,
  maximums: readonly unknown[] | null = null,
  value: unknown = '',
): (number | null)[] {
  const args = [budget, column(scales), column(saturations), column(minimums), column(maximums), value];
  return (contentAllocate.call(args) as (number | null)[][]).map(([cell = null]) => cell);
}

describe('CONTENT_ALLOCATE', () => {
  test.each(cases.map((one) => [one.name, one] as const))('agrees with SciPy: %s', (_, one) => {
    const found = split(one.budget, one.scales, one.saturations, one.minimums, one.maximums, one.value);
    expect(found).toHaveLength(one.spends.length + 1);
    [...one.spends, one.unspent].forEach((spend, at) =>
      expect(Math.abs((found[at] ?? NaN) - spend)).toBeLessThan(1e-9 * one.budget),
    );
  });

  /** By hand: 1 ÷ (100 + x) is the same for all, or the limit holds. */
  test.each([
    ['equal channels share alike', 300, [7, 7, 7], [100, 100, 100], null, null, '', [100, 100, 100, 0]],
    ['one channel takes it all', 300, [7], [100], null, null, '', [300, 0]],
    ['unless its maximum forbids', 300, [7], [100], null, [120], '', [120, 180]],
    ['nothing to spend', 0, [7, 9], [100, 100], null, null, '', [0, 0, 0]],
    [
      'a channel that brings nothing gets its minimum only',
      300,
      [7, 0],
      [100, 100],
      [0, 50],
      null,
      '',
      [250, 50, 0],
    ],
    [
      'where none brings anything the rest is better kept',
      300,
      [0, 0],
      [100, 100],
      [0, 50],
      null,
      '',
      [0, 50, 250],
    ],
    ['results that are worth nothing', 300, [7, 9], [100, 100], [20, 0], null, 0, [20, 0, 280]],
    ['minimums that use up the budget', 300, [7, 9], [100, 100], [200, 100], null, '', [200, 100, 0]],
    [
      'also when their sum is off in the last digit',
      0.3,
      [7, 9],
      [1, 1],
      [0.1, 0.2],
      null,
      '',
      [0.1, 0.2, 0],
    ],
    ['a minimum equal to its maximum', 300, [7, 9], [100, 100], [80, ''], [80, ''], '', [80, 220, 0]],
    [
      'blank lines stay blank, in place',
      300,
      ['', 7, 7, ''],
      [5, 100, '', ''],
      null,
      null,
      '',
      [null, 300, null, null, 0],
    ],
    [
      'a ⚠ in a line leaves that line out',
      300,
      ['⚠ too early', 7],
      [100, 100],
      null,
      null,
      '',
      [null, 300, 0],
    ],
  ])('%s', (_, budget, scales, saturations, minimums, maximums, value, expected) => {
    const found = split(budget, scales, saturations, minimums, maximums, value);
    expect(found).toEqual(expected.map((cell) => (cell === null ? null : expect.closeTo(cell, 9))));
  });

  test('is a column also for channels in a row', () => {
    expect(contentAllocate.call([300, [[7, 7]], [[100, 100]]])).toEqual([[150], [150], [0]]);
  });

  const amount = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const channel = fc.record({
    scale: amount(0.1, 1000),
    saturation: amount(1, 5000),
    minimum: amount(0, 50),
    room: fc.oneof(amount(0, 2000), fc.constant(null)),
  });
  const anyChannels = fc.array(channel, { minLength: 1, maxLength: 8 });

  test('spends the budget, keeps the limits, and levels what the next unit brings (KKT)', () => {
    fc.assert(
      fc.property(anyChannels, amount(500, 20000), fc.option(amount(0.1, 50)), (channels, budget, worth) => {
        const maximums = channels.map(({ minimum, room }) => (room === null ? null : minimum + room));
        const spends = split(
          budget,
          channels.map(({ scale }) => scale),
          channels.map(({ saturation }) => saturation),
          channels.map(({ minimum }) => minimum),
          maximums,
          worth ?? '',
        ).map(Number);
        const unspent = spends.pop() ?? NaN;
        expect(spends.reduce((sum, spend) => sum + spend, unspent)).toBeCloseTo(budget, 7);
        expect(unspent).toBeGreaterThanOrEqual(0);
        const next = channels.map(({ scale, saturation }, at) => scale / (saturation + (spends[at] ?? 0)));
        const canGrow = next.filter((_, at) => (spends[at] ?? 0) < (maximums[at] ?? Infinity) - 1e-7);
        const canShrink = next.filter((_, at) => (spends[at] ?? 0) > (channels[at]?.minimum ?? 0) + 1e-7);
        const most = Math.max(0, ...canGrow);
        expect(most).toBeLessThanOrEqual(Math.min(...canShrink) * (1 + 1e-7) + 1e-12);
        if (unspent > 1e-6 && worth !== null) expect(most * worth).toBeLessThanOrEqual(1 + 1e-7);
        if (unspent > 1e-6 && worth === null) expect(canGrow).toHaveLength(0);
        if (worth !== null) expect(Math.min(...canShrink) * worth).toBeGreaterThanOrEqual(1 - 1e-7);
        spends.forEach((spend, at) => {
          expect(spend).toBeGreaterThanOrEqual(channels[at]?.minimum ?? 0);
          expect(spend).toBeLessThanOrEqual(maximums[at] ?? Infinity);
        });
      }),
    );
  });

  test.each([
    ['no channel', [300, column(['', '']), column([5, ''])], 'scales must hold at least 1 channel, got 0'],
    [
      'minimums above the budget',
      [300, column([7, 7]), column([1, 1]), column([200, 150])],
      'minimums must be the budget of 300 or less in total, got 350 / minimums 合计不能超过预算 300，现在是 350',
    ],
    [
      'a minimum above its maximum, by its place',
      [300, column(['', 7, 7]), column([1, 1, 1]), column(['', 5, 50]), column(['', 9, 40])],
      'minimums at position 3 must be its maximum of 40 or less, got 50 / minimums 第 3 个值不能大于它的上限 40，现在是 50',
    ],
    [
      'a saturation of 0',
      [300, column([7]), column([0])],
      'saturations at position 1 must be above 0, got 0',
    ],
    [
      'a scale below 0',
      [300, column([7, -1]), column([1, 1])],
      'scales at position 2 must be 0 or more, got -1',
    ],
    [
      'channels that do not match',
      [300, column([7, 7]), column([1])],
      'saturations has 1 cell, scales has 2',
    ],
    ['several budgets', [column([1, 2]), column([7, 7]), column([1, 1])], 'budget must be one cell'],
    ['a budget below 0', [-1, column([7]), column([1])], 'budget must be 0 or more, got -1'],
  ])('refuses %s', (_, args, sentence) => {
    expect(() => contentAllocate.call(args)).toThrow(sentence);
  });

  test.each([
    ['huge', 1e300, [1e300, 2e300], [1e300, 1e290]],
    ['tiny', 1e-300, [1e-300, 2e-300], [1e-300, 1e-290]],
    ['of every size', 1, [1e-300, 1e300], [1e300, 1e-300]],
    ['hard to tell apart', 1, [1, 1, 1], [1e15, 1e15, 1e15]],
  ])('spends a budget on %s channels without losing any of it', (_, budget, scales, saturations) => {
    const shown = show(contentAllocate, [budget, column(scales), column(saturations)]);
    const cells = 'value' in shown ? (shown.value as number[][]).map(([cell = NaN]) => cell) : [];
    expect(cells.every((cell) => Number.isFinite(cell) && cell >= 0)).toBe(true);
    expect(cells.reduce((sum, cell) => sum + cell, 0) / budget).toBeCloseTo(1, 9);
  });

  test('splits over 10,000 channels quickly', () => {
    const many = Array.from({ length: 10000 }, (_, at) => at);
    const args = [
      1e6,
      column(many.map((at) => 1 + (at % 89))),
      column(many.map((at) => 10 + (at % 97))),
      column(many.map((at) => at % 3)),
      column(many.map((at) => 100 + (at % 200))),
    ];
    expect(contentAllocate.call(args)).toHaveLength(10001);
    expect(fastest(() => contentAllocate.call(args))).toBeLessThan(1000);
  });
});
