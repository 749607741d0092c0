import { words } from '../../core/words';
import { auditCells } from './audit-cells';
import { auditColumns } from './audit-columns';
import { shortText, type Finding } from './audit-finding';
import { auditIds } from './audit-ids';
import type { Report } from './report';

/** Headings that OK names; a report can have a hundred. */
const HEADINGS_NAMED = 12;

/** Said of a table in which nothing is counted. */
export function noHeadings(cells: readonly unknown[]) {
  const got = shortText(cells.map((cell) => shortText(cell ?? '')).join(', '));
  return words(
    `table must have a row of headings such as Impressions, Clicks, Orders or GMV, got "${got}"`,
    `table 要有表头，例如 曝光量、点击量、订单数、成交额，现在是“${got}”`,
  );
}

/** Every finding, errors first, then by row. */
export function findingsOf(report: Report): Finding[] {
  return [...auditCells(report), ...auditIds(report), ...auditColumns(report)].sort(byWeight);
}

function byWeight(one: Finding, other: Finding): number {
  const errorFirst = Number(one.severity === 'WARNING') - Number(other.severity === 'WARNING');
  return errorFirst || one.row - other.row;
}

/** What OK rests on: the columns that were understood, and how many rows they have. */
export function checked({ measures, rows }: Report): string {
  const more = measures.length > HEADINGS_NAMED ? '…' : '';
  const named = measures.slice(0, HEADINGS_NAMED).map(({ heading }) => heading);
  return `${named.join(', ')}${more} × ${String(rows.length)}`;
}
