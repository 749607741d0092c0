import type { Words } from '../core/words';
import { words } from '../core/words';
import { importers } from '../imports/catalogue';
import { planImportSheets } from '../imports/sheets';
import { SHEETS } from '../workbook/catalogue';
import type { Change } from '../workbook/change';
import { compare } from '../workbook/compare';
import { describeChanges } from '../workbook/describe';
import type { Answers } from '../workbook/host';
import { planWorkbook } from '../workbook/plan';
import type { SheetRecord } from '../workbook/record';
import type { Snapshot } from '../workbook/snapshot';
import { sheetOf } from '../workbook/snapshot';
import type { ReviewLine } from './api';

/** Sheets that importers bring, each once. */
export const IMPORT_SHEETS: readonly SheetRecord[] = importers
  .flatMap(planImportSheets)
  .filter((sheet, index, all) => all.findIndex(({ id }) => id === sheet.id) === index);

const NAMES = new Map<string, Words>([...SHEETS, ...IMPORT_SHEETS].map(({ id, name }) => [id, name]));
const WORKBOOK = words('Workbook', '整本表格');

/** What a build would change: the sheets every workbook has, and those that imports have brought so far. */
export function planFor(answers: Answers, snapshot: Snapshot): { changes: Change[] } {
  const brought = IMPORT_SHEETS.filter(({ id }) => sheetOf(snapshot, id) !== null);
  return { changes: compare(planWorkbook(answers, [...SHEETS, ...brought]), snapshot) };
}

/** What is missing of the sheets an importer needs; other sheets are left for a build. */
export function changesForImport(
  answers: Answers,
  snapshot: Snapshot,
  needed: readonly SheetRecord[],
): Change[] {
  const ids = new Set(needed.map(({ id }) => id));
  const changes = compare(planWorkbook(answers, [...SHEETS, ...needed]), snapshot);
  return changes.filter((change) => 'sheet' in change && ids.has(change.sheet));
}

/** What a person should know of the changes, with the sheets by name. */
export function reviewLines(changes: readonly Change[]): ReviewLine[] {
  return describeChanges(changes).map(({ sheet, what }) => ({
    sheet: NAMES.get(sheet ?? '') ?? WORKBOOK,
    what,
  }));
}
