import type { ICellData } from '@univerjs/core';
import { displayValue, readValue, writeValue } from '../cell-values';
import type { GoogleRange } from '../context';
import { RangePlace } from './range-place';

/** What the cells of a range hold. */
export class RangeValues extends RangePlace {
  getValue(): unknown {
    return this.valueAt(this.place.rectangle.startRow, this.place.rectangle.startColumn);
  }

  getValues(): unknown[][] {
    return this.map((row, column) => this.valueAt(row, column));
  }

  getDisplayValue(): string {
    return this.displayAt(this.place.rectangle.startRow, this.place.rectangle.startColumn);
  }

  getDisplayValues(): string[][] {
    return this.map((row, column) => this.displayAt(row, column));
  }

  getFormula(): string {
    const { startRow, startColumn } = this.place.rectangle;
    return this.context.grid.formula(this.place.sheetId, startRow, startColumn);
  }

  getFormulas(): string[][] {
    return this.map((row, column) => this.context.grid.formula(this.place.sheetId, row, column));
  }

  setValue(value: unknown): GoogleRange {
    return this.writeBlock(this.fill(value));
  }

  setValues(values: unknown[][]): GoogleRange {
    return this.writeBlock(this.fit(values));
  }

  setFormula(formula: string): GoogleRange {
    return this.writeBlock(this.fill(asFormula(formula)));
  }

  setFormulas(formulas: string[][]): GoogleRange {
    return this.writeBlock(this.fit(formulas).map((row) => row.map(asFormula)));
  }

  isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === '')) && !this.hasFormula();
  }

  clearContent(): GoogleRange {
    return this.writeBlock(this.fill(''));
  }

  protected write(cells: ICellData[][]): GoogleRange {
    this.context.grid.write(this.place.sheetId, this.place.rectangle, cells);
    return this.self();
  }

  private hasFormula(): boolean {
    return this.getFormulas().some((row) => row.some((formula) => formula !== ''));
  }

  private valueAt(row: number, column: number): unknown {
    const { grid } = this.context;
    return readValue(grid.cell(this.place.sheetId, row, column), grid.style(this.place.sheetId, row, column));
  }

  private displayAt(row: number, column: number): string {
    const { grid } = this.context;
    return displayValue(
      grid.cell(this.place.sheetId, row, column),
      grid.style(this.place.sheetId, row, column),
    );
  }

  private writeBlock(values: readonly (readonly unknown[])[]): GoogleRange {
    const { grid } = this.context;
    const { startRow, startColumn } = this.place.rectangle;
    return this.write(
      values.map((line, down) =>
        line.map((value, across) =>
          writeValue(value, grid.style(this.place.sheetId, startRow + down, startColumn + across)),
        ),
      ),
    );
  }
}

function asFormula(formula: string): string {
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
}
