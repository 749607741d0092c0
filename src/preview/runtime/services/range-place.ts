import type { Emulated } from '../emulated';
import { a1Notation, quotedSheet } from '../a1';
import type { Context, GoogleRange, GoogleSheet } from '../context';
import type { Rectangle } from '../kept';
import { sheetNumber } from '../kept';

/** Where a range lies, and the ranges that can be reached from it. */
export class RangePlace implements Emulated {
  readonly place: { sheetId: string; rectangle: Rectangle };

  constructor(
    protected readonly context: Context,
    sheetId: string,
    rectangle: Rectangle,
  ) {
    this.place = { sheetId, rectangle };
  }

  toString(): string {
    return 'Range';
  }

  getRow(): number {
    return this.place.rectangle.startRow + 1;
  }

  getColumn(): number {
    return this.place.rectangle.startColumn + 1;
  }

  getLastRow(): number {
    return this.place.rectangle.endRow + 1;
  }

  getLastColumn(): number {
    return this.place.rectangle.endColumn + 1;
  }

  getNumRows(): number {
    return this.getLastRow() - this.getRow() + 1;
  }

  getNumColumns(): number {
    return this.getLastColumn() - this.getColumn() + 1;
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getSheet(): GoogleSheet {
    return this.context.sheet(this.place.sheetId);
  }

  getGridId(): number {
    return sheetNumber(this.context.kept, this.place.sheetId);
  }

  getA1Notation(): string {
    return a1Notation(this.place.rectangle);
  }

  getCell(row: number, column: number): GoogleRange {
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns()) {
      throw new Error('Cell reference out of range');
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): GoogleRange {
    const startRow = this.place.rectangle.startRow + rowOffset;
    const startColumn = this.place.rectangle.startColumn + columnOffset;
    return this.context.range(this.place.sheetId, {
      startRow,
      startColumn,
      endRow: startRow + (numRows ?? this.getNumRows()) - 1,
      endColumn: startColumn + (numColumns ?? this.getNumColumns()) - 1,
    });
  }

  activate(): GoogleRange {
    const sheet = this.context.grid.facade(this.place.sheetId);
    const { startRow, startColumn } = this.place.rectangle;
    sheet.activate();
    sheet.setActiveRange(sheet.getRange(startRow, startColumn, this.getNumRows(), this.getNumColumns()));
    this.context.ui.reveal(this.place.rectangle);
    return this.self();
  }

  /** The same range as a script sees it: setters return it for chaining. */
  protected self(): GoogleRange {
    return this.context.range(this.place.sheetId, this.place.rectangle);
  }

  protected get reference(): string {
    return `${quotedSheet(this.context.grid.sheet(this.place.sheetId).getName())}!${this.getA1Notation()}`;
  }

  /** One value per cell, as rows. */
  protected map<T>(read: (row: number, column: number) => T): T[][] {
    const { startRow, startColumn } = this.place.rectangle;
    return Array.from({ length: this.getNumRows() }, (_, down) =>
      Array.from({ length: this.getNumColumns() }, (__, across) =>
        read(startRow + down, startColumn + across),
      ),
    );
  }

  /** The block a script hands over, after making sure that it fits. */
  protected fit<T>(values: readonly (readonly T[])[]): readonly (readonly T[])[] {
    if (!Array.isArray(values)) throw new Error("The parameters don't match the method signature for Range");
    const [rows, columns] = [this.getNumRows(), this.getNumColumns()];
    if (values.length !== rows) throw new Error(mismatch('rows', values.length, rows));
    for (const row of values)
      if (row.length !== columns) throw new Error(mismatch('columns', row.length, columns));
    return values;
  }

  protected fill<T>(value: T): T[][] {
    return this.map(() => value);
  }
}

function mismatch(what: 'rows' | 'columns', given: number, needed: number): string {
  return `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${needed}.`;
}
