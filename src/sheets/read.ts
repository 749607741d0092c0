import type { Plain } from '../workbook/host';
import type { NamedCell, SheetSnapshot, Snapshot } from '../workbook/snapshot';
import { isDate } from './dates';
import type { Identity, SheetIdentity } from './identity';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The second row, unless its own metadata says it has moved. */
const HEADING_ROW = 2;

export function headingRowOf(identity: SheetIdentity): number {
  return identity.headingRow ?? HEADING_ROW;
}

export function plain(value: unknown, dayOf: (date: Date) => string): Plain {
  if (isDate(value)) return dayOf(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** A table is known by its heading rows, however many rows of data it has; a form by all it shows. */
function readCells(own: SheetIdentity, rowCount: number, columnCount: number) {
  const isTable = own.columns.size > 0;
  const rows = isTable ? Math.min(headingRowOf(own), rowCount) : Math.min(own.sheet.getLastRow(), rowCount);
  if (rows < 1) return { values: [], formulas: [] };
  const range = own.sheet.getRange(1, 1, rows, columnCount);
  return { values: range.getValues() as unknown[][], formulas: range.getFormulas() };
}

function readOwn(own: SheetIdentity, name: string, dayOf: (date: Date) => string): SheetSnapshot {
  const rowCount = own.sheet.getMaxRows();
  const columnCount = own.sheet.getMaxColumns();
  const { values, formulas } = readCells(own, rowCount, columnCount);
  return {
    sheetId: own.mark.sheetId,
    name,
    mark: own.mark,
    columns: Object.fromEntries([...own.columns].map(([id, { position }]) => [id, position])),
    headingRow: headingRowOf(own),
    values: values.map((row) => row.map((value) => plain(value, dayOf))),
    formulas,
    rowCount,
    columnCount,
  };
}

function foreign(sheet: Sheet, name: string): SheetSnapshot {
  const nothing = {
    columns: {},
    headingRow: HEADING_ROW,
    values: [],
    formulas: [],
    rowCount: 0,
    columnCount: 0,
  };
  return { sheetId: sheet.getSheetId(), name, mark: null, ...nothing };
}

/** The named ranges of our forms; a copy of a tab has its own, whose names begin with the copy's name. */
function readNames(spreadsheet: Spreadsheet, identity: Identity): NamedCell[] {
  const prefixes = [...identity.sheets.keys()].map((id) => `${id}_`);
  return spreadsheet.getNamedRanges().flatMap((named) => {
    const name = named.getName();
    if (!prefixes.some((prefix) => name.startsWith(prefix))) return [];
    const range = named.getRange();
    return [{ name, sheetId: range.getGridId(), row: range.getRow(), column: range.getColumn() }];
  });
}

export function readSnapshot(
  spreadsheet: Spreadsheet,
  sheets: readonly Sheet[],
  identity: Identity,
  dayOf: (date: Date) => string,
): Snapshot {
  const own = new Map([...identity.sheets.values()].map((entry) => [entry.sheet, entry] as const));
  return {
    stamp: identity.stamp,
    sheets: sheets.map((sheet) => {
      const name = sheet.getName();
      const entry = own.get(sheet);
      return entry ? readOwn(entry, name, dayOf) : foreign(sheet, name);
    }),
    names: identity.sheets.size === 0 ? [] : readNames(spreadsheet, identity),
  };
}
