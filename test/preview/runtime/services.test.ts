import type { Headless } from '../../helpers/headless';
import { startHeadless } from '../../helpers/headless';

let headless: Headless;
beforeEach(async () => {
  headless = await startHeadless();
});
afterEach(() => {
  headless.dispose();
});

describe('setValue reads a text as if it was typed', () => {
  test.each([
    { written: '007', value: 7, shown: '7' },
    { written: "'007", value: '007', shown: '007' },
    { written: '3%', value: 0.03, shown: '3%' },
    { written: 'TRUE', value: true, shown: 'TRUE' },
    { written: '+A', value: '+A', shown: '+A' },
    { written: "'=1+1", value: '=1+1', shown: '=1+1' },
    { written: '', value: '', shown: '' },
    { written: undefined, value: '', shown: '' },
    { written: 1234.5, value: 1234.5, shown: '1234.5' },
  ])('$written', ({ written, value, shown }) => {
    headless.setBlock('Sheet1', 'A1', [['before'], [written]]);
    headless.setBlock('Sheet1', 'A2', [[written]]);
    expect(headless.value('Sheet1', 'A2')).toBe(value);
    expect(headless.display('Sheet1', 'A2')).toBe(shown);
  });

  test('digits stay text in a cell of text format', () => {
    headless.script(({ SpreadsheetApp }) =>
      SpreadsheetApp.getActive()
        .getActiveSheet()
        .getRange('A1')
        .setNumberFormat('@')
        .setValue('0123456789012345678'),
    );
    expect(headless.value('Sheet1', 'A1')).toBe('0123456789012345678');
  });

  test('a date comes back as the same day', () => {
    headless.script(({ SpreadsheetApp }) =>
      SpreadsheetApp.getActive()
        .getActiveSheet()
        .getRange('A1')
        .setValue(new Date(2026, 0, 31)),
    );
    expect(headless.value('Sheet1', 'A1')).toEqual(new Date(2026, 0, 31));
    expect(headless.display('Sheet1', 'A1')).toBe('2026-01-31');
  });
});

