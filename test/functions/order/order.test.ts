import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { orderBreakeven } from '../../../src/functions/order/order-breakeven';
import { orderMargin } from '../../../src/functions/order/order-margin';
import { orderPrice } from '../../../src/functions/order/order-price';
import { orderProfit } from '../../../src/functions/order/order-profit';
import { show } from '../calling';

const SOLVED = ['ad_cost', 'affiliate_rate', 'return_rate', 'goods_cost'] as const;

interface Ledger extends Record<(typeof SOLVED)[number] | 'profit' | 'margin' | 'price' | 'target', number> {
  order: Record<string, number>;
}

const { cases } = JSON.parse(readFileSync('test/fixtures/order.json', 'utf8')) as { cases: Ledger[] };

const NAMES = Object.keys(orderProfit.params);
/** To six decimals: a cost of 5e-324 has no price with a margin to twelve digits. */
const between = (min: number, max: number) =>
  fc.integer({ min: min * 1e6, max: max * 1e6 }).map((millionths) => millionths / 1e6);

/** A plausible order in the order of the arguments. */
const anyOrder = fc.tuple(
  between(1, 200),
  between(0, 60),
  between(0, 20),
  between(0, 0.2),
  between(0, 0.05),
  between(0, 0.3),
  between(0, 20),
  between(0, 0.9),
  between(0, 8),
  between(0, 1),
  between(0, 0.27),
  between(0, 5),
);
const anyTarget = between(-0.5, 0.5);

describe('agrees with the ledger of 1,000 orders in exact fractions (test/fixtures/order.py)', () => {
  test.each(cases.map((one, at) => [at, one] as const))('case %d', (_, { order, target, ...expected }) => {
    const args = NAMES.map((name) => order[name]);
    const near = (value: number) => expect.closeTo(value, 10) as number;
    expect(orderProfit.call(args)).toEqual(near(expected.profit));
    expect(orderMargin.call(args)).toEqual(near(expected.margin));
    const price = show(orderPrice, [target, ...args.slice(1)]);
    if (expected.price > 0)
      expect(Number('value' in price && price.value) / expected.price).toBeCloseTo(1, 11);
    else expect(price).toEqual({ thrown: expect.stringMatching(/^cannot be reached: fees, returns/) });
    for (const solved of SOLVED) {
      const limit = show(orderBreakeven, [solved, ...args, target]);
      if (expected[solved] < 0 || (solved.endsWith('rate') && expected[solved] > 1))
        expect(limit).toEqual({ thrown: expect.stringMatching(/^cannot be reached: /) });
      else expect(limit).toEqual({ value: near(expected[solved]) });
    }
  });
});

test('the fixture holds limits on both sides of what can be reached', () => {
  for (const solved of [...SOLVED, 'price'] as const) {
    const reached = cases.filter((one) => one[solved] > 0).length;
    expect(reached).toBeGreaterThan(10);
    expect(cases.length - reached).toBeGreaterThan(1);
  }
});

describe('ORDER_PRICE', () => {
  test('put into ORDER_MARGIN gives the target margin back', () => {
    let reached = 0;
    fc.assert(
      fc.property(anyOrder, anyTarget, ([, ...costs], target) => {
        const shown = show(orderPrice, [target, ...costs]);
        if ('thrown' in shown) return expect(shown.thrown).toMatch(/^cannot be reached|^without any cost/);
        if (Number(shown.value) > 1e4) return;
        reached += 1;
        expect(Math.abs(Number(orderMargin.call([shown.value, ...costs])) - target)).toBeLessThan(1e-12);
      }),
    );
    expect(reached).toBeGreaterThan(40);
  });

  test.each([
    ['fees and target that fill the price to the last digit', [0.01, 8, 0, 0.06, 0.36, 0.57]],
    ['everything coming back', [0.1, 8, 0, 0, 0, 0, 0, 1]],
    ['a margin of 100%', [1, 8]],
  ])('cannot be reached with %s, and is blank in a range', (_, args) => {
    expect(() => orderPrice.call(args)).toThrow('cannot be reached: fees, returns and target_margin');
    expect(orderPrice.call([[[args[0]], [args[0]]], ...args.slice(1)])).toEqual([[null], [null]]);
  });

  test('has no answer without any cost, when price does not matter', () => {
    expect(() => orderPrice.call([0.2, 0, 0, 0.1])).toThrow('without any cost the margin is the same');
  });
});

