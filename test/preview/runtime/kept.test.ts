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

test('and come back when the deletion is undone', () => {
  nameColumns();
  headless.deleteColumns('Sheet1', 4);
  headless.workbook().undo();
  expect({ ...ids(), range: protectedRange(), name: namedRange() }).toEqual({
    views: 'B:B',
    orders: 'D:D',
    range: 'D2:D10',
    name: 'D5',
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
