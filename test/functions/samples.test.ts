import { words } from '../../src/core/words';
import {
  countSample,
  dateSample,
  defineFunction,
  flagSample,
  moneyStages,
  nameSample,
  numberSample,
  refused,
  series,
  table,
  whole,
} from '../../src/functions/define';
import { tooFew } from '../../src/functions/sentences';

const says = { label: words('Label', '名称'), help: words('Help.', '说明。') };
const documented = {
  words: { summary: words('', ''), formula: '', source: words('', ''), mistakes: [] },
  examples: [],
};

/** Shows what the samples of a call hold once they are joined. */
const joined = defineFunction({
  ...documented,
  name: 'TEST_JOINED',
  params: {
    groups: nameSample({ with: 'history', words: says }),
    amounts: numberSample({ with: 'history', min: 0, words: says }),
    dates: dateSample({ with: 'history', optional: true, words: says }),
    other: countSample({ optional: true, keepBlanks: true, words: says }),
  },
  returns: table([{ name: words('Seen', '所见'), unit: 'text' }]),
  compute: ({ groups, amounts, dates, other }) => [[JSON.stringify([groups, amounts, dates, other])]],
});

function seen(...args: unknown[]): unknown {
  return JSON.parse((joined.call(args) as string[][])[0]?.[0] ?? '');
}

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('samples', () => {
  test.each([
    ['go side by side', [column('a', 'b'), column(1, 2)], [['a', 'b'], [1, 2], null, null]],
    [
      'skip a place where a partner is blank or holds a message',
      [column('a', '', 'c', 'd'), column(1, 2, '⚠ said before', 4)],
      [['a', 'd'], [1, 4], null, null],
    ],
    [
      'compare names as trimmed text',
      [column(1, ' 1 ', '１'), [[1, 2, 3]]],
      [['1', '1', '１'], [1, 2, 3], null, null],
    ],
    ['read one cell as a list of one', ['a', 5], [['a'], [5], null, null]],
    ['are empty when all is blank', [column('', ''), column('', '')], [[], [], null, null]],
    [
      'take an optional list that is wholly blank as left out',
      [column('a', 'b'), column(1, 2), column('', '')],
      [['a', 'b'], [1, 2], null, null],
    ],
    [
      'skip a place where an optional partner is blank',
      [column('a', 'b'), column(1, 2), column('', '2026-03-01')],
      [['b'], [2], [46082], null],
    ],
    [
      'keep the blanks of a list that asks for it, whose length is its own',
      ['a', 1, '', column(7, '', 9)],
      [['a'], [1], null, [7, null, 9]],
    ],
  ])('%s', (_, args, expected) => {
    expect(seen(...args)).toEqual(expected);
  });

  test('read dates from cells, serial numbers and text alike', () => {
    const cells = [new Date(2026, 2, 1), 46082, '2026-03-01', '2026/3/1', new Date(2026, 2, 1, 12)];
    expect(seen(column(...'abcde'), column(1, 2, 3, 4, 5), column(...cells))).toEqual([
      [...'abcde'],
      [1, 2, 3, 4, 5],
      [46082, 46082, 46082, 46082, 46082.5],
      null,
    ]);
  });

  test.each([
    [
      'partners of different length',
      [column('a', 'b'), column(1, 2, 3)],
      'amounts has 3 cells, groups has 2 / amounts 有 3 个单元格，groups 有 2 个',
    ],
    [
      'a cell out of limits, by its place',
      [column('a', 'b'), column(1, -2)],
      'amounts at position 2 must be 0 or more, got -2 / amounts 第 2 个值不能小于 0，现在是 -2',
    ],
    ['text', [column('a', 'b'), column(1, 'x')], 'amounts at position 2 must be a number, got "x"'],
    ['an error cell', [column('a', '#N/A'), column(1, 2)], 'groups at position 2 holds the error #N/A'],
    [
      'a block',
      [
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        1,
      ],
      'groups must be one row or one column, got 2 rows × 2 columns',
    ],
    [
      'a date that does not exist',
      ['a', 1, '2026-02-30'],
      'dates at position 1 must be a date, or text such as 2026-03-01, got "2026-02-30"',
    ],
  ])('refuse %s', (_, args, sentence) => {
    expect(() => joined.call(args)).toThrow(sentence);
  });
});

describe('a result for each place of a sample', () => {
  const doubled = defineFunction({
    ...documented,
    name: 'TEST_DOUBLED',
    params: {
      amounts: numberSample({ with: 'pair', words: says }),
      flags: flagSample({ with: 'pair', words: says }),
    },
    returns: series(words('Doubled', '两倍'), 'number'),
    compute: ({ amounts, flags }) =>
      amounts.length < 2
        ? refused(tooFew('amounts', 2, amounts.length, words('values', '个值')))
        : [...amounts.map((amount, at) => (flags[at] ? 2 * amount : amount)), 99],
  });

  test('keeps blanks in place, in the orientation of the input, and what is added comes last', () => {
    expect(doubled.call([column(1, '', 3), column('TRUE', 1, 0)])).toEqual([[2], [null], [3], [99]]);
    expect(doubled.call([[[1, '', 3]], [[true, 1, false]]])).toEqual([[2, null, 3, 99]]);
  });

  test('says how much is missing', () => {
    expect(() => doubled.call([column(1, ''), column(1, 1)])).toThrow(
      'amounts must hold at least 2 values, got 1 / amounts 至少需要 2 个值，现在只有 1 个值',
    );
  });

  test('refuses what is neither TRUE nor FALSE', () => {
    expect(() => doubled.call([column(1, 2), column(1, 2)])).toThrow(
      'flags at position 2 must be TRUE or FALSE, got 2',
    );
  });
});

describe('whole numbers and lists of days', () => {
  const days = defineFunction({
    ...documented,
    name: 'TEST_DAYS',
    params: {
      amounts: moneyStages({ blank: 'zero', words: says }),
      later: moneyStages({ optional: true, words: says }),
      delay: whole({ unit: 'days', default: 2, words: says }),
    },
    returns: table([{ name: words('Seen', '所见'), unit: 'text' }]),
    compute: ({ amounts, later, delay }) => JSON.stringify([amounts, later, delay]),
  });

  test('a blank inside is 0 where the record says so, and blanks at the end are nothing', () => {
    expect(days.call([[['', 5, '', 7, '', '']]])).toBe('[[0,5,0,7],null,2]');
    expect(() => days.call([5, [[1, '', 2]]])).toThrow('later at position 2 is blank');
  });

  test('a fraction of a day is refused, and so is a day before today', () => {
    expect(() => days.call([5, '', 2.5])).toThrow(
      'delay must be a whole number, got 2.5 / delay 必须是整数，现在是 2.5',
    );
    expect(() => days.call([5, '', -1])).toThrow('delay must be 0 or more, got -1');
  });
});
