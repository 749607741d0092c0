import type { ListName } from '../workbook/choices';
import { isListName } from '../workbook/choices';
import type { Unit } from '../workbook/record';
import type { SheetMark, Stamp } from '../workbook/snapshot';

/** The one key of everything the add-on writes into developer metadata. */
const KEY = 'content_roi_planner';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export interface ColumnIdentity {
  position: number;
  unit: Unit;
  list: ListName | null;
}

export interface SheetIdentity {
  sheet: Sheet;
  mark: SheetMark;
  headingRow: number | null;
  columns: Map<string, ColumnIdentity>;
}

/** What the metadata of the spreadsheet says, by permanent ids. */
export interface Identity {
  stamp: Stamp | null;
  sheets: Map<string, SheetIdentity>;
}

/** What the value of a metadata entry may hold; the entry's place decides which of them it is. */
interface Entry {
  stamp?: Stamp;
  mark?: SheetMark;
  column?: { id: string; unit: Unit; list: string | null };
  heading?: true;
}

function parsed(metadata: Metadata): Entry {
  try {
    return JSON.parse(metadata.getValue() ?? '{}') as Entry;
  } catch {
    // Someone else's value under our key says nothing about our sheets.
    return {};
  }
}

/** One search finds the metadata of the whole spreadsheet: its own, its sheets', its columns' and rows'. */
export function readIdentity(spreadsheet: Spreadsheet, sheets: readonly Sheet[]): Identity {
  const byGridId = new Map(sheets.map((sheet) => [sheet.getSheetId(), sheet] as const));
  const identity: Identity = { stamp: null, sheets: new Map() };
  const byOwnId = new Map<number, SheetIdentity>();
  const inside: { entry: Entry; metadata: Metadata }[] = [];
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const entry = parsed(metadata);
    if (entry.stamp) identity.stamp = entry.stamp;
    else if (entry.column || entry.heading) inside.push({ entry, metadata });
    else if (entry.mark) addSheet(identity, byOwnId, byGridId, entry.mark, metadata);
  }
  for (const { entry, metadata } of inside) addPlace(byOwnId, entry, metadata);
  return identity;
}

/** The workbook's own metadata alone, without a look at sheets and columns. */
export function readStamp(spreadsheet: Spreadsheet): Stamp | null {
  const stamps = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(KEY)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SPREADSHEET)
    .find()
    .flatMap((metadata) => parsed(metadata).stamp ?? []);
  return stamps[0] ?? null;
}

function addSheet(
  identity: Identity,
  byOwnId: Map<number, SheetIdentity>,
  byGridId: ReadonlyMap<number, Sheet>,
  mark: SheetMark,
  metadata: Metadata,
): void {
  const sheet = byGridId.get(mark.sheetId);
  // A duplicated tab carries the mark of its original: only the sheet the mark itself names is ours.
  if (!sheet || metadata.getLocation().getSheet()?.getSheetId() !== mark.sheetId) return;
  const own = { sheet, mark, headingRow: null, columns: new Map<string, ColumnIdentity>() };
  identity.sheets.set(mark.id, own);
  byOwnId.set(mark.sheetId, own);
}

function addPlace(
  byOwnId: ReadonlyMap<number, SheetIdentity>,
  { column, heading }: Entry,
  metadata: Metadata,
): void {
  const location = metadata.getLocation();
  const range = heading ? location.getRow() : location.getColumn();
  const own = range ? byOwnId.get(range.getGridId()) : undefined;
  if (!range || !own) return;
  if (heading) own.headingRow = range.getRow();
  if (!column || own.columns.has(column.id)) return;
  const list = column.list !== null && isListName(column.list) ? column.list : null;
  own.columns.set(column.id, { position: range.getColumn(), unit: column.unit, list });
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
function add(target: Described, entry: Entry): void {
  target.addDeveloperMetadata(
    KEY,
    JSON.stringify(entry),
    SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
  );
}

function write(target: Described, entry: Entry): void {
  const [present] = target.getDeveloperMetadata().filter((metadata) => metadata.getKey() === KEY);
  if (present) present.setValue(JSON.stringify(entry));
  else add(target, entry);
}

export function writeStamp(spreadsheet: Spreadsheet, stamp: Stamp): void {
  write(spreadsheet, { stamp });
}

export function writeMark(sheet: Sheet, mark: SheetMark): void {
  write(sheet, { mark });
}

export function tagColumn(sheet: Sheet, letters: string, column: NonNullable<Entry['column']>): void {
  add(sheet.getRange(`${letters}:${letters}`), { column });
}

export function tagHeadingRow(sheet: Sheet, row: number): void {
  add(sheet.getRange(`${String(row)}:${String(row)}`), { heading: true });
}
