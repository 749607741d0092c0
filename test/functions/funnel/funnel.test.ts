import fc from 'fast-check';
import { funnelCr } from '../../../src/functions/funnel/funnel-cr';
import { funnelCrRange } from '../../../src/functions/funnel/funnel-cr-range';
import { funnelRequired } from '../../../src/functions/funnel/funnel-required';

describe('FUNNEL_CR', () => {
  test.each([
    ['stands in a row for a row', [[[1000, 100, 50]]], [[1, 0.1, 0.5]]],
    ['stands in a column for a column', [[[1000], [100], [50]]], [[1], [0.1], [0.5]]],
    ['reads one cell as a funnel of one stage', [1000], [[1]]],
    ['keeps trailing blanks in place', [[[1000, 100, '', '']]], [[1, 0.1, null, null]]],
    ['keeps trailing blanks of a column in place', [[[1000], [100], ['']]], [[1], [0.1], [null]]],
    ['leaves a rising step blank and goes on from it', [[[1000, 40, 50, 10]]], [[1, 0.04, null, 0.2]]],
    ['takes an equal stage as full conversion', [[[40, 40]]], [[1, 1]]],
    ['has no conversion from a stage of 0', [[[1000, 0, 0]]], [[1, 0, null]]],
    ['compares with the first on request', [[[1000, 40, 50]], 'total'], [[1, 0.04, 0.05]]],
    ['is blank only above the first then', [[[1000, 1200, 50]], '整体'], [[1, null, 0.05]]],
    ['is blank for a funnel not filled in yet', [[['', '', '']]], [[null, null, null]]],
  ])('%s', (_, args, expected) => {
    expect(funnelCr.call(args)).toEqual(expected);
  });

  test.each([
    ['a blank inside', [[1000, '', 50]], 'counts at position 2 is blank / counts 第 2 个值是空的'],
    [
      'a negative count',
      [[1000], [-5]],
      'counts at position 2 must be 0 or more, got -5 / counts 第 2 个值不能小于 0，现在是 -5',
    ],
    [
      'an error cell, before any other trouble',
      [[1000, '', '#N/A']],
      'counts at position 3 holds the error #N/A',
    ],
    ['a message', [['⚠ said before', 50]], 'counts at position 1 holds a ⚠ message, not a number'],
  ])('refuses %s by its place', (_, counts, sentence) => {
    expect(() => funnelCr.call([counts])).toThrow(sentence);
  });

  test('takes a block as a funnel per row, where a bad row leaves the others alone', () => {
    const block = [
      [1000, 100, 50],
      [1000, 'abc', 50],
      ['', '', ''],
      [200, 20, ''],
    ];
    expect(funnelCr.call([block])).toEqual([
      [1, 0.1, 0.5],
      [expect.stringMatching(/^⚠ counts at position 2 must be a number, got "abc"/), null, null],
      [null, null, null],
      [1, 0.1, null],
    ]);
  });

  test('multiplies along the steps to the total', () => {
    const falling = fc
      .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 })
      .map((rates) =>
        rates.reduce<number[]>((counts, rate) => [...counts, (counts[counts.length - 1] ?? 1) * rate], [1e6]),
      );
    fc.assert(
      fc.property(falling, (counts) => {
        const [steps] = funnelCr.call([[counts]]) as [number[]];
        const [totals] = funnelCr.call([[counts], 'total']) as [number[]];
        let product = 1;
        steps.forEach((step, at) => {
          product *= step;
          expect(totals[at]).toBeCloseTo(product, 12);
        });
      }),
    );
  });
});

