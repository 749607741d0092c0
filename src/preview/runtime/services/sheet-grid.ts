import type { Context, GoogleRange, GoogleSheet } from '../context';
import type { Emulated } from '../emulated';
import { readReference } from '../a1';
import type { Rectangle } from '../kept';
import { sheetNumber } from '../kept';
import { EmulatedRangeList } from './range-list';

/** A sheet's name, place, size and cells. */
export class SheetGrid implements Emulated {
  constructor(
    protected readonly context: Context,
    readonly sheetId: string,
  ) {}

  toString(): string {
    return 'Sheet';
  }

  getSheetId(): number {
    return sheetNumber(this.context.kept, this.sheetId);
  }

  getName(): string {
    return this.sheet.getName();
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): GoogleSheet {
    if (
      this.context.grid.workbook
        .getSheets()
        .some((sheet) => sheet.getSheetId() !== this.sheetId && sheet.getName() === name)
    ) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    this.facade.setName(name);
    return this.self();
  }

  getIndex(): number {
    return this.facade.getIndex() + 1;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.context.spreadsheet();
  }

  getMaxRows(): number {
    return this.sheet.getRowCount();
  }

  getMaxColumns(): number {
    return this.sheet.getColumnCount();
  }

  getLastRow(): number {
    return this.extent().rows;
  }

  getLastColumn(): number {
    return this.extent().columns;
  }

  getDataRange(): GoogleRange {
    const { rows, columns } = this.extent();
    return this.getRange(1, 1, Math.max(1, rows), Math.max(1, columns));
  }

  getRange(row: number | string, column?: number, numRows = 1, numColumns = 1): GoogleRange {
    if (typeof row === 'string') return this.context.range(this.sheetId, this.reference(row));
    const startColumn = (column ?? 1) - 1;
    const rectangle = {
      startRow: row - 1,
      startColumn,
      endRow: row + numRows - 2,
      endColumn: startColumn + numColumns - 1,
    };
    if (numRows < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (numColumns < 1) throw new Error('The number of columns in the range must be at least 1.');
    return this.context.range(this.sheetId, rectangle);
  }

  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const rectangles = a1Notations.map((text) => this.reference(text));
    const list = new EmulatedRangeList(this.context, this.sheetId, rectangles);
    return this.context.emulation.show<GoogleAppsScript.Spreadsheet.RangeList, EmulatedRangeList>(list);
  }

  appendRow(rowContents: unknown[]): GoogleSheet {
    const row = this.getLastRow() + 1;
    if (row > this.getMaxRows()) this.unselected((sheet) => sheet.insertRowsAfter(this.getMaxRows() - 1, 1));
    this.getRange(row, 1, 1, rowContents.length).setValues([rowContents]);
    return this.self();
  }

  clearContents(): GoogleSheet {
    this.whole().clearContent();
    return this.self();
  }

  clearFormats(): GoogleSheet {
    this.whole().clearFormat();
    return this.self();
  }

  clearNotes(): GoogleSheet {
    this.whole().clearNote();
    return this.self();
  }

  clear(): GoogleSheet {
    this.whole().clear();
    return this.self();
  }

  activate(): GoogleSheet {
    this.facade.activate();
    return this.self();
  }

  protected get sheet() {
    return this.context.grid.sheet(this.sheetId);
  }

  protected get facade() {
    return this.context.grid.facade(this.sheetId);
  }

  /**
   * Changes rows or columns. Univer selects what was inserted or moved, as after a click in its menu; a script
   * leaves the selection where people have it.
   */
  protected unselected(change: (sheet: SheetGrid['facade']) => unknown): GoogleSheet {
    const before = this.context.grid.selected(this.sheetId);
    change(this.facade);
    this.context.grid.select(this.sheetId, before);
    return this.self();
  }

  protected self(): GoogleSheet {
    return this.context.sheet(this.sheetId);
  }

  private whole(): GoogleRange {
    return this.getRange(1, 1, this.getMaxRows(), this.getMaxColumns());
  }

  private reference(text: string): Rectangle {
    const found = readReference(text, { rows: this.getMaxRows(), columns: this.getMaxColumns() });
    if (!found) throw new Error(`Range not found: ${text}`);
    return found.rectangle;
  }

  /** The last row and column that hold anything, results that spill included. */
  private extent(): { rows: number; columns: number } {
    const { grid } = this.context;
    let [rows, columns] = [0, 0];
    for (const [row, column] of grid.filled(this.sheetId)) {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
    return { rows, columns };
  }
}
