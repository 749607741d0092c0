import type { Action, CellWrite, Change } from '../workbook/change';
import { columnLetters, quotedTab } from '../workbook/formula';
import { protect, setNotes, setRules, setStyles, setWidths } from './format';
import type { Identity } from './identity';
import type { OwnSheet } from './own-sheet';
import { rectangles } from './rectangles';
import { relabel } from './table';
import { guardedText } from './text';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Of<Kind extends Action['do']> = Extract<Action, { do: Kind }>;

/** Carries out one change after the other and keeps track of where things are while it does. */
class Applying {
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly identity: Identity,
  ) {}

  private own(id: string): OwnSheet {
    const own = this.identity.sheet(id);
    if (!own) throw new Error(`sheet ${id} is missing; build again / 缺少工作表 ${id}，请重新生成`);
    return own;
  }

  insertSheet({ sheet: id, name, index, hidden }: Of<'insertSheet'>): void {
    const sheet = this.spreadsheet.insertSheet(name, index);
    // Identity before anything else: what fails from here on is found and finished by the next run.
    this.identity.adopt(sheet, id);
    if (hidden) sheet.hideSheet();
  }

  resize({ sheet: id, rows, columns, cut }: Of<'resize'>): void {
    const { sheet } = this.own(id);
    const rowsNow = sheet.getMaxRows();
    const columnsNow = sheet.getMaxColumns();
    if (cut && rowsNow > rows) sheet.deleteRows(rows + 1, rowsNow - rows);
    if (rowsNow < rows) sheet.insertRowsAfter(rowsNow, rows - rowsNow);
    if (cut && columnsNow > columns) sheet.deleteColumns(columns + 1, columnsNow - columns);
    if (columnsNow < columns) sheet.insertColumnsAfter(columnsNow, columns - columnsNow);
  }

  tagColumns({ sheet: id, insert, columns }: Of<'tagColumns'>): void {
    const own = this.own(id);
    own.tagHeadingRow();
    for (const { position, ...column } of columns) {
      if (insert) own.insertColumn(position);
      own.tagColumn(columnLetters(position), position, column);
    }
  }

  nameCells({ sheet: id, cells }: Of<'nameCells'>): void {
    const { sheet } = this.own(id);
    for (const { name, row, column } of cells)
      this.spreadsheet.setNamedRange(name, sheet.getRange(row, column));
  }

  write({ sheet: id, cells }: Of<'write'>): void {
    const { sheet } = this.own(id);
    const content = (cell: CellWrite) => {
      if ('formula' in cell) return cell.formula;
      return typeof cell.value === 'string' ? guardedText(cell.value) : (cell.value ?? '');
    };
    const placed = cells.map((cell) => ({ row: cell.row, column: cell.column, value: content(cell) }));
    for (const { row, column, rows, columns, values } of rectangles(placed)) {
      sheet.getRange(row, column, rows, columns).setValues(values);
    }
  }

  /** A drop-down list reads its column below the heading, to the end of the sheet however long it grows. */
  listRange(sheetId: string, columnId: string): string | null {
    const own = this.identity.sheet(sheetId);
    const column = own?.column(columnId);
    if (!own || !column) return null;
    const letters = columnLetters(column.position);
    return `${quotedTab(own.sheet.getName())}${letters}${String(own.headingRow + 1)}:${letters}`;
  }

  private readonly steps: { [Kind in Action['do']]: (action: Of<Kind>) => void } = {
    stamp: ({ stamp }) => {
      this.identity.writeStamp(stamp);
    },
    insertSheet: (action) => {
      this.insertSheet(action);
    },
    resize: (action) => {
      this.resize(action);
    },
    tagColumns: (action) => {
      this.tagColumns(action);
    },
    nameCells: (action) => {
      this.nameCells(action);
    },
    write: (action) => {
      this.write(action);
    },
    mark: ({ sheet, mark }) => {
      this.own(sheet).remember(mark);
    },
    renameSheet: ({ sheet, name }) => this.own(sheet).sheet.setName(name),
    style: ({ sheet, areas }) => {
      setStyles(this.own(sheet).sheet, areas);
    },
    validate: ({ sheet, areas }) => {
      setRules(this.own(sheet).sheet, areas, (from, column) => this.listRange(from, column));
    },
    note: ({ sheet, cells }) => {
      setNotes(this.own(sheet).sheet, cells);
    },
    widths: ({ sheet, columns }) => {
      setWidths(this.own(sheet).sheet, columns);
    },
    tab: ({ sheet, color }) => this.own(sheet).sheet.setTabColor(color),
    hideGridlines: ({ sheet }) => this.own(sheet).sheet.setHiddenGridlines(true),
    protect: ({ sheet, areas }) => {
      protect(this.own(sheet).sheet, areas);
    },
    freeze: ({ sheet, rows, columns }) => {
      this.own(sheet).sheet.setFrozenRows(rows);
      if (columns > 0) this.own(sheet).sheet.setFrozenColumns(columns);
    },
    relabel: ({ sheet, columns, language }) => {
      for (const { position } of columns) relabel(this.own(sheet), position, language);
    },
  };

  step(change: Change): void {
    // The record above holds a step for every kind; that this one fits its change is lost in the union.
    const step = this.steps[change.do] as (action: Action) => void;
    step(change);
  }
}

/** Shown after a first build: it says what to do next. */
const FIRST_SHEET = 'home';

/** People stay on the tab they were on, unless this run built the workbook's first page. */
export function applyChanges(spreadsheet: Spreadsheet, identity: Identity, changes: readonly Change[]): void {
  const inserted = changes.flatMap((change) => (change.do === 'insertSheet' ? [change.sheet] : []));
  const before = inserted.length > 0 ? spreadsheet.getActiveSheet() : null;
  const applying = new Applying(spreadsheet, identity);
  for (const change of changes) applying.step(change);
  const home = inserted.includes(FIRST_SHEET) ? identity.sheet(FIRST_SHEET)?.sheet : undefined;
  const show = home ?? before;
  if (show) spreadsheet.setActiveSheet(show);
}
