import type { FUniver } from '@univerjs/core/facade';
import { createHeadless } from '../../src/preview/univer/create-headless';
import { columnLetters } from '../../src/workbook/formula';
import type { Plain } from '../../src/workbook/host';
import type { ModelWorkbook } from './model';

/** Longer than the engine waits before it calculates what it has collected. */
const QUIET = 300;

function cellsByIndex<T>(rows: readonly (readonly T[])[]): Record<number, Record<number, T>> {
  return Object.fromEntries(
    rows.map((cells, row) => [row, Object.fromEntries(cells.map((cell, at) => [at, cell]))]),
  );
}

function definedNames(model: ModelWorkbook): unknown {
  const entries = model.names.map(({ name, sheetId, row, column }) => {
    const tab = model.tabs.find((entry) => entry.sheetId === sheetId)?.name ?? '';
    return [
      name,
      { id: name, name, formulaOrRefString: `'${tab}'!$${columnLetters(column)}$${String(row)}` },
    ];
  });
  return Object.fromEntries(entries);
}

/** The model's cells in a real formula engine. */
export class CalculatingGrid {
  private constructor(
    private readonly api: FUniver,
    private readonly end: () => void,
    private readonly model: ModelWorkbook,
  ) {}

  static async of(model: ModelWorkbook): Promise<CalculatingGrid> {
    const { univer, api } = createHeadless();
    const sheets = model.tabs.map(({ sheetId, name, rows, rowCount, columnCount }) => {
      const cellData = rows.map((cells) =>
        cells.map(({ formula, value }) => (formula ? { f: formula } : { v: value })),
      );
      const id = String(sheetId);
      return [id, { id, name, rowCount, columnCount, cellData: cellsByIndex(cellData) }];
    });
    const resources = [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(definedNames(model)) }];
    const grid = new CalculatingGrid(api, () => univer.dispose(), model);
    await grid.settled(() => {
      api.createWorkbook({
        id: 'book',
        name: 'book',
        sheetOrder: model.tabs.map(({ sheetId }) => String(sheetId)),
        sheets: Object.fromEntries(sheets),
        resources,
      });
    });
    return grid;
  }

  private sheet(name: string) {
    const sheet = this.api.getActiveWorkbook()?.getSheetByName(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  /** Does the work and waits until nothing has been calculated for a while. */
  async settled(work: () => void): Promise<number> {
    const start = Date.now();
    let last = 0;
    const listener = this.api.getFormula().calculationEnd(() => {
      last = Date.now();
    });
    work();
    while (last === 0 || Date.now() - last < QUIET) await new Promise((resolve) => setTimeout(resolve, 20));
    listener.dispose();
    return last - start;
  }

  /** Types into a row of a table, by column ids. */
  type(table: string, row: number, values: Readonly<Record<string, Plain>>): void {
    const { name, columns } = this.model.tab(table);
    for (const [id, value] of Object.entries(values)) {
      this.sheet(name)
        .getRange(row - 1, (columns[id] ?? 0) - 1)
        .setValue({ v: value });
    }
  }

  /** What a column shows under its heading. */
  column(table: string, id: string, rows: number): unknown[] {
    const { name, columns } = this.model.tab(table);
    const range = this.sheet(name).getRange(2, (columns[id] ?? 0) - 1, rows, 1);
    return range.getValues().map(([value]) => (value === null || value === undefined ? '' : value));
  }

  heading(table: string, id: string): unknown {
    const { name, columns } = this.model.tab(table);
    return this.sheet(name)
      .getRange(1, (columns[id] ?? 0) - 1)
      .getValue();
  }

  field(name: string): unknown {
    const cell = this.model.names.find((entry) => entry.name === name);
    const tab = this.model.tabs.find(({ sheetId }) => sheetId === cell?.sheetId);
    return this.sheet(tab?.name ?? '')
      .getRange((cell?.row ?? 0) - 1, (cell?.column ?? 0) - 1)
      .getValue();
  }

  beside(name: string, offset: number): unknown {
    const cell = this.model.names.find((entry) => entry.name === name);
    const tab = this.model.tabs.find(({ sheetId }) => sheetId === cell?.sheetId);
    return this.sheet(tab?.name ?? '')
      .getRange((cell?.row ?? 0) - 1, (cell?.column ?? 0) - 1 + offset)
      .getValue();
  }

  insertRow(table: string, row: number): void {
    this.sheet(this.model.tab(table).name).insertRows(row - 1, 1);
  }

  setField(name: string, value: Plain): void {
    const cell = this.model.names.find((entry) => entry.name === name);
    const tab = this.model.tabs.find(({ sheetId }) => sheetId === cell?.sheetId);
    this.sheet(tab?.name ?? '')
      .getRange((cell?.row ?? 0) - 1, (cell?.column ?? 0) - 1)
      .setValue({ v: value ?? '' });
  }

  dispose(): void {
    this.end();
  }
}
