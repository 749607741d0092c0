import type { Change } from '../../src/workbook/change';
import type { Glance, Plain, TableRow, WorkbookHost } from '../../src/workbook/host';
import type { SheetMark, SheetSnapshot, Snapshot, Stamp } from '../../src/workbook/snapshot';

interface Tab {
  sheetId: number;
  name: string;
  mark: SheetMark;
  columns: Map<string, number>;
  cells: Map<string, { value: Plain; formula: string }>;
}

const HEADING_ROW = 2;
const SIZE = { rows: 60, columns: 40 };

/**
 * A workbook in memory, enough of one for the server: it keeps identity and values, and forgets looks. Formulas
 * are kept and not calculated: each shows 0.
 */
export class MemoryHost implements WorkbookHost<Snapshot, Change> {
  locale = 'en_US';
  draft: string | null = null;
  inserted: string[] = [];
  shown: string[] = [];
  /** True while work runs under the lock. */
  locked = false;
  /** Names of the methods that wrote, in order, each with whether it held the lock. */
  writes: { method: string; locked: boolean }[] = [];
  activeCellIsEmpty = true;
  private stamp: Stamp | null = null;
  private names: { name: string; sheetId: number; row: number; column: number }[] = [];
  private readonly tabs = new Map<string, Tab>();

  read(): Snapshot {
    return { stamp: this.stamp, names: this.names, sheets: [...this.tabs.values()].map(snapshotOf) };
  }

  glance(names: readonly string[]): Glance {
    const tabs = new Map([...this.tabs.values()].map((tab) => [tab.sheetId, tab]));
    const cells = this.names.flatMap(({ name, sheetId, row, column }) => {
      const cell = tabs.get(sheetId)?.cells.get(`${String(row)} ${String(column)}`);
      return names.includes(name) ? [[name, cell?.value ?? null] as const] : [];
    });
    return { stamp: this.stamp, cells: Object.fromEntries(cells) };
  }

  stands(sheet: string, columns: readonly string[]): boolean {
    const tab = this.tabs.get(sheet);
    return tab?.mark.built === true && columns.every((id) => tab.columns.has(id));
  }

  apply(changes: readonly Change[]): void {
    if (changes.length > 0) this.wrote('apply');
    changes.forEach((change) => {
      this.applyOne(change);
    });
  }

  readTable(sheet: string, columns: readonly string[]): TableRow[] {
    const tab = this.tabs.get(sheet);
    if (!tab) return [];
    const rows = [...new Set([...tab.cells.keys()].map(rowOf))].filter((row) => row > HEADING_ROW);
    return rows
      .sort((a, b) => a - b)
      .map((row) => ({
        row,
        values: Object.fromEntries(columns.map((id) => [id, this.valueAt(tab, row, id)])),
      }));
  }

  writeTable(sheet: string, rows: readonly TableRow[]): void {
    if (rows.length === 0) return;
    this.wrote('writeTable');
    const tab = this.tabOf(sheet);
    for (const { row, values } of rows) {
      const at = row ?? Math.max(HEADING_ROW, ...[...tab.cells.keys()].map(rowOf)) + 1;
      for (const [id, value] of Object.entries(values)) {
        const column = tab.columns.get(id);
        if (column === undefined) throw new Error(`${sheet} has no column ${id}`);
        tab.cells.set(`${String(at)} ${String(column)}`, { value, formula: '' });
      }
    }
  }

  exclusively<T>(work: () => T): T {
    this.locked = true;
    try {
      return work();
    } finally {
      this.locked = false;
    }
  }

  readDraft(): string | null {
    return this.draft;
  }

  writeDraft(draft: string | null): void {
    this.draft = draft;
  }

  userLocale(): string {
    return this.locale;
  }

  insertFormula(formula: string): boolean {
    if (this.activeCellIsEmpty) this.inserted.push(formula);
    return this.activeCellIsEmpty;
  }

  showBlank(sheet: string, column: string): void {
    this.shown.push(`${sheet} ${column}`);
  }

  showSheet(sheet: string): void {
    this.shown.push(sheet);
  }

  sheetIds(): string[] {
    return [...this.tabs.keys()];
  }

  /** Someone deletes a column. */
  loseColumn(sheet: string, id: string): void {
    this.tabOf(sheet).columns.delete(id);
  }

  private wrote(method: string): void {
    this.writes.push({ method, locked: this.locked });
  }

  private tabOf(sheet: string): Tab {
    const tab = this.tabs.get(sheet);
    if (!tab) throw new Error(`there is no sheet ${sheet}`);
    return tab;
  }

  private valueAt(tab: Tab, row: number, id: string): Plain {
    const column = tab.columns.get(id);
    return tab.cells.get(`${String(row)} ${String(column)}`)?.value ?? null;
  }

  private applyOne(change: Change): void {
    switch (change.do) {
      case 'stamp':
        this.stamp = change.stamp;
        return;
      case 'insertSheet': {
        const sheetId = this.tabs.size + 1;
        const mark = { id: change.sheet, sheetId, built: false, marks: {} };
        this.tabs.set(change.sheet, {
          sheetId,
          name: change.name,
          mark,
          columns: new Map(),
          cells: new Map(),
        });
        return;
      }
      case 'tagColumns':
        for (const { id, position } of change.columns) this.tabOf(change.sheet).columns.set(id, position);
        return;
      case 'nameCells': {
        const { sheetId } = this.tabOf(change.sheet);
        this.names.push(...change.cells.map((cell) => ({ ...cell, sheetId })));
        return;
      }
      case 'write':
        for (const cell of change.cells) {
          const written =
            'formula' in cell ? { value: 0, formula: cell.formula } : { value: cell.value, formula: '' };
          this.tabOf(change.sheet).cells.set(`${String(cell.row)} ${String(cell.column)}`, written);
        }
        return;
      case 'renameSheet':
        this.tabOf(change.sheet).name = change.name;
        return;
      case 'mark': {
        const tab = this.tabOf(change.sheet);
        tab.mark = { ...change.mark, sheetId: tab.sheetId };
      }
    }
  }
}

function rowOf(key: string): number {
  return Number(key.split(' ')[0]);
}

function snapshotOf(tab: Tab): SheetSnapshot {
  const grid = <Value>(read: (key: string) => Value): Value[][] =>
    Array.from({ length: SIZE.rows }, (_, row) =>
      Array.from({ length: SIZE.columns }, (__, column) => read(`${String(row + 1)} ${String(column + 1)}`)),
    );
  return {
    sheetId: tab.sheetId,
    name: tab.name,
    mark: tab.mark,
    columns: Object.fromEntries(tab.columns),
    headingRow: HEADING_ROW,
    values: grid((key) => tab.cells.get(key)?.value ?? null),
    formulas: grid((key) => tab.cells.get(key)?.formula ?? ''),
    rowCount: 1000,
    columnCount: SIZE.columns,
  };
}
