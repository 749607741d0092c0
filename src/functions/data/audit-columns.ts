import { isMissing } from '../../core/column-numbers';
import { figure, type Finding } from './audit-finding';
import type { Report } from './report';
import type { Measure } from './report-columns';
import { COUNT_ROLES, type Role } from './report-words';

/** Different names for what is sold; they may well be multiples of each other. */
const SOLD: readonly Role[] = ['orders', 'buyers', 'items', 'conversions'];
const SHORTEST_RUN = 4;
const SMALLEST_VALUE = 10;
const FEWEST_ROWS = 5;
/** How seldom chance would do the same before it is worth a warning. */
const SELDOM = 1e-3;
const HARDLY_EVER = 1e-6;

/** What whole columns show: one value many rows long, a column that is another one times a factor. */
export function auditColumns(report: Report): Finding[] {
  const natural = report.measures.filter(({ role }) => COUNT_ROLES.includes(role));
  const places = contentRows(report);
  return [
    ...natural.flatMap((measure) => longRuns(report, measure, places)),
    ...scaledCopies(report, natural),
  ];
}

/** The chance that a count of this size comes out the same twice in a row: two Poisson counts, 1 ÷ √(4π value). */
function chanceOfSame(value: number): number {
  return Math.min(1, 1 / Math.sqrt(4 * Math.PI * value));
}

/** Rows in a row with one value; a sorted column has them by its order. */
function longRuns({ rows }: Report, { heading, numbers }: Measure, places: readonly number[]): Finding[] {
  const values = places.map((row) => numbers[row] ?? null);
  if (isSorted(values)) return [];
  const findings: Finding[] = [];
  for (let start = 0, end = 0; start < values.length; start = end) {
    const value = values[start] ?? null;
    while (end < values.length && (values[end] ?? null) === value) end++;
    if (value === null || value < SMALLEST_VALUE || end - start < SHORTEST_RUN) continue;
    if (expectedRuns(values, value, end - start) > SELDOM) continue;
    const row = rows[places[start] ?? 0]?.index ?? 0;
    const evidence = `${heading} ${figure(value)} × ${String(end - start)}`;
    findings.push({ row, rule: 'LONG_RUN', evidence, severity: 'WARNING' });
  }
  return findings;
}

/** How many runs as long chance would make, by how common the value is elsewhere or how near to it counts lie. */
function expectedRuns(values: readonly (number | null)[], value: number, length: number): number {
  const elsewhere = values.filter((other) => other === value).length - length;
  return values.length * Math.max(elsewhere / values.length, chanceOfSame(value)) ** (length - 1);
}

/** The rows on which another content begins: one with several products stands on several lines with its own views. */
function contentRows({ rows, identity }: Report): number[] {
  return rows.flatMap(({ cells }, row) => {
    const id = identity ? cells[identity.index] : null;
    const repeats = identity !== null && !isMissing(id) && rows[row - 1]?.cells[identity.index] === id;
    return repeats ? [] : row;
  });
}

/** Up or down all the way, and not one value throughout. */
function isSorted(values: readonly (number | null)[]): boolean {
  let [last, up, down]: [number | null, boolean, boolean] = [null, false, false];
  for (const value of values) {
    if (value === null) continue;
    up = up || (last !== null && value > last);
    down = down || (last !== null && value < last);
    if (up && down) return false;
    last = value;
  }
  return up !== down;
}

/**
 * Every copy once, beside the first column that it is like. Quadratic in the columns of counts, but most pairs part
 * after a few rows.
 */
function scaledCopies({ header }: Report, natural: readonly Measure[]): Finding[] {
  const copies = new Set<Measure>();
  const totals = new Map(natural.map((measure) => [measure, total(measure)]));
  return natural.flatMap((one, place) =>
    natural.slice(place + 1).flatMap((other) => {
      if (copies.has(one) || copies.has(other) || (isSold(one) && isSold(other))) return [];
      const isLess = (totals.get(one) ?? 0) < (totals.get(other) ?? 0);
      const [small, large] = isLess ? [one, other] : [other, one];
      const factor = commonFactor(small.numbers, large.numbers);
      if (factor === null) return [];
      copies.add(other);
      const evidence = `${small.heading} = ${String(Number(factor.toPrecision(3)))} × ${large.heading}`;
      return { row: header, rule: 'SCALED_COPY' as const, evidence, severity: 'WARNING' as const };
    }),
  );
}

function isSold({ role }: Measure): boolean {
  return SOLD.includes(role);
}

function total({ numbers }: Measure): number {
  return numbers.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/**
 * The factor by which every `small` is its `large` rounded to a whole number, up or down; null when there is none, when
 * they are simply equal, or when chance could have done it.
 */
function commonFactor(small: readonly (number | null)[], large: readonly (number | null)[]): number | null {
  let [low, high, chance, rows] = [0, Infinity, 1, 0];
  const seen = new Set<number>();
  for (let row = 0; row < small.length; row++) {
    const [part, whole] = [small[row] ?? null, large[row] ?? null];
    if (part === null || whole === null || (part === 0 && whole === 0)) continue;
    if (whole <= 0 || part < 0) return null;
    low = Math.max(low, (part - 1) / whole);
    high = Math.min(high, (part + 1) / whole);
    if (low > high) return null;
    if (seen.size < FEWEST_ROWS) seen.add(whole);
    chance *= Math.min(1, 2 * Math.SQRT2 * chanceOfSame(part));
    rows++;
  }
  const isEqual = low <= 1 && high >= 1;
  return isEqual || rows < FEWEST_ROWS || seen.size < FEWEST_ROWS || chance > HARDLY_EVER
    ? null
    : (low + high) / 2;
}
