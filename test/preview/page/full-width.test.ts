import fc from 'fast-check';
import { readableFormula } from '../../../src/preview/page/full-width';

test.each([
  ['brackets, commas and percent', '=CONTENT_ROI（250000，0.075％，28）', '=CONTENT_ROI(250000,0.075%,28)'],
  ['the comma of enumerations', '=SUM(1、2，"甲、乙")', '=SUM(1,2,"甲、乙")'],
  ['an equals sign', '＝A1＋B1', '=A1+B1'],
  ['digits, letters and the colon of a range', '=ＳＵＭ（Ａ１：Ａ９）', '=SUM(A1:A9)'],
  ['the space of a Chinese keyboard', '=A1　+　B1', '=A1 + B1'],
  ['the underscore of a function', '=ＣＯＮＴＥＮＴ＿ＲＯＩ（1）', '=CONTENT_ROI(1)'],
  ['semicolons between arguments', '=SUM(1；2;3)', '=SUM(1,2,3)'],
  ['semicolons between rows', '=SUM({1;2}；"；")', '=SUM({1;2},"；")'],
  ['what follows a quoted text', '="（％）"＆A1', '="（％）"&A1'],
  ['what follows a doubled quote inside a text', '="a""（"&（1）', '="a""（"&(1)'],
  ['a reference to another sheet', "='成本（美国）'！A1", "='成本（美国）'!A1"],
])('reads %s', (_, typed, formula) => {
  expect(readableFormula(typed)).toBe(formula);
});

test.each([['（说明）：毛利率 30％'], ['15％'], ['A＝B'], ['']])('leaves %j as it was typed', (typed) => {
  expect(readableFormula(typed)).toBe(typed);
});

test('changes nothing in a formula of plain characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      fc.pre(!text.includes(';'));
      expect(readableFormula(`=${text}`)).toBe(`=${text}`);
    }),
  );
});

test('says the same when it reads its own result', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('（', '％', '"', "'", 'A', '，', '1', '！') }), (text) => {
      const once = readableFormula(`=${text}`);
      expect(readableFormula(once)).toBe(once);
    }),
  );
});
