import { fold } from '../core/folding';
import { readNumberText } from '../core/number-text';
import { words, type Words } from '../core/words';
import { isOptional, type Given, type Param, type ParamSpec } from './param';
import type { Unit } from './record';
import { mustBe, mustBeNumber, percentSlip, type Named } from './sentences';
import { commonTrouble, plain } from './source';
import { BLANK, Rank, refused, Trouble } from './trouble';

export interface Limits {
  min?: number;
  max?: number;
  above?: number;
  below?: number;
  whole?: true;
}

export interface NumberSpec extends ParamSpec, Limits {
  usual?: readonly [number, number];
  default?: number;
  /** Said when the cell given for an optional parameter is blank, where its default would be a guess. */
  whenBlank?: Words;
}

/** One cell as a number within its limits. */
export function readNumber(name: Named, unit: Unit, limits: Limits, cell: unknown): number | Trouble {
  if (typeof cell !== 'number') {
    const trouble = commonTrouble(name, cell);
    if (trouble) return trouble;
  }
  const number = typeof cell === 'string' ? readNumberText(cell) : cell;
  if (typeof number !== 'number' || Number.isNaN(number)) return refused(mustBeNumber(name, cell));
  if (!Number.isFinite(number)) return refused(mustBe(name, words('a smaller number', '太大'), cell));
  const limit = brokenLimit(limits, number);
  if (!limit) return number;
  // Who typed a percent sign did not forget it.
  if (typeof cell === 'string' && fold(cell).endsWith('%')) return refused(mustBe(name, limit, cell));
  return refused(mustBe(name, limit, number, unit === 'rate' ? percentSlip(number) : undefined));
}

function brokenLimit({ min, max, above, below, whole }: Limits, number: number): Words | null {
  if (whole && !Number.isInteger(number)) return words('a whole number', '必须是整数');
  if (min !== undefined && number < min) return words(`${String(min)} or more`, `不能小于 ${String(min)}`);
  if (max !== undefined && number > max) return words(`${String(max)} or less`, `不能大于 ${String(max)}`);
  if (above !== undefined && number <= above)
    return words(`above ${String(above)}`, `必须大于 ${String(above)}`);
  if (below !== undefined && number >= below)
    return words(`below ${String(below)}`, `必须小于 ${String(below)}`);
  return null;
}

/** A limit of the record replaces the unit's own on the same side. */
function limitsOf<Spec extends NumberSpec>(usual: Limits, spec: Spec): Limits & Spec {
  const limits = { ...usual, ...spec };
  if (spec.above !== undefined) delete limits.min;
  if (spec.below !== undefined) delete limits.max;
  return limits;
}

function numberParam<Spec extends NumberSpec>(
  unit: Unit,
  usual: Limits,
  spec: Spec,
): Param<Given<Spec, number>> {
  const limits = limitsOf(usual, spec);
  const { min = -Infinity, max = Infinity, above = min, below = max } = limits;
  const whenBlank = spec.whenBlank ? new Trouble(Rank.Missing, spec.whenBlank) : (spec.default ?? null);
  return {
    ...limits,
    kind: 'number',
    unit,
    optional: isOptional(spec),
    read: (name, argument) =>
      plain(argument, (cell) => {
        // Nearly every cell of a column lies well inside its limits, and a column can have 10,000 of them.
        if (typeof cell === 'number' && cell > above && cell < below && !limits.whole)
          return cell as Given<Spec, number>;
        const number = readNumber(name, unit, limits, cell);
        return (number === BLANK && isOptional(spec) ? whenBlank : number) as Given<Spec, number> | Trouble;
      }),
  };
}

/** How many: views, orders, clicks. Fractions are welcome, since a forecast of orders has them. */
export function count<Spec extends NumberSpec>(spec: Spec): Param<Given<Spec, number>> {
  return numberParam('count', { min: 0 }, spec);
}

export function money<Spec extends NumberSpec>(spec: Spec): Param<Given<Spec, number>> {
  return numberParam('money', { min: 0 }, spec);
}

/** How many, of what cannot be divided: posts in a row, days until money arrives. */
export function whole<Spec extends NumberSpec & { unit?: 'count' | 'days' }>(
  spec: Spec,
): Param<Given<Spec, number>> {
  return numberParam(spec.unit ?? 'count', { min: 0, whole: true }, spec);
}

/** Money that refunds or losses can take below 0. */
export function signedMoney<Spec extends NumberSpec>(spec: Spec): Param<Given<Spec, number>> {
  return numberParam('money', {}, spec);
}

/** A fraction from 0 to 1: 3% is 0.03. */
export function rate<Spec extends NumberSpec>(spec: Spec): Param<Given<Spec, number>> {
  return numberParam('rate', { min: 0, max: 1 }, spec);
}

/** A share of sales that is left: at most all of it, and less than nothing when every sale loses money. */
export function marginRate<Spec extends NumberSpec>(spec: Spec): Param<Given<Spec, number>> {
  return numberParam('rate', { max: 1 }, spec);
}

/** A chance that is neither impossible nor certain. */
export function openRate<Spec extends NumberSpec>(spec: Spec): Param<Given<Spec, number>> {
  return numberParam('rate', { above: 0, below: 1 }, spec);
}

/** A ratio free to exceed 1: target_roi, attainment, cap. */
export function factor<Spec extends NumberSpec>(spec: Spec): Param<Given<Spec, number>> {
  return numberParam('factor', {}, spec);
}

/** Any quantity, of either sign. */
export function number<Spec extends NumberSpec>(spec: Spec): Param<Given<Spec, number>> {
  return numberParam('number', {}, spec);
}
