import type { Words } from '../core/words';
import type { Change } from './change';

/** A line of the review step. `sheet` is the permanent id, null for the workbook as a whole. */
export interface ChangeLine {
  sheet: string | null;
  what: Words;
}

/** What a person should know before pressing build: each thing once, housekeeping left out. */
export function describeChanges(changes: readonly Change[]): ChangeLine[] {
  const said = new Set<string>();
  return changes.flatMap((change): ChangeLine[] => {
    if (!change.what) return [];
    const sheet = change.do === 'stamp' ? null : change.sheet;
    const key = `${sheet ?? ''} ${change.what.en}`;
    if (said.has(key)) return [];
    said.add(key);
    return [{ sheet, what: change.what }];
  });
}
