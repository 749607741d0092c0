import type { Kept, MetadataEntry, ProtectionEntry } from './kept';
import type { Shift } from './shift';

interface Gone {
  metadata: MetadataEntry[];
  protections: ProtectionEntry[];
}

/** Remembers what went with deleted rows, columns and sheets, for a person who undoes the deletion. */
export class Removed {
  private readonly gone = new Map<string, Gone>();

  constructor(private readonly kept: Kept) {}

  /** Runs a removal and remembers what it took away, as it was before. */
  record(place: string, remove: () => void): void {
    const before = copy(this.kept);
    const [metadata, protections] = [this.kept.metadata, this.kept.protections];
    remove();
    this.gone.set(place, {
      metadata: before.metadata.filter((_, index) => !includes(this.kept.metadata, metadata[index])),
      protections: before.protections.filter(
        (_, index) => !includes(this.kept.protections, protections[index]),
      ),
    });
  }

  restore(place: string): void {
    const gone = this.gone.get(place);
    if (!gone) return;
    this.gone.delete(place);
    this.kept.metadata.push(...gone.metadata);
    this.kept.protections.push(...gone.protections);
  }
}

export function placeName(sheetId: string, shift: Shift): string {
  return [sheetId, shift.dimension, shift.start, shift.count].join(' ');
}

function includes<T>(list: readonly T[], item: T | undefined): boolean {
  return item !== undefined && list.includes(item);
}

function copy({ metadata, protections }: Kept): Gone {
  return JSON.parse(JSON.stringify({ metadata, protections })) as Gone;
}
