import type { Headless } from '../../helpers/headless';
import { startHeadless } from '../../helpers/headless';

const files = {
  'functions.js': `
/**
 * Shows what it was given. / 显示收到的内容。
 *
 * @param {any} first Anything at all. / 任意内容。
 * @param {any} second Anything else. Optional. / 其他内容。可不填。
 * @customfunction
 */
function SHOW(first, second) {
  return JSON.stringify(Array.prototype.slice.call(arguments), function (_, value) { return value === undefined ? 'undefined' : value; });
}
/** @customfunction */
function KIND(value) { return Object.prototype.toString.call(value); }
/** @customfunction */
function DOUBLE(value) {
  if (value === 13) throw new Error('value must not be 13, got 13');
  return Array.isArray(value) ? value.map(function (row) { return row.map(function (cell) { return cell === '' ? null : cell * 2; }); }) : value * 2;
}
/** @customfunction */
function WRITES() { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('Z1').setValue(1); return 1; }
`,
};

let headless: Headless;
beforeAll(async () => {
  headless = await startHeadless({ files });
});
afterAll(() => {
  headless.dispose();
});

async function formula(text: string, at = 'J1'): Promise<unknown> {
  headless.setCell('Sheet1', at, text);
  await headless.settled();
  return headless.value('Sheet1', at);
}

describe('arguments arrive as Apps Script documents them', () => {
  beforeAll(async () => {
    headless.setBlock('Sheet1', 'A1', [
      [1, 'text', true, ''],
      [0.5, "'007", '=1/0', '=NA()'],
    ]);
    headless.script(({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActive().getActiveSheet();
      sheet.getRange('A3').setValue(new Date(2026, 2, 4));
      sheet.getRange('B3').setNumberFormat('0%').setValue(0.3);
    });
    await headless.settled();
  });

  test.each([
    { given: 'a number', text: '=SHOW(12)', arrives: '[12]' },
    { given: 'a cell as its value', text: '=SHOW(A1)', arrives: '[1]' },
    { given: 'a text', text: '=SHOW(B1)', arrives: '["text"]' },
    { given: 'a text of digits as text', text: '=SHOW(B2)', arrives: '["007"]' },
    { given: 'a boolean', text: '=SHOW(C1)', arrives: '[true]' },
    { given: 'a blank cell as the empty text', text: '=SHOW(D1)', arrives: '[""]' },
    { given: 'a percent cell as a fraction', text: '=SHOW(B3)', arrives: '[0.3]' },
    { given: 'a percent as a fraction', text: '=SHOW(0.075%)', arrives: '[0.00075]' },
    { given: 'an error cell as its text', text: '=SHOW(C2)', arrives: '["#DIV/0!"]' },
    { given: 'a range as rows', text: '=SHOW(A1:D1)', arrives: '[[[1,"text",true,""]]]' },
    { given: 'a column as rows of one', text: '=SHOW(A1:A2)', arrives: '[[[1],[0.5]]]' },
    { given: 'a range of one cell as its value', text: '=SHOW(A1:A1)', arrives: '[1]' },
    { given: 'a calculated block', text: '=SHOW(A1:A2*2)', arrives: '[[[2],[1]]]' },
    { given: 'a skipped middle argument as the empty text', text: '=SHOW(1,,3)', arrives: '[1,"",3]' },
    { given: 'nothing', text: '=SHOW()', arrives: '[]' },
  ])('$given', async ({ text, arrives }) => {
    expect(await formula(text)).toBe(arrives);
  });

  test('a date cell as a Date at midnight of its day', async () => {
    expect(await formula('=KIND(A3)')).toBe('[object Date]');
    expect(await formula('=SHOW(A3)')).toBe(JSON.stringify([new Date(2026, 2, 4)]));
  });
});

test('a throw stays in its cell, with its sentence, and neighbours go on calculating', async () => {
  headless.setBlock('Sheet1', 'F1', [
    ['=DOUBLE(13)'],
    ['=DOUBLE(21)'],
    ['=1+1'],
    ['=IFERROR(DOUBLE(13),"caught")'],
  ]);
  await headless.settled();
  expect(headless.values('Sheet1', 'F1:F4')).toEqual([['#ERROR!'], [42], [2], ['caught']]);
  expect(headless.errorOf('Sheet1', 'F1')).toBe('value must not be 13, got 13');
  expect(headless.errorOf('Sheet1', 'F2')).toBeUndefined();
  expect(headless.errorOf('Sheet1', 'F4')).toBeUndefined();
});

test('the sentence follows its cell and goes with its cause', async () => {
  headless.setBlock('Sheet1', 'F5', [[13], ['=DOUBLE(F5)']]);
  await headless.settled();
  headless.insertRows('Sheet1', 5);
  await headless.settled();
  expect(headless.errorOf('Sheet1', 'F7')).toBe('value must not be 13, got 13');
  headless.setCell('Sheet1', 'F6', 4);
  await headless.settled();
  expect(headless.value('Sheet1', 'F7')).toBe(8);
  expect(headless.errorOf('Sheet1', 'F7')).toBeUndefined();
});

test('a rectangle spills, and what is no value shows as nothing', async () => {
  headless.setBlock('Sheet1', 'L1', [[1], [''], [3]]);
  await formula('=DOUBLE(L1:L3)', 'M1');
  expect(headless.values('Sheet1', 'M1:M3')).toEqual([[2], [''], [6]]);
});

test('a custom function may not write', async () => {
  expect(await formula('=WRITES()', 'O1')).toBe('#ERROR!');
  expect(headless.errorOf('Sheet1', 'O1')).toMatch('You do not have permission to call Range.setValue');
});