describe.each(SOLVED)('ORDER_BREAKEVEN for %s', (solved) => {
  const place = NAMES.indexOf(solved);

  test('put back into ORDER_MARGIN gives the target margin', () => {
    let reached = 0;
    fc.assert(
      fc.property(anyOrder, anyTarget, (order, target) => {
        const shown = show(orderBreakeven, [solved, ...order, target]);
        if ('thrown' in shown) return expect(shown.thrown).toMatch(/^cannot be reached: .* \/ 达不到：/);
        if (solved === 'return_rate' && Number(shown.value) > 0.95) return;
        reached += 1;
        const [back] = [order.map((value, at) => (at === place ? shown.value : value))];
        expect(Math.abs(Number(orderMargin.call(back)) - target)).toBeLessThan(1e-12);
      }),
    );
    expect(reached).toBeGreaterThan(10);
  });

  test('does not use the value of what it solves for, which may be blank', () => {
    fc.assert(
      fc.property(anyOrder, anyTarget, (order, target) => {
        const without = order.map((value, at) => (at === place ? '' : value));
        expect(show(orderBreakeven, [solved, ...without, target])).toEqual(
          show(orderBreakeven, [solved, ...order, target]),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('cannot be reached by an order that loses money without it', () => {
    const order = [10, 8, 5, 0.1, 0.02, 0.1, 2, 0.1, 1, 0.5];
    const losing = solved === 'goods_cost' ? [10, 8, 15] : order;
    expect(() => orderBreakeven.call([solved, ...losing])).toThrow(
      `cannot be reached: even with ${solved} at 0 the margin stays below target_margin / 达不到：`,
    );
  });
});

/** By hand. */
test.each([
  ['a limit that is just 0', ['ad_cost', 0.3, 0.1, 0.2], 0],
  ['a creator who gets everything', ['affiliate_rate', 10, 0], 1],
  ['a loss that is allowed', ['ad_cost', 20, 12, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.1], 2],
  ['a Chinese choice', ['最高采购成本', 24, '', 3, 0.1, 0, 0, 2, 0.1, 1.5, 0.5, 0.2], 10.69 / 0.95],
])('%s', (_, args, expected) => {
  expect(orderBreakeven.call(args)).toBeCloseTo(expected, 12);
});

test.each([
  [
    'a creator commission above 1',
    ['affiliate_rate', 10, 0, 0, 0, 0, '', 0, 0, 0, 0, 0, 0, -1],
    'affiliate_rate would have to be 2, above 1',
  ],
  [
    'a return rate without any cost',
    ['return_rate', 10, 0],
    'no return_rate takes the margin below target_margin',
  ],
  [
    'a return rate when all goods come back whole',
    ['return_rate', 10, 4, 0, 0, 0, 0, 0, '', 0, 1],
    'no return_rate takes',
  ],
])('%s cannot be reached, and is blank in a range', (_, args, reason) => {
  expect(() => orderBreakeven.call(args)).toThrow(`cannot be reached: ${reason}`);
  expect(orderBreakeven.call(args.map((arg, at) => (at === 2 ? [[arg], [arg]] : arg)))).toEqual([
    [null],
    [null],
  ]);
});

test.each([
  ['an order of 0', ['ad_cost', 0, 0], 'a margin over a revenue of 0 has no value'],
  ['everything coming back', ['ad_cost', 10, 2, 0, 0, 0, 0, 0, 1], 'a margin over a revenue of 0'],
])('%s has no margin to aim at', (_, args, reason) => {
  expect(() => orderBreakeven.call(args)).toThrow(reason);
});

test('returns give commissions back, payment fees stay paid', () => {
  expect(orderProfit.call([100, 0, 0, 0.1, 0.03, 0.2, 0, 1])).toBeCloseTo(-3, 12);
});

test('amounts far beyond money are refused, not infinite', () => {
  expect(() => orderProfit.call([1e308, 1e308, 1e308, 0, 0, 0, 1e308])).toThrow('too large to calculate');
  expect(() => orderPrice.call([0.1, 1e308, 1e308])).toThrow('too large to calculate');
});
