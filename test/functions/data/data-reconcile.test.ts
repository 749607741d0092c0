import fc from 'fast-check';
import { callFunction } from '../../../src/functions/call';

type Row = (string | number | null)[];

const reconcile = (...args: unknown[]): Row[] => callFunction('DATA_RECONCILE', args) as Row[];
const down = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('two reports', () => {
  test('that agree are one row', () => {
    expect(reconcile(down(['a', 'b']), down([1, 2]), down(['b', 'a']), down([2, 1]))).toEqual([
      ['TOTAL', 3, 3, 0, 1],
    ]);
  });

  test('that share no key list every key, the largest first', () => {
    expect(reconcile(down(['a', 'b']), down([1, 5]), down(['c']), down([-3]))).toEqual([
      ['TOTAL', 6, -3, -9, 0],
      ['b', 5, null, -5, 'ONLY_A'],
      ['c', null, -3, -3, 'ONLY_B'],
      ['a', 1, null, -1, 'ONLY_A'],
    ]);
  });

  test('may differ in length and orientation', () => {
    expect(reconcile([['a', 'b', 'c']], [[1, 2, 3]], down(['c', 'a']), down([3, 1]))).toEqual([
      ['TOTAL', 6, 4, -2, 2 / 3],
      ['b', 2, null, -2, 'ONLY_A'],
    ]);
  });
});

test('equal differences stand in the order of the reports', () => {
  const rows = reconcile(down(['z', 'y', 'x']), down([1, 1, 1]), down(['w']), down([1]));
  expect(rows.slice(1).map(([key]) => key)).toEqual(['z', 'y', 'x', 'w']);
});

test('a key of 0 in one report alone is no agreement', () => {
  expect(reconcile(['a', 'b'], [1, 0], ['a'], [1])).toEqual([
    ['TOTAL', 1, 1, 0, 0.5],
    ['b', 0, null, 0, 'ONLY_A'],
  ]);
});

test('a row without value is missing, not 0', () => {
  expect(reconcile(['a', 'b'], [1, ''], ['a', 'b'], [1, 2])).toEqual([
    ['TOTAL', 1, 3, 2, 0.5],
    ['b', null, 2, 2, 'ONLY_B'],
  ]);
});

test('keys are compared as trimmed text: 1 is "1", and a TAB at the end is none', () => {
  expect(reconcile(down([1, '577430002001000003\t']), [1, 2], ['577430002001000003', ' 1'], [2, 1])).toEqual([
    ['TOTAL', 3, 3, 0, 1],
  ]);
});

test('names of every object are keys like others', () => {
  const keys = ['__proto__', 'constructor', 'TOTAL'];
  expect(reconcile(keys, [1, 2, 3], keys, [1, 2, 3])).toEqual([['TOTAL', 6, 6, 0, 1]]);
});

describe('differences', () => {
  test.each([
    ['0.1 + 0.2 and 0.3', [0.1, 0.2], [0.3, 0], 1],
    ['a payment less its refund and what is left', [100, -99.9], [0.1, 0], 1],
    ['a cent of 10^12', [1e12, 0.01], [1e12, 0], 0],
    ['one of 10^300', [1e300, 0], [1e300, 1], 1],
    ['amounts near the largest number', [1e308, 7], [1e308, 7], 1],
  ])('of %s', (_, a, b, share) => {
    const rows = reconcile(['k', 'k'], a, ['k', 'k'], b);
    expect(rows[0]?.[4]).toBe(share);
    expect(rows).toHaveLength(share === 1 ? 1 : 2);
  });

  test('dust is 0 in the total too', () => {
    expect(reconcile(['k', 'l'], [0.1, 0.2], ['k', 'l'], [0.2, 0.1])[0]).toEqual([
      'TOTAL',
      expect.closeTo(0.3, 15),
      expect.closeTo(0.3, 15),
      0,
      0,
    ]);
  });

  test.each([
    [0.01, 'DIFFERS'],
    [0.02, undefined],
    ['2%', undefined],
    [5, undefined],
  ])('of 100 and 98 with a tolerance of %s', (tolerance, finding) => {
    expect(reconcile(['k'], [100], ['k'], [98], tolerance)[1]?.[4]).toBe(finding);
    expect(reconcile(['k'], [-98], ['k'], [-100], tolerance)[1]?.[4]).toBe(finding);
  });

  test('no tolerance makes up for a missing key', () => {
    expect(reconcile(['k'], [1], ['l'], [1], 9)).toHaveLength(3);
  });
});

test.each([
  [
    'an empty report',
    [[''], [''], ['x'], [1]],
    'keys_a must hold at least 1 row with a key and a value, got 0',
  ],
  ['an empty other report', [['x'], [1], [''], ['']], 'keys_b must hold at least 1'],
  [
    'text that is no number',
    [['x'], ['US$5'], ['x'], [1]],
    'values_a at position 1 must be a number, got "US$5"; DATA_NUMBER',
  ],
  [
    'an id that lost its end',
    [[577430002001000000], [5], ['x'], [1]],
    'keys_a at position 1 must be text when it is longer',
  ],
  ['a negative tolerance', [['x'], [5], ['x'], [1], -1], 'tolerance must be 0 or more, got -1'],
  ['a sum no cell can hold', [['x', 'x'], [1e308, 1e308], ['x'], [1]], 'the result is too large'],
])('%s is refused', (_, args, sentence) => {
  expect(() => reconcile(...args)).toThrow(sentence);
});

test('whatever agrees, the rows explain the difference of the totals', () => {
  const report = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: -50, max: 50 })),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(report, report, (a, b) => {
      const columns = [a, b].flatMap((rows) => [rows.map(([key]) => key), rows.map(([, value]) => value)]);
      const [total, ...rows] = reconcile(...columns);
      expect(rows.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(total?.[3]);
      expect(Number(total?.[2]) - Number(total?.[1])).toBe(total?.[3]);
      const swapped = reconcile(...columns.slice(2), ...columns.slice(0, 2));
      expect(swapped[0]?.[4]).toBe(total?.[4]);
      expect(swapped).toHaveLength(rows.length + 1);
    }),
    { numRuns: 60 },
  );
});

test('two reports of 10,000 rows take less than 300 ms', () => {
  const keys = Array.from({ length: 10_000 }, (_, row) => [`order ${String(row)}`]);
  const values = keys.map((_, row) => [row / 7]);
  // The fastest of them: whatever else the machine does can only add.
  const times = Array.from({ length: 3 }, () => {
    const start = Date.now();
    expect(reconcile(keys, values, [...keys].reverse(), values)).toHaveLength(10_001);
    return Date.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(1000);
});
