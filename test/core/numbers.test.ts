import fc from 'fast-check';
import { fold } from '../../src/core/folding';
import { readNumberText, shiftDecimal } from '../../src/core/number-text';
import { over } from '../../src/core/ratio';

describe('reading a number from text', () => {
  test.each([
    ['12', 12],
    ['-3.5', -3.5],
    ['+7', 7],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['2.5E-3', 0.0025],
    ['3%', 0.03],
    ['0.075%', 0.00075],
    ['１２３４', 1234],
    ['３．５％', 0.035],
    ['－２', -2],
    ['\u00a042\u00a0', 42],
    ['\u300042', 42],
    ['\ufeff42\u200b', 42],
    ['\u200b \u200b42 \ufeff ', 42],
    ['\u202a42\u202c', 42],
    ['\u200e42%\u200f', 0.42],
    ['1e2%', 1],
  ])('%s is %d', (text, number) => {
    expect(readNumberText(text)).toBe(number);
  });

  test.each([
    '',
    '-',
    '%',
    '1,234',
    '1.234,5',
    '12,5',
    '1 234',
    '$5',
    '5元',
    '1.2万',
    '12K',
    '(5)',
    '3%%',
    '1e',
    '1e1.5',
    '0x10',
    'Infinity',
    'NaN',
    '1_000',
    '--5',
    '٣',
  ])('"%s" is not a plain number', (text) => {
    expect(readNumberText(text)).toBeNull();
  });

  test('a number too large for a cell is infinite, for the caller to refuse', () => {
    expect(readNumberText('1e999')).toBe(Infinity);
  });

  test('every number is read back from its own text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(readNumberText(String(number))).toBe(number === 0 ? readNumberText(String(number)) : number);
      }),
    );
  });

  test('a percent is exactly the fraction with the decimal mark moved', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 5 }), (digits, places) => {
        const text = `${String(digits)}e-${String(places)}`;
        expect(readNumberText(`${text}%`)).toBe(Number(`${String(digits)}e-${String(places + 2)}`));
      }),
    );
  });
});

test.each([
  ['digits that end in a letter', `${'1'.repeat(49999)}x`],
  ['unseen marks between letters', `a${'\u200b'.repeat(49998)}b`],
  ['spaces between letters', `a${' '.repeat(49998)}b`],
])('the longest text a cell can hold is told from a number at once: %s', (_, text) => {
  const start = Date.now();
  expect(readNumberText(text)).toBeNull();
  expect(Date.now() - start).toBeLessThan(1000);
});

test('moving the decimal mark does not leave a neighbour of the number', () => {
  expect(shiftDecimal('0.07', -2)).toBe(0.0007);
  expect(0.07 / 100).not.toBe(0.0007);
});

test('folding takes the ends off and leaves the middle', () => {
  expect(fold(' \u200b ａ　ｂ！ \t')).toBe('a\u3000b!');
});

test('a ratio over 0 is no value', () => {
  expect([over(1, 4), over(0, 4), over(1, 0), over(0, 0)]).toEqual([0.25, 0, null, null]);
});
