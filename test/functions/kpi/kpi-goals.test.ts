import fc from 'fast-check';
import { callFunction } from '../../../src/functions/call';
import { fastest } from '../fastest';

/** Four times what is promised: looking up globals is slow in the sandbox of the tests. */
const MOST_MS = 1000;

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('KPI_ATTAINMENT', () => {
  /** The table of the catalogue: actual, target, lower_is_better, cap, baseline. */
  test.each([
    ['actual over target', [90, 100], 0.9],
    ['has no cap unless one is given', [300, 100], 3],
    ['stops at the cap', [300, 100, false, 1.2], 1.2],
    ['over a target of 0 is blank', [5, 0], null],
    ['of 0 over 0 is blank', [0, 0], null],
    ['is never below 0', [-5, 100], 0],
    ['turns round where lower is better', [25, 20, true], 0.8],
    ['rewards less than the target there', [16, 20, true], 1.25],
    ['stops at the cap there too', [10, 20, true, 1.5], 1.5],
    ['is 1.2 for a cost of 0', [0, 20, true], 1.2],
    ['is the cap for a cost of 0, where there is one', [0, 20, true, 1.5], 1.5],
    ['is 1 where nothing was allowed and nothing spent', [0, 0, true], 1],
    ['is 0 where nothing was allowed and something spent', [3, 0, true], 0],
    ['is 0 for a negative cost without a baseline', [-3, 20, true], 0],
    ['is the share of the way from a baseline', [130, 150, false, '', 100], 0.6],
    ['the same way down', [0.13, 0.12, true, '', 0.16], 0.75],
    ['whatever is said to be better', [0.13, 0.12, false, '', 0.16], 0.75],
    ['from losses to gains', [-20, 10, false, '', -50], 0.5],
    ['with a target below 0', [-20, -10, false, '', -30], 0.5],
    ['and not below 0 for the wrong way', [90, 150, false, '', 100], 0],
    ['and blank when the target is the baseline', [130, 100, false, '', 100], null],
    ['takes a cap of its own there', [200, 150, false, 1.2, 100], 1.2],
  ])('%s', (_, args, expected) => {
    const found = callFunction('KPI_ATTAINMENT', args);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 14);
  });

  test('refuses a negative target without a baseline, in its place', () => {
    expect(() => callFunction('KPI_ATTAINMENT', [-2, -5, true])).toThrow(
      'target must be 0 or more without a baseline, got -5 / target 没有 baseline 时不能小于 0，现在是 -5',
    );
    expect(callFunction('KPI_ATTAINMENT', [5, column(10, -5, '')])).toEqual([
      [0.5],
      [expect.stringMatching(/^⚠ target must be 0 or more/)],
      [null],
    ]);
    expect(() => callFunction('KPI_ATTAINMENT', [5, 10, false, 0])).toThrow('cap must be above 0, got 0');
  });
});

