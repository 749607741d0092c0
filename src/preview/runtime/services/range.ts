import type { ISheetDataValidationRule } from '@univerjs/core';
import { generateRandomId } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/preset-sheets-data-validation';
import { SheetsNoteModel } from '@univerjs/preset-sheets-note';
import type { GoogleRange } from '../context';
import type { MetadataPlace, Rectangle } from '../kept';
import { fromUniver, newDataValidation, toUniver } from './data-validation';
import { addMetadata, entriesAt, showFinder, showMetadata } from './metadata';
import { protect } from './protection';
import { RangeFormats } from './range-formats';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;

/** A range with everything that hangs on its cells: rules, notes, merges, protections, metadata. */
export class EmulatedRange extends RangeFormats {
  getDataValidation(): GoogleRule | null {
    return this.ruleAt(this.place.rectangle.startRow, this.place.rectangle.startColumn);
  }

  getDataValidations(): (GoogleRule | null)[][] {
    return this.map((row, column) => this.ruleAt(row, column));
  }

  setDataValidation(rule: GoogleRule | null): GoogleRange {
    this.clearDataValidations();
    if (rule !== null) this.addRule(rule, [this.place.rectangle]);
    return this.self();
  }

  setDataValidations(rules: (GoogleRule | null)[][]): GoogleRange {
    const places = new Map<GoogleRule, Rectangle[]>();
    const { startRow, startColumn } = this.place.rectangle;
    this.fit(rules).forEach((row, down) => {
      row.forEach((rule, across) => {
        if (rule !== null) addCell(places, rule, startRow + down, startColumn + across);
      });
    });
    this.clearDataValidations();
    for (const [rule, rectangles] of places) this.addRule(rule, rectangles);
    return this.self();
  }

  clearDataValidations(): GoogleRange {
    this.context.grid.execute('sheets.command.clear-range-data-validation', {
      subUnitId: this.place.sheetId,
      ranges: [this.place.rectangle],
    });
    return this.self();
  }

  insertCheckboxes(): GoogleRange {
    this.setDataValidation(newDataValidation(this.context, { ...CHECKBOX }).build());
    return this.setValue(false);
  }

  getNote(): string {
    return this.noteAt(this.place.rectangle.startRow, this.place.rectangle.startColumn);
  }

  getNotes(): string[][] {
    return this.map((row, column) => this.noteAt(row, column));
  }

  setNote(note: string | null): GoogleRange {
    return this.setNotes(this.fill(note ?? ''));
  }

  setNotes(notes: (string | null)[][]): GoogleRange {
    const { startRow, startColumn } = this.place.rectangle;
    this.fit(notes).forEach((line, down) => {
      line.forEach((note, across) => {
        this.writeNote(startRow + down, startColumn + across, note ?? '');
      });
    });
    return this.self();
  }

  clearNote(): GoogleRange {
    return this.setNote('');
  }

  clear(): GoogleRange {
    this.clearContent();
    this.clearNote();
    return this.clearFormat();
  }

  merge(): GoogleRange {
    this.facade().merge({ isForceMerge: true });
    return this.self();
  }

  breakApart(): GoogleRange {
    this.facade().breakApart();
    return this.self();
  }

  isPartOfMerge(): boolean {
    return this.facade().isPartOfMerge();
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(this.context, this.place.sheetId, this.place.rectangle);
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): GoogleRange {
    addMetadata(this.context, this.line(), key, ...rest);
    return this.self();
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return showMetadata(this.context, entriesAt(this.context, this.line()));
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return showFinder(this.context, this.line());
  }

  /** Metadata stands on one whole row or column, as at Google. */
  private line(): MetadataPlace {
    const { sheetId, rectangle } = this.place;
    const sheet = this.context.grid.sheet(sheetId);
    const wholeRow = this.getNumColumns() === sheet.getColumnCount() && this.getNumRows() === 1;
    const wholeColumn = this.getNumRows() === sheet.getRowCount() && this.getNumColumns() === 1;
    if (wholeColumn) return { type: 'COLUMN', sheetId, index: rectangle.startColumn };
    if (wholeRow) return { type: 'ROW', sheetId, index: rectangle.startRow };
    throw new Error(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  }

  private facade() {
    const { startRow, startColumn } = this.place.rectangle;
    return this.context.grid
      .facade(this.place.sheetId)
      .getRange(startRow, startColumn, this.getNumRows(), this.getNumColumns());
  }

  private ruleAt(row: number, column: number): GoogleRule | null {
    const { grid } = this.context;
    const model = grid.injector.get(SheetDataValidationModel);
    const rule: ISheetDataValidationRule | undefined = model.getRuleByLocation(
      grid.unitId,
      this.place.sheetId,
      row,
      column,
    );
    return rule ? fromUniver(this.context, rule) : null;
  }

  private addRule(rule: GoogleRule, ranges: Rectangle[]): void {
    this.context.grid.execute('sheet.command.addDataValidation', {
      subUnitId: this.place.sheetId,
      rule: { ...toUniver(this.context, rule, generateRandomId(6)), ranges },
    });
  }

  private noteAt(row: number, column: number): string {
    const { grid } = this.context;
    const found = grid.injector
      .get(SheetsNoteModel)
      .getNote(grid.unitId, this.place.sheetId, { row, col: column });
    return found?.note ?? '';
  }

  private writeNote(row: number, col: number, note: string): void {
    const { sheetId } = this.place;
    if (this.noteAt(row, col) === note) return;
    if (note === '') this.context.grid.execute('sheet.mutation.remove-note', { sheetId, row, col });
    else {
      const lines = note.split('\n').reduce((count, line) => count + Math.ceil((line.length + 1) / 34), 0);
      const size = { width: 240, height: Math.min(240, 28 + 20 * lines) };
      this.context.grid.execute('sheet.mutation.update-note', {
        sheetId,
        row,
        col,
        note: { row, col, note, ...size },
      });
    }
  }
}

const CHECKBOX = { criteria: 'CHECKBOX', values: [], allowInvalid: false, helpText: null };

/** Joins cells of one rule that stand below one another, so that a column of a rule stays one stretch. */
function addCell(places: Map<GoogleRule, Rectangle[]>, rule: GoogleRule, row: number, column: number): void {
  const rectangles = places.get(rule) ?? [];
  const above = rectangles.find(({ startColumn, endRow }) => startColumn === column && endRow === row - 1);
  if (above) above.endRow = row;
  else rectangles.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  places.set(rule, rectangles);
}
