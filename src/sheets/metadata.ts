import type { Unit } from '../workbook/record';
import type { SheetMark, Stamp } from '../workbook/snapshot';

/** The one key of everything the add-on writes into developer metadata. */
const KEY = 'content_roi_planner';

export type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

export interface ColumnEntry {
  id: string;
  unit: Unit;
  list: string | null;
}

/** What the value of a metadata entry may hold; the entry's place decides which of them it is. */
export interface Entry {
  stamp?: Stamp;
  mark?: SheetMark;
  column?: ColumnEntry;
  heading?: true;
}

export function entryOf(metadata: Metadata): Entry {
  try {
    return JSON.parse(metadata.getValue() ?? '{}') as Entry;
  } catch {
    // Someone else's value under our key says nothing about our sheets.
    return {};
  }
}

/** A spreadsheet, a sheet, a whole row or a whole column: what can carry metadata. */
interface Described {
  addDeveloperMetadata(
    key: string,
    value: string,
    visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
  ): unknown;
  getDeveloperMetadata(): Metadata[];
}

/** Everyone who opens the document, and every later version of the add-on, sees the same identity. */
export function addEntry(target: Described, entry: Entry): void {
  target.addDeveloperMetadata(
    KEY,
    JSON.stringify(entry),
    SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
  );
}

/** Our entry that stands exactly here. */
export function entryAt(target: Described): Metadata | null {
  return target.getDeveloperMetadata().find((metadata) => metadata.getKey() === KEY) ?? null;
}

/** Our entries at a place and inside it: one search; of one kind of place when it is named. */
export function entriesOf(
  place: { createDeveloperMetadataFinder(): Finder },
  kind: 'SPREADSHEET' | 'SHEET' | null = null,
): Metadata[] {
  const finder = place.createDeveloperMetadataFinder().withKey(KEY);
  if (kind === null) return finder.find();
  return finder.withLocationType(SpreadsheetApp.DeveloperMetadataLocationType[kind]).find();
}
