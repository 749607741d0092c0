import type { Answers, TableRow } from '../../src/workbook/host';
import type { SheetRecord } from '../../src/workbook/record';
import { createHost } from '../../src/sheets/host';
import { readAnswers } from '../../src/workbook/answers';
import { SHEETS } from '../../src/workbook/catalogue';
import { compare } from '../../src/workbook/compare';
import { describeChanges } from '../../src/workbook/describe';
import { planWorkbook } from '../../src/workbook/plan';

/** What the tests call inside the emulated Apps Script, plain JSON in and out. */

/** Compares and applies; stops after `steps` changes, as an execution that runs out of time does. */
export function build(answers: Answers, steps: number | null, sheets: readonly SheetRecord[] | null): number {
  const host = createHost();
  return host.exclusively(() => {
    const changes = compare(planWorkbook(answers, [...SHEETS, ...(sheets ?? [])]), host.read());
    host.apply(steps === null ? changes : changes.slice(0, steps));
    return changes.length;
  });
}

export function review(answers: Answers): unknown {
  return describeChanges(compare(planWorkbook(answers), createHost().read()));
}

export function changes(answers: Answers): unknown {
  return compare(planWorkbook(answers), createHost().read()).map((change) => change);
}

export function answers(): Answers | null {
  return readAnswers(createHost().read());
}

export function stands(sheet: string, columns: string[]): boolean {
  return createHost().stands(sheet, columns);
}

export function readTable(sheet: string, columns: string[]): TableRow[] {
  return createHost().readTable(sheet, columns);
}

export function writeTable(sheet: string, rows: TableRow[]): null {
  createHost().writeTable(sheet, rows);
  return null;
}

export function insertFormula(formula: string): boolean {
  return createHost().insertFormula(formula);
}

export function draft(text: string | null): string | null {
  const host = createHost();
  host.writeDraft(text);
  return host.readDraft();
}
