import { isDate } from '../../core/cells';
import { isMissing } from '../../core/column-numbers';
import { rowMark, shortText, withHeading, type Finding, type Severity } from './audit-finding';
import type { Report } from './report';
import type { Column } from './report-columns';
import { COUNT_ROLES } from './report-words';

const FEWEST_COUNTS = 3;
const SHOWN_COUNTS = 3;
/** Sheets keeps 15 digits of a number; a longer id has lost its end. */
const LARGEST_ID = 1e15;
const SCIENTIFIC = /^\d(?:[.,]\d+)?e\+?\d+$/i;
/** Stands between the cells of a key; no cell holds it. */
const BETWEEN = '\u0000';

/** What rows show beside each other: an id that comes twice, numbers that come twice under two ids. */
export function auditIds(report: Report): Finding[] {
  const ids = report.identity === null ? [] : [report.identity];
  const cut = ids.filter((column) => report.rows.some(({ cells }) => isCut(cells[column.index])));
  return [
    ...cut.map((column) => cutIds(report, column)),
    ...repeatedIds(report),
    ...(cut.length > 0 ? [] : sameNumbers(report)),
  ];
}

function isCut(cell: unknown): boolean {
  return typeof cell === 'number' ? Math.abs(cell) >= LARGEST_ID : SCIENTIFIC.test(textOf(cell));
}

function cutIds({ header, rows }: Report, { heading, index }: Column): Finding {
  const first = rows.find(({ cells }) => isCut(cells[index]))?.cells[index];
  return { row: header, rule: 'CUT_IDS', evidence: `${heading} ${shortText(first)}`, severity: 'WARNING' };
}

/** An id as text, without what editors and exports put around it. */
function textOf(cell: unknown): string {
  if (isDate(cell)) return String(cell.getTime());
  return String(cell ?? '')
    .trim()
    .replace(/^'/, '');
}

/**
 * The row's name: every id with the day, product or country it is broken down by. An order is a row per item, which
 * may be in it twice, so that only a line with the very same numbers repeats.
 */
function keyOf({ keys, identity, measures }: Report, row: number, cells: readonly unknown[]): string | null {
  const [main] = identity ? [identity] : keys;
  if (!main || isMissing(cells[main.index]) || isCut(cells[main.index])) return null;
  const parts = keys.map(({ index }) => textOf(cells[index]));
  const numbers = identity?.role === 'order' ? measures.map((measure) => String(measure.numbers[row])) : [];
  return [...parts, ...numbers].join(BETWEEN);
}

function repeatedIds(report: Report): Finding[] {
  const { keys, identity, rows } = report;
  const named = identity ?? keys.find(({ role }) => role === 'date');
  if (!named) return [];
  const isSure = identity !== null && !['order', 'creator', 'sku'].includes(identity.role);
  const severity: Severity = isSure ? 'ERROR' : 'WARNING';
  const firsts = new Map<string, number>();
  return rows.flatMap(({ index, cells }, row) => {
    const key = keyOf(report, row, cells);
    const first = key === null ? undefined : firsts.get(key);
    if (key !== null && first === undefined) firsts.set(key, index);
    if (first === undefined) return [];
    const evidence = `${named.heading} ${shortText(textOf(cells[named.index]))} = ${rowMark(first)}`;
    return { row: index, rule: 'REPEATED_ID' as const, evidence, severity };
  });
}

/** Two contents with the same views, clicks and orders to the last digit are one content, or none. */
function sameNumbers(report: Report): Finding[] {
  const compared = report.measures.filter(({ role }) => COUNT_ROLES.includes(role) || role === 'gmv');
  const counts = compared.filter(({ role }) => role !== 'gmv');
  const firsts = new Map<string, { index: number; name: string }>();
  return report.rows.flatMap(({ index, cells }, row) => {
    const name = nameOf(report, cells);
    const present = counts.filter((measure) => (measure.numbers[row] ?? 0) !== 0);
    if (name === null || present.length < FEWEST_COUNTS) return [];
    const numbers = compared.map((measure) => String(measure.numbers[row])).join();
    const first = firsts.get(numbers);
    if (!first) firsts.set(numbers, { index, name });
    if (!first || first.name === name) return [];
    const shown = present
      .slice(0, SHOWN_COUNTS)
      .map((measure) => withHeading(measure, measure.numbers[row] ?? 0));
    const evidence = `= ${rowMark(first.index)}: ${shown.join(', ')}`;
    return { row: index, rule: 'SAME_NUMBERS' as const, evidence, severity: 'WARNING' as const };
  });
}

/** Whose numbers they are: the row's id, whatever it is broken down by; without one, all that names the row. */
function nameOf({ keys, identity }: Report, cells: readonly unknown[]): string | null {
  const naming = identity && identity.role !== 'creator' ? [identity] : keys;
  if (naming.length === 0 || naming.every(({ index }) => isMissing(cells[index]))) return null;
  return naming.map(({ index }) => textOf(cells[index])).join(BETWEEN);
}
