import fc from 'fast-check';
import { contentGmv } from '../../../src/functions/content/content-gmv';
import { contentProfit } from '../../../src/functions/content/content-profit';
import { contentRoi } from '../../../src/functions/content/content-roi';
import { contentRoiRatio } from '../../../src/functions/content/content-roi-ratio';
import { validArguments } from '../calling';

/**
 * By hand: 250,000 × 0.075% = 187.5 orders; × 28 = 5,250; less 8% = 4,830; × 30% = 1,449;
 * 1,500 × 1.18 = 1,770; 1,449 − 1,770 = −321; −321 ÷ 1,770 = −0.1813559322…
 */
const CASE = [250000, '0.075%', 28, 1500, '30%', '8%', '18%'];

test('the worked case, line by line', () => {
  expect(contentGmv.call(CASE.slice(0, 3))).toBe(5250);
  expect(contentProfit.call(CASE)).toBeCloseTo(-321, 9);
  expect(contentRoi.call(CASE)).toBeCloseTo(-0.18135593220338983, 15);
  expect(contentRoiRatio.call(CASE)).toBeCloseTo(4830 / 1770, 12);
});

test('net ROI is ratio × margin − 1', () => {
  fc.assert(
    fc.property(validArguments(contentRoi), (args) => {
      fc.pre(Number(args[3]) > 1e-3);
      const ratio = Number(contentRoiRatio.call(args));
      expect(contentRoi.call(args)).toBeCloseTo(
        ratio * Number(args[4]) - 1,
        6 - Math.ceil(Math.log10(ratio + 10)),
      );
    }),
  );
});

test('the currency does not matter to ROI', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (rate) => {
      const [views, orderRate, value, cost, ...rest] = [250000, 0.00075, 28, 1500, 0.3, 0.08, 0.18];
      const converted = [views, orderRate, Number(value) * rate, Number(cost) * rate, ...rest];
      expect(contentRoi.call(converted)).toBeCloseTo(-0.18135593220338983, 12);
    }),
  );
});

test('margin does not enter the ratio, and is refused there as everywhere', () => {
  expect(contentRoiRatio.call([1000, 0.1, 10, 100, 0.2])).toBe(contentRoiRatio.call([1000, 0.1, 10, 100]));
  expect(() => contentRoiRatio.call([1000, 0.1, 10, 100, 20])).toThrow(
    'margin must be 1 or less, got 20; type 20% or 0.2',
  );
});

describe('a margin or return rate that is passed and blank', () => {
  const full = [250000, 0.00075, 28, 1500, 0.3, 0.08, 0.18];
  const blanked = (place: number, blank: unknown) => full.map((arg, at) => (at === place ? blank : arg));

  test.each([[''], [null], [undefined]])('is asked for in a call for one value (%j)', (blank) => {
    expect(() => contentRoi.call(blanked(4, blank))).toThrow(
      'margin is blank; type it, or 1 if total_cost holds every cost / margin 是空的',
    );
    expect(() => contentProfit.call(blanked(5, blank))).toThrow('return_rate is blank');
  });

  test('leaves its row blank in a range', () => {
    expect(contentRoi.call([[[250000], [250000]], 0.00075, 28, 1500, [[0.3], ['']], 0.08, 0.18])).toEqual([
      [contentRoi.call(full)],
      [null],
    ]);
    expect(contentRoi.call([[[250000], [250000]], 0.00075, 28, 1500, ''])).toEqual([[null], [null]]);
  });

  test('is 1 or 0 when left out, and a blank hidden cost rate is 0', () => {
    expect(contentProfit.call([1000, 0.1, 10, 100])).toBe(900);
    expect(contentProfit.call([1000, 0.1, 10, 100, 1, 0, ''])).toBe(900);
  });

  test('says nothing while the row is still empty', () => {
    expect(contentRoi.call(['', 0.00075, 28, 1500, ''])).toBeNull();
  });
});

describe('an ROI over a cost of 0', () => {
  test('is a stated reason alone and blank in a range', () => {
    expect(() => contentRoi.call([1000, 0.1, 10, 0])).toThrow(
      'an ROI over a total_cost of 0 has no value / total_cost 为 0 时算不出 ROI',
    );
    expect(contentRoi.call([1000, 0.1, 10, [[0], [500]]])).toEqual([[null], [1]]);
    expect(contentRoiRatio.call([1000, 0.1, 10, [[0], [500]]])).toEqual([[null], [2]]);
  });

  test('does not disturb profit', () => {
    expect(contentProfit.call([1000, 0.1, 10, 0])).toBe(1000);
  });
});