describe('what Google refuses is refused', () => {
  test.each<{ name: string; work: Parameters<Headless['script']>[0]; says: string }>([
    {
      name: 'a block of another height',
      work: ({ SpreadsheetApp }) =>
        SpreadsheetApp.getActive()
          .getActiveSheet()
          .getRange('A1:A2')
          .setValues([[1]]),
      says: 'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    },
    {
      name: 'a range outside of the sheet',
      work: ({ SpreadsheetApp }) => SpreadsheetApp.getActive().getActiveSheet().getRange(1001, 1),
      says: 'The coordinates of the range are outside the dimensions of the sheet.',
    },
    {
      name: 'a second sheet of the same name',
      work: ({ SpreadsheetApp }) => SpreadsheetApp.getActive().insertSheet('Sheet1'),
      says: 'A sheet with the name "Sheet1" already exists.',
    },
    {
      name: 'hiding the only sheet',
      work: ({ SpreadsheetApp }) => SpreadsheetApp.getActive().getActiveSheet().hideSheet(),
      says: "You can't hide all the sheets in a document.",
    },
    {
      name: 'metadata on a part of a column',
      work: ({ SpreadsheetApp }) =>
        SpreadsheetApp.getActive().getActiveSheet().getRange('A1:A9').addDeveloperMetadata('id'),
      says: 'Adding developer metadata to arbitrary ranges is not currently supported.',
    },
    {
      name: 'a named range that looks like a cell',
      work: ({ SpreadsheetApp }) =>
        SpreadsheetApp.getActive().setNamedRange(
          'ROI2026',
          SpreadsheetApp.getActive().getActiveSheet().getRange('A1'),
        ),
      says: 'The name ROI2026 is not valid for a named range.',
    },
    {
      name: 'a property above 9 KB',
      work: ({ PropertiesService }) =>
        PropertiesService.getDocumentProperties().setProperty('draft', '值'.repeat(3073)),
      says: 'Argument too large: value of draft',
    },
    {
      name: 'a store above 500 KB',
      work: ({ PropertiesService }) => {
        for (let number = 0; number < 60; number += 1)
          PropertiesService.getDocumentProperties().setProperty(`p${number}`, 'x'.repeat(9000));
      },
      says: 'You have exceeded the property storage quota.',
    },
    {
      name: 'a method that is not emulated, by its name',
      work: ({ SpreadsheetApp }) => SpreadsheetApp.getActive().getActiveSheet().getCharts(),
      says: 'Sheet.getCharts is not emulated by the preview',
    },
  ])('$name', ({ work, says }) => {
    expect(() => headless.script(work)).toThrow(says);
  });
});

test('a lock that someone else holds is not given, and one of ours ends with the execution', () => {
  headless.runtime.holdLock(true);
  expect(headless.script(({ LockService }) => LockService.getDocumentLock().tryLock(10))).toBe(false);
  headless.runtime.holdLock(false);
  expect(headless.script(({ LockService }) => LockService.getDocumentLock().tryLock(10))).toBe(true);
  expect(headless.script(({ LockService }) => LockService.getDocumentLock().hasLock())).toBe(false);
});

test('rules, formats and notes come back as they were set', () => {
  const read = headless.script(({ SpreadsheetApp }) => {
    const sheet = SpreadsheetApp.getActive().getActiveSheet();
    const list = SpreadsheetApp.newDataValidation()
      .requireValueInList(['KEEP', 'STOP'], true)
      .setAllowInvalid(false)
      .setHelpText('choose one')
      .build();
    sheet
      .getRange('A1:A3')
      .setDataValidations([[list], [list], [null]])
      .setNote('a note')
      .setBackground('#ffeecc')
      .setFontWeight('bold')
      .setNumberFormat('0.0%');
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenNumberLessThan(0)
      .setFontColor('#aa0000')
      .setRanges([sheet.getRange('B2:B9')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    const found = sheet.getRange('A2').getDataValidation();
    return {
      help: found?.getHelpText(),
      values: found?.getCriteriaValues() as unknown,
      invalid: found?.getAllowInvalid(),
      beyond: sheet.getRange('A3').getDataValidation(),
      note: sheet.getRange('A3').getNote(),
      background: sheet.getRange('A3').getBackground(),
      format: sheet.getRange('A3').getNumberFormat(),
      formatted: sheet
        .getConditionalFormatRules()
        .map((one) => one.getRanges().map((range) => range.getA1Notation())),
    };
  });
  expect(read).toEqual({
    help: 'choose one',
    values: [['KEEP', 'STOP'], true],
    invalid: false,
    beyond: null,
    note: 'a note',
    background: '#ffeecc',
    format: '0.0%',
    formatted: [['B2:B9']],
  });
});

test.each<{ name: string; work: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown }>([
  { name: 'inserts columns', work: (sheet) => sheet.insertColumnsAfter(26, 6) },
  { name: 'inserts rows', work: (sheet) => sheet.insertRowsBefore(9, 3) },
  { name: 'deletes rows', work: (sheet) => sheet.deleteRows(900, 100) },
  {
    name: 'moves a column',
    work: (sheet) => {
      sheet.moveColumns(sheet.getRange('F1'), 9);
    },
  },
])('what people selected stays selected when a script $name', ({ work }) => {
  const { sheet, script, workbook } = headless;
  sheet('Sheet1').setActiveRange(sheet('Sheet1').getRange('B2:C3'));
  script(({ SpreadsheetApp }) => {
    const spreadsheet = SpreadsheetApp.getActive();
    const front = spreadsheet.getActiveSheet();
    work(front);
    work(spreadsheet.insertSheet('New'));
    spreadsheet.setActiveSheet(front);
  });
  expect(workbook().getActiveRange()?.getA1Notation()).toBe('B2:C3');
  sheet('New').activate();
  expect(workbook().getActiveRange()).toBeNull();
});

test('dates are written in the zone of the spreadsheet', () => {
  const zone = headless.script(({ SpreadsheetApp }) => SpreadsheetApp.getActive().getSpreadsheetTimeZone());
  const format = (inZone: string) => () =>
    headless.script(({ Utilities }) =>
      Utilities.formatDate(new Date(2026, 0, 5, 14, 3), inZone, "yyyy-MM-dd'T'HH:mm"),
    );
  expect(format(zone)()).toBe('2026-01-05T14:03');
  expect(format('Asia/Kathmandu')).toThrow('the zone Asia/Kathmandu is not emulated by the preview');
});