describe('FUNNEL_CR_RANGE', () => {
  test('gives a row per case and leaves other cases alone', () => {
    expect(
      funnelCrRange.call([
        [[0], [12], [''], [5]],
        [[20], [10], [10], [0]],
      ]),
    ).toEqual([
      [0, 0, expect.closeTo(0.16112515805281935, 14)],
      [expect.stringMatching(/^⚠ events must be trials or less, got 12 of 10/), null, null],
      [null, null, null],
      [expect.stringMatching(/^⚠ events must be trials or less/), null, null],
    ]);
  });

  test('has no rate over 0 trials, and says so', () => {
    expect(() => funnelCrRange.call([0, 0])).toThrow(
      'a rate over 0 trials has no value / trials 为 0 时没有转化率',
    );
    expect(
      funnelCrRange.call([
        [[0], [0]],
        [[0], [0]],
      ]),
    ).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });

  test.each([
    [
      95,
      'confidence must be below 1, got 95; type 95% or 0.95 / confidence 必须小于 1，现在是 95；请输入 95% 或 0.95',
    ],
    [1, 'confidence must be below 1, got 1 /'],
    [0, 'confidence must be above 0, got 0 /'],
  ])('refuses a confidence of %d', (confidence, sentence) => {
    expect(() => funnelCrRange.call([5, 10, confidence])).toThrow(sentence);
  });

  test('takes columns, not blocks', () => {
    expect(() => funnelCrRange.call([[[1, 2]], 10])).toThrow('events must be one cell or one column');
  });
});

describe('FUNNEL_REQUIRED', () => {
  test.each([
    ['reads the funnel backwards', [100, [[0.02, 0.25]]], [[20000, 400, 100]]],
    ['stands the way the rates stand', [100, [[0.02], [0.25]]], [[20000], [400], [100]]],
    ['is not rounded', [10, [[0.3]]], [[10 / 0.3, 10]]],
    ['turns money into orders', [3000, [[0.1, 0.5]], 30], [[2000, 200, 100]]],
    ['takes target as orders while order_value is blank', [100, [[0.5]], ''], [[200, 100]]],
    ['needs nothing for a target of 0', [0, [[0.5]]], [[0, 0]]],
    ['ignores trailing blanks', [100, [[0.5, '', '']]], [[200, 100, null]]],
    ['is blank while the target is', ['', [[0.5, 0.1]]], [[null, null]]],
    [
      'gives a row per target',
      [[[100], [''], [200]], [[0.5, 0.1]]],
      [
        [2000, 1000, 100],
        [null, null, null],
        [4000, 2000, 200],
      ],
    ],
  ])('%s', (_, args, expected) => {
    expect(funnelRequired.call(args)).toEqual(expected);
  });

  test.each([
    ['a rate of 0', [100, [[0.5, 0]]], 'cannot be reached: one of the rates is 0'],
    ['3 for 3%', [100, [[3]]], 'rates at position 1 must be 1 or less, got 3; type 3% or 0.03'],
    [
      'a block of rates',
      [
        100,
        [
          [0.1, 0.2],
          [0.3, 0.4],
        ],
      ],
      'rates must be one row or one column, got 2 rows × 2 columns',
    ],
    [
      'bad rates as a whole, for a column of targets',
      [[[100], [50]], [[0.5, 'x']]],
      'rates at position 2 must be',
    ],
    [
      'a gap in the rates of a column of targets',
      [[[100], ['']], [[0.5, '', 0.1]]],
      'rates at position 2 is blank',
    ],
    ['a price of 0', [100, [[0.5]], 0], 'order_value must be above 0, got 0'],
    ['a price below 0', [100, [[0.5]], -3], 'order_value must be above 0, got -3'],
    [
      'a column of targets with a column of rates',
      [
        [[1], [2]],
        [[0.1], [0.2]],
      ],
      'target must be one cell',
    ],
  ])('refuses %s', (_, args, sentence) => {
    expect(() => funnelRequired.call(args)).toThrow(sentence);
  });

  test('reads a column of 10,000 rates at once', () => {
    const start = Date.now();
    const counts = funnelRequired.call([100, Array.from({ length: 10000 }, () => [0.9999])]) as number[][];
    expect(Date.now() - start).toBeLessThan(1000);
    expect(counts).toHaveLength(10001);
    expect(counts[0]?.[0]).toBeCloseTo(100 / 0.9999 ** 10000, 6);
    expect(counts[10000]).toEqual([100]);
  });

  test('feeds FUNNEL_CR its own rates', () => {
    const rates = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rates, (given) => {
        const [, ...back] = (funnelCr.call([funnelRequired.call([100, [given]])]) as [(number | null)[]])[0];
        given.forEach((rate, at) => expect(back[at] ?? 1).toBeCloseTo(rate, 9));
      }),
    );
  });
});
