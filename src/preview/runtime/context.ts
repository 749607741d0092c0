import type { Emulation } from './emulated';
import type { Executions } from './execution';
import type { Grid } from './grid';
import type { Kept, Rectangle } from './kept';

export type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** An item of a menu: null is a line between items, `run` names the function a click runs. */
export type MenuEntry = { label: string; run: string } | { label: string; items: MenuEntry[] } | null;

/** What scripts ask of the page around the grid. */
export interface UiHooks {
  /** The add-on's menu under Extensions, or one of its own in the menu bar. */
  showMenu(entries: MenuEntry[], place: 'add-on' | { title: string }): void;
  showSidebar(page: { title: string; html: string }): void;
  toast(notice: { title: string; text: string; seconds: number }): void;
  /** Google stops the script until a button is pressed; here the first button is taken as pressed. */
  alert(notice: { title: string; text: string }): void;
  /** A script selected these cells of the sheet in front: Google scrolls until they are in sight. */
  reveal(rectangle: Rectangle): void;
}

/** What the emulated services share. */
export interface Context {
  readonly grid: Grid;
  readonly kept: Kept;
  readonly emulation: Emulation;
  readonly executions: Executions;
  readonly ui: UiHooks;
  /** The pages of the project by name, without `.html`. */
  readonly pages: Readonly<Record<string, string>>;
  /** The reader's, such as zh_CN. */
  locale(): string;
  /** Something outside of the cells changed and wants saving. */
  changed(): void;
  spreadsheet(): GoogleSpreadsheet;
  sheet(sheetId: string): GoogleSheet;
  range(sheetId: string, rectangle: Rectangle): GoogleRange;
  /** Where a range lies that a script hands over. */
  placeOf(range: GoogleRange): Place;
  /** Univer's name of a sheet that a script hands over. */
  sheetId(sheet: GoogleSheet): string;
}

/** A rectangle that a script handed over as a range. */
export interface Place {
  sheetId: string;
  rectangle: Rectangle;
}
