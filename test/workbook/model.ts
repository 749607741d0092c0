import type { CellWrite, Change } from '../../src/workbook/change';
import { columnLetters } from '../../src/workbook/formula';
import type { Plain } from '../../src/workbook/host';
import type { NamedCell, SheetMark, SheetSnapshot, Snapshot, Stamp } from '../../src/workbook/snapshot';

interface Cell {
  value: Plain;
  formula: string;
  looks: string;
}

interface Tab {
  sheetId: number;
  name: string;
  mark: SheetMark | null;
  columns: Record<string, number>;
  rows: Cell[][];
  rowCount: number;
  columnCount: number;
}

function blank(): Cell {
  return { value: null, formula: '', looks: '' };
}

/** What a heading formula shows in its own cell. */
function shownBy(formula: string): Plain {
  const heading = /ROW\(\),"((?:[^"]|"")*)"/.exec(formula)?.[1];
  return heading === undefined ? 0 : heading.replace(/""/g, '"');
}

/** The smallest workbook that changes can be applied to: what a person sees of it, and what it remembers. */
export class ModelWorkbook {
  stamp: Stamp | null = null;
  tabs: Tab[] = [];
  names: NamedCell[] = [];
  private lastId = 0;

  addTab(name: string, index = this.tabs.length): Tab {
    this.lastId += 1;
    const tab = {
      sheetId: this.lastId,
      name,
      mark: null,
      columns: {},
      rows: [],
      rowCount: 1000,
      columnCount: 26,
    };
    this.tabs.splice(index, 0, tab);
    return tab;
  }

  tab(id: string): Tab {
    const found = this.tabs.find(({ mark, sheetId }) => mark?.id === id && mark.sheetId === sheetId);
    if (!found) throw new Error(`no sheet ${id}`);
    return found;
  }

  cell(tab: Tab, row: number, column: number): Cell {
    while (tab.rows.length < row) tab.rows.push([]);
    const cells = tab.rows[row - 1] ?? [];
    while (cells.length < column) cells.push(blank());
    return cells[column - 1] ?? blank();
  }

  /** The cell of a form's field. */
  field(name: string): Cell {
    const named = this.names.find((entry) => entry.name === name);
    const tab = this.tabs.find(({ sheetId }) => sheetId === named?.sheetId);
    if (!named || !tab) throw new Error(`no cell ${name}`);
    return this.cell(tab, named.row, named.column);
  }

  /** What a person does: the formula of a cell is gone once something is typed there. */
  type(cell: Cell, value: Plain): void {
    cell.value = value;
    cell.formula = '';
  }

  /** Rows under a table's headings, by column ids. */
  fill(table: string, rows: readonly Readonly<Record<string, Plain>>[]): void {
    const tab = this.tab(table);
    rows.forEach((values, index) => {
      for (const [id, value] of Object.entries(values))
        this.cell(tab, index + 3, tab.columns[id] ?? 0).value = value;
    });
  }

  moveColumn(tab: Tab, from: number, to: number): void {
    for (const row of tab.rows) {
      const moved = row.splice(from - 1, 1);
      row.splice(to - 1, 0, moved[0] ?? blank());
    }
    const order = Object.entries(tab.columns).sort(([, a], [, b]) => a - b);
    const moved = order.splice(from - 1, 1);
    order.splice(to - 1, 0, ...moved);
    tab.columns = Object.fromEntries(order.map(([id], index) => [id, index + 1]));
  }

  deleteColumn(tab: Tab, position: number): void {
    for (const row of tab.rows) row.splice(position - 1, 1);
    const kept = Object.entries(tab.columns).filter(([, at]) => at !== position);
    tab.columns = Object.fromEntries(kept.map(([id, at]) => [id, at > position ? at - 1 : at]));
    tab.columnCount -= 1;
  }

  /** As Google does it: metadata and contents are copied, the sheet id is new. */
  duplicate(id: string): Tab {
    const original = this.tab(id);
    const copy = this.addTab(`Copy of ${original.name}`);
    Object.assign(copy, structuredClone({ ...original, sheetId: copy.sheetId, name: copy.name }));
    return copy;
  }

