import type { TableRow } from '../workbook/host';
import type { Importer } from './importer';
import { comparePeriods } from './period';
import type { RawLine } from './raw';
import { emptied, sameValue } from './raw';
import type { Period, ReportRow } from './report';

/** `inside`: a longer period that was imported before holds these days already. */
export type LineStatus = 'added' | 'updated' | 'unchanged' | 'inside';

/** What one content's row of the report means for the raw lines kept of it. */
export interface LinePlan {
  status: LineStatus;
  before: readonly RawLine[];
  after: readonly RawLine[];
  writes: readonly TableRow[];
}

export interface LineContext {
  importer: Importer;
  period: Period;
  currency: string;
  /** Blank rows of the raw sheet; used up one by one. */
  free: number[];
}

/** Overlaps in part are refused before; what remains is the same period, one inside, one around, or one apart. */
export function planLine(row: ReportRow, before: readonly RawLine[], context: LineContext): LinePlan {
  const { period } = context;
  if (before.some((line) => comparePeriods(period, line.period) === 'inside')) {
    return { status: 'inside', before, after: before, writes: [] };
  }
  const same = before.find((line) => comparePeriods(period, line.period) === 'same');
  return same ? planSame(row, before, same) : planNew(row, before, context);
}

/** The same content and period: only cells with other figures are written, columns the file lacks are kept. */
function planSame(row: ReportRow, before: readonly RawLine[], same: RawLine): LinePlan {
  const changed = Object.entries(row).filter(([id, value]) => !sameValue(value, same.values[id]));
  if (changed.length === 0) return { status: 'unchanged', before, after: before, writes: [] };
  const values = { ...same.values, ...row };
  return {
    status: 'updated',
    before,
    after: before.map((line) => (line === same ? { ...same, values } : line)),
    writes: [{ row: same.row, values: Object.fromEntries(changed) }],
  };
}

/** A period not seen yet; it takes the place of shorter ones that it holds. */
function planNew(row: ReportRow, before: readonly RawLine[], context: LineContext): LinePlan {
  const { importer, period, currency, free } = context;
  const held = before.filter((line) => comparePeriods(period, line.period) === 'holds');
  const [replaced, ...others] = held;
  const at = replaced ? replaced.row : (free.shift() ?? null);
  const values = { period_from: period.from, period_to: period.to, currency, ...row };
  return {
    status: replaced ? 'updated' : 'added',
    before,
    after: [...before.filter((line) => !held.includes(line)), { row: at, period, values }],
    writes: [
      { row: at, values: replaced ? { ...emptied(at, importer).values, ...values } : values },
      ...others.map((line) => emptied(line.row, importer)),
    ],
  };
}
