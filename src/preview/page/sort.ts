import type { ICellData, IRange, Nullable, Worksheet } from '@univerjs/core';
import { SheetsSortService } from '@univerjs/preset-sheets-sort';
import { Grid as Cells } from '../runtime/grid';
import type { Grid } from './grid';
import type { SortKey } from './sort-order';
import { sortedIndexes } from './sort-order';

const REORDER = 'sheet.command.reorder-range';

export interface SortRule {
  column: number;
  ascending: boolean;
}

/** A sheet with the values behind what it shows, results of array formulas included. */
interface Sorted {
  cells: Cells;
  sheet: Worksheet;
}

function keyAt({ cells, sheet }: Sorted, row: number, column: number): SortKey {
  return cells.cell(sheet.getSheetId(), row, column)?.v ?? null;
}

function columnsOf({ startColumn, endColumn }: IRange): number[] {
  return Array.from({ length: endColumn - startColumn + 1 }, (_, index) => startColumn + index);
}

/** A row of words above a row with numbers. */
function isHeading(sorted: Sorted, range: IRange, row: number): boolean {
  const keys = (at: number) => columnsOf(range).map((column) => keyAt(sorted, at, column));
  const words = keys(row).filter((key) => key !== null && key !== undefined && key !== '');
  return (
    words.every((key) => typeof key === 'string') && keys(row + 1).some((key) => typeof key === 'number')
  );
}

function isTyped(cell: Nullable<ICellData>): boolean {
  const blank = cell?.v === undefined || cell.v === null || cell.v === '';
  return !blank || Boolean(cell?.f ?? cell?.si ?? cell?.p);
}

/** The last row that holds more than formats: tables are formatted far below it. */
function lastTypedRow({ sheet }: Sorted, range: IRange): number {
  const columns = columnsOf(range);
  let row = range.endRow;
  while (row > range.startRow && !columns.some((column) => isTyped(sheet.getCellRaw(row, column)))) row -= 1;
  return row;
}

/** Frozen rows and a heading stay where they are, however much was selected: headings hold formulas here. */
function dataRows(sorted: Sorted, range: IRange): number[] {
  const { sheet } = sorted;
  const frozen = sheet.getFreeze().ySplit;
  const heading = range.startRow >= frozen && isHeading(sorted, range, range.startRow) ? 1 : 0;
  const first = Math.max(range.startRow + heading, frozen);
  const last = lastTypedRow(sorted, range);
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return rows.filter((row) => !sheet.getRowFiltered(row) && sheet.getRowRawVisible(row));
}

/** The row that comes to each row's place. Sorting by the last rule first lets the first one decide. */
function newOrder(sorted: Sorted, rows: readonly number[], rules: readonly SortRule[]): number[] {
  return rules.reduceRight<number[]>(
    (order, { column, ascending }) => {
      const keys = order.map((row) => keyAt(sorted, row, column));
      return sortedIndexes(keys, ascending).map((index) => order[index] ?? 0);
    },
    [...rows],
  );
}

function sortRange(sorted: Sorted, range: IRange, rules: readonly SortRule[]): void {
  const rows = dataRows(sorted, range);
  const order = newOrder(sorted, rows, rules);
  const moves = rows
    .map((row, index) => [row, order[index] ?? row] as const)
    .filter(([to, from]) => to !== from);
  const [first] = moves[0] ?? [];
  const [last] = moves[moves.length - 1] ?? [];
  if (first === undefined || last === undefined) return;
  sorted.cells.execute(REORDER, {
    subUnitId: sorted.sheet.getSheetId(),
    range: { ...range, startRow: first, endRow: last },
    order: Object.fromEntries(moves),
  });
}

function sheetInFront({ univer, api }: Grid): Sorted {
  const cells = new Cells(univer, api);
  return { cells, sheet: cells.workbook.getActiveSheet() };
}

/** Sorts the sheet in front by the column of the selected cell, as Sheets does with “Sort sheet”. */
export function sortSheet(grid: Grid, ascending: boolean): void {
  const column = grid.api.getActiveWorkbook()?.getActiveRange()?.getColumn();
  if (column === undefined) return;
  const sorted = sheetInFront(grid);
  sortRange(sorted, sorted.sheet.getCellMatrix().getDataRange(), [{ column, ascending }]);
}

/**
 * Univer refuses to sort where an array formula reaches, and sorts by what is typed only. In this workbook every
 * calculated column is an array formula in its heading, which sorting the rows below leaves alone.
 */
export function sortBelowArrayFormulas(grid: Grid): void {
  const sorting = grid.univer.__getInjector().get(SheetsSortService);
  sorting.formulaCheck = () => true;
  sorting.applySort = ({ range, orderRules }) => {
    const rules = orderRules.map(({ colIndex, type }) => ({
      column: colIndex,
      ascending: String(type) === 'asc',
    }));
    sortRange(sheetInFront(grid), range, rules);
  };
}
