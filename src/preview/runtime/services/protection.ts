import type { Context, GoogleRange } from '../context';
import type { Emulated } from '../emulated';
import type { ProtectionEntry } from '../kept';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType;

/** Kept and listed; the grid of the preview lets everybody edit, as a warning would after one click. */
export class EmulatedProtection implements Emulated {
  constructor(
    private readonly context: Context,
    private readonly entry: ProtectionEntry,
  ) {}

  toString(): string {
    return 'Protection';
  }

  getDescription(): string {
    return this.entry.description;
  }

  setDescription(description: string): GoogleProtection {
    return this.change({ description });
  }

  isWarningOnly(): boolean {
    return this.entry.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): GoogleProtection {
    return this.change({ warningOnly });
  }

  canEdit(): boolean {
    return true;
  }

  getProtectionType(): ProtectionType {
    return (this.entry.rectangle === null ? 'SHEET' : 'RANGE') as unknown as ProtectionType;
  }

  getRange(): GoogleRange {
    const { sheetId, rectangle } = this.entry;
    const sheet = this.context.grid.sheet(sheetId);
    const whole = {
      startRow: 0,
      endRow: sheet.getRowCount() - 1,
      startColumn: 0,
      endColumn: sheet.getColumnCount() - 1,
    };
    return this.context.range(sheetId, rectangle ?? whole);
  }

  setRange(range: GoogleRange): GoogleProtection {
    return this.change({ rectangle: this.context.placeOf(range).rectangle });
  }

  remove(): void {
    this.context.kept.protections = this.context.kept.protections.filter((entry) => entry !== this.entry);
    this.context.changed();
  }

  private change(change: Partial<ProtectionEntry>): GoogleProtection {
    Object.assign(this.entry, change);
    this.context.changed();
    return showProtection(this.context, this.entry);
  }
}

export function protect(
  context: Context,
  sheetId: string,
  rectangle: ProtectionEntry['rectangle'],
): GoogleProtection {
  const entry: ProtectionEntry = { sheetId, rectangle, description: '', warningOnly: false };
  context.kept.protections.push(entry);
  context.changed();
  return showProtection(context, entry);
}

/** The protections of a kind on one sheet, or on all. */
export function protections(context: Context, type: ProtectionType, sheetId?: string): GoogleProtection[] {
  return context.kept.protections
    .filter((entry) => (entry.rectangle === null ? 'SHEET' : 'RANGE') === String(type))
    .filter((entry) => sheetId === undefined || entry.sheetId === sheetId)
    .map((entry) => showProtection(context, entry));
}

export function showProtection(context: Context, entry: ProtectionEntry): GoogleProtection {
  return context.emulation.show<GoogleProtection, EmulatedProtection>(new EmulatedProtection(context, entry));
}
