import type { Context } from '../context';
import type { Emulated } from '../emulated';
import type { MetadataEntry, MetadataPlace } from '../kept';

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GoogleFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GoogleLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;

/** What `addDeveloperMetadata` takes: a key, then a value, a visibility, or both. */
export function addMetadata(context: Context, place: MetadataPlace, key: string, ...rest: unknown[]): void {
  const visibility = rest.find((part) => part === 'DOCUMENT' || part === 'PROJECT');
  const value = rest.find((part) => part !== visibility);
  const id = 1 + context.kept.metadata.reduce((highest, entry) => Math.max(highest, entry.id), 0);
  context.kept.metadata.push({
    id,
    key,
    value: value === undefined || value === null ? null : String(value),
    visibility: visibility === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    place,
  });
  context.changed();
}

export function showMetadata(context: Context, entries: readonly MetadataEntry[]): GoogleMetadata[] {
  return entries.map((entry) =>
    context.emulation.show<GoogleMetadata, EmulatedMetadata>(new EmulatedMetadata(context, entry)),
  );
}

export function showFinder(context: Context, within: MetadataPlace): GoogleFinder {
  return context.emulation.show<GoogleFinder, EmulatedMetadataFinder>(
    new EmulatedMetadataFinder(context, within),
  );
}

class EmulatedMetadata implements Emulated {
  constructor(
    private readonly context: Context,
    private readonly entry: MetadataEntry,
  ) {}

  toString(): string {
    return 'DeveloperMetadata';
  }

  getId(): number {
    return this.entry.id;
  }

  getKey(): string {
    return this.entry.key;
  }

  getValue(): string | null {
    return this.entry.value;
  }

  getVisibility(): Visibility {
    return this.entry.visibility as unknown as Visibility;
  }

  setKey(key: string): GoogleMetadata {
    return this.change(() => (this.entry.key = key));
  }

  setValue(value: string): GoogleMetadata {
    return this.change(() => (this.entry.value = value));
  }

  setVisibility(visibility: Visibility): GoogleMetadata {
    return this.change(
      () => (this.entry.visibility = String(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT'),
    );
  }

  remove(): void {
    this.context.kept.metadata = this.context.kept.metadata.filter((entry) => entry !== this.entry);
    this.context.changed();
  }

  getLocation(): GoogleLocation {
    const location = new EmulatedMetadataLocation(this.context, this.entry.place);
    return this.context.emulation.show<GoogleLocation, EmulatedMetadataLocation>(location);
  }

  private change(change: () => void): GoogleMetadata {
    change();
    this.context.changed();
    return this.context.emulation.show<GoogleMetadata, EmulatedMetadata>(this);
  }
}

class EmulatedMetadataLocation implements Emulated {
  constructor(
    private readonly context: Context,
    private readonly place: MetadataPlace,
  ) {}

  toString(): string {
    return 'DeveloperMetadataLocation';
  }

  getLocationType(): LocationType {
    return this.place.type as unknown as LocationType;
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.place.type === 'SPREADSHEET' ? this.context.spreadsheet() : null;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    return this.place.type === 'SHEET' ? this.context.sheet(this.place.sheetId) : null;
  }

  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.line('ROW');
  }

  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.line('COLUMN');
  }

  private line(type: 'ROW' | 'COLUMN'): GoogleAppsScript.Spreadsheet.Range | null {
    const { place, context } = this;
    if (place.type !== type) return null;
    const sheet = context.grid.sheet(place.sheetId);
    const whole = {
      startRow: 0,
      endRow: sheet.getRowCount() - 1,
      startColumn: 0,
      endColumn: sheet.getColumnCount() - 1,
    };
    const line =
      type === 'ROW'
        ? { startRow: place.index, endRow: place.index }
        : { startColumn: place.index, endColumn: place.index };
    return context.range(place.sheetId, { ...whole, ...line });
  }
}

type Wanted = (entry: MetadataEntry) => boolean;

class EmulatedMetadataFinder implements Emulated {
  private readonly wanted: Wanted[];

  constructor(
    private readonly context: Context,
    within: MetadataPlace,
  ) {
    this.wanted = [({ place }) => isWithin(place, within)];
  }

  toString(): string {
    return 'DeveloperMetadataFinder';
  }

  find(): GoogleMetadata[] {
    const found = this.context.kept.metadata.filter((entry) => this.wanted.every((wants) => wants(entry)));
    return showMetadata(this.context, found);
  }

  withKey(key: string): GoogleFinder {
    return this.narrow((entry) => entry.key === key);
  }

  withValue(value: string): GoogleFinder {
    return this.narrow((entry) => entry.value === value);
  }

  withId(id: number): GoogleFinder {
    return this.narrow((entry) => entry.id === id);
  }

  withVisibility(visibility: Visibility): GoogleFinder {
    return this.narrow((entry) => entry.visibility === String(visibility));
  }

  withLocationType(locationType: LocationType): GoogleFinder {
    return this.narrow(({ place }) => place.type === String(locationType));
  }

  private narrow(wants: Wanted): GoogleFinder {
    this.wanted.push(wants);
    return this.context.emulation.show<GoogleFinder, EmulatedMetadataFinder>(this);
  }
}

/** A finder looks at its own place and at everything inside it. */
function isWithin(place: MetadataPlace, outer: MetadataPlace): boolean {
  if (outer.type === 'SPREADSHEET') return true;
  if (place.type === 'SPREADSHEET' || place.sheetId !== outer.sheetId) return false;
  if (outer.type === 'SHEET') return true;
  return place.type === outer.type && place.index === outer.index;
}

/** The entries that stand exactly at a place. */
export function entriesAt(context: Context, at: MetadataPlace): MetadataEntry[] {
  return context.kept.metadata.filter(({ place }) => place.type === at.type && isWithin(place, at));
}
