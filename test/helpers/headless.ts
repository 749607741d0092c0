import type { IWorkbookData } from '@univerjs/core';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { MenuEntry, Runtime, RuntimeOptions } from '../../src/preview/runtime';
import { createRuntime } from '../../src/preview/runtime';
import { createHeadless } from '../../src/preview/univer/create-headless';

export interface HeadlessOptions {
  /** Script files by name; without them the spreadsheet is one without an add-on. */
  files?: Record<string, string>;
  html?: Record<string, string>;
  /** The reader's locale, such as zh_CN. */
  locale?: string;
  /** A workbook and what the runtime kept beside it, as `snapshot()` gave them. */
  restored?: { workbook: IWorkbookData; kept: unknown };
}

/** What the script asked of the page around the grid, in order. */
export interface Shown {
  menus: { place: 'add-on' | { title: string }; entries: MenuEntry[] }[];
  sidebars: { title: string; html: string }[];
  toasts: { title: string; text: string; seconds: number }[];
  alerts: { title: string; text: string }[];
}

/** The files `npm run build` wrote, or null when it has not run. */
export function readDist(
  folder = resolve(__dirname, '../../dist'),
): { files: Record<string, string>; html: Record<string, string> } | null {
  if (!existsSync(folder)) return null;
  const read = (extension: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(folder)
        .filter((name) => extname(name) === extension)
        .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
  return { files: read('.js'), html: read('.html') };
}

const EMPTY: Partial<IWorkbookData> = {
  id: 'workbook',
  name: 'Untitled spreadsheet',
  sheetOrder: ['sheet1'],
  sheets: { sheet1: { id: 'sheet1', name: 'Sheet1', rowCount: 1000, columnCount: 26, cellData: {} } },
};

export type Headless = Awaited<ReturnType<typeof startHeadless>>;

/**
 * A spreadsheet with the add-on in it and nothing drawn. Cells are named as people name them: `('Sheet1', 'B2')`.
 * Call `dispose` when done, or jest does not end; await `settled` before reading what formulas give.
 */
export async function startHeadless({ files, html, locale, restored }: HeadlessOptions = {}) {
  const { univer, api } = createHeadless();
  api.createWorkbook(restored?.workbook ?? structuredClone(EMPTY));
  const shown: Shown = { menus: [], sidebars: [], toasts: [], alerts: [] };
  const options: RuntimeOptions = {
    univer,
    api,
    scripts: files ?? {},
    pages: html ?? {},
    ui: {
      showMenu: (entries, place) => shown.menus.push({ place, entries }),
      showSidebar: (page) => shown.sidebars.push(page),
      toast: (notice) => shown.toasts.push(notice),
      alert: (notice) => shown.alerts.push(notice),
    },
    ...(locale === undefined ? {} : { locale }),
    ...(restored === undefined ? {} : { saved: restored.kept }),
  };
  const runtime = createRuntime(options);
  await runtime.settled();
  const user = hands(api, runtime);
  return {
    univer,
    api,
    runtime,
    shown,
    ...user,
    settled: () => runtime.settled(),
    /** Runs code against the emulated services, as if it stood in the script. */
    script: <T>(work: (services: Services) => T): T =>
      runtime.within('FULL', (services) => work(services as unknown as Services)),
    snapshot: () => ({ workbook: user.workbook().save(), kept: runtime.save() }),
    dispose: () => {
      runtime.dispose();
      univer.dispose();
    },
  };
}

export interface Services {
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  LockService: GoogleAppsScript.Lock.LockService;
  HtmlService: GoogleAppsScript.HTML.HtmlService;
  CacheService: GoogleAppsScript.Cache.CacheService;
  Session: GoogleAppsScript.Base.Session;
  Utilities: GoogleAppsScript.Utilities.Utilities;
  ScriptApp: GoogleAppsScript.Script.ScriptApp;
}

/** What a person at the keyboard does to the grid, through Univer's own commands. */
function hands(api: ReturnType<typeof createHeadless>['api'], runtime: Runtime) {
  const workbook = () => {
    const found = api.getActiveWorkbook();
    if (!found) throw new Error('no spreadsheet');
    return found;
  };
  const sheet = (name: string) => {
    const found = workbook().getSheetByName(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const read = <T>(name: string, a1: string, take: (range: GoogleAppsScript.Spreadsheet.Range) => T): T =>
    runtime.within('FULL', ({ SpreadsheetApp }) => {
      const app = SpreadsheetApp as Services['SpreadsheetApp'];
      const found = app.getActive().getSheetByName(name);
      if (!found) throw new Error(`no sheet ${name}`);
      return take(found.getRange(a1));
    });
  return {
    workbook,
    sheet,
    setCell: (name: string, a1: string, value: string | number | boolean | null) => {
      read(name, a1, (range) => range.setValue(value));
    },
    setBlock: (name: string, a1: string, values: unknown[][]) => {
      read(name, a1, (range) => range.offset(0, 0, values.length, values[0]?.length ?? 1).setValues(values));
    },
    value: (name: string, a1: string): unknown => read(name, a1, (range) => range.getValue() as unknown),
    values: (name: string, a1: string): unknown[][] =>
      read(name, a1, (range) => range.getValues() as unknown[][]),
    display: (name: string, a1: string) => read(name, a1, (range) => range.getDisplayValue()),
    displays: (name: string, a1: string) => read(name, a1, (range) => range.getDisplayValues()),
    formula: (name: string, a1: string) => read(name, a1, (range) => range.getFormula()),
    errorOf: (name: string, a1: string) => {
      const range = sheet(name).getRange(a1);
      return runtime.errorAt(sheet(name).getSheetId(), range.getRow(), range.getColumn());
    },
    /** Positions from 1, as on the screen. */
    insertRows: (name: string, before: number, count = 1) => sheet(name).insertRows(before - 1, count),
    deleteRows: (name: string, first: number, count = 1) => sheet(name).deleteRows(first - 1, count),
    insertColumns: (name: string, before: number, count = 1) => sheet(name).insertColumns(before - 1, count),
    deleteColumns: (name: string, first: number, count = 1) => sheet(name).deleteColumns(first - 1, count),
    moveColumn: (name: string, from: number, before: number) => {
      const { rows } = { rows: sheet(name).getMaxRows() };
      sheet(name).moveColumns(sheet(name).getRange(0, from - 1, rows, 1), before - 1);
    },
    moveRow: (name: string, from: number, before: number) => {
      sheet(name).moveRows(sheet(name).getRange(from - 1, 0, 1, sheet(name).getMaxColumns()), before - 1);
    },
    /** Sorts the rows of a block, such as A3:F100, by a column of the sheet (from 1). */
    sort: (name: string, a1: string, column: number, ascending = true) => {
      const range = sheet(name).getRange(a1);
      range.sort({ column: column - 1 - range.getColumn(), ascending });
    },
    duplicate: (name: string) => workbook().duplicateSheet(sheet(name)).getSheetName(),
  };
}
