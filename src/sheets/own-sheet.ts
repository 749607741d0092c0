import type { ListName } from '../workbook/choices';
import { isListName } from '../workbook/choices';
import type { Unit } from '../workbook/record';
import type { SheetMark } from '../workbook/snapshot';
import type { ColumnEntry, Metadata } from './metadata';
import { addEntry, entriesOf, entryAt, entryOf } from './metadata';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface ColumnIdentity {
  position: number;
  unit: Unit;
  list: ListName | null;
}

/** What a sheet's metadata says of its inside; where each part is has not been asked yet. */
interface Inside {
  columns: Map<string, { entry: ColumnEntry; metadata: Metadata }>;
  heading: Metadata | null;
}

/** The second row, unless its own metadata says it has moved. */
const HEADING_ROW = 2;

function identityOf({ unit, list }: ColumnEntry, position: number): ColumnIdentity {
  return { position, unit, list: list !== null && isListName(list) ? list : null };
}

/**
 * A sheet of ours. Its columns are looked for when the sheet is touched, and where one of them is when that one
 * is: each answer costs calls, and most work touches few columns of few sheets.
 */
export class OwnSheet {
  private readonly found = new Map<string, ColumnIdentity>();
  private row: number | null = null;
  private isTagged = false;

  constructor(
    readonly sheet: Sheet,
    private present: SheetMark,
    private metadata: Metadata | null,
    private inside: Inside | null = null,
  ) {}

  /** A tab that was inserted a moment ago has nothing of ours inside, so nothing is looked for. */
  static inserted(sheet: Sheet, mark: SheetMark): OwnSheet {
    addEntry(sheet, { mark });
    return new OwnSheet(sheet, mark, null, { columns: new Map(), heading: null });
  }

  get mark(): SheetMark {
    return this.present;
  }

  /** What the sheet remembers of itself; whose sheet it is never changes. */
  remember(mark: Omit<SheetMark, 'sheetId'>): void {
    this.present = { ...mark, sheetId: this.present.sheetId };
    this.metadata ??= entryAt(this.sheet);
    this.metadata?.setValue(JSON.stringify({ mark: this.present }));
  }

  hasColumn(id: string): boolean {
    return this.found.has(id) || this.look().columns.has(id);
  }

  column(id: string): ColumnIdentity | null {
    const found = this.found.get(id);
    const inside = found ? null : this.look().columns.get(id);
    const range = inside?.metadata.getLocation().getColumn();
    if (!inside || !range) return found ?? null;
    const column = identityOf(inside.entry, range.getColumn());
    this.found.set(id, column);
    return column;
  }

  /** Every column that is there, by permanent id. */
  columns(): ReadonlyMap<string, ColumnIdentity> {
    for (const id of this.look().columns.keys()) this.column(id);
    return this.found;
  }

  get headingRow(): number {
    this.row ??= this.look().heading?.getLocation().getRow()?.getRow() ?? HEADING_ROW;
    return this.row;
  }

  tagHeadingRow(): void {
    if (this.isTagged || this.look().heading) return;
    this.isTagged = true;
    const row = String(this.headingRow);
    addEntry(this.sheet.getRange(`${row}:${row}`), { heading: true });
  }

  tagColumn(letters: string, position: number, entry: ColumnEntry): void {
    addEntry(this.sheet.getRange(`${letters}:${letters}`), { column: entry });
    this.found.set(entry.id, identityOf(entry, position));
  }

  /** Makes room at a position; what stood there and beyond moves on. */
  insertColumn(position: number): void {
    const columns = [...this.columns()];
    if (position > this.sheet.getMaxColumns()) this.sheet.insertColumnAfter(position - 1);
    else this.sheet.insertColumnBefore(position);
    for (const [id, column] of columns) {
      if (column.position >= position) this.found.set(id, { ...column, position: column.position + 1 });
    }
  }

  private look(): Inside {
    this.inside ??= insideOf(this.sheet);
    return this.inside;
  }
}

/** The sheet's own finder sees nothing of other tabs, so no entry needs to be asked which tab it is on. */
function insideOf(sheet: Sheet): Inside {
  const inside: Inside = { columns: new Map(), heading: null };
  for (const metadata of entriesOf(sheet)) {
    const { column, heading } = entryOf(metadata);
    if (heading) inside.heading = metadata;
    if (column && !inside.columns.has(column.id)) inside.columns.set(column.id, { entry: column, metadata });
  }
  return inside;
}
