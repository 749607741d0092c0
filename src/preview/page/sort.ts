import type { IRange, Workbook, Worksheet } from '@univerjs/core';
import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { SheetsSortService } from '@univerjs/preset-sheets-sort';
import type { Grid } from './grid';
import type { SortKey } from './sort-order';
import { sortedIndexes } from './sort-order';

const REORDER = 'sheet.command.reorder-range';

export interface SortRule {
  column: number;
  ascending: boolean;
}

function keyAt(sheet: Worksheet, row: number, column: number): SortKey {
  return sheet.getCell(row, column)?.v ?? null;
}

function columnsOf({ startColumn, endColumn }: IRange): number[] {
  return Array.from({ length: endColumn - startColumn + 1 }, (_, index) => startColumn + index);
}

/** A row of words above a row with numbers. */
function isHeading(sheet: Worksheet, range: IRange, row: number): boolean {
  const keys = (at: number) => columnsOf(range).map((column) => keyAt(sheet, at, column));
  const words = keys(row).filter((key) => key !== null && key !== undefined && key !== '');
  return (
    words.every((key) => typeof key === 'string') && keys(row + 1).some((key) => typeof key === 'number')
  );
}

/** Frozen rows and a heading stay where they are, however much was selected: headings hold formulas here. */
function dataRows(sheet: Worksheet, range: IRange): number[] {
  const frozen = sheet.getFreeze().ySplit;
  const heading = range.startRow >= frozen && isHeading(sheet, range, range.startRow) ? 1 : 0;
  const first = Math.max(range.startRow + heading, frozen);
  const rows = Array.from({ length: Math.max(0, range.endRow - first + 1) }, (_, index) => first + index);
  return rows.filter((row) => !sheet.getRowFiltered(row) && sheet.getRowRawVisible(row));
}

/** The row that comes to each row's place. Sorting by the last rule first lets the first one decide. */
function newOrder(sheet: Worksheet, rows: readonly number[], rules: readonly SortRule[]): number[] {
  return rules.reduceRight<number[]>(
    (order, { column, ascending }) => {
      const keys = order.map((row) => keyAt(sheet, row, column));
      return sortedIndexes(keys, ascending).map((index) => order[index] ?? 0);
    },
    [...rows],
  );
}

function sortRange(
  { api }: Grid,
  workbook: Workbook,
  sheet: Worksheet,
  range: IRange,
  rules: SortRule[],
): void {
  const rows = dataRows(sheet, range);
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return;
  const order = newOrder(sheet, rows, rules);
  void api.executeCommand(REORDER, {
    unitId: workbook.getUnitId(),
    subUnitId: sheet.getSheetId(),
    range: { ...range, startRow: first, endRow: last },
    order: Object.fromEntries(rows.map((row, index) => [row, order[index]])),
  });
}

function current({ univer }: Grid): { workbook: Workbook; sheet: Worksheet } | null {
  const instances = univer.__getInjector().get(IUniverInstanceService);
  const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheet = workbook?.getActiveSheet();
  return workbook && sheet ? { workbook, sheet } : null;
}

/** Sorts the sheet in front by the column of the selected cell, as Sheets does with “Sort sheet”. */
export function sortSheet(grid: Grid, ascending: boolean): void {
  const found = current(grid);
  const column = grid.api.getActiveWorkbook()?.getActiveRange()?.getColumn();
  if (!found || column === undefined) return;
  const { workbook, sheet } = found;
  const range = sheet.getCellMatrix().getDataRange();
  sortRange(grid, workbook, sheet, range, [{ column, ascending }]);
}

/**
 * Univer refuses to sort where an array formula reaches, and sorts by what is typed only. In this workbook every
 * calculated column is an array formula in its heading, which sorting the rows below leaves alone.
 */
export function sortBelowArrayFormulas(grid: Grid): void {
  const sorting = grid.univer.__getInjector().get(SheetsSortService);
  sorting.formulaCheck = () => true;
  sorting.applySort = ({ range, orderRules }) => {
    const found = current(grid);
    if (!found) return;
    const rules = orderRules.map(({ colIndex, type }) => ({
      column: colIndex,
      ascending: String(type) === 'asc',
    }));
    sortRange(grid, found.workbook, found.sheet, range, rules);
  };
}
