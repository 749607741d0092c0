import fc from 'fast-check';
import { isMissingText, parsePlatformNumber } from '../../src/core/platform-number';
import { readPlatformNumber } from '../../src/core/platform-reading';

describe('a text that stands alone', () => {
  test.each([
    ['US$1,204.55', 1204.55],
    ['1.2万', 12000],
    ['1.234万', 12340],
    ['1,234万', 12340000],
    ['3.57亿', 357000000],
    ['1.2萬', 12000],
    ['1.2w', 12000],
    ['1.2万元', 12000],
    ['3.5万美元', 35000],
    ['12.3K', 12300],
    ['12.3k', 12300],
    ['1.02M', 1020000],
    ['1.5B', 1500000000],
    ['$1.2M', 1200000],
    ['21,5 rb', 21500],
    ['1,3 jt', 1300000],
    ['1,234 jt', 1234000],
    ['1.234 rb', 1234000],
    ['Rp1,3 jt', 1300000],
    ['Rp2.263.353', 2263353],
    ['Rp 2.263.353.095', 2263353095],
    ['Rp. 25.000', 25000],
    ['Rp1.234', 1234],
    ['Rp1,234', 1234],
    ['Rp12.345,50', 12345.5],
    ['1.234₫', 1234],
    ['192.612.578₫', 192612578],
    ['565.063 VND', 565063],
    ['JPY 1,234', 1234],
    ['1 234,56', 1234.56],
    ['1\u00a0234,56', 1234.56],
    ['1\u202f234\u202f567,8', 1234567.8],
    ['1\u2009234', 1234],
    ["1'234.50", 1234.5],
    ['1’234.50', 1234.5],
    ['12,34,567.80', 1234567.8],
    ['1,234', 1234],
    ['$1,234', 1234],
    ['-5.20', -5.2],
    ['−5.20', -5.2],
    ['－5.20', -5.2],
    ['+7', 7],
    ['5.20-', -5.2],
    ['1.234,56-', -1234.56],
    ['5.20- EUR', -5.2],
    ['5.20 EUR-', -5.2],
    ['-$5.20', -5.2],
    ['$-5.20', -5.2],
    ['(1,234)', -1234],
    ['（1,234）', -1234],
    ['($1,234.00)', -1234],
    ['$(1,234.00)', -1234],
    ['(1.5%)', -0.015],
    ['1,77%', 0.0177],
    ['6.87%', 0.0687],
    ['21.43 %', 0.2143],
    ['３％', 0.03],
    ['0.075%', 0.00075],
    ['１２３４', 1234],
    ['１，２３４．５', 1234.5],
    ['￥１２．５０', 12.5],
    ['¥35.91', 35.91],
    ['35.91元', 35.91],
    ['BRL 35,91', 35.91],
    ['R$ 35,91', 35.91],
    ['S$12.50', 12.5],
    ['RM12.50', 12.5],
    ['฿1,290.00', 1290],
    ['£9.99', 9.99],
    ['￡9.99', 9.99],
    ['9,99 €', 9.99],
    ['20.00 USD', 20],
    ['$20.00 USD', 20],
    ['5 KRW', 5],
    ['5 MXN', 5],
    ['5 BRL', 5],
    ['\u200e$\u200e1,204.55', 1204.55],
    ['123456789012345', 123456789012345],
    ['0000000000000000001', 1],
    ['0.12345678901234567', 0.12345678901234567],
    ['.5', 0.5],
    ['0', 0],
    ['-0', 0],
    ['0.123', 0.123],
    ['0,500', 0.5],
    ['1234.567', 1234.567],
    ['1.2E+05', 120000],
    ['1e3', 1000],
  ])('%s is %d', (text, number) => {
    expect(readPlatformNumber(text, null)).toBe(number);
  });

  test.each([
    [''],
    [' '],
    ['\t'],
    ['-'],
    ['--'],
    [' --'],
    ['—'],
    ['——'],
    ['/'],
    ['／'],
    ['N/A'],
    ['n/a'],
    ['无'],
  ])('%j is no value', (text) => {
    expect(readPlatformNumber(text, null)).toBeNull();
    expect(isMissingText(text)).toBe(true);
  });

  test.each([
    ['1.234', 'either'],
    ['12.345', 'either'],
    ['-1.234', 'either'],
    ['$1.234', 'either'],
    ['€1.234', 'either'],
    ['KWD 1.234', 'either'],
    ['1.234K', 'either'],
    ['1.234%', 'either'],
    ['1,234%', 'either'],
    ['1,23,4', 'marks'],
    ['1.2.3', 'marks'],
    ['1,2,3', 'marks'],
    ['1.23.456', 'marks'],
    ['123,45,678', 'marks'],
    ['1,234,56', 'marks'],
    ['1,234.56.7', 'marks'],
    ['1,234.567,8', 'marks'],
    ['0,123,456', 'marks'],
    ['5 6', 'marks'],
    ['1234 567', 'marks'],
    ['views', 'words'],
    ['%', 'words'],
    ['$', 'words'],
    ['万', 'words'],
    ['12 pieces', 'words'],
    ['1.2万+', 'words'],
    ['1.2万-1.5万', 'words'],
    ['1.2.3e5', 'words'],
    ['1m28s', 'words'],
    ['2026-03-02', 'words'],
    ['--5', 'words'],
    ['+-5', 'words'],
    ['-(5)', 'words'],
    ['(-5)', 'words'],
    ['(5', 'words'],
    ['5)', 'words'],
    ['3%%', 'words'],
    ['10²', 'words'],
    ['①', 'words'],
    ['٣', 'words'],
    ['Infinity', 'words'],
    ['0x10', 'words'],
    ['577012345678901234', 'long'],
    ['5.77E+17', 'long'],
    ['1e999', 'long'],
    ['Rp1,3 M', 'million'],
    ['1.02M IDR', 'million'],
  ])('%s is a doubt about its %s', (text, doubt) => {
    expect(readPlatformNumber(text, null)).toBe(doubt);
  });
});

