import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { cashBalance } from '../../../src/functions/cash/cash-balance';
import { cashLow } from '../../../src/functions/cash/cash-low';

type Series = readonly (number | null)[];
type Args = [Series, Series, number, number, Series, number, number, number];
interface Ledger {
  args: Args;
  balances: number[];
  low: [number, number, number, number | null];
}

const { cases } = JSON.parse(readFileSync('test/fixtures/cash.json', 'utf8')) as { cases: Ledger[] };

const inRows = (args: readonly unknown[]) => args.map((arg) => (Array.isArray(arg) ? [arg] : arg));
const near = (value: number) => expect.closeTo(value, 8) as number;
const balancesOf = (args: readonly unknown[]) =>
  (cashBalance.call(args) as number[][]).map(([balance]) => Number(balance));

describe('agrees with a day-by-day ledger in exact fractions (test/fixtures/cash.py)', () => {
  test.each(cases.map((one, at) => [at, one] as const))('case %d', (_, { args, balances, low }) => {
    expect(balancesOf(inRows(args))).toEqual(balances.map(near));
    const [lowest, day, funding, from] = low;
    expect(cashLow.call(inRows(args))).toEqual([[near(lowest), day, near(funding), from]]);
  });
});

const amount = fc.integer({ min: 0, max: 200000 }).map((cents) => cents / 100);
const series = fc.array(amount, { minLength: 1, maxLength: 25 });
const plan = fc.tuple(
  series,
  series,
  fc.nat({ max: 20 }),
  fc.integer({ min: -5000, max: 50000 }),
  series,
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  fc.nat({ max: 20 }),
);

test('CASH_LOW is the minimum of CASH_BALANCE drawn out until everything has arrived', () => {
  fc.assert(
    fc.property(plan, ([outflows, ...rest]) => {
      const drawnOut = Array.from({ length: 70 }, (_, day) => outflows[day] ?? 0);
      const balances = balancesOf(inRows([drawnOut, ...rest]));
      const [[lowest, day, funding, from]] = cashLow.call(inRows([outflows, ...rest])) as [number[]];
      expect(balances[Number(day) - 1]).toBeCloseTo(Number(lowest), 8);
      expect(Math.min(...balances)).toBeCloseTo(Number(lowest), 8);
      expect(funding).toBe(Math.max(0, -Number(lowest)));
      const lastBelow = balances.reduce((last, balance, at) => (balance < 0 ? at : last), -1);
      expect(from).toBe(lastBelow === balances.length - 1 ? null : lastBelow + 2);
    }),
    { numRuns: 60 },
  );
});

test('the funding that is needed, put in before day 1, keeps every day at or above 0', () => {
  fc.assert(
    fc.property(plan, ([outflows, sales, days, opening, ...rest]) => {
      const args = (own: number) => inRows([outflows, sales, days, own, ...rest]);
      const [[, , funding]] = cashLow.call(args(opening)) as [number[]];
      const [[lowest, , more, from]] = cashLow.call(args(opening + Number(funding))) as [number[]];
      expect(lowest).toBeGreaterThanOrEqual(0);
      expect([more, from]).toEqual([0, 1]);
    }),
    { numRuns: 60 },
  );
});

/** By hand. */
test.each([
  ['sales of the same day without settlement', [100, 150, 0], [50]],
  ['nothing before it is due', [100, 150, 1], [-100]],
  ['what was left of 0 by binary cents as 0', [[[0.1, 0.2, 0]], 0, 0, 0.3], [0.2, 0, 0]],
  [
    'a blank day inside as 0, and no day after the last amount',
    [[[10, '', 10, '']], [['', 5]], 1],
    [-10, -10, -15],
  ],
  ['earlier money on its day', [[[10, 0]], 0, 0, 0, [['', 30]]], [-10, 20]],
  ['an overdraft before day 1', [0, 0, 5, -70], [-70]],
  ['a reserve after the payout', [[[0, 0, 0]], 100, 1, 0, '', 0.2, 0.5, 1], [0, 40, 80]],
  ['a day of refunds', [[[0, 0]], [[100, -30]], 0], [100, 70]],
])('books %s', (_, args, expected) => {
  expect(balancesOf(args)).toEqual(expected.map(near));
});

test.each([
  ['0.1 + 0.2 − 0.3 is not below 0', [[[0.1, 0.2]], 0, 0, 0.3], [[0, 2, 0, 1]]],
  ['equal lows count from the first', [[[1, 0.1, 0.2, 0]], [[0, 0.1, 0.2, 0]], 0], [[-1, 1, 1, null]]],
  [
    'lows that only binary cents tell apart too',
    [[[0.3, 0.1, 0.2]], 0, 0, 0, [[0, 0.3]]],
    [[-0.3, 1, 0.3, null]],
  ],
  ['it may stay positive all the time', [5, 20, 3, 10], [[5, 1, 0, 1]]],
  ['it may never recover', [5, 0, 3], [[-5, 1, 5, null]]],
  ['an overdraft before day 1 is no day', [0, 20, 0, -10], [[10, 1, 0, 1]]],
  ['a dip after the last row is followed', [100, [[120, -50, 40]], 9], [[-100, 1, 100, 12]]],
  ['a low after the last row is found', [10, [[20, -90]], 9, 15], [[-65, 11, 65, null]]],
])('%s', (_, args, expected) => {
  expect(cashLow.call(args)).toEqual(
    expected.map((cells) => cells.map((cell) => (cell === null ? null : near(cell)))),
  );
});

test('gives a row per case for a column of settlement days', () => {
  expect(
    cashLow.call([
      [[100], [100]],
      [[150], [150]],
      [[0], [''], [1], [30]],
    ]),
  ).toEqual([
    [50, 1, 0, 1],
    [null, null, null, null],
    [-100, 1, 100, 3],
    [-200, 2, 200, 32],
  ]);
});

test.each([
  ['money out with a minus', [[[5, -3]], 1, 1], 'outflows at position 2 must be 0 or more, got -3'],
  ['half a day', [5, 1, 1.5], 'settlement_days must be a whole number, got 1.5'],
  ['a reserve without its days', [5, 1, 1, 0, '', 0, 0.1], 'reserve_days is blank; type after how many days'],
  ['30 for 30%', [5, 1, 1, 0, '', 30], 'deduction_rate must be 1 or less, got 30; type 30% or 0.3'],
  ['amounts that add up beyond any money', [1, 1, 0, 1e308, [[1e308, 1e308]]], 'too large to calculate'],
])('refuses %s', (_, args, sentence) => {
  expect(() => cashLow.call(args)).toThrow(sentence);
  expect(() => cashBalance.call(args)).toThrow(sentence);
});

test('an unfilled plan is blank', () => {
  expect(cashBalance.call([[['', '']], 100, 7])).toBeNull();
  expect(cashLow.call([100, 100, ''])).toEqual([[null, null, null, null]]);
});

test('a settlement of a million days takes no longer than one of ten', () => {
  const days = Array.from({ length: 10000 }, (_, day) => (day % 7) + 0.1);
  const start = Date.now();
  const [[lowest, , , from]] = cashLow.call([[days], [days], 1e6, 0, '', 0, 0.1, 1e6]) as [number[]];
  expect(Date.now() - start).toBeLessThan(1000);
  expect(lowest).toBeLessThan(-30000);
  expect(from).toBe(2e6 + 10000);
  expect(cashLow.call([1, 2, 1e300])).toEqual([[-1, 1, 1, 1e300]]);
});
