import { toGrid } from '../core/grid';
import { words, type Words } from '../core/words';
import { readNumber, type Limits, type NumberSpec } from './number-param';
import { isOptional, type Param } from './param';
import type { Unit } from './record';
import { constant, type Source } from './source';
import { bilingual, BLANK, Rank, refused, Trouble } from './trouble';

/** What nobody knows for sure; low ≤ likely ≤ high. */
export interface Estimate {
  low: number;
  likely: number;
  high: number;
}

/** One number where it is known, or where only the likely value was given. */
export type Estimated = number | Estimate;

type EstimateSpec = Omit<NumberSpec, 'optional'>;

const PLACES: readonly Words[] = [words('low', '低值'), words('likely', '最可能值'), words('high', '高值')];

/**
 * One cell, or three in a row: low, likely, high. Several rows are one case each. Every limit holds for each of
 * the three; three blanks are one blank, and a likely value alone stands for itself.
 */
function estimateParam(unit: Unit, usual: Limits, spec: EstimateSpec): Param<Estimated> {
  const limits = { ...usual, ...spec };
  const { default: byDefault = null, whenBlank } = spec;
  const blank = whenBlank ? new Trouble(Rank.Missing, whenBlank) : (byDefault ?? BLANK);
  return {
    ...limits,
    kind: 'estimate',
    unit,
    optional: isOptional(spec),
    read(name, argument) {
      const { rows, columns, lines } = toGrid(argument);
      if (columns !== 1 && columns !== 3) throw new Error(bilingual(oneOrThree(name, columns)));
      const readCell = (place: Words | string, cell: unknown) => readNumber(place, unit, limits, cell);
      const cases = lines.map((cells) =>
        columns === 1 ? readCell(name, cells[0]) : readThree(name, readCell, cells),
      );
      const values = cases.map((value) => (value === BLANK ? blank : value));
      return rows === 1 ? constant(values[0] ?? BLANK) : column(values);
    },
  };
}

function column(values: readonly (Estimated | Trouble)[]): Source<Estimated> {
  return { rows: values.length, columns: 1, at: (row) => values[row] ?? BLANK };
}

/** How many, of which nobody is sure: views. */
export function countEstimate(spec: EstimateSpec): Param<Estimated> {
  return estimateParam('count', { min: 0 }, spec);
}

export function moneyEstimate(spec: EstimateSpec): Param<Estimated> {
  return estimateParam('money', { min: 0 }, spec);
}

export function rateEstimate(spec: EstimateSpec): Param<Estimated> {
  return estimateParam('rate', { min: 0, max: 1 }, spec);
}

/** A share of sales that is left, which losses can take below 0. */
export function marginEstimate(spec: EstimateSpec): Param<Estimated> {
  return estimateParam('rate', { max: 1 }, spec);
}

/** For a function that looks at one case: several rows are refused, in words that allow for three cells. */
export function oneCase(param: Param<Estimated>): Param<Estimated> {
  return {
    ...param,
    read(name, argument) {
      const source = param.read(name, argument);
      if (source.rows > 1) throw new Error(bilingual(oneRow(name, source.rows)));
      return source;
    },
  };
}

function readThree(
  name: string,
  readCell: (place: Words, cell: unknown) => number | Trouble,
  cells: readonly unknown[],
): Estimated | Trouble {
  const found = PLACES.map((place, index) => readCell(placeOf(name, place), cells[index]));
  const worst = found
    .filter((value): value is Trouble => value instanceof Trouble && value !== BLANK)
    .sort((one, other) => one.rank - other.rank)[0];
  if (worst) return worst;
  const [low, likely, high] = found as (number | typeof BLANK)[];
  const given = found.filter((value) => value !== BLANK).length;
  if (given === 0) return BLANK;
  if (given === 1 && typeof likely === 'number') return likely;
  if (typeof low !== 'number' || typeof likely !== 'number' || typeof high !== 'number')
    return refused(missing(name, found));
  if (low > likely) return refused(notRising(name, PLACES.slice(0, 2), [low, likely]));
  if (likely > high) return refused(notRising(name, PLACES.slice(1), [likely, high]));
  return { low, likely, high };
}

function placeOf(name: string, place: Words): Words {
  return words(`${name} ${place.en}`, `${name} ${place.zh}`);
}

function missing(name: string, found: readonly unknown[]): Words {
  const blank = PLACES.filter((_, index) => found[index] === BLANK);
  const is = blank.length > 1 ? 'are' : 'is';
  return words(
    `${name} ${blank.map(({ en }) => en).join(' and ')} ${is} blank; give low, likely and high, or likely alone`,
    `${name} ${blank.map(({ zh }) => zh).join('和')}是空的；请填低值、最可能值和高值，或者只填最可能值`,
  );
}

function notRising(name: string, [lower, upper]: readonly Words[], [got, limit]: readonly number[]): Words {
  return words(
    `${name} ${String(lower?.en)} must be ${String(upper?.en)} or less, got ${String(got)} above ${String(limit)}`,
    `${name} ${String(lower?.zh)}不能大于${String(upper?.zh)}，现在是 ${String(got)} 大于 ${String(limit)}`,
  );
}

function oneOrThree(name: string, columns: number): Words {
  return words(
    `${name} must be one cell, or three in a row for low, likely and high, got ${String(columns)} columns`,
    `${name} 只能是一个单元格，或同一行的三个单元格（低值、最可能值、高值），现在有 ${String(columns)} 列`,
  );
}

function oneRow(name: string, rows: number): Words {
  return words(
    `${name} must be one cell, or three in a row for low, likely and high, got ${String(rows)} rows`,
    `${name} 只能是一个单元格，或同一行的三个单元格（低值、最可能值、高值），现在有 ${String(rows)} 行`,
  );
}