describe('what speaks for a place', () => {
  const rows = (first: unknown, second: unknown) =>
    contentGmv.call([[[first], [1000]], [[second], [0.1]], 10]) as [[unknown], [unknown]];

  test.each([
    ['a message before an error', '⚠ said before', '#N/A', '⚠ said before'],
    ['a message before a blank, whatever the order', '', '⚠ said before', '⚠ said before'],
    ['an error before a blank', '', '#N/A', expect.stringMatching(/^⚠ order_rate holds the error #N\/A/)],
    ['a blank before bad input', 'abc', '', null],
    [
      'bad input in the order of the parameters',
      'abc',
      3,
      expect.stringMatching(/^⚠ views must be a number/),
    ],
  ])('%s', (_, first, second, expected) => {
    expect(rows(first, second)).toEqual([[expected], [1000]]);
  });
});

test.each([
  [
    'a thousands mark',
    '1,234',
    'views must be a number, got "1,234"; DATA_NUMBER reads such text / views 必须是数字，现在是“1,234”；可先用 DATA_NUMBER 转换',
  ],
  ['a currency', 'US$5', 'views must be a number, got "US$5"; DATA_NUMBER reads such text'],
  ['万', '1.2万', 'views must be a number, got "1.2万"; DATA_NUMBER reads such text'],
  ['a word', 'many', 'views must be a number, got "many" /'],
  ['a date as text', '2026-03-01', 'views must be a number, got "2026-03-01" /'],
  ['a date in full-width signs', '2026／03／01', 'views must be a number, got "2026／03／01" /'],
  ['a date with points', '2026.03.01', 'views must be a number, got "2026.03.01" /'],
  ['a date in Chinese', '2026年3月1日', 'views must be a number, got "2026年3月1日" /'],
  ['a day in Chinese', '3月1日', 'views must be a number, got "3月1日" /'],
  ['thousands set off by points', '2.263.353', 'got "2.263.353"; DATA_NUMBER reads such text'],
  ['a date', new Date(0), 'views must be a number, got a date / views 必须是数字，现在是日期'],
  ['TRUE', true, 'views must be a number, got TRUE'],
  ['a number no cell can hold', '1e999', 'views must be a smaller number, got "1e999" / views 太大'],
  ['a long text, cut', 'x'.repeat(80), `views must be a number, got "${'x'.repeat(40)}…"`],
])('views of %s is refused', (_, views, sentence) => {
  expect(() => contentGmv.call([views, 0.1, 10])).toThrow(sentence);
});

test('what is too large to calculate says so instead of showing infinity', () => {
  expect(() => contentGmv.call([1e308, 1, 1e308])).toThrow('the result is too large to calculate');
  expect(contentGmv.call([[[1e308], [1]], 1, [[1e308], [2]]])).toEqual([
    [expect.stringMatching(/^⚠ the result is too large/)],
    [2],
  ]);
});

describe('a rate', () => {
  test.each([
    [1.0000001, 'got 1.0000001; type 1.0000001% or 0.010000001'],
    [1.5, 'got 1.5; type 1.5% or 0.015'],
    [100, 'got 100; type 100% or 1'],
    [250, 'got 250 /'],
  ])('of %d is refused, with the likely slip when there is one', (rate, ending) => {
    expect(() => contentGmv.call([1000, rate, 10])).toThrow(`order_rate must be 1 or less, ${ending}`);
  });

  test.each([['130%'], ['１３０％'], [' 130% ']])(
    'of %s as text is not told to be typed as a percent',
    (rate) => {
      expect(() => contentGmv.call([1000, rate, 10])).toThrow(
        `order_rate must be 1 or less, got "${rate}" / order_rate 不能大于 1，现在是`,
      );
    },
  );

  test('may be 0 or 1 and nothing below', () => {
    expect(contentGmv.call([1000, [[0], [1]], 10])).toEqual([[0], [10000]]);
    expect(() => contentGmv.call([1000, -1e-9, 10])).toThrow('order_rate must be 0 or more, got -1e-9');
  });
});