describe('a decimal mark that is given', () => {
  test.each([
    ['1.234', '.', 1.234],
    ['1.234', ',', 1234],
    ['1,234', '.', 1234],
    ['1,234', ',', 1.234],
    ['1,234%', ',', 0.01234],
    ['1.234%', '.', 0.01234],
    ['Rp1.234', '.', 1.234],
    ['12.345K', ',', 12345000],
    ['1234', ',', 1234],
    ['1 234', ',', 1234],
    ['1 234,5', ',', 1234.5],
    ['1,234,567', '.', 1234567],
    ['1.2E+05', '.', 120000],
    ['1e3', ',', 1000],
  ] as const)('%s with %s is %d', (text, mark, number) => {
    expect(readPlatformNumber(text, mark)).toBe(number);
  });

  test.each([
    ['1,234.56', ','],
    ['1.234,56', '.'],
    ['1.5', ','],
    ['1,77%', '.'],
    ['1.234.567', '.'],
    ['1,234,567', ','],
    ['1.2万', ','],
    ['1.2E+05', ','],
  ] as const)('%s contradicts %s', (text, mark) => {
    expect(readPlatformNumber(text, mark)).toBe('contrary');
  });
});

test('the longest text a cell can hold is told at once', () => {
  const start = Date.now();
  for (const text of [`1${' '.repeat(49998)}x`, '1'.repeat(50000), '1,'.repeat(25000), '-'.repeat(50000)]) {
    expect(parsePlatformNumber(text)).toBeNull();
    expect(readPlatformNumber(text, null)).toBe('words');
  }
  expect(Date.now() - start).toBeLessThan(1000);
});

test('sixty characters that nearly are a number take no time either', () => {
  const start = Date.now();
  for (let i = 0; i < 1000; i++) parsePlatformNumber(`1${' '.repeat(57)}x`);
  expect(Date.now() - start).toBeLessThan(1000);
});

test('any text gives a finite number, nothing or a doubt', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('.', ',', null), (text, mark) => {
      const read = readPlatformNumber(text, mark);
      expect(read === null || typeof read === 'string' || Number.isFinite(read)).toBe(true);
    }),
  );
});
