import { words } from '../core/words';
import type { Area, CellWrite, Change } from './change';
import type { Comparison } from './compare';
import { resolveFormula } from './formula';
import { MarkBook } from './marks';
import type { ColumnPlan, TablePlan } from './plan';
import type { Marks } from './snapshot';
import { bandStyle } from './style';

/** What has to be done to a sheet: first its identity, then what stands in it. */
export interface SheetChanges {
  structure: Change[];
  contents: Change[];
}

/** A formula that is gone, or that lost a column it read, is put back; one a person rewrote stays. */
export function isLost(formula: string): boolean {
  return formula === '' || formula.includes('#REF!');
}

interface Work extends Comparison {
  plan: TablePlan;
  book: MarkBook;
  positions: ReadonlyMap<string, number>;
}

function without(marks: Marks, columns: readonly string[]): Marks {
  const kept = Object.entries(marks).filter(([key]) => !columns.includes(key.split('.')[0] ?? ''));
  return Object.fromEntries(kept);
}

/** Positions after the inserted columns, each tagged in the same step that makes room for it. */
function structureOf({ plan, sheet, tables }: Work): Change[] {
  const columns = tables.get(plan.id)?.columns ?? new Map<string, number>();
  const missing = plan.columns.filter(({ id }) => sheet.columns[id] === undefined);
  if (missing.length === 0) return [];
  const tags = missing.map(({ id, unit, list }) => ({ id, unit, list, position: columns.get(id) ?? 0 }));
  if (!sheet.mark?.built)
    return [{ do: 'tagColumns', sheet: plan.id, insert: false, columns: tags, what: null }];
  const inserts = tags.map((tag, index): Change => {
    const name = missing[index]?.heading.text ?? '';
    const what = words(`Column “${name}” is added`, `新增「${name}」列`);
    return { do: 'tagColumns', sheet: plan.id, insert: true, columns: [tag], what };
  });
  // Forgotten before the column is there: a failure in between must not leave it taken for finished.
  const marks = without(
    sheet.mark.marks,
    missing.map(({ id }) => id),
  );
  return [{ do: 'mark', sheet: plan.id, mark: { id: plan.id, built: true, marks }, what: null }, ...inserts];
}

/** What stood at a position before columns were inserted; nothing for a column that is new. */
function found(
  { sheet }: Work,
  row: number,
  column: ColumnPlan,
): { text: string; formula: string; isText: boolean } {
  const position = sheet.columns[column.id];
  const value = position === undefined ? null : (sheet.values[row - 1]?.[position - 1] ?? null);
  const formula = position === undefined ? '' : (sheet.formulas[row - 1]?.[position - 1] ?? '');
  return { text: value === null ? '' : String(value), formula, isText: typeof value === 'string' };
}

/** A heading someone renamed, or ours; what is no text (an error, a number) cannot be a name. */
function headingText(work: Work, column: ColumnPlan): string {
  const { text, isText } = found(work, work.sheet.headingRow, column);
  const theirs = isText && !text.startsWith('#') && !work.book.isOurs(`${column.id}.h`, text, column.heading);
  return theirs ? text : column.heading.text;
}

function headingCell(work: Work, column: ColumnPlan, at: { row: number; column: number }): CellWrite | null {
  const heading = headingText(work, column);
  const { text, formula } = found(work, at.row, column);
  const wordsChanged = work.book.changed(`${column.id}.h`, column.heading.text);
  if (column.formula === null) {
    return text === '' || (wordsChanged && heading !== text) ? { ...at, value: heading } : null;
  }
  const formulaChanged = work.book.changed(`${column.id}.f`, column.formula);
  if (!wordsChanged && !formulaChanged && !isLost(formula)) return null;
  const resolved = resolveFormula(column.formula, work.plan.id, heading, work.tables);
  return resolved === null ? null : { ...at, formula: resolved };
}

function bandCell(work: Work, column: ColumnPlan, at: { row: number; column: number }): CellWrite | null {
  const { text } = found(work, at.row, column);
  if (!work.book.changed(`${column.id}.b`, column.band.text)) return null;
  if (text === column.band.text || !work.book.isOurs(`${column.id}.b`, text, column.band)) return null;
  return { ...at, value: column.band.text };
}

function isCell(cell: CellWrite | null): cell is CellWrite {
  return cell !== null;
}

function textChanges(work: Work): Change[] {
  const { plan, sheet, positions } = work;
  const restored: string[] = [];
  const cells = plan.columns.flatMap((column) => {
    const position = positions.get(column.id) ?? 0;
    const heading = headingCell(work, column, { row: sheet.headingRow, column: position });
    if (
      heading &&
      'formula' in heading &&
      sheet.mark?.built &&
      isLost(found(work, sheet.headingRow, column).formula)
    ) {
      restored.push(column.heading.text);
    }
    return [bandCell(work, column, { row: sheet.headingRow - 1, column: position }), heading].filter(isCell);
  });
  if (cells.length === 0) return [];
  const list = restored.map((name) => `“${name}”`).join(', ');
  const what = !sheet.mark?.built
    ? null
    : restored.length > 0
      ? words(`Formulas put back: ${list}`, `恢复公式：${restored.map((name) => `「${name}」`).join('')}`)
      : words('Headings in the chosen language and currency', '按所选语言和币种更新表头');
  return [{ do: 'write', sheet: plan.id, cells, what }];
}

