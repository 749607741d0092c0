import type { Change } from '../workbook/change';
import type { Glance, Plain, WorkbookHost } from '../workbook/host';
import type { Snapshot } from '../workbook/snapshot';
import { applyChanges } from './apply';
import { dayReader } from './dates';
import { Identity } from './identity';
import type { OwnSheet } from './own-sheet';
import { plain, readSnapshot } from './read';
import { readRows, writeRows } from './table';

const DRAFT = 'wizard_draft';
const LOCK_WAIT = 5000;

/**
 * The workbook over SpreadsheetApp, for one execution. Where our sheets and columns are is asked once, when it is
 * needed, and kept while this execution changes them itself.
 */
class SpreadsheetHost implements WorkbookHost<Snapshot, Change> {
  private readonly spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  private identity = new Identity(this.spreadsheet);
  private day: ((date: Date) => string) | null = null;

  private readonly dayOf = (date: Date): string => {
    this.day ??= dayReader(this.spreadsheet.getSpreadsheetTimeZone());
    return this.day(date);
  };

  read(only: readonly string[] | null = null): Snapshot {
    this.identity = new Identity(this.spreadsheet);
    return readSnapshot(this.spreadsheet, this.identity, this.dayOf, only);
  }

  glance(names: readonly string[]): Glance {
    const { stamp } = this.identity;
    const cells: Record<string, Plain> = {};
    for (const name of stamp ? names : []) {
      const cell: unknown = this.spreadsheet.getRangeByName(name)?.getValue();
      if (cell !== undefined) cells[name] = plain(cell === '' ? null : cell, this.dayOf);
    }
    return { stamp, cells };
  }

  apply(changes: readonly Change[]): void {
    if (changes.length > 0) applyChanges(this.spreadsheet, this.identity, changes);
  }

  stands(sheet: string, columns: readonly string[]): boolean {
    const own = this.identity.sheet(sheet);
    return own?.mark.built === true && columns.every((id) => own.hasColumn(id));
  }

  readTable(sheet: string, columns: readonly string[]) {
    const own = this.identity.sheet(sheet);
    return own ? readRows(own, columns, this.dayOf) : [];
  }

  writeTable(sheet: string, rows: Parameters<WorkbookHost<Snapshot, Change>['writeTable']>[1]): void {
    if (rows.length === 0) return;
    writeRows(this.own(sheet), rows, this.identity.stamp?.language ?? 'en');
  }

  private own(sheet: string): OwnSheet {
    const own = this.identity.sheet(sheet);
    if (!own) throw new Error('the workbook is not built yet; build it first / 工作簿还没有生成，请先生成');
    return own;
  }

  exclusively<T>(work: () => T): T {
    const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
    if (lock && !lock.tryLock(LOCK_WAIT)) {
      throw new Error(
        'someone else is building or importing in this spreadsheet; try again in a minute / 有人正在这个表格里生成或导入，请一分钟后再试',
      );
    }
    try {
      return work();
    } finally {
      // Buffered writes must be in the sheet before the next one may read it.
      SpreadsheetApp.flush();
      lock?.releaseLock();
    }
  }

  readDraft(): string | null {
    return PropertiesService.getDocumentProperties().getProperty(DRAFT);
  }

  writeDraft(draft: string | null): void {
    const properties = PropertiesService.getDocumentProperties();
    if (draft === null) properties.deleteProperty(DRAFT);
    else properties.setProperty(DRAFT, draft);
  }

  userLocale(): string {
    return Session.getActiveUserLocale();
  }

  insertFormula(formula: string): boolean {
    const cell = this.spreadsheet.getActiveRange()?.getCell(1, 1);
    if (!cell || cell.getFormula() !== '' || cell.getValue() !== '') return false;
    cell.setFormula(formula);
    return true;
  }

  showSheet(sheet: string): void {
    const own = this.identity.sheet(sheet);
    if (own) this.spreadsheet.setActiveSheet(own.sheet);
  }

  showBlank(sheet: string, columnId: string): void {
    const own = this.identity.sheet(sheet);
    const column = own?.column(columnId);
    if (!own || !column) {
      this.showSheet(sheet);
      return;
    }
    const first = own.headingRow + 1;
    const rows = Math.max(1, own.sheet.getMaxRows() - own.headingRow);
    const values: unknown[][] = own.sheet.getRange(first, column.position, rows).getValues();
    const blank = values.findIndex(([value]) => value === '');
    own.sheet.getRange(first + Math.max(0, blank), column.position).activate();
  }
}

export function createHost(): WorkbookHost<Snapshot, Change> {
  return new SpreadsheetHost();
}
