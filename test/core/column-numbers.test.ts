import fc from 'fast-check';
import {
  decimalMark,
  isMissing,
  markOfThousands,
  readColumn,
  readNumber,
} from '../../src/core/column-numbers';

test.each([
  ['1,234.56', 1234.56],
  ['1.234,56', 1234.56],
  ['1 234,56', 1234.56],
  ['1\u00a0234,56', 1234.56],
  ["1'234.50", 1234.5],
  ['12,34,567.80', 1234567.8],
  ['Rp2.263.353.095', 2263353095],
  ['192.612.578₫', 192612578],
  ['1,043,760', 1043760],
  ['US$1,204.55', 1204.55],
  ['-$5.20', -5.2],
  ['$-5.20', -5.2],
  ['(1,234.00)', -1234],
  ['−7.5', -7.5],
  ['BRL 35,91', 35.91],
  ['20.00 USD', 20],
  ['￥１２．５０', 12.5],
  ['3.40%', 0.034],
  ['21.43%', 0.2143],
  ['1,77%', 0.0177],
  ['３％', 0.03],
  ['1.2万', 12000],
  ['1.234万', 12340],
  ['3.57亿', 357000000],
  ['12.3K', 12300],
  ['1.02M', 1020000],
  ['21,5 rb', 21500],
  ['1,3 jt', 1300000],
  ['0.75', 0.75],
  ['.5', 0.5],
  ['0.123', 0.123],
  ['123045', 123045],
  [8.79, 8.79],
])('%s is %d whatever the column', (text, number) => {
  expect(readNumber(text, null)).toBe(number);
});

test.each([['1.234'], ['1,234'], ['$1,234'], ['12.345']])('%s alone is unclear', (text) => {
  expect(readNumber(text, null)).toBeUndefined();
});

test.each([
  ['1.234', '.', 1.234],
  ['1.234', ',', 1234],
  ['1,234', '.', 1234],
  ['1,234', ',', 1.234],
] as const)('%s is read with the column’s decimal mark %s as %d', (text, mark, number) => {
  expect(readNumber(text, mark)).toBe(number);
});

test.each([
  ['words'],
  ['12 pieces'],
  ['1.2.3'],
  ['1,23,4'],
  ['1,234.567,8'],
  ['1,234,56'],
  ['--5'],
  ['2026-03-02'],
  ['5 6'],
  ['1m28s'],
  [true],
  [Number.NaN],
])('%s is not a number', (text) => {
  expect(readNumber(text, '.')).toBeUndefined();
});

test.each([[null], [''], ['  '], ['\t'], ['-'], ['--'], [' --'], ['—'], ['/'], ['N/A'], ['#N/A'], ['－']])(
  '%j is missing, not 0',
  (text) => {
    expect(isMissing(text)).toBe(true);
    expect(readNumber(text, '.')).toBeNull();
  },
);

test.each([[0], ['0'], ['0%'], ['a'], [false]])('%j is not missing', (value) => {
  expect(isMissing(value)).toBe(false);
});

describe('a column tells its decimal mark', () => {
  test.each([
    ['by one value that is clear', ['1.234', '12.5'], '.'],
    ['by a grouped value', ['1.234', '1.234.567'], ','],
    ['by a share', ['1,77%', '--'], ','],
    ['not at all when values contradict each other', ['1.5', '1,5'], null],
    ['not at all when each could be either', ['1.234', '2.345'], null],
  ] as const)('%s', (_, values, mark) => {
    expect(decimalMark(values, null)).toBe(mark);
  });

  test('lone marks are thousands where no third decimal exists, unless both occur', () => {
    expect(markOfThousands(['1.234', '--', '56'])).toBe(',');
    expect(markOfThousands(['1,234'])).toBe('.');
    expect(markOfThousands(['1,234', '1.234'])).toBeNull();
  });
});

test('an amount survives being written in any style', () => {
  const styles = [
    { group: ',', decimal: '.' },
    { group: '.', decimal: ',' },
    { group: ' ', decimal: ',' },
    { group: '', decimal: '.' },
  ];
  const written = (cents: number, style: (typeof styles)[number]): string => {
    const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, style.group);
    return `${whole}${style.decimal}${String(cents % 100).padStart(2, '0')}`;
  };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom(...styles), (cents, style) => {
      expect(readNumber(written(cents, style), null)).toBe(cents / 100);
    }),
  );
});

test('no text at all makes the reader throw or give something else than a finite number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('.', ',', null), (text, mark) => {
      const number = readNumber(text, mark);
      expect(number === null || number === undefined || Number.isFinite(number)).toBe(true);
    }),
  );
});

describe('a whole column at once', () => {
  const texts = [
    '1,234',
    '1.234',
    '1.234,5',
    '1,234.5',
    '12',
    '--',
    '',
    'many',
    '3%',
    '1.2万',
    '-5',
    'Rp2.263.353',
    '#N/A',
  ];
  const cells = fc.array(fc.oneof(fc.constantFrom<unknown>(...texts), fc.integer(), fc.constant(null)), {
    maxLength: 6,
  });

  test.each([['.'], [',']] as const)(
    'is read as cell by cell with its decimal mark, %s where nothing tells',
    (unclear) => {
      fc.assert(
        fc.property(cells, (values) => {
          const mark = decimalMark(values, unclear);
          expect(readColumn(values, unclear)).toEqual(values.map((value) => readNumber(value, mark)));
        }),
      );
    },
  );

  test('unclear texts are thousands where that is wanted, unless they contradict each other', () => {
    expect(readColumn(['1.234', '5.678', 9], 'thousands')).toEqual([1234, 5678, 9]);
    expect(readColumn(['1,234', '5,678', null], 'thousands')).toEqual([1234, 5678, null]);
    expect(readColumn(['1.234', '5,678'], 'thousands')).toEqual([undefined, undefined]);
    expect(readColumn(['1.234', '0.5'], 'thousands')).toEqual([1.234, 0.5]);
  });
});
