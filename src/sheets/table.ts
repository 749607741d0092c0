import { codeOf, labelOf } from '../workbook/choices';
import type { Plain, TableRow } from '../workbook/host';
import type { Language } from '../core/words';
import { serialOf } from './dates';
import type { ColumnIdentity, OwnSheet } from './own-sheet';
import { plain } from './read';
import type { Cell } from './rectangles';
import { rectangles } from './rectangles';
import { guardedText, unguardedText } from './text';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows added at the end when a table is full, so that the next import need not add them again. */
const SPARE_ROWS = 50;

/** A cell as the product sees it: ids and text as text, choices by code, blank as null. */
function readValue(value: unknown, { unit, list }: ColumnIdentity, dayOf: (date: Date) => string): Plain {
  const cell = plain(value, dayOf);
  if (cell === null || cell === '') return null;
  if (list) return codeOf(list, String(cell)) ?? String(cell);
  if (unit === 'id' || unit === 'text') return unguardedText(String(cell));
  return cell;
}

/** A value as it is handed to the sheet; texts are guarded, days become numbers in date-formatted cells. */
function writtenValue(
  value: Plain,
  { unit, list }: ColumnIdentity,
  language: Language,
): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'string') return value;
  if (list) return guardedText(labelOf(list, value, language));
  return (unit === 'date' ? serialOf(value) : null) ?? guardedText(value);
}

function dataRange(own: OwnSheet, positions: readonly number[]) {
  const first = Math.min(...positions);
  const top = own.headingRow + 1;
  const rows = own.sheet.getLastRow() - top + 1;
  if (rows < 1) return null;
  return { range: own.sheet.getRange(top, first, rows, Math.max(...positions) - first + 1), top, first };
}

export function readRows(
  own: OwnSheet,
  columns: readonly string[],
  dayOf: (date: Date) => string,
): TableRow[] {
  const wanted = columns.flatMap((id) => {
    const column = own.column(id);
    return column ? [{ id, column }] : [];
  });
  const data =
    wanted.length === 0
      ? null
      : dataRange(
          own,
          wanted.map(({ column }) => column.position),
        );
  if (!data) return [];
  return (data.range.getValues() as unknown[][]).flatMap((cells, index) => {
    const entries = wanted.map(
      ({ id, column }) => [id, readValue(cells[column.position - data.first], column, dayOf)] as const,
    );
    const isBlank = entries.every(([, value]) => value === null);
    return isBlank ? [] : [{ row: data.top + index, values: Object.fromEntries(entries) }];
  });
}

/** The row below everything that shows something; calculations are blank in rows nobody filled. */
function firstFreeRow(own: OwnSheet): number {
  const positions = [...own.columns().values()].map(({ position }) => position);
  const data = dataRange(own, positions);
  if (!data) return own.headingRow + 1;
  const values = data.range.getValues() as unknown[][];
  let used = values.length;
  while (used > 0 && values[used - 1]?.every((cell) => cell === '' || cell === null)) used -= 1;
  return data.top + used;
}

function makeRoom(sheet: Sheet, lastRow: number): void {
  const present = sheet.getMaxRows();
  if (lastRow > present) sheet.insertRowsAfter(present, lastRow - present + SPARE_ROWS);
}

function placed(own: OwnSheet, rows: readonly TableRow[]): { row: number; values: TableRow['values'] }[] {
  const appended = rows.filter(({ row }) => row === null).length;
  let free = appended > 0 ? firstFreeRow(own) : 0;
  if (appended > 0) makeRoom(own.sheet, free + appended - 1);
  return rows.map(({ row, values }) => {
    if (row !== null) return { row, values };
    free += 1;
    return { row: free - 1, values };
  });
}

export function writeRows(own: OwnSheet, rows: readonly TableRow[], language: Language): void {
  const cells = placed(own, rows).flatMap(({ row, values }) =>
    Object.entries(values).flatMap(([id, value]): Cell<string | number | boolean>[] => {
      const column = own.column(id);
      return column ? [{ row, column: column.position, value: writtenValue(value, column, language) }] : [];
    }),
  );
  for (const { row, column, rows: height, columns, values } of rectangles(cells)) {
    own.sheet.getRange(row, column, height, columns).setValues(values);
  }
}

/** Choices written in the other language get this language's label; people's own entries stay. */
export function relabel(own: OwnSheet, position: number, language: Language): void {
  const [column] = [...own.columns().values()].filter((entry) => entry.position === position);
  const data = column?.list ? dataRange(own, [position]) : null;
  if (!data || !column?.list) return;
  const { list } = column;
  const cells = (data.range.getValues() as unknown[][]).flatMap(([value], index): Cell<string>[] => {
    const code = typeof value === 'string' ? codeOf(list, value) : null;
    const label = code === null ? value : labelOf(list, code, language);
    return typeof label === 'string' && label !== value
      ? [{ row: data.top + index, column: position, value: label }]
      : [];
  });
  for (const { row, rows, values } of rectangles(cells)) {
    own.sheet.getRange(row, position, rows, 1).setValues(values);
  }
}