  snapshot(): Snapshot {
    const sheets = this.tabs.map((tab): SheetSnapshot => {
      const rows = Object.keys(tab.columns).length > 0 ? tab.rows.slice(0, 2) : tab.rows;
      const width = tab.columnCount;
      const cells = Array.from(rows, (row = []) =>
        Array.from({ length: width }, (_, at) => row[at] ?? blank()),
      );
      return {
        sheetId: tab.sheetId,
        name: tab.name,
        mark: tab.mark,
        columns: { ...tab.columns },
        headingRow: 2,
        values: cells.map((row) => row.map(({ value }) => value)),
        formulas: cells.map((row) => row.map(({ formula }) => formula)),
        rowCount: tab.rowCount,
        columnCount: tab.columnCount,
      };
    });
    return structuredClone({ stamp: this.stamp, sheets, names: this.names });
  }

  /** Applies the changes; with `failAfter`, stops with an error once that many are done. */
  apply(changes: readonly Change[], failAfter = Infinity): void {
    changes.forEach((change, index) => {
      if (index >= failAfter) throw new Error('interrupted');
      this.step(change);
    });
  }

  private step(change: Change): void {
    if (change.do === 'stamp') this.stamp = change.stamp;
    else if (change.do === 'insertSheet') {
      const tab = this.addTab(change.name, change.index);
      tab.mark = { id: change.sheet, sheetId: tab.sheetId, built: false, marks: {} };
    } else this.inTab(this.tab(change.sheet), change);
  }

  private inTab(tab: Tab, change: Exclude<Change, { do: 'stamp' | 'insertSheet' }>): void {
    if (change.do === 'renameSheet') this.rename(tab, change.name);
    if (change.do === 'mark') tab.mark = { ...change.mark, sheetId: tab.sheetId };
    if (change.do === 'resize') this.resize(tab, change);
    if (change.do === 'write') change.cells.forEach((cell) => this.write(tab, cell));
    if (change.do === 'tagColumns') {
      for (const { id, position } of change.columns) {
        if (change.insert) this.insertColumn(tab, position);
        tab.columns[id] = position;
      }
    }
    if (change.do === 'nameCells') {
      for (const { name, row, column } of change.cells) {
        this.names = this.names.filter((entry) => entry.name !== name);
        this.names.push({ name, sheetId: tab.sheetId, row, column });
      }
    }
    if (change.do === 'style' || change.do === 'validate') {
      for (const area of change.areas) this.cell(tab, area.row, area.column).looks += change.do;
    }
  }

  /** References follow a renamed tab, as they do in a spreadsheet. */
  rename(tab: Tab, name: string): void {
    const before = `'${tab.name}'!`;
    for (const cell of this.tabs.flatMap(({ rows }) => rows.flat())) {
      if (cell) cell.formula = cell.formula.split(before).join(`'${name}'!`);
    }
    tab.name = name;
  }

  private resize(tab: Tab, { rows, columns, cut }: { rows: number; columns: number; cut: boolean }): void {
    tab.rowCount = cut ? rows : Math.max(rows, tab.rowCount);
    tab.columnCount = cut ? columns : Math.max(columns, tab.columnCount);
  }

  private write(tab: Tab, cell: CellWrite): void {
    const target = this.cell(tab, cell.row, cell.column);
    target.formula = 'formula' in cell ? cell.formula : '';
    target.value = 'formula' in cell ? shownBy(cell.formula) : cell.value;
  }

  private insertColumn(tab: Tab, position: number): void {
    for (const row of tab.rows) row.splice(position - 1, 0, blank());
    tab.columns = Object.fromEntries(
      Object.entries(tab.columns).map(([id, at]) => [id, at >= position ? at + 1 : at]),
    );
    tab.columnCount += 1;
  }

  /** What people see: the texts and formulas of every tab that holds any. */
  visible(): Record<string, Record<string, Plain>> {
    const seen = this.tabs.map(({ name, rows }) => {
      const cells: [string, Plain][] = [];
      rows.forEach((row, at) => {
        row.forEach(({ formula, value }, column) => {
          const shown = formula === '' ? value : formula;
          if (shown !== null && shown !== '')
            cells.push([`${columnLetters(column + 1)}${String(at + 1)}`, shown]);
        });
      });
      return [name, Object.fromEntries(cells)] as const;
    });
    return Object.fromEntries(seen);
  }
}
