import type { Headless } from '../../helpers/headless';
import { startHeadless } from '../../helpers/headless';

let headless: Headless;
beforeEach(async () => {
  headless = await startHeadless();
});
afterEach(() => {
  headless.dispose();
});

const ids = (): Record<string, string> =>
  headless.script(({ SpreadsheetApp }) =>
    Object.fromEntries(
      SpreadsheetApp.getActive()
        .createDeveloperMetadataFinder()
        .withKey('column')
        .find()
        .map((found) => [
          found.getValue() ?? '',
          found.getLocation().getColumn()?.getA1Notation().replace(/\d+/g, '') ?? '',
        ]),
    ),
  );

function nameColumns(): void {
  headless.script(({ SpreadsheetApp }) => {
    const sheet = SpreadsheetApp.getActive().getActiveSheet();
    sheet
      .getRange('B:B')
      .addDeveloperMetadata('column', 'views', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    sheet
      .getRange('D:D')
      .addDeveloperMetadata('column', 'orders', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    sheet.getRange('D2:D10').protect().setDescription('ours').setWarningOnly(true);
    SpreadsheetApp.getActive().setNamedRange('setup_margin', sheet.getRange('D5'));
  });
}

const protectedRange = (): string | undefined =>
  headless.script(({ SpreadsheetApp }) =>
    SpreadsheetApp.getActive()
      .getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]
      ?.getRange()
      .getA1Notation(),
  );
const namedRange = (): string | undefined =>
  headless.script(({ SpreadsheetApp }) =>
    SpreadsheetApp.getActive().getRangeByName('setup_margin')?.getA1Notation(),
  );

describe('what hangs on columns follows them', () => {
  test.each([
    {
      change: 'a column is inserted before',
      act: () => headless.insertColumns('Sheet1', 1),
      views: 'C:C',
      orders: 'E:E',
      range: 'E2:E10',
      name: 'E5',
    },
    {
      change: 'a column is inserted between',
      act: () => headless.insertColumns('Sheet1', 3, 2),
      views: 'B:B',
      orders: 'F:F',
      range: 'F2:F10',
      name: 'F5',
    },
    {
      change: 'a column is deleted before',
      act: () => headless.deleteColumns('Sheet1', 1),
      views: 'A:A',
      orders: 'C:C',
      range: 'C2:C10',
      name: 'C5',
    },
    {
      change: 'it is moved to the left',
      act: () => headless.moveColumn('Sheet1', 4, 1),
      views: 'C:C',
      orders: 'A:A',
      range: 'A2:A10',
      name: 'A5',
    },
    {
      change: 'another is moved over it',
      act: () => headless.moveColumn('Sheet1', 2, 6),
      views: 'E:E',
      orders: 'C:C',
      range: 'C2:C10',
      name: 'C5',
    },
    {
      change: 'a row is inserted inside',
      act: () => headless.insertRows('Sheet1', 3),
      views: 'B:B',
      orders: 'D:D',
      range: 'D2:D11',
      name: 'D6',
    },
    {
      change: 'rows are deleted inside',
      act: () => headless.deleteRows('Sheet1', 3, 2),
      views: 'B:B',
      orders: 'D:D',
      range: 'D2:D8',
      name: 'D3',
    },
  ])('when $change', ({ act, views, orders, range, name }) => {
    nameColumns();
    act();
    expect({ ...ids(), range: protectedRange(), name: namedRange() }).toEqual({ views, orders, range, name });
  });

  test('and go with a column that is deleted', () => {
    nameColumns();
    headless.deleteColumns('Sheet1', 4);
    expect(ids()).toEqual({ views: 'B:B' });
    expect(protectedRange()).toBeUndefined();
    expect(namedRange()).toBeUndefined();
  });
});

test('a duplicated tab brings the metadata along, yet under a sheet id of its own', () => {
  headless.script(({ SpreadsheetApp }) => {
    const sheet = SpreadsheetApp.getActive().getActiveSheet();
    sheet.addDeveloperMetadata('sheet', String(sheet.getSheetId()));
  });
  headless.duplicate('Sheet1');
  const found = headless.script(({ SpreadsheetApp }) =>
    SpreadsheetApp.getActive()
      .createDeveloperMetadataFinder()
      .withKey('sheet')
      .find()
      .map((entry) => entry.getValue() === String(entry.getLocation().getSheet()?.getSheetId())),
  );
  expect(found).toEqual([true, false]);
});

test('what is kept beside the cells survives saving', async () => {
  nameColumns();
  headless.setCell('Sheet1', 'A1', '=1+1');
  headless.script(({ PropertiesService }) =>
    PropertiesService.getDocumentProperties().setProperty('draft', '{}'),
  );
  await headless.settled();
  const saved = headless.snapshot();
  headless.dispose();
  headless = await startHeadless({ restored: saved });
  expect({ ...ids(), range: protectedRange(), name: namedRange() }).toEqual({
    views: 'B:B',
    orders: 'D:D',
    range: 'D2:D10',
    name: 'D5',
  });
  expect(
    headless.script(({ PropertiesService }) =>
      PropertiesService.getDocumentProperties()?.getProperty('draft'),
    ),
  ).toBe('{}');
  expect(headless.formula('Sheet1', 'A1')).toBe('=1+1');
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