describe('KPI_SCORE', () => {
  const score = (...args: unknown[]) => callFunction('KPI_SCORE', args);

  test.each([
    ['targets', [['#N/A', 1]], [[1, 1]], '', 'targets at position 1 holds the error #N/A'],
    ['weights', [[1, 1]], [['⚠ said before', 1]], '', 'weights at position 1 holds a ⚠ message'],
    [
      'lower_is_better',
      [[1, 1]],
      [[1, 1]],
      [['x', 1]],
      'lower_is_better at position 1 must be TRUE or FALSE',
    ],
  ])('throws what is wrong with the %s of everybody', (_, targets, weights, lower, sentence) => {
    const people = [
      [5, 1],
      [4, 2],
    ];
    expect(() => score(people, targets, weights, lower)).toThrow(sentence);
  });

  test('is the weighted mean of the attainments', () => {
    const expected = [[expect.closeTo((0.5 * 0.9 + 0.3 * 0.8 + 0.2 * 1.2) / 1, 14), 1]];
    const args = [
      [90, 25, 400],
      [100, 20, 100],
      [0.5, 0.3, 0.2],
      [false, true, false],
    ];
    expect(score(...args.map((list) => [list]))).toEqual(expected);
    expect(score(...args.map((list) => column(...list)))).toEqual(expected);
  });

  test('is the attainment when there is one KPI', () => {
    const amounts = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        amounts,
        amounts,
        fc.double({ min: 0.01, max: 10, noNaN: true }),
        fc.boolean(),
        (actual, target, weight, lower) => {
          const alone = callFunction('KPI_ATTAINMENT', [actual, target, lower, 1.2]);
          const expected = alone === null ? null : expect.closeTo(Number(alone), 12);
          expect(score(actual, target, weight, lower)).toEqual([[expected, alone === null ? 0 : 1]]);
        },
      ),
    );
  });

  test.each([
    [
      'what is not known yet is left out',
      [
        [90, ''],
        [100, 20],
        [3, 1],
      ],
      [[0.9, 0.75]],
    ],
    [
      'and so is a KPI without a target',
      [
        [90, 5],
        [100, ''],
        [3, 1],
      ],
      [[0.9, 0.75]],
    ],
    [
      'and a ratio over 0',
      [
        [90, 5],
        [100, 0],
        [3, 1],
      ],
      [[0.9, 0.75]],
    ],
    [
      'a weight of 0 does not count',
      [
        [90, 5],
        [100, 100],
        [1, 0],
      ],
      [[0.9, 1]],
    ],
    [
      'an empty place is nothing',
      [
        ['', 90],
        ['', 100],
        ['', 2],
      ],
      [[0.9, 1]],
    ],
    [
      'nothing known is blank',
      [
        ['', ''],
        [100, 20],
        [3, 1],
      ],
      [[null, null]],
    ],
    [
      'weights of 0 alone give no score',
      [
        [90, 5],
        [100, 20],
        [0, 0],
      ],
      [[null, null]],
    ],
    [
      'no target at all gives a share of 0 yet',
      [
        ['', 5],
        [100, ''],
        [3, 1],
      ],
      [[null, 0]],
    ],
  ])('%s', (_, lists, expected) => {
    expect(score(...lists.map((list) => [list]))).toEqual(expected);
  });

  test('one flag is for all, and blanks among flags are FALSE', () => {
    expect(score([[25, 10]], [[20, 8]], [[1, 1]], true)).toEqual([[0.8, 1]]);
    expect(score([[25, 10]], [[20, 8]], [[1, 1]], [['', 'TRUE']])).toEqual([[expect.closeTo(1, 14), 1]]);
    expect(score([[25, 10]], [[20, 8]], [[1, 1]], false, 2)).toEqual([[1.25, 1]]);
  });

  test('gives a row per person, and one bad row is its own', () => {
    const people = [
      [100, 50],
      [50, ''],
      [1, 'many'],
      ['', ''],
      [1, '⚠ said before'],
    ];
    expect(score(people, [[100, 100]], [[1, 1]])).toEqual([
      [0.75, 1],
      [0.5, 0.5],
      [expect.stringMatching(/^⚠ actuals at position 2 must be a number, got "many"/), null],
      [null, null],
      [expect.stringMatching(/^⚠ actuals at position 2 holds a ⚠ message/), null],
    ]);
  });

  test.each([
    [
      'lists of different length',
      [[[1, 2]], [[1, 2, 3]], [[1, 1]]],
      'targets has 3 cells, actuals has 2 / targets 有 3 个单元格',
    ],
    [
      'flags of another length',
      [[[1, 2, 3]], [[1, 2, 3]], [[1, 1, 1]], [[true, false]]],
      'lower_is_better has 2 cells, actuals has 3',
    ],
    [
      'a column of targets for rows of people',
      [
        [
          [1, 2],
          [3, 4],
        ],
        [[1], [2]],
        [[1, 1]],
      ],
      'targets must be one row, as each row of actuals is a person, got a column / actuals 每行是一个人时，targets 只能是一行，现在是一列',
    ],
    [
      'a block of targets',
      [
        [[1, 2]],
        [
          [1, 2],
          [3, 4],
        ],
        [[1, 1]],
      ],
      'targets must be one row or one column',
    ],
    [
      'a missing weight',
      [[[1, 2]], [[1, 2]], [[1, '']]],
      'weights at position 2 is blank; type 0 to leave that KPI out / weights 第 2 个值是空的；不计入的指标请填 0',
    ],
    ['a negative weight', [[[1, 2]], [[1, 2]], [[1, -1]]], 'weights at position 2 must be 0 or more, got -1'],
    ['a negative target', [[[1, 2]], [[1, -2]], [[1, 1]]], 'targets at position 2 must be 0 or more, got -2'],
    ['an error cell', [[[1, '#N/A']], [[1, 2]], [[1, 1]]], 'actuals at position 2 holds the error #N/A'],
    [
      'a flag that is none',
      [[[1, 2]], [[1, 2]], [[1, 1]], [[1, 'yes']]],
      'lower_is_better at position 2 must be TRUE or FALSE, got "yes"',
    ],
  ])('refuses %s', (_, args, sentence) => {
    expect(() => score(...args)).toThrow(sentence);
  });

  test('scores 10,000 people in moments', () => {
    const people = Array.from({ length: 10000 }, (_, person) => [person, 20, 30, '', 50]);
    const rest = [[[100, 20, 30, 40, 50]], [[1, 2, 3, 4, 5]], [[false, true, false, false, true]]];
    const args = [people, ...rest];
    expect(fastest(() => score(...args))).toBeLessThan(MOST_MS);
  });
});
