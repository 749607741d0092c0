import { isBlank, isErrorName } from '../../core/cells';
import { isMissing, readNumber } from '../../core/column-numbers';
import { isTotalsWord } from '../../core/headings';
import type { Cells } from '../table-param';
import {
  isBreakdown,
  isMeasure,
  readHeading,
  readMeasure,
  type Column,
  type Measure,
} from './report-columns';
import { ID_ROLES, type IdRole } from './report-words';

/** A platform's or an agency's report: which column is what, and which rows are its data. */
export interface Report {
  /** Index of the row of headings. */
  header: number;
  columns: readonly Column[];
  measures: readonly Measure[];
  /** Index of each row of data, and its cells. */
  rows: readonly { index: number; cells: readonly unknown[] }[];
  /** The columns that name a row, and the one of them whose id it is. */
  keys: readonly Column[];
  identity: Column | null;
}

type Row = Report['rows'][number];

/** Titles, periods and disclaimers stand above the headings, but never more than this. */
const ROWS_SEARCHED = 30;
/** Cells of an unknown column that show what it holds. */
const CELLS_SEARCHED = 20;

/** The report in a table; null when no row has a heading of something that is counted. */
export function readReport(table: Cells): Report | null {
  const header = findHeader(table);
  if (header < 0) return null;
  const titles = table[header] ?? [];
  const known = titles.map((cell, index) => readHeading(cell, index));
  const all = table.map((cells, index) => ({ index, cells })).slice(header + 1);
  const rows = dataRows(all, titles, known);
  const columns = titles.map((cell, index) => known[index] ?? unknownColumn(cell, index, rows));
  const measures = columns.flatMap((column) => {
    const cells = rows.map((row) => row.cells[column.index]);
    const measure = isMeasure(column.role) ? readMeasure(column, column.role, cells) : null;
    return measure ?? [];
  });
  return { header, columns, measures, rows, ...keyColumns(columns) };
}

/** The row with most known headings, one of a measure among them. */
function findHeader(table: Cells): number {
  let best = { row: -1, known: 0 };
  table.slice(0, ROWS_SEARCHED).forEach((cells, row) => {
    const columns = cells.flatMap((cell, index) => readHeading(cell, index) ?? []);
    const isHeader = columns.some(({ role }) => isMeasure(role));
    if (isHeader && columns.length > best.known) best = { row, known: columns.length };
  });
  return best.row;
}

function unknownColumn(heading: unknown, index: number, rows: readonly Row[]): Column {
  const cells = rows.slice(0, CELLS_SEARCHED).map((row) => row.cells[index]);
  const role = isBreakdown(cells) ? 'breakdown' : 'unknown';
  return { index, heading: typeof heading === 'string' ? heading.trim() : '', role, scope: '' };
}

/** Leaves out what is no data: blank rows, totals, headings that come again, the row that explains them. */
function dataRows(all: readonly Row[], titles: readonly unknown[], known: readonly (Column | null)[]): Row[] {
  const naming = known.flatMap((column) =>
    column && !isMeasure(column.role) && column.role !== 'attribute' ? column.index : [],
  );
  const counting = known.flatMap((column) => (column && isMeasure(column.role) ? column.index : []));
  const filled = all.filter(({ cells }) => !cells.every(isBlank));
  return filled.filter(({ cells }, place) => {
    const repeats = counting.every((index) => cells[index] === titles[index]);
    const isEdge = place === 0 || place === filled.length - 1;
    const isNameless = naming.length > 0 && naming.every((index) => isNothing(cells[index]));
    return (
      !repeats &&
      !isTotals(cells, naming) &&
      !(isEdge && isNameless) &&
      !(place === 0 && isProse(cells, counting))
    );
  });
}

/** An error is no missing name: the row under it is a row. */
function isNothing(cell: unknown): boolean {
  return isMissing(cell) && !isErrorName(cell);
}

function isTotals(cells: readonly unknown[], naming: readonly number[]): boolean {
  const first = cells.find((cell) => !isBlank(cell));
  return [first, ...naming.map((index) => cells[index])].some(
    (cell) => typeof cell === 'string' && isTotalsWord(cell),
  );
}

/** Where numbers are due there is only text, as in the row that TikTok puts under its headings. */
function isProse(cells: readonly unknown[], counting: readonly number[]): boolean {
  const present = counting.map((index) => cells[index]).filter((cell) => !isMissing(cell));
  return (
    present.length > 0 && present.every((cell) => !isErrorName(cell) && readNumber(cell, '.') === undefined)
  );
}

function keyColumns(columns: readonly Column[]): Pick<Report, 'keys' | 'identity'> {
  const ids = columns.filter(({ role }) => ID_ROLES.includes(role as IdRole));
  const named = ids.length > 0 ? [] : columns.filter(({ role }) => role === 'title');
  const parts = columns.filter(({ role }) => role === 'breakdown' || role === 'date');
  const rank = ({ role }: Column): number => ID_ROLES.indexOf(role as IdRole);
  const [identity = null] = [...ids].sort((one, other) => rank(one) - rank(other));
  return { keys: [...ids, ...named, ...parts], identity };
}
