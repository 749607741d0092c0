import { words } from '../core/words';
import { readField } from './answers';
import type { Area, CellWrite, Change } from './change';
import type { Comparison } from './compare';
import type { SheetChanges } from './compare-table';
import { isLost, markChange } from './compare-table';
import { labelOf } from './choices';
import { resolveFormula } from './formula';
import type { Plain } from './host';
import { MarkBook } from './marks';
import type { FormCell, FormPlan, FormRow, InputPlan } from './plan';
import { COLORS } from './style';

/** Where a row is, or null when people have removed a title of ours. */
interface Place {
  line: FormRow;
  row: number;
  /** Column of the labels; people may have inserted columns before them. */
  left: number;
  isNamed: boolean;
}

interface Work extends Comparison {
  plan: FormPlan;
  book: MarkBook;
  places: readonly Place[];
}

function textAt({ sheet }: Pick<Comparison, 'sheet'>, row: number, column: number): string {
  const value = sheet.values[row - 1]?.[column - 1] ?? null;
  return value === null ? '' : String(value);
}

/** The row that shows one of our texts, the way a lost title or name is found again. */
function rowShowing({ sheet }: Comparison, line: FormRow, left: number): number | null {
  const cell = line.cells.find(({ text }) => text !== undefined);
  if (!cell?.text) return null;
  const column = left + cell.offset;
  const { known } = cell.text;
  const index = sheet.values.findIndex((_, at) => known.includes(textAt({ sheet }, at + 1, column)));
  return index < 0 ? null : index + 1;
}

/** Fields are found by their named range; what has no name, or lost it, by what it says; else below the rest. */
function placesOf(plan: FormPlan, comparison: Comparison): Place[] {
  const { sheet, snapshot } = comparison;
  const named = new Map(
    snapshot.names
      .filter(({ sheetId }) => sheetId === sheet.sheetId)
      .map((cell) => [cell.name, cell] as const),
  );
  if (!sheet.mark?.built) {
    return plan.rows.map((line) => ({ line, row: line.row, left: 1, isNamed: named.has(line.name ?? '') }));
  }
  let end = Math.max(sheet.values.length, ...[...named.values()].map(({ row }) => row));
  const left = Math.max(1, ([...named.values()][0]?.column ?? 2) - 1);
  return plan.rows.flatMap((line): Place[] => {
    const cell = named.get(line.name ?? '');
    if (cell) return [{ line, row: cell.row, left: Math.max(1, cell.column - 1), isNamed: true }];
    const row = rowShowing(comparison, line, left);
    if (row !== null) return [{ line, row, left, isNamed: false }];
    if (line.name === null) return [];
    end += 1;
    return [{ line, row: end, left, isNamed: false }];
  });
}

function nameChanges({ plan, places }: Work): Change[] {
  const cells = places.flatMap(({ line, row, left, isNamed }) =>
    line.name !== null && !isNamed ? [{ name: line.name, row, column: left + 1 }] : [],
  );
  return cells.length === 0 ? [] : [{ do: 'nameCells', sheet: plan.id, cells, what: null }];
}

/** What an input cell should hold; undefined leaves it as it is. A formula that shows nothing is not nothing. */
function wantedInput(
  input: InputPlan,
  { present, formula }: { present: Plain; formula: string },
  language: 'en' | 'zh',
): Plain | undefined {
  const isBlank = formula === '' && (present === null || present === '');
  if (isBlank) return input.initial;
  const code = readField(present, input.list);
  if (input.answer === null) {
    const label = input.list && typeof code === 'string' ? labelOf(input.list, code, language) : present;
    return label === present ? undefined : label;
  }
  if (code === null) return input.wanted === input.fallback ? undefined : input.wanted;
  const same =
    typeof present === 'number' && typeof input.wanted === 'number'
      ? Math.abs(present - input.wanted) < 1e-9
      : present === input.wanted;
  return same ? undefined : input.wanted;
}

function shown(value: Plain, format: string | undefined): string {
  if (typeof value !== 'number' || !format?.includes('%')) return String(value ?? '');
  return `${String(Number((value * 100).toPrecision(6)))}%`;
}

interface Written {
  cell: CellWrite;
  /** The review step's line, when the cell is one a person knows. */
  what: { en: string; zh: string } | null;
}

