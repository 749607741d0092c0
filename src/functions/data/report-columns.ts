import { isDate, isErrorName } from '../../core/cells';
import { isMissing, readColumn, readNumber } from '../../core/column-numbers';
import { currenciesOf } from '../../core/currency';
import { lastBracket, normaliseHeading } from '../../core/headings';
import { readNumberText } from '../../core/number-text';
import { peelScope, roleNamed, type MeasureRole, type Role } from './report-words';

/** What one column is: by its heading, and by its cells where the heading says nothing. */
export interface Column {
  index: number;
  /** As it stands in the report. */
  heading: string;
  role: Role | 'breakdown' | 'unknown';
  /** Which part of the whole it counts (`live`, `product`, `destination`); the whole has none. */
  scope: string;
}

export interface Measure extends Column {
  role: MeasureRole;
  /** A number for each row; null where there is none, or none that can be read. */
  numbers: readonly (number | null)[];
  /** The rows that hold something else: an error, or text that is no number. */
  unread: readonly number[];
  /** Rates in percent points: 2.6 for 2.6%. */
  isPercentPoints: boolean;
}

const LONGEST_HEADING = 80;
const SHOWN = 40;
/** In brackets, these say nothing about a part. */
const WHOLE = ['all', '全部', '%', '#'];

/** What a heading says of its column; null when it is none that is known. */
export function readHeading(cell: unknown, index: number): Column | null {
  if (typeof cell !== 'string' || cell.length > LONGEST_HEADING) return null;
  const heading = cell.trim().slice(0, SHOWN);
  const scopes: string[] = [];
  let name = normaliseHeading(cell).replace(/\s*-\s*(?:total|总计)$/, '');
  for (let bracket = lastBracket(name); bracket && !roleNamed(name); bracket = lastBracket(name)) {
    name = bracket.before.trim();
    if (!WHOLE.includes(bracket.inside) && currenciesOf(bracket.inside).length === 0) {
      scopes.push(bracket.inside);
    }
  }
  for (let peeled = peelScope(name); peeled && !roleNamed(name); peeled = peelScope(name)) {
    name = peeled.rest.trim();
    if (peeled.scope) scopes.push(peeled.scope);
  }
  const role = roleNamed(name);
  return role ? { index, heading, role, scope: scopes.sort().join() } : null;
}

/** Whether a column without a known heading parts the rows, as a day, a country or a product does. */
export function isBreakdown(cells: readonly unknown[]): boolean {
  return cells.some(
    (cell) =>
      isDate(cell) ||
      (typeof cell === 'string' &&
        !isMissing(cell) &&
        !isErrorName(cell) &&
        readNumber(cell, '.') === undefined),
  );
}

const RATES: readonly string[] = ['clickRate', 'openRate', 'share'];
const MEASURES: readonly string[] = [
  ...['impressions', 'clicks', 'views', 'orders', 'buyers', 'items', 'conversions', 'count', 'change'],
  ...['gmv', 'refunds', 'money'],
  ...RATES,
];

export function isMeasure(role: Column['role']): role is MeasureRole {
  return MEASURES.includes(role);
}

export function isRate(role: Column['role']): boolean {
  return RATES.includes(role);
}

/** The column with its cells read as numbers; null when most of them are none, whatever the heading promises. */
export function readMeasure(column: Column, role: MeasureRole, cells: readonly unknown[]): Measure | null {
  const unread: number[] = [];
  let unreadable = 0;
  const numbers = readColumn(cells, isRate(role) ? '.' : 'thousands').map((read, row) => {
    if (typeof read === 'number') return read;
    const cell = cells[row];
    const isError = isErrorName(cell);
    // What spreadsheets make of large numbers: `1.2E+05`.
    const number = read === undefined && typeof cell === 'string' ? readNumberText(cell) : null;
    if (isError || (read === undefined && number === null)) unread.push(row);
    if (read === undefined && number === null && !isError) unreadable++;
    return number;
  });
  const present = numbers.filter((number): number is number => number !== null);
  if (unreadable > present.length) return null;
  const isPercentPoints = isRate(role) && inPercentPoints(column, cells, present);
  return { ...column, role, numbers, unread, isPercentPoints };
}

/** Meta writes 2.6 under CTR for 2.6%: then hardly any value is a share that such a rate can be. */
function inPercentPoints(
  { heading, role }: Column,
  cells: readonly unknown[],
  numbers: readonly number[],
): boolean {
  if (cells.some((cell) => typeof cell === 'string' && /[%％]/.test(cell))) return false;
  if (/[%％]/.test(heading) && numbers.some((number) => number > 1)) return true;
  const highest = role === 'clickRate' ? 0.3 : 1;
  const above = numbers.filter((number) => number > highest).length;
  return above * 2 > numbers.filter((number) => number !== 0).length;
}
