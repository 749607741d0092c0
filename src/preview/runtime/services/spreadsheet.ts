import type { Emulated } from '../emulated';
import type { Context, GoogleRange, GoogleSheet, GoogleSpreadsheet } from '../context';
import { addMetadata, entriesAt, showFinder, showMetadata } from './metadata';
import { namedRanges, rangeByName, rangeOfReference, removeNamedRange, setNamedRange } from './named-range';
import { protections } from './protection';

/** A new sheet at Google has 1000 rows and columns to Z. */
const [ROWS, COLUMNS] = [1000, 26];

export class EmulatedSpreadsheet implements Emulated {
  constructor(private readonly context: Context) {}

  toString(): string {
    return 'Spreadsheet';
  }

  getId(): string {
    return this.context.grid.unitId;
  }

  getName(): string {
    return this.workbook.getName();
  }

  getSpreadsheetLocale(): string {
    return this.context.locale();
  }

  getSpreadsheetTimeZone(): string {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  getSheets(): GoogleSheet[] {
    return this.workbook.getSheets().map((sheet) => this.context.sheet(sheet.getSheetId()));
  }

  getNumSheets(): number {
    return this.workbook.getSheets().length;
  }

  getSheetByName(name: string): GoogleSheet | null {
    const sheet = this.workbook.getSheetBySheetName(name);
    return sheet ? this.context.sheet(sheet.getSheetId()) : null;
  }

  getSheetById(id: number): GoogleSheet | null {
    return this.getSheets().find((sheet) => sheet.getSheetId() === id) ?? null;
  }

  insertSheet(...args: unknown[]): GoogleSheet {
    const names = this.workbook.getSheets().map((sheet) => sheet.getName());
    const name = args.find((argument) => typeof argument === 'string') ?? freeName(names);
    const index = args.find((argument) => typeof argument === 'number');
    if (names.includes(name))
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    const sheet = this.facade.create(name, ROWS, COLUMNS, index === undefined ? {} : { index });
    return this.context.sheet(sheet.getSheetId());
  }

  deleteSheet(sheet: GoogleSheet): void {
    if (this.getNumSheets() === 1) throw new Error("You can't remove all the sheets in a document.");
    const id = this.context.sheetId(sheet);
    this.facade.deleteSheet(id);
  }

  duplicateActiveSheet(): GoogleSheet {
    return this.context.sheet(this.facade.duplicateActiveSheet().getSheetId());
  }

  getActiveSheet(): GoogleSheet {
    return this.context.sheet(this.workbook.getActiveSheet().getSheetId());
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    this.facade.setActiveSheet(this.context.sheetId(sheet));
    return sheet;
  }

  moveActiveSheet(pos: number): void {
    this.facade.moveActiveSheet(pos - 1);
  }

  getActiveRange(): GoogleRange | null {
    const range = this.facade.getActiveSheet().getActiveRange()?.getRange();
    const sheetId = this.workbook.getActiveSheet().getSheetId();
    return this.context.range(sheetId, range ?? { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 });
  }

  getActiveCell(): GoogleRange {
    const cell = this.facade.getActiveSheet().getActiveCell()?.getRange() ?? { startRow: 0, startColumn: 0 };
    const sheetId = this.workbook.getActiveSheet().getSheetId();
    const { startRow, startColumn } = cell;
    return this.context.range(sheetId, { startRow, endRow: startRow, startColumn, endColumn: startColumn });
  }

  getCurrentCell(): GoogleRange | null {
    return this.getActiveCell();
  }

  getRange(a1Notation: string): GoogleRange {
    const range = rangeByName(this.context, a1Notation) ?? rangeOfReference(this.context, a1Notation);
    if (!range) throw new Error(`Range not found: ${a1Notation}`);
    return range;
  }

  getRangeByName(name: string): GoogleRange | null {
    return rangeByName(this.context, name);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRanges(this.context);
  }

  setNamedRange(name: string, range: GoogleRange): void {
    setNamedRange(this.context, name, range);
  }

  removeNamedRange(name: string): void {
    removeNamedRange(this.context, name);
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return protections(this.context, type);
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): GoogleSpreadsheet {
    addMetadata(this.context, { type: 'SPREADSHEET' }, key, ...rest);
    return this.context.spreadsheet();
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return showMetadata(this.context, entriesAt(this.context, { type: 'SPREADSHEET' }));
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return showFinder(this.context, { type: 'SPREADSHEET' });
  }

  toast(text: string, title?: string, timeoutSeconds?: number | null): void {
    this.context.ui.toast({ title: title ?? '', text, seconds: timeoutSeconds ?? 5 });
  }

  private get workbook() {
    return this.context.grid.workbook;
  }

  private get facade() {
    return this.context.grid.facadeWorkbook();
  }
}

function freeName(names: readonly string[]): string {
  let number = names.length + 1;
  while (names.includes(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
