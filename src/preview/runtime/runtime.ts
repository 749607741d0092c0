import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { CellErrors } from './cell-errors';
import type { Context, GoogleRange, GoogleSheet, GoogleSpreadsheet, UiHooks } from './context';
import { registerFunctions } from './custom-functions';
import { Emulation } from './emulated';
import type { AuthMode, CallCount } from './execution';
import { Executions } from './execution';
import { followGrid, watchWrites } from './follow';
import { Grid } from './grid';
import { toJson } from './json';
import { readKept } from './kept';
import { loadScripts } from './scope';
import { createServices } from './services/services';
import { LockState } from './services/lock';
import { EmulatedRange } from './services/range';
import { EmulatedSheet } from './services/sheet';
import { EmulatedSpreadsheet } from './services/spreadsheet';
import { Calculation } from './settled';
import { readStubs } from './stubs';

export interface RuntimeOptions {
  univer: Univer;
  api: FUniver;
  /** The script files of `dist/`, by name. */
  scripts?: Readonly<Record<string, string>>;
  /** The HTML files of `dist/`, by name with or without `.html`. */
  pages?: Readonly<Record<string, string>>;
  ui?: Partial<UiHooks>;
  /** The reader's locale, such as `zh_CN`; `en_US` when left out. */
  locale?: string;
  /** What `save` gave at an earlier visit. */
  saved?: unknown;
  /** Called when something outside of the cells has changed and wants saving. */
  onChange?: () => void;
}

export interface Runtime {
  /** Runs `onOpen` as Google does when the spreadsheet is opened; LIMITED once the add-on is used in it. */
  open(mode?: AuthMode): void;
  /** Runs a function as a menu item or a trigger does. */
  run(name: string, args?: readonly unknown[], mode?: AuthMode): unknown;
  /** `google.script.run`: later, and with JSON in and out. */
  callFromPage(name: string, args: readonly unknown[]): Promise<unknown>;
  /** What a custom function threw for a cell whose error is still shown; row and column from 0. */
  errorAt(sheetId: string, row: number, column: number): string | undefined;
  /** Service calls of the latest execution of each entry point. */
  readonly calls: Readonly<Record<string, CallCount>>;
  /** Everything kept beside Univer's own snapshot, as JSON. */
  save(): unknown;
  /** Resolves when all formulas are calculated; for tests and the page, never inside an execution. */
  settled(): Promise<void>;
  setLocale(locale: string): void;
  /** For tests of two people at once: the lock is held by someone else. */
  holdLock(held: boolean): void;
  /** SpreadsheetApp as scripts see it, for tests; use it inside `within`. */
  readonly services: Readonly<Record<string, unknown>>;
  /** Runs code of this side as an execution of the script. */
  within<T>(mode: AuthMode, work: (services: Readonly<Record<string, unknown>>) => T): T;
  dispose(): void;
}

/** Runs the built add-on over a Univer spreadsheet, as Apps Script would over a Google one. */
export function createRuntime(options: RuntimeOptions): Runtime {
  const grid = new Grid(options.univer, options.api);
  const executions = new Executions();
  const errors = new CellErrors();
  const calculation = new Calculation(grid, errors);
  const lock = new LockState();
  executions.onEnd(() => {
    grid.flush();
  });
  const context = createContext(options, grid, executions);
  const services = createServices(context, lock);
  const scripts = options.scripts ?? {};
  const scope = loadScripts(scripts, services);
  const changed = () => {
    context.changed();
  };
  const run = (name: string, args: readonly unknown[], mode: AuthMode): unknown => {
    const found = scope.find(name);
    if (!found) throw new Error(`Script function not found: ${name}`);
    return executions.run(name, mode, () => found(...args));
  };
  const stops = [
    followGrid(grid, context.kept, errors, changed),
    watchWrites(grid, executions),
    registerFunctions(
      grid.injector,
      readStubs(scripts),
      (name, args) => run(name, args, 'CUSTOM_FUNCTION'),
      errors,
      context.locale(),
    ),
    () => {
      calculation.dispose();
    },
  ];
  return {
    open: (mode = 'LIMITED') => {
      if (scope.find('onOpen'))
        run(
          'onOpen',
          [{ authMode: mode, user: {}, source: mode === 'NONE' ? undefined : context.spreadsheet() }],
          mode,
        );
    },
    run: (name, args = [], mode = 'FULL') => run(name, args, mode),
    callFromPage: async (name, args) => {
      const sent = args.map((argument) => toJson(argument, 'argument'));
      await wait(0);
      if (name.endsWith('_')) throw new Error(`google.script.run.${name} is not a function`);
      return toJson(run(name, sent, 'FULL'), 'result');
    },
    errorAt: (sheetId, row, column) =>
      String(grid.cell(sheetId, row, column)?.v ?? '').startsWith('#')
        ? errors.at({ sheetId, row, column })
        : undefined,
    calls: executions.calls,
    save: () => JSON.parse(JSON.stringify(context.kept)) as unknown,
    settled: () => calculation.settled(wait),
    setLocale: (locale) => {
      context.readerLocale = locale;
    },
    holdLock: (held) => {
      lock.heldByOther = held;
    },
    services,
    within: (mode, work) => executions.run('within', mode, () => work(services)),
    dispose: () => {
      for (const stop of stops) stop();
    },
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function createContext(
  options: RuntimeOptions,
  grid: Grid,
  executions: Executions,
): Context & { readerLocale: string } {
  const emulation = new Emulation(executions);
  const nothing = () => undefined;
  const ui: UiHooks = {
    showMenu: nothing,
    showSidebar: nothing,
    toast: nothing,
    alert: nothing,
    reveal: nothing,
    ...options.ui,
  };
  let spreadsheet: GoogleSpreadsheet | undefined;
  const context: Context & { readerLocale: string } = {
    grid,
    executions,
    emulation,
    ui,
    kept: readKept(options.saved),
    pages: options.pages ?? {},
    readerLocale: options.locale ?? 'en_US',
    locale: () => context.readerLocale,
    changed: options.onChange ?? nothing,
    spreadsheet: () =>
      (spreadsheet ??= emulation.show<GoogleSpreadsheet, EmulatedSpreadsheet>(
        new EmulatedSpreadsheet(context),
      )),
    sheet: (sheetId) => emulation.show<GoogleSheet, EmulatedSheet>(new EmulatedSheet(context, sheetId)),
    range: (sheetId, rectangle) => {
      const sheet = grid.sheet(sheetId);
      const { startRow, startColumn, endRow, endColumn } = rectangle;
      if (
        startRow < 0 ||
        startColumn < 0 ||
        endRow >= sheet.getRowCount() ||
        endColumn >= sheet.getColumnCount()
      ) {
        throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
      }
      return emulation.show<GoogleRange, EmulatedRange>(
        new EmulatedRange(context, sheetId, { startRow, startColumn, endRow, endColumn }),
      );
    },
    placeOf: (range) => emulation.raw(range, EmulatedRange).place,
    sheetId: (sheet) => emulation.raw(sheet, EmulatedSheet).sheetId,
  };
  return context;
}
