import type { ReadReport } from '../../../imports/report';
import type { ImportCounts, ImportPart, ImportResult } from '../../api';

/** Small enough for a progress bar that moves, large enough that reading the sheet again for each costs little. */
export const ROWS_PER_CHUNK = 1000;

/** What the server needs of a report; columns, samples and notes stay on the page. */
export function partOf({ importer, file, period, currencies, rows }: ReadReport): ImportPart {
  return { importer, file, period, currencies, rows };
}

export function blankResult(refused: number): ImportResult {
  return {
    counts: { added: 0, updated: 0, unchanged: 0, refused },
    contents: { added: 0, restored: 0, updated: 0, unchanged: 0 },
    kept: [],
    keptCount: 0,
    notes: [],
    currency: '',
  };
}

/** The result of two parts together. Lines that could not be read are counted by the page, once. */
export function together(one: ImportResult, next: ImportResult): ImportResult {
  const counts: ImportCounts = {
    added: one.counts.added + next.counts.added,
    updated: one.counts.updated + next.counts.updated,
    unchanged: one.counts.unchanged + next.counts.unchanged,
    refused: one.counts.refused,
  };
  return {
    counts,
    contents: {
      added: one.contents.added + next.contents.added,
      restored: one.contents.restored + next.contents.restored,
      updated: one.contents.updated + next.contents.updated,
      unchanged: one.contents.unchanged + next.contents.unchanged,
    },
    kept: [...one.kept, ...next.kept],
    keptCount: one.keptCount + next.keptCount,
    notes: [],
    currency: next.currency,
  };
}

/** Whether applying would leave the workbook as it is. */
export function isNothingNew({ counts, contents }: ImportResult): boolean {
  return counts.added + counts.updated + contents.added + contents.restored + contents.updated === 0;
}

/** The seller's own clock, as the log keeps it. */
export function minuteOf(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
