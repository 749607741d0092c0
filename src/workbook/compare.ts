import type { Language } from '../core/words';
import { words } from '../core/words';
import type { Change } from './change';
import { compareForm } from './compare-form';
import { compareTable } from './compare-table';
import type { Positions } from './formula';
import { fingerprint } from './marks';
import type { Plan, SheetPlan, TablePlan } from './plan';
import type { SheetSnapshot, Snapshot } from './snapshot';
import { sheetOf } from './snapshot';

/** Everything the comparison of one sheet may look at. */
export interface Comparison {
  snapshot: Snapshot;
  /** The sheet as it is; an empty one where it is about to be inserted. */
  sheet: SheetSnapshot;
  /** Where the columns of all tables are, or will be when the changes so far are applied. */
  tables: ReadonlyMap<string, Positions>;
  language: Language;
}

/** A name no other tab has: a sheet of theirs that is called like ours stays as it is. */
function freeName(wanted: string, taken: readonly string[]): string {
  const lower = taken.map((name) => name.toLowerCase());
  let name = wanted;
  for (let count = 2; lower.includes(name.toLowerCase()); count += 1) name = `${wanted} ${String(count)}`;
  return name;
}

function sizeOf(plan: SheetPlan): { rowCount: number; columnCount: number } {
  return plan.type === 'table'
    ? { rowCount: plan.rows, columnCount: plan.columns.length }
    : { rowCount: plan.rowCount, columnCount: plan.widths.length };
}

/** Surplus rows and columns slow every formula that reads to the end; only a sheet nobody has seen is cut. */
function resizing(plan: SheetPlan, { sheetId }: SheetSnapshot): Change {
  const { rowCount, columnCount } = sizeOf(plan);
  return { do: 'resize', sheet: plan.id, rows: rowCount, columns: columnCount, cut: sheetId < 0, what: null };
}

function emptySheet(plan: SheetPlan, name: string): SheetSnapshot {
  const mark = { id: plan.id, sheetId: -1, built: false, marks: {} };
  return {
    sheetId: -1,
    name,
    mark,
    columns: {},
    headingRow: 2,
    values: [],
    formulas: [],
    ...sizeOf(plan),
  };
}

function insertion(plan: SheetPlan, sheet: SheetSnapshot, index: number): Change {
  return {
    do: 'insertSheet',
    sheet: plan.id,
    name: sheet.name,
    index,
    hidden: plan.type === 'table' && plan.hidden,
    what: words(
      `New sheet “${sheet.name}”: ${plan.purpose.en}`,
      `新建「${sheet.name}」表：${plan.purpose.zh}`,
    ),
  };
}

/** The tab's name follows the language unless someone has renamed it. */
function renamed(plan: SheetPlan, sheet: SheetSnapshot, taken: readonly string[]): string {
  const base = sheet.name.replace(/ \d+$/, '');
  if (base === plan.name.text || !plan.name.known.includes(base)) return sheet.name;
  return freeName(plan.name.text, taken);
}

/**
 * Where every column of a table is or will be. In a sheet whose first build was cut short the record's own
 * order holds; later a missing column goes beside the one before it.
 */
export function positionsOf(
  plan: TablePlan,
  sheet: SheetSnapshot,
): { columns: Map<string, number>; inserted: string[] } {
  const columns = new Map(Object.entries(sheet.columns));
  const inserted: string[] = [];
  let previous = 0;
  plan.columns.forEach(({ id }, index) => {
    let position = columns.get(id);
    if (position === undefined) {
      position = sheet.mark?.built ? previous + 1 : index + 1;
      if (sheet.mark?.built) {
        for (const [other, at] of columns) if (at >= position) columns.set(other, at + 1);
        inserted.push(id);
      }
      columns.set(id, position);
    }
    previous = position;
  });
  return { columns, inserted };
}

interface Found {
  plan: SheetPlan;
  sheet: SheetSnapshot;
}

function locate(plan: Plan, snapshot: Snapshot): { found: Found[]; changes: Change[] } {
  const tabs = snapshot.sheets.map(({ name }) => name);
  const changes: Change[] = [];
  let next = 0;
  const found = plan.sheets.map((sheetPlan): Found => {
    const there = sheetOf(snapshot, sheetPlan.id);
    if (!there) {
      const sheet = emptySheet(sheetPlan, freeName(sheetPlan.name.text, tabs));
      changes.push(insertion(sheetPlan, sheet, next));
      tabs.splice(next, 0, sheet.name);
      next += 1;
      return { plan: sheetPlan, sheet };
    }
    const name = renamed(sheetPlan, there, tabs);
    const tab = tabs.indexOf(there.name);
    next = tab + 1;
    if (name === there.name) return { plan: sheetPlan, sheet: there };
    tabs[tab] = name;
    const what = words(`Tab “${there.name}” becomes “${name}”`, `「${there.name}」改名为「${name}」`);
    changes.push({ do: 'renameSheet', sheet: sheetPlan.id, name, what });
    return { plan: sheetPlan, sheet: { ...there, name } };
  });
  return { found, changes };
}

function tablesOf(found: readonly Found[]): Map<string, Positions> {
  const tables = new Map<string, Positions>();
  for (const { plan, sheet } of found) {
    if (plan.type !== 'table') continue;
    const { columns } = positionsOf(plan, sheet);
    tables.set(plan.id, { name: sheet.name, headingRow: sheet.headingRow, columns });
  }
  return tables;
}

/**
 * Pure: the changes that turn the workbook into the plan, none when it is there already. The order makes a
 * failure harmless: sheets and columns get their identity before anything is written into them, and what a
 * sheet remembers of itself is written after everything else in it.
 */
export function compare(plan: Plan, snapshot: Snapshot): Change[] {
  const { found, changes } = locate(plan, snapshot);
  const tables = tablesOf(found);
  const stampDiffers = fingerprint(plan.stamp) !== fingerprint(snapshot.stamp ?? {});
  const structure: Change[] = [];
  const contents: Change[] = [];
  for (const { plan: sheetPlan, sheet } of found) {
    const comparison = {
      snapshot,
      sheet: sheet.mark?.built ? sheet : { ...sheet, ...sizeOf(sheetPlan) },
      tables,
      language: plan.stamp.language,
    };
    if (!sheet.mark?.built) structure.push(resizing(sheetPlan, sheet));
    const part =
      sheetPlan.type === 'table' ? compareTable(sheetPlan, comparison) : compareForm(sheetPlan, comparison);
    structure.push(...part.structure);
    contents.push(...part.contents);
  }
  const stamp: Change[] = stampDiffers ? [{ do: 'stamp', stamp: plan.stamp, what: null }] : [];
  return [...changes, ...structure, ...contents, ...stamp];
}