function writeOf(work: Work, place: Place, cell: FormCell): Written | null {
  const { book, sheet, language, tables, plan } = work;
  const at = { row: place.row, column: place.left + cell.offset };
  const key = `${place.line.key}.${String(cell.offset)}`;
  const present = sheet.values[at.row - 1]?.[at.column - 1] ?? null;
  const presentFormula = sheet.formulas[at.row - 1]?.[at.column - 1] ?? '';
  if (cell.formula !== undefined) {
    const changed = book.changed(key, cell.formula);
    if (!changed && !isLost(presentFormula)) return null;
    const formula = resolveFormula(cell.formula, plan.id, '', tables);
    return formula === null ? null : { cell: { ...at, formula }, what: null };
  }
  if (cell.input) {
    const wanted = wantedInput(cell.input, { present, formula: presentFormula }, language);
    if (wanted === undefined || wanted === null || wanted === present) return null;
    const isFormula = typeof wanted === 'string' && wanted.startsWith('=');
    const label = place.line.cells[0]?.text?.text ?? '';
    const line = `${label}: ${shown(present, cell.style.format)} → ${shown(wanted, cell.style.format)}`;
    return {
      cell: isFormula ? { ...at, formula: wanted } : { ...at, value: wanted },
      what: { en: line, zh: line },
    };
  }
  if (!cell.text) return null;
  const text = textAt(work, at.row, at.column);
  const isOurs = book.isOurs(key, text, cell.text);
  const changed = book.changed(key, cell.text.text);
  return changed && isOurs && text !== cell.text.text
    ? { cell: { ...at, value: cell.text.text }, what: null }
    : null;
}

/** In a sheet that is only now inserted the gaps are written too: one block instead of many. */
function filledUp(written: readonly Written[]): CellWrite[] {
  const cells = written.map(({ cell }) => cell);
  const taken = new Set(cells.map(({ row, column }) => `${String(row)}:${String(column)}`));
  const rows = Math.max(...cells.map(({ row }) => row));
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= 4; column += 1) {
      if (!taken.has(`${String(row)}:${String(column)}`)) cells.push({ row, column, value: null });
    }
  }
  return cells;
}

function writeChanges(work: Work): Change[] {
  const { plan, sheet, places } = work;
  const written = places.flatMap((place) => {
    const cells = place.line.cells.map((cell) => writeOf(work, place, cell));
    return cells.filter((entry): entry is Written => entry !== null);
  });
  const isNew = !sheet.mark?.built;
  const named = isNew ? [] : written.filter(({ what }) => what !== null);
  const rest = isNew ? written : written.filter(({ what }) => what === null);
  const changes = named.map(({ cell, what }): Change => ({
    do: 'write',
    sheet: plan.id,
    cells: [cell],
    what,
  }));
  if (rest.length === 0) return changes;
  if (sheet.sheetId < 0) return [{ do: 'write', sheet: plan.id, cells: filledUp(rest), what: null }];
  const what = isNew ? null : words('Texts and formulas brought up to date', '更新文字和公式');
  return [...changes, { do: 'write', sheet: plan.id, cells: rest.map(({ cell }) => cell), what }];
}

function styleChanges({ plan, book, places }: Work): Change[] {
  const areas = places.flatMap(({ line, row, left }) => {
    const looks = line.cells.map(({ offset, style }) => [offset, style] as const);
    if (!book.changed(`${line.key}.s`, looks)) return [];
    return looks.map(([offset, style]) => ({ row, column: left + offset, rows: 1, columns: 1, style }));
  });
  return areas.length === 0 ? [] : [{ do: 'style', sheet: plan.id, areas, what: null }];
}

function ruleChanges({ plan, book, places }: Work): Change[] {
  const areas = places.flatMap(({ line, row, left }) =>
    line.cells.flatMap(({ offset, rule }) =>
      rule && book.changed(`${line.key}.v`, rule)
        ? [{ row, column: left + offset, rows: 1, columns: 1, rule }]
        : [],
    ),
  );
  return areas.length === 0 ? [] : [{ do: 'validate', sheet: plan.id, areas, what: null }];
}

function protectionChanges({ plan, book, places }: Work): Change[] {
  const areas = places
    .filter(({ line }) => line.calculated && book.changed(`${line.key}.p`, true))
    .map(({ row, left }): Area => ({ row, column: left + 1, rows: 1, columns: 1 }));
  return areas.length === 0 ? [] : [{ do: 'protect', sheet: plan.id, areas, what: null }];
}

function layoutChanges({ plan, book }: Work): Change[] {
  if (!book.changed('layout', [plan.widths, 'no gridlines'])) return [];
  const columns = plan.widths.map((width, index) => ({ position: index + 1, width }));
  return [
    { do: 'widths', sheet: plan.id, columns, what: null },
    { do: 'tab', sheet: plan.id, color: COLORS.accent, what: null },
    { do: 'hideGridlines', sheet: plan.id, what: null },
  ];
}

export function compareForm(plan: FormPlan, comparison: Comparison): SheetChanges {
  const book = new MarkBook(comparison.sheet.mark?.marks ?? {});
  const work: Work = { ...comparison, plan, book, places: placesOf(plan, comparison) };
  const contents = [
    ...styleChanges(work),
    ...ruleChanges(work),
    ...writeChanges(work),
    ...layoutChanges(work),
    ...protectionChanges(work),
    ...markChange(plan.id, work),
  ];
  return { structure: nameChanges(work), contents };
}
