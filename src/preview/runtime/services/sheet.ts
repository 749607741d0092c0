import type { Context, GoogleRange, GoogleSheet } from '../context';
import { getRules, setRules } from './conditional-format';
import { addMetadata, entriesAt, showFinder, showMetadata } from './metadata';
import { protect, protections, showProtection } from './protection';
import { SheetGrid } from './sheet-grid';

/** A sheet with its rows, columns and everything that is fixed to it. */
export class EmulatedSheet extends SheetGrid {
  insertRowsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return this.unselected((sheet) => sheet.insertRowsAfter(afterPosition - 1, howMany));
  }

  insertRowsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return this.unselected((sheet) => sheet.insertRowsBefore(beforePosition - 1, howMany));
  }

  insertRowAfter(afterPosition: number): GoogleSheet {
    return this.insertRowsAfter(afterPosition, 1);
  }

  insertRowBefore(beforePosition: number): GoogleSheet {
    return this.insertRowsBefore(beforePosition, 1);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return this.unselected((sheet) => sheet.insertColumnsAfter(afterPosition - 1, howMany));
  }

  insertColumnsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return this.unselected((sheet) => sheet.insertColumnsBefore(beforePosition - 1, howMany));
  }

  insertColumnAfter(afterPosition: number): GoogleSheet {
    return this.insertColumnsAfter(afterPosition, 1);
  }

  insertColumnBefore(beforePosition: number): GoogleSheet {
    return this.insertColumnsBefore(beforePosition, 1);
  }

  deleteRow(rowPosition: number): GoogleSheet {
    this.deleteRows(rowPosition, 1);
    return this.self();
  }

  deleteRows(rowPosition: number, howMany: number): void {
    if (howMany >= this.getMaxRows()) throw new Error("You can't delete all the rows on the sheet.");
    if (rowPosition + howMany - 1 > this.getMaxRows()) throw new Error('Those rows are out of bounds.');
    this.unselected((sheet) => sheet.deleteRows(rowPosition - 1, howMany));
  }

  deleteColumn(columnPosition: number): GoogleSheet {
    this.deleteColumns(columnPosition, 1);
    return this.self();
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    if (howMany >= this.getMaxColumns()) throw new Error("You can't delete all the columns on the sheet.");
    if (columnPosition + howMany - 1 > this.getMaxColumns())
      throw new Error('Those columns are out of bounds.');
    this.unselected((sheet) => sheet.deleteColumns(columnPosition - 1, howMany));
  }

  moveColumns(columnSpec: GoogleRange, destinationIndex: number): void {
    const { rectangle } = this.context.placeOf(columnSpec);
    const count = rectangle.endColumn - rectangle.startColumn + 1;
    const columns = this.facade.getRange(0, rectangle.startColumn, this.getMaxRows(), count);
    this.unselected((sheet) => sheet.moveColumns(columns, destinationIndex - 1));
  }

  moveRows(rowSpec: GoogleRange, destinationIndex: number): void {
    const { rectangle } = this.context.placeOf(rowSpec);
    const count = rectangle.endRow - rectangle.startRow + 1;
    const rows = this.facade.getRange(rectangle.startRow, 0, count, this.getMaxColumns());
    this.unselected((sheet) => sheet.moveRows(rows, destinationIndex - 1));
  }

  getFrozenRows(): number {
    return this.facade.getFrozenRows();
  }

  setFrozenRows(rows: number): void {
    this.facade.setFrozenRows(rows);
  }

  getFrozenColumns(): number {
    return this.facade.getFrozenColumns();
  }

  setFrozenColumns(columns: number): void {
    this.facade.setFrozenColumns(columns);
  }

  getColumnWidth(columnPosition: number): number {
    return this.facade.getColumnWidth(columnPosition - 1);
  }

  setColumnWidth(columnPosition: number, width: number): GoogleSheet {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): GoogleSheet {
    this.facade.setColumnWidths(startColumn - 1, numColumns, width);
    return this.self();
  }

  getRowHeight(rowPosition: number): number {
    return this.facade.getRowHeight(rowPosition - 1);
  }

  setRowHeight(rowPosition: number, height: number): GoogleSheet {
    return this.setRowHeights(rowPosition, 1, height);
  }

  setRowHeights(startRow: number, numRows: number, height: number): GoogleSheet {
    this.facade.setRowHeights(startRow - 1, numRows, height);
    return this.self();
  }

  setRowHeightsForced(startRow: number, numRows: number, height: number): GoogleSheet {
    this.facade.setRowHeightsForced(startRow - 1, numRows, height);
    return this.self();
  }

  hideSheet(): GoogleSheet {
    const visible = this.context.grid.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
    if (visible.length === 1 && visible[0]?.getSheetId() === this.sheetId) {
      throw new Error("You can't hide all the sheets in a document.");
    }
    this.facade.hideSheet();
    return this.self();
  }

  showSheet(): GoogleSheet {
    this.facade.showSheet();
    return this.self();
  }

  isSheetHidden(): boolean {
    return this.facade.isSheetHidden();
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    this.facade.hideColumns(columnIndex - 1, numColumns);
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    this.facade.showColumns(columnIndex - 1, numColumns);
  }

  setTabColor(color: string | null): GoogleSheet {
    this.facade.setTabColor(color ?? '');
    return this.self();
  }

  setHiddenGridlines(hideGridlines: boolean): GoogleSheet {
    this.facade.setHiddenGridlines(hideGridlines);
    return this.self();
  }

  hasHiddenGridlines(): boolean {
    return this.facade.hasHiddenGridLines();
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const own = this.context.kept.protections.find(
      ({ sheetId, rectangle }) => sheetId === this.sheetId && rectangle === null,
    );
    return own ? showProtection(this.context, own) : protect(this.context, this.sheetId, null);
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return protections(this.context, type, this.sheetId);
  }

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return getRules(this.context, this.sheetId);
  }

  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    setRules(this.context, this.sheetId, rules);
  }

  clearConditionalFormatRules(): void {
    setRules(this.context, this.sheetId, []);
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): GoogleSheet {
    addMetadata(this.context, { type: 'SHEET', sheetId: this.sheetId }, key, ...rest);
    return this.self();
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return showMetadata(this.context, entriesAt(this.context, { type: 'SHEET', sheetId: this.sheetId }));
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return showFinder(this.context, { type: 'SHEET', sheetId: this.sheetId });
  }
}

export function showSheet(context: Context, sheetId: string): GoogleSheet {
  return context.emulation.show<GoogleSheet, EmulatedSheet>(new EmulatedSheet(context, sheetId));
}
