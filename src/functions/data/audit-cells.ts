import { isErrorName } from '../../core/cells';
import { figure, shortText, withHeading, type Finding, type Severity } from './audit-finding';
import type { Rule } from './audit-rules';
import type { Report } from './report';
import { isRate, type Measure } from './report-columns';
import { COUNT_ROLES, type Role } from './report-words';

interface Order {
  rule: Rule;
  severity: Severity;
  /** What cannot be more… */
  part: Role;
  /** …than this. */
  whole: Role;
}

const ORDERS: readonly Order[] = [
  { rule: 'CLICKS_ABOVE_IMPRESSIONS', severity: 'ERROR', part: 'clicks', whole: 'impressions' },
  { rule: 'ORDERS_ABOVE_CLICKS', severity: 'WARNING', part: 'orders', whole: 'clicks' },
  { rule: 'BUYERS_ABOVE_ORDERS', severity: 'ERROR', part: 'buyers', whole: 'orders' },
  { rule: 'REFUNDS_ABOVE_GMV', severity: 'WARNING', part: 'refunds', whole: 'gmv' },
];

/** Where a report has no impressions, views are what the clicks came from. */
const WITHOUT_IMPRESSIONS: Order = {
  rule: 'CLICKS_ABOVE_VIEWS',
  severity: 'WARNING',
  part: 'clicks',
  whole: 'views',
};

/** Ad managers share a conversion out between ads: 3.5 of them is no mistake. */
const WHOLES: readonly Role[] = [...COUNT_ROLES.filter((role) => role !== 'conversions'), 'change'];

/** What each row shows on its own: a part above its whole, a count below 0, a rate above 1. */
export function auditCells(report: Report): Finding[] {
  const { measures } = report;
  const hasImpressions = measures.some(({ role }) => role === 'impressions');
  const orders = hasImpressions ? ORDERS : [...ORDERS, WITHOUT_IMPRESSIONS];
  return [
    ...orders.flatMap((order) => aboveWhole(report, order)),
    ...measures.flatMap((measure) => unlikely(report, measure)),
    ...measures.flatMap((measure) => unreadCells(report, measure)),
    ...errorsElsewhere(report),
  ];
}

function aboveWhole({ measures, rows }: Report, { rule, severity, part, whole }: Order): Finding[] {
  return measures
    .filter(({ role }) => role === part)
    .flatMap((lower) => {
      const uppers = wholesOf(
        lower,
        measures.filter(({ role }) => role === whole),
      );
      return rows.flatMap(({ index }, row) => {
        const value = lower.numbers[row] ?? null;
        const upper = largest(uppers, row);
        // Platforms write what they paid back with either sign.
        if (value === null || upper === null || Math.abs(value) <= upper.value) return [];
        const evidence = `${withHeading(lower, value)} > ${withHeading(upper.measure, upper.value)}`;
        return { row: index, rule, evidence, severity };
      });
    });
}

/** The whole with the same scope, else the one without; clicks on products are what all orders came from. */
function wholesOf({ scope }: Measure, wholes: readonly Measure[]): Measure[] {
  const scoped = (wanted: string): Measure[] => wholes.filter((whole) => whole.scope === wanted);
  const same = scoped(scope);
  if (same.length > 0) return same;
  return /^product/.test(scope) ? [] : scope === '' ? scoped('product') : scoped('');
}

function largest(measures: readonly Measure[], row: number): { measure: Measure; value: number } | null {
  let best: { measure: Measure; value: number } | null = null;
  for (const measure of measures) {
    const value = measure.numbers[row] ?? null;
    if (value !== null && (!best || value > best.value)) best = { measure, value };
  }
  return best;
}

function unlikely({ rows }: Report, measure: Measure): Finding[] {
  const { role, numbers, heading } = measure;
  const [isStock, isWhole] = [COUNT_ROLES.includes(role), WHOLES.includes(role)];
  const highest = isRate(role) ? (measure.isPercentPoints ? 100 : 1) : Infinity;
  const findings: Finding[] = [];
  const find = (row: number, rule: Rule, severity: Severity, value: number): void => {
    const shown = isRate(role) && !measure.isPercentPoints ? `${figure(value * 100)}%` : figure(value);
    findings.push({ row: rows[row]?.index ?? 0, rule, evidence: `${heading} ${shown}`, severity });
  };
  numbers.forEach((value, row) => {
    if (value === null) return;
    if (isStock && value < 0) find(row, 'NEGATIVE_COUNT', 'ERROR', value);
    if (isWhole && !isWholeNumber(value)) find(row, 'FRACTIONAL_COUNT', 'ERROR', value);
    // Orders can exceed clicks and refunds the sales of a day, so their rates can exceed 1.
    if (value > highest) find(row, 'RATE_ABOVE_ONE', role === 'openRate' ? 'WARNING' : 'ERROR', value);
  });
  return findings;
}

function isWholeNumber(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, Math.abs(value));
}

/** Cells of a column of numbers that hold something else. */
function unreadCells({ rows }: Report, { unread, index, heading }: Measure): Finding[] {
  return unread.map((place) => {
    const row = rows[place]?.index ?? 0;
    const cell = rows[place]?.cells[index];
    const evidence = `${heading} ${shortText(cell)}`;
    return isErrorName(cell)
      ? { row, rule: 'CELL_ERROR', evidence, severity: 'ERROR' }
      : { row, rule: 'NOT_A_NUMBER', evidence, severity: 'WARNING' };
  });
}

/** Errors in ids, dates and columns nobody knows: what stands there is lost all the same. */
function errorsElsewhere({ columns, measures, rows }: Report): Finding[] {
  const others = columns.filter(({ index }) => measures.every((measure) => measure.index !== index));
  return rows.flatMap(({ index: row, cells }) =>
    others
      .filter(({ index }) => isErrorName(cells[index]))
      .map(({ index, heading }): Finding => {
        return {
          row,
          rule: 'CELL_ERROR',
          evidence: `${heading} ${shortText(cells[index])}`,
          severity: 'ERROR',
        };
      }),
  );
}
