import type { SheetMark, Stamp } from '../workbook/snapshot';
import type { Metadata } from './metadata';
import { addEntry, entriesOf, entryOf } from './metadata';
import { OwnSheet } from './own-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Marked {
  mark: SheetMark;
  metadata: Metadata;
}

/** What the metadata of the spreadsheet says, by permanent ids. Nothing is asked before it is needed. */
export class Identity {
  private readonly own = new Map<string, OwnSheet | null>();
  private marks: Marked[] | null = null;
  private stampFound: { stamp: Stamp | null; metadata: Metadata | null } | null = null;

  constructor(private readonly spreadsheet: Spreadsheet) {}

  /** The workbook's own entry; null before a first build has reached its end. */
  get stamp(): Stamp | null {
    return this.lookForStamp().stamp;
  }

  writeStamp(stamp: Stamp): void {
    const { metadata } = this.lookForStamp();
    if (metadata) metadata.setValue(JSON.stringify({ stamp }));
    else addEntry(this.spreadsheet, { stamp });
    this.stampFound = { stamp, metadata };
  }

  sheet(id: string): OwnSheet | null {
    const known = this.own.get(id);
    if (known !== undefined) return known;
    const [found = null] = this.marked()
      .filter(({ mark }) => mark.id === id)
      .flatMap((marked) => ownSheet(marked) ?? [])
      .slice(-1);
    this.own.set(id, found);
    return found;
  }

  /** All sheets of ours, by the numbers the spreadsheet gave them. */
  sheets(): ReadonlyMap<number, OwnSheet> {
    const ids = new Set([...this.own.keys(), ...this.marked().map(({ mark }) => mark.id)]);
    const sheets = [...ids].flatMap((id) => this.sheet(id) ?? []);
    return new Map(sheets.map((own) => [own.mark.sheetId, own]));
  }

  /** A tab that was just inserted becomes ours. */
  adopt(sheet: Sheet, id: string): void {
    const mark = { id, sheetId: sheet.getSheetId(), built: false, marks: {} };
    this.own.set(id, OwnSheet.inserted(sheet, mark));
  }

  private marked(): Marked[] {
    this.marks ??= entriesOf(this.spreadsheet, 'SHEET').flatMap((metadata) => {
      const { mark } = entryOf(metadata);
      return mark ? [{ mark, metadata }] : [];
    });
    return this.marks;
  }

  private lookForStamp(): { stamp: Stamp | null; metadata: Metadata | null } {
    if (this.stampFound) return this.stampFound;
    const entries = entriesOf(this.spreadsheet, 'SPREADSHEET').map((metadata) => ({
      stamp: entryOf(metadata).stamp ?? null,
      metadata,
    }));
    this.stampFound = entries.find(({ stamp }) => stamp) ?? entries[0] ?? { stamp: null, metadata: null };
    return this.stampFound;
  }
}

/** A duplicated tab carries the mark of its original: only the sheet the mark itself names is ours. */
function ownSheet({ mark, metadata }: Marked): OwnSheet | null {
  const sheet = metadata.getLocation().getSheet();
  return sheet?.getSheetId() === mark.sheetId ? new OwnSheet(sheet, mark, metadata) : null;
}
