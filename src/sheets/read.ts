import { SHEETS } from '../workbook/catalogue';
import type { Plain } from '../workbook/host';
import { fieldsOf, nameOf } from '../workbook/record';
import type { NamedCell, SheetSnapshot, Snapshot } from '../workbook/snapshot';
import { topLeft } from './addresses';
import { isDate } from './dates';
import type { Identity } from './identity';
import type { OwnSheet } from './own-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The names of the fields of each form; a sheet that stands here has fields and no columns. */
const FIELDS: ReadonlyMap<string, readonly string[]> = new Map(
  SHEETS.flatMap((form) =>
    form.type === 'form' ? [[form.id, fieldsOf(form).map((field) => nameOf(form, field))] as const] : [],
  ),
);

export function plain(value: unknown, dayOf: (date: Date) => string): Plain {
  if (isDate(value)) return dayOf(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** A table is known by its heading rows, however many rows of data it has; a form by all it shows. */
function readCells(sheet: Sheet, heading: number | null, rowCount: number, columnCount: number) {
  const rows = Math.min(heading ?? sheet.getLastRow(), rowCount);
  if (rows < 1) return { values: [], formulas: [] };
  const range = sheet.getRange(1, 1, rows, columnCount);
  return { values: range.getValues() as unknown[][], formulas: range.getFormulas() };
}

const NOTHING = { columns: {}, headingRow: 2, values: [], formulas: [], rowCount: 0, columnCount: 0 };

function readOwn(own: OwnSheet, name: string, dayOf: (date: Date) => string): SheetSnapshot {
  const { sheet, mark } = own;
  const isForm = FIELDS.has(mark.id);
  const columns = isForm ? [] : [...own.columns()];
  const headingRow = isForm ? NOTHING.headingRow : own.headingRow;
  const rowCount = sheet.getMaxRows();
  const columnCount = sheet.getMaxColumns();
  const { values, formulas } = readCells(
    sheet,
    columns.length > 0 ? headingRow : null,
    rowCount,
    columnCount,
  );
  return {
    sheetId: mark.sheetId,
    name,
    mark,
    columns: Object.fromEntries(columns.map(([id, { position }]) => [id, position])),
    headingRow,
    values: values.map((row) => row.map((value) => plain(value, dayOf))),
    formulas,
    rowCount,
    columnCount,
  };
}

/** The names of a form's fields; a copy of a tab has its own, whose names begin with the copy's name. */
function readNames(spreadsheet: Spreadsheet, { mark }: OwnSheet): NamedCell[] {
  return (FIELDS.get(mark.id) ?? []).flatMap((name) => {
    const range = spreadsheet.getRangeByName(name);
    // A field that was cut and pasted into another tab has taken its name there.
    return range ? [{ name, sheetId: range.getGridId(), ...topLeft(range.getA1Notation()) }] : [];
  });
}

/** With `only`, other sheets are read by name and mark alone: enough to find a place among them. */
export function readSnapshot(
  spreadsheet: Spreadsheet,
  identity: Identity,
  dayOf: (date: Date) => string,
  only: readonly string[] | null,
): Snapshot {
  const ours = identity.sheets();
  const wanted = [...ours.values()].filter(({ mark }) => only === null || only.includes(mark.id));
  const sheets = spreadsheet.getSheets().map((sheet): SheetSnapshot => {
    const sheetId = sheet.getSheetId();
    const name = sheet.getName();
    const own = ours.get(sheetId);
    return own && wanted.includes(own)
      ? readOwn(own, name, dayOf)
      : { sheetId, name, mark: own?.mark ?? null, ...NOTHING };
  });
  return { stamp: identity.stamp, sheets, names: wanted.flatMap((own) => readNames(spreadsheet, own)) };
}
