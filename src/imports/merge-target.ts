import type { Plain, TableRow } from '../workbook/host';
import { readId } from './ids';
import type { Importer } from './importer';
import type { LinePlan } from './merge-lines';
import { isBlank, sameValue, total } from './raw';
import type { ReportRow } from './report';

/** A cell that holds something else than earlier imports wrote: the user's own, left as it is. */
export interface KeptCell {
  /** 1-based row on the target sheet. */
  row: number | null;
  /** The content's id on the platform. */
  id: string;
  column: string;
  present: Plain;
  imported: Plain;
}

/** What an import makes of one row of the target sheet; null when none of its cells changes. */
export interface TargetChange {
  write: TableRow | null;
  kept: KeptCell[];
}

/** The first row of each content; a copy that the seller made further down stays theirs. */
export function rowsById(rows: readonly TableRow[], importer: Importer): Map<string, TableRow> {
  const byId = new Map<string, TableRow>();
  for (const row of rows) {
    const reading = readId(row.values[importer.target.match.to] ?? null);
    if (typeof reading === 'object' && !byId.has(reading.id)) byId.set(reading.id, row);
  }
  return byId;
}

/**
 * A content that was imported before and has no row any more was deleted by the seller: figures of further
 * days do not bring it back. Importing a file again whose figures are all known is a wish to see them: it does.
 */
export function staysDeleted({ before, status }: LinePlan): boolean {
  return before.length > 0 && status !== 'unchanged';
}

interface Figure {
  column: string;
  previous: number | null;
  next: number | null;
}

/** Sums over the kept periods before and after this import, of the columns that the report has. */
function figures(importer: Importer, row: ReportRow, plan: LinePlan): Figure[] {
  return Object.entries(importer.target.totals)
    .filter(([, from]) => from in row)
    .map(([column, from]) => ({ column, previous: total(plan.before, from), next: total(plan.after, from) }));
}

export function appendTarget(importer: Importer, row: ReportRow, plan: LinePlan): TargetChange {
  const { match, always, describe } = importer.target;
  const described = Object.entries(describe).map(([to, from]): [string, Plain] => [to, row[from] ?? null]);
  const counted = figures(importer, row, plan).map(({ column, next }): [string, Plain] => [column, next]);
  const cells: [string, Plain][] = [
    [match.to, row[match.from] ?? null],
    ...Object.entries(always),
    ...described,
    ...counted,
  ];
  const filled = cells.filter(([, value]) => !isBlank(value));
  return { write: { row: null, values: Object.fromEntries(filled) }, kept: [] };
}

export function updateTarget(
  importer: Importer,
  target: TableRow,
  row: ReportRow,
  plan: LinePlan,
): TargetChange {
  const values: Record<string, Plain> = {};
  const kept: KeptCell[] = [];
  const last = plan.before[plan.before.length - 1];
  for (const [to, from] of Object.entries(importer.target.describe)) {
    const next = row[from] ?? null;
    if (decide(target.values[to], last?.values[from], next) === 'write') values[to] = next;
  }
  for (const [to, code] of Object.entries(importer.target.always)) {
    if (isBlank(target.values[to])) values[to] = code;
  }
  for (const { column, previous, next } of figures(importer, row, plan)) {
    const present = target.values[column] ?? null;
    const decision = decide(present, previous, next);
    if (decision === 'write') values[column] = next;
    if (decision === 'keep') {
      kept.push({ row: target.row, id: String(row[importer.key]), column, present, imported: next });
    }
  }
  return { write: Object.keys(values).length > 0 ? { row: target.row, values } : null, kept };
}

/** A blank cell is filled; one that still holds what earlier imports wrote follows; any other is the user's. */
function decide(
  present: Plain | undefined,
  previous: Plain | undefined,
  next: Plain,
): 'write' | 'keep' | 'done' {
  if (isBlank(next) || sameValue(present, next)) return 'done';
  if (isBlank(present)) return 'write';
  return !isBlank(previous) && sameValue(present, previous) ? 'write' : 'keep';
}
