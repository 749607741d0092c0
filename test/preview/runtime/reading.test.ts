import fc from 'fast-check';
import { a1Notation, columnIndex, columnName, readReference } from '../../../src/preview/runtime/a1';
import { inLanguage } from '../../../src/preview/runtime/custom-functions';
import { dateOfSerial, serialOfDate } from '../../../src/preview/runtime/dates';
import { readStubs } from '../../../src/preview/runtime/stubs';

test('column names count on after Z', () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 18277 }), (index) => columnIndex(columnName(index)) === index),
  );
});

test.each([
  { text: 'B2', sheetName: null, range: 'B2' },
  { text: 'B2:C4', sheetName: null, range: 'B2:C4' },
  { text: 'B:B', sheetName: null, range: 'B1:B100' },
  { text: '3:3', sheetName: null, range: 'A3:Z3' },
  { text: 'B3:B', sheetName: null, range: 'B3:B100' },
  { text: "'It''s mine'!$A$1", sheetName: "It's mine", range: 'A1' },
  { text: '内容!A2:A', sheetName: '内容', range: 'A2:A100' },
])('$text is a reference', ({ text, sheetName, range }) => {
  const found = readReference(text, { rows: 100, columns: 26 });
  expect(found && { sheetName: found.sheetName, range: a1Notation(found.rectangle) }).toEqual({
    sheetName,
    range,
  });
});

test.each(['', 'B', '7', 'setup_margin', '=A1'])('"%s" is none', (text) => {
  expect(readReference(text, { rows: 100, columns: 26 })).toBeNull();
});

test('a serial number and its date are the same wall clock', () => {
  expect(dateOfSerial(46086)).toEqual(new Date(2026, 2, 5));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 80000 }),
      (serial) => serialOfDate(dateOfSerial(serial)) === serial,
    ),
  );
});

test('a stub is read as the formula helper of Sheets reads it', () => {
  const text = `
/** Not a custom function. */
function other() {}

/**
 * Sales expected. / 预计销售额。
 *
 * @param {number|number[][]} views Views of the content. / 播放量。
 * @param {any} margin What is left. Optional; 1 when left out. / 毛利率。可不填，默认 1。
 * @return sales
 * @customfunction
 */
function CONTENT_GMV(views, margin) { return 1; }`;
  expect(readStubs({ 'functions.js': text })).toEqual([
    {
      name: 'CONTENT_GMV',
      summary: 'Sales expected. / 预计销售额。',
      params: [
        { name: 'views', detail: 'Views of the content. / 播放量。', optional: false },
        {
          name: 'margin',
          detail: 'What is left. Optional; 1 when left out. / 毛利率。可不填，默认 1。',
          optional: true,
        },
      ],
    },
  ]);
});

test('help is shown in the language of the reader', () => {
  const text = 'Orders / views, as a rate. / 下单率 = 订单 / 播放。';
  expect(inLanguage('Views of it. / 播放量。', 'zh_CN')).toBe('播放量。');
  expect(inLanguage('Views of it. / 播放量。', 'en_US')).toBe('Views of it.');
  expect(inLanguage(text, 'en_US')).toBe('Orders / views, as a rate.');
  expect(inLanguage('No translation / here', 'zh_CN')).toBe('No translation / here');
});
