import fc from 'fast-check';
import { contentBreakeven } from '../../../src/functions/content/content-breakeven';
import { contentRoi } from '../../../src/functions/content/content-roi';
import { show } from '../calling';

const PLACES = ['solve_for', 'views', 'order_rate', 'order_value', 'total_cost', 'margin', 'return_rate'];
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** A plausible content: what is solved for is often, not always, within its limits. */
const content = fc.tuple(
  between(1, 1e6),
  between(1e-4, 0.2),
  between(1, 500),
  between(1, 1e5),
  between(0.05, 1),
  between(0, 0.9),
  between(0, 1),
  between(-0.9, 3),
);

describe.each(PLACES.slice(1))('solved for %s', (solved) => {
  const place = PLACES.indexOf(solved);

  test('gives the target ROI back when put into CONTENT_ROI, or says it cannot be reached', () => {
    let reached = 0;
    fc.assert(
      fc.property(content, (values) => {
        const args: unknown[] = [solved, ...values];
        const found = show(contentBreakeven, args);
        if ('thrown' in found) {
          expect(found.thrown).toMatch(/^cannot be reached: .* \/ 达不到：/);
          return;
        }
        args[place] = found.value;
        reached += 1;
        expect(contentRoi.call(args.slice(1, 8))).toBeCloseTo(values[7], 6);
      }),
    );
    expect(reached).toBeGreaterThan(5);
  });

  test('does not use the value of what it solves for, which may be blank', () => {
    fc.assert(
      fc.property(content, fc.constantFrom('', null, 0.5), (values, own) => {
        const args: unknown[] = [solved, ...values];
        expect(
          show(
            contentBreakeven,
            args.map((arg, at) => (at === place ? own : arg)),
          ),
        ).toEqual(show(contentBreakeven, args));
      }),
      { numRuns: 30 },
    );
  });

  test('still refuses a value of it that cannot be right', () => {
    const args: unknown[] = [solved, 1000, 0.1, 10, 100, 0.5, 0.1];
    args[place] = 'abc';
    expect(() => contentBreakeven.call(args)).toThrow(`${solved} must be a number, got "abc"`);
  });
});

/** By hand from contribution = total_cost × (1 + hidden) × (1 + target). */
test.each([
  ['views', ['views', '', 0.001, 30, 1500, 0.5], 100000],
  ['播放下单率', ['播放下单率', 100000, '', 30, 1500, 0.5], 0.001],
  ['order_value, with a return rate', ['order_value', 100000, 0.001, '', 1500, 0.5, 0.25], 40],
  ['TOTAL_COST in any case', ['TOTAL_COST', 100000, 0.001, 30, '', 0.5], 1500],
  ['margin left out', ['margin', 100000, 0.001, 30, 1500], 0.5],
  ['return_rate', ['return_rate', 100000, 0.001, 40, 1500, 0.5], 0.25],
  ['a target and a buffer', ['views', '', 0.001, 30, 1000, 0.5, 0, '20%', '25%'], 100000],
])('%s', (_, args, expected) => {
  expect(contentBreakeven.call(args)).toBeCloseTo(expected, 9);
});

test.each([
  ['a rate above 1', ['order_rate', 100, '', 30, 15000, 0.5], 'order_rate would have to be 10, above 1'],
  ['a margin above 1', ['margin', 1000, 0.001, 30, 60], 'margin would have to be 2, above 1'],
  [
    'fewer than no returns',
    ['return_rate', 1000, 0.001, 30, 60, 0.5],
    'return_rate would have to be below 0',
  ],
  ['orders that lose money', ['views', '', 0.001, 30, 60, -0.1], 'the other values leave no contribution'],
  ['no orders at all', ['order_value', 1000, 0, '', 60, 0.5], 'the other values leave no contribution'],
  ['a cost out of nothing', ['total_cost', 0, 0.001, 30, '', 0.5], 'the other values leave no contribution'],
  [
    'a cost that loses everything',
    ['total_cost', 9, 0.1, 30, '', 0.5, 0, 0, -1],
    'while any contribution is left, no cost is high enough',
  ],
])('%s cannot be reached, and is blank in a range', (_, args, reason) => {
  expect(() => contentBreakeven.call(args)).toThrow(`cannot be reached: ${reason}`);
  const column = args.map((arg, at) => (at === 3 ? [[arg], [arg]] : arg));
  expect(contentBreakeven.call(column)).toEqual([[null], [null]]);
});

test.each([
  ['order_rate', ['order_rate', 100, '', 8, 220.8, 0.3, 0.08], 1],
  ['margin', ['margin', 20, 1, 11, 2.2 * 70, '', 0.3], 1],
  ['return_rate', ['return_rate', 100, 1, 14, 490, 0.35], 0],
])('%s may be exactly at its limit, whatever the last digit of the product', (_, args, limit) => {
  expect(contentBreakeven.call(args)).toBe(limit);
});

test('a limit that is missed by little is not said to be missed by nothing', () => {
  expect(() => contentBreakeven.call(['margin', 1000, 1, 1, 1000.0001])).toThrow(
    'margin would have to be 1.0000001, above 1',
  );
});

test('what is too large to calculate is not said to be infinite', () => {
  expect(() => contentBreakeven.call(['margin', 1e-200, 1, 1e-100, 1e300])).toThrow(
    'the result is too large to calculate',
  );
});

test('an ROI over a cost of 0 has no break-even', () => {
  expect(() => contentBreakeven.call(['views', '', 0.001, 30, 0, 0.5])).toThrow(
    'an ROI over a total_cost of 0',
  );
});

describe('solve_for', () => {
  test('is one of the list, in words a reader of either language understands', () => {
    expect(() => contentBreakeven.call(['cost', 1, 0.1, 1, 1])).toThrow(
      /^solve_for must be one of views, order_rate, .*, got "cost" \/ solve_for 只能是 views（播放量）、/,
    );
  });

  test('decides for the whole call, so a range is thrown, and so is a wrong one in a call over a range', () => {
    expect(() => contentBreakeven.call([[['views'], ['margin']], 1, 0.1, 1, 1])).toThrow(
      'solve_for must be one cell',
    );
    expect(() => contentBreakeven.call(['cost', [[1], [2]], 0.1, 1, 1])).toThrow('solve_for must be one of');
    expect(() => contentBreakeven.call(['#REF!', [[1], [2]], 0.1, 1, 1])).toThrow(
      'solve_for holds the error #REF!',
    );
  });

  test('is quiet while blank, and hands a message on', () => {
    expect(contentBreakeven.call(['', 1, 0.1, 1, 1])).toBeNull();
    expect(contentBreakeven.call(['⚠ said before', [[1], [2]], 0.1, 1, 1])).toEqual([
      ['⚠ said before'],
      ['⚠ said before'],
    ]);
  });
});