function styleChanges(work: Work): Change[] {
  const { plan, sheet, book, positions } = work;
  const column = (position: number, row: number, rows: number): Area => ({
    row,
    column: position,
    rows,
    columns: 1,
  });
  const areas = plan.columns.flatMap(({ id, style, headingStyle, bandStyle: band }) => {
    if (!book.changed(`${id}.s`, [style, headingStyle, band])) return [];
    const at = positions.get(id) ?? 0;
    return [
      { ...column(at, sheet.headingRow - 1, 1), style: band },
      { ...column(at, sheet.headingRow, 1), style: headingStyle },
      { ...column(at, sheet.headingRow + 1, sheet.rowCount - sheet.headingRow), style },
    ];
  });
  return areas.length === 0 ? [] : [{ do: 'style', sheet: plan.id, areas, what: null }];
}

function ruleChanges(work: Work): Change[] {
  const { plan, sheet, book, positions } = work;
  const areas = plan.columns.flatMap(({ id, rule }) => {
    if (!book.changed(`${id}.v`, rule) || (rule === null && !sheet.mark?.built)) return [];
    const rows = sheet.rowCount - sheet.headingRow;
    return [{ row: sheet.headingRow + 1, column: positions.get(id) ?? 0, rows, columns: 1, rule }];
  });
  return areas.length === 0 ? [] : [{ do: 'validate', sheet: plan.id, areas, what: null }];
}

function noteChanges(work: Work): Change[] {
  const { plan, sheet, book, positions } = work;
  const cells = plan.columns
    .filter(({ id, note }) => book.changed(`${id}.n`, note))
    .map(({ id, note }) => ({ row: sheet.headingRow, column: positions.get(id) ?? 0, text: note }));
  return cells.length === 0 ? [] : [{ do: 'note', sheet: plan.id, cells, what: null }];
}

function widthChanges({ plan, book, positions }: Work): Change[] {
  const columns = plan.columns
    .filter(({ id, width }) => book.changed(`${id}.w`, width))
    .map(({ id, width }) => ({ position: positions.get(id) ?? 0, width }));
  return columns.length === 0 ? [] : [{ do: 'widths', sheet: plan.id, columns, what: null }];
}

/** Calculated columns ask before they are typed into; so do the two heading rows. */
function protectionChanges({ plan, sheet, book, positions }: Work): Change[] {
  const columns = plan.columns.filter(
    ({ id, formula }) => book.changed(`${id}.p`, formula !== null) && formula !== null,
  );
  const areas = columns.map(({ id }): Area => ({
    row: 1,
    column: positions.get(id) ?? 0,
    rows: sheet.rowCount,
    columns: 1,
  }));
  if (book.changed('headings.p', true)) {
    areas.push({ row: sheet.headingRow - 1, column: 1, rows: 2, columns: plan.columns.length });
  }
  return areas.length === 0 ? [] : [{ do: 'protect', sheet: plan.id, areas, what: null }];
}

function layoutChanges({ plan, sheet, book }: Work): Change[] {
  const rows = sheet.headingRow;
  return book.changed('layout', [plan.frozenColumns, bandStyle('input').fill])
    ? [
        { do: 'freeze', sheet: plan.id, rows, columns: plan.frozenColumns, what: null },
        { do: 'tab', sheet: plan.id, color: bandStyle('input').fill ?? '', what: null },
      ]
    : [];
}

/** Choices already made are shown in the new language when the list they were chosen from is. */
function relabelChanges({ plan, sheet, book, positions }: Work, language: 'en' | 'zh'): Change[] {
  const columns = plan.columns.flatMap(({ id, list }) =>
    list ? [{ position: positions.get(id) ?? 0, list }] : [],
  );
  const changed = book.changed('language', language) && sheet.mark?.built === true && columns.length > 0;
  const what = words('Choices in the chosen language', '下拉选项换成所选语言');
  return changed ? [{ do: 'relabel', sheet: plan.id, columns, language, what }] : [];
}

/** The last step of a sheet: what it remembers of itself. */
export function markChange(
  id: string,
  { sheet, book }: { sheet: Comparison['sheet']; book: MarkBook },
): Change[] {
  if (sheet.mark?.built && !book.differs) return [];
  return [{ do: 'mark', sheet: id, mark: { id, built: true, marks: book.marks }, what: null }];
}

export function compareTable(plan: TablePlan, comparison: Comparison): SheetChanges {
  const { sheet, tables, language } = comparison;
  const positions = tables.get(plan.id)?.columns ?? new Map<string, number>();
  const missing = plan.columns.filter(({ id }) => sheet.columns[id] === undefined).map(({ id }) => id);
  const book = new MarkBook(without(sheet.mark?.marks ?? {}, missing));
  const work: Work = { ...comparison, plan, book, positions };
  const contents = [
    ...styleChanges(work),
    ...ruleChanges(work),
    ...textChanges(work),
    ...noteChanges(work),
    ...widthChanges(work),
    ...layoutChanges(work),
    ...protectionChanges(work),
    ...relabelChanges(work, language),
    ...markChange(plan.id, work),
  ];
  return { structure: structureOf(work), contents };
}
