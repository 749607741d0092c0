import { readDate } from '../core/date-order';
import { isBlank, isHandedOn } from '../core/cells';
import { toGrid } from '../core/grid';
import { words } from '../core/words';
import { readFlag } from './flag-param';
import { readNumber, type Limits } from './number-param';
import type { Param, ParamSpec } from './param';
import type { ParamKind, Unit } from './record';
import { atPosition, mustBe, oneLine, type Named } from './sentences';
import { commonTrouble, leftOut, type Source } from './source';
import { readText } from './text-param';
import { bilingual, BLANK, refused, Trouble } from './trouble';

/**
 * A list of which each place stands for one thing: a past content, a pair, an arm. Its partners share the name
 * given in `with`: they have to be equally long, and a place where one of them is blank is skipped in all. It never
 * broadcasts. A cell that cannot be right is thrown with its place, since every result would rest on it.
 */
interface SampleSpec extends ParamSpec {
  with?: string;
  /** A blank in this list does not skip the place: the value there is null. */
  keepBlanks?: true;
}

interface NumberSampleSpec extends SampleSpec, Limits {
  usual?: readonly [number, number];
}

/** What `compute` receives. */
type Listed<Spec, T> =
  | (Spec extends { keepBlanks: true } ? readonly (T | null)[] : readonly T[])
  | (Spec extends { optional: true } ? null : never);

type ReadCell<T> = (name: Named, cell: unknown) => T | Trouble;

export function countSample<Spec extends NumberSampleSpec>(spec: Spec): Param<Listed<Spec, number>> {
  return numbers('count', { min: 0 }, spec);
}

export function moneySample<Spec extends NumberSampleSpec>(spec: Spec): Param<Listed<Spec, number>> {
  return numbers('money', { min: 0 }, spec);
}

/** Money that refunds or losses can take below 0. */
export function signedMoneySample<Spec extends NumberSampleSpec>(spec: Spec): Param<Listed<Spec, number>> {
  return numbers('money', {}, spec);
}

export function numberSample<Spec extends NumberSampleSpec>(spec: Spec): Param<Listed<Spec, number>> {
  return numbers('number', {}, spec);
}

export function rateSample<Spec extends NumberSampleSpec>(spec: Spec): Param<Listed<Spec, number>> {
  return numbers('rate', { min: 0, max: 1 }, spec);
}

export function factorSample<Spec extends NumberSampleSpec>(spec: Spec): Param<Listed<Spec, number>> {
  return numbers('factor', {}, spec);
}

/** Names of groups or keys, compared as trimmed text: 1 equals "1". */
export function nameSample<Spec extends SampleSpec>(spec: Spec): Param<Listed<Spec, string>> {
  return sample('names', spec, readText);
}

/** Days of which only the order counts. */
export function dateSample<Spec extends SampleSpec>(spec: Spec): Param<Listed<Spec, number>> {
  return sample('dates', spec, readDateCell);
}

export function flagSample<Spec extends SampleSpec>(spec: Spec): Param<Listed<Spec, boolean>> {
  return sample('flags', spec, readFlag);
}

function numbers<Spec extends NumberSampleSpec>(
  unit: Unit,
  usual: Limits,
  spec: Spec,
): Param<Listed<Spec, number>> {
  const limits = { ...usual, ...spec };
  if (spec.above !== undefined) delete limits.min;
  if (spec.below !== undefined) delete limits.max;
  return { ...sample('series', limits, (name, cell) => readNumber(name, unit, limits, cell)), unit };
}

function sample<Spec extends SampleSpec, T>(
  kind: ParamKind,
  spec: Spec,
  readCell: ReadCell<T>,
): Param<Listed<Spec, T>> {
  const optional = spec.optional === true;
  return {
    ...spec,
    kind,
    optional,
    read(name, argument) {
      const { rows, columns, lines } = toGrid(argument);
      if (rows > 1 && columns > 1) throw new Error(bilingual(oneLine(name, rows, columns)));
      const upright = columns === 1 && rows > 1;
      const cells = upright
        ? lines.map((line) => line[0])
        : Array.from({ length: columns }, (_, column) => lines[0]?.[column]);
      if (optional && cells.every(isBlank)) return leftOut();
      const values = cells.map((cell, index) => readPlace(name, index, readCell, cell));
      return listSource(values, { with: spec.with ?? name, keepBlanks: spec.keepBlanks === true }, upright);
    },
  };
}

function listSource<Spec, T>(
  values: readonly (T | null)[],
  { with: partners, keepBlanks }: { with: string; keepBlanks: boolean },
  upright: boolean,
): Source<Listed<Spec, T>> {
  return {
    rows: 1,
    columns: 1,
    at: () => values as Listed<Spec, T>,
    list: { length: values.length, upright },
    sample: { partners, keepBlanks, values },
  };
}

/** Null for a blank, and for a place where an earlier function had only a sentence to give. */
function readPlace<T>(name: string, index: number, readCell: ReadCell<T>, cell: unknown): T | null {
  const found = readCell(name, cell);
  if (!(found instanceof Trouble)) return found;
  if (found === BLANK || isHandedOn(cell)) return null;
  const placed = readCell(atPosition(name, index + 1), cell);
  const { sentence } = placed instanceof Trouble ? placed : found;
  throw new Error(sentence === null || typeof sentence === 'string' ? String(sentence) : bilingual(sentence));
}

function readDateCell(name: Named, cell: unknown): number | Trouble {
  const day = readDate(cell);
  if (day !== null) return day;
  const limit = words('a date, or text such as 2026-03-01', '必须是日期，或 2026-03-01 这样的文本');
  return commonTrouble(name, cell) ?? refused(mustBe(name, limit, cell));
}
