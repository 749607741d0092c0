import { Grid as Cells } from '../runtime/grid';
import { canvasPlace } from './grid';
import type { Page } from './page';

/** Read-only: what a test needs to see that a canvas does not show. Tests act with keyboard and mouse only. */
export interface TestHook {
  sheets(): string[];
  activeSheet(): string;
  /** What a formula or `getValues` would see; null when empty. */
  value(sheet: string, cell: string): unknown;
  /** What the cell shows. */
  shown(sheet: string, cell: string): string;
  formula(sheet: string, cell: string): string;
  /** Font, fill, borders and number format; null when the cell has none of its own. */
  style(sheet: string, cell: string): unknown;
  /** All values from A1 to the last used cell, blank as null. */
  block(sheet: string): unknown[][];
  /** Where the cell lies on the page, in pixels; the sheet must be in front. */
  place(sheet: string, cell: string): { left: number; top: number; width: number; height: number };
  frozenRows(sheet: string): number;
  /** Whether the part of the sheet that scrolls shows the cell; the sheet must be in front. */
  isInSight(sheet: string, cell: string): boolean;
  /** Rows a filter keeps from sight, from 1. */
  hiddenRows(sheet: string): number[];
  /** Resolves when nothing is being calculated. */
  settled(): Promise<void>;
  /** Resolves when everything is saved. */
  saved(): Promise<void>;
}

declare global {
  interface Window {
    preview?: TestHook;
  }
}

const KEY_ON_ITS_WAY = 60;

export function exposeForTests({ grid, container, addOn, saver }: Page): void {
  const workbook = () => {
    const active = grid.api.getActiveWorkbook();
    if (!active) throw new Error('no workbook is open');
    return active;
  };
  const sheetNamed = (name: string) => {
    const sheet = workbook().getSheetByName(name);
    if (!sheet) throw new Error(`there is no sheet ${name}`);
    return sheet;
  };
  const range = (sheet: string, cell: string) => sheetNamed(sheet).getRange(cell);
  const cells = new Cells(grid.univer, grid.api);
  const valueAt = (sheet: string, row: number, column: number) =>
    cells.cell(sheetNamed(sheet).getSheetId(), row, column)?.v ?? null;
  window.preview = {
    sheets: () =>
      workbook()
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    activeSheet: () => workbook().getActiveSheet().getSheetName(),
    value: (sheet, cell) => {
      const { startRow, startColumn } = range(sheet, cell).getRange();
      return valueAt(sheet, startRow, startColumn);
    },
    shown: (sheet, cell) => range(sheet, cell).getDisplayValue(),
    formula: (sheet, cell) => range(sheet, cell).getFormula(),
    style: (sheet, cell) => {
      const { startRow, startColumn } = range(sheet, cell).getRange();
      return cells.style(sheetNamed(sheet).getSheetId(), startRow, startColumn) ?? null;
    },
    block: (sheet) => {
      const { startRow, endRow, startColumn, endColumn } = sheetNamed(sheet).getDataRange().getRange();
      const from = (start: number, end: number) =>
        Array.from({ length: end - start + 1 }, (_, at) => start + at);
      return from(startRow, endRow).map((row) =>
        from(startColumn, endColumn).map((column) => valueAt(sheet, row, column)),
      );
    },
    place: (sheet, cell) => {
      const { left, top, width, height } = range(sheet, cell).getCellRect();
      const canvas = canvasPlace(container);
      return { left: left + canvas.left, top: top + canvas.top, width, height };
    },
    hiddenRows: (sheet) => (sheetNamed(sheet).getFilter()?.getFilteredOutRows() ?? []).map((row) => row + 1),
    frozenRows: (sheet) => sheetNamed(sheet).getFrozenRows(),
    isInSight: (sheet, cell) => {
      const seen = sheetNamed(sheet).getVisibleRange();
      const { startRow, startColumn } = range(sheet, cell).getRange();
      if (!seen) return false;
      const isAcross = startColumn >= seen.startColumn && startColumn <= seen.endColumn;
      return isAcross && startRow >= seen.startRow && startRow <= seen.endRow;
    },
    settled: async () => {
      await addOn.settled();
      // A key that was pressed last may still be on its way into its cell.
      await new Promise((resolve) => setTimeout(resolve, KEY_ON_ITS_WAY));
      await addOn.settled();
    },
    saved: () => saver.flush(),
  };
}
