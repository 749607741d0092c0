import { isBlank, isHandedOn } from '../core/cells';
import { toGrid } from '../core/grid';
import type { Given, Param } from './param';
import { readNumber, type Limits, type NumberSpec } from './number-param';
import type { Unit } from './record';
import { atPosition, holdsMessage, isBlankSentence, oneLine } from './sentences';
import { leftOut, type Source } from './source';
import { bilingual, BLANK, refused, throwRefusal, Trouble } from './trouble';

interface StagesSpec extends Pick<NumberSpec, 'words' | 'usual' | 'optional'>, Limits {
  /** `zero`: nothing on a day inside is 0; without it a blank inside is refused. */
  blank?: 'zero';
  /** What a block means; without it a block is refused. `cases`: one list per row. */
  block?: 'cases';
}

/**
 * A list in which place has meaning: the stages of a funnel, the days of a week. It never broadcasts; trailing
 * blanks are not part of it, and anything else that is not a number is refused by its place. What is wrong with
 * the only list is wrong with every case, and thrown; in a block it concerns its own row.
 */
function stages<Spec extends StagesSpec>(
  unit: Unit,
  usual: Limits,
  spec: Spec,
): Param<Given<Spec, readonly number[]>> {
  const limits = { ...usual, ...spec };
  const blankInside = spec.blank === 'zero' ? 0 : null;
  return {
    ...limits,
    kind: 'series',
    unit,
    optional: spec.optional === true,
    read(name, argument) {
      const { rows, columns, lines } = toGrid(argument);
      if (rows > 1 && columns > 1 && spec.block !== 'cases') {
        throw new Error(bilingual(oneLine(name, rows, columns)));
      }
      const upright = columns === 1 && rows > 1;
      const lists = upright ? [lines.map((line) => line[0])] : lines;
      if (spec.optional && lists.every((cells) => cells.every(isBlank))) return leftOut();
      const read = lists.map((cells) => readStages(name, blankInside, unit, limits, cells));
      if (read.length === 1) throwRefusal(read[0]);
      return listsSource(read as (Given<Spec, readonly number[]> | Trouble)[], {
        length: upright ? rows : columns,
        upright,
      });
    },
  };
}

type Stages<Spec> = Param<Given<Spec, readonly number[]>>;

export function countStages<Spec extends StagesSpec>(spec: Spec): Stages<Spec> {
  return stages('count', { min: 0 }, spec);
}

export function rateStages<Spec extends StagesSpec>(spec: Spec): Stages<Spec> {
  return stages('rate', { min: 0, max: 1 }, spec);
}

/** Money by day or period, of either sign unless the record says more. */
export function moneyStages<Spec extends StagesSpec>(spec: Spec): Stages<Spec> {
  return stages('money', {}, spec);
}

export function factorStages<Spec extends StagesSpec>(spec: Spec): Stages<Spec> {
  return stages('factor', {}, spec);
}

export function numberStages<Spec extends StagesSpec>(spec: Spec): Stages<Spec> {
  return stages('number', {}, spec);
}

function listsSource<T>(
  lists: readonly (T | Trouble)[],
  list: { length: number; upright: boolean },
): Source<T> {
  return { rows: lists.length, columns: 1, list, at: (row) => lists[lists.length === 1 ? 0 : row] ?? BLANK };
}

function readStages(
  name: string,
  blankInside: number | null,
  unit: Unit,
  limits: Limits,
  cells: readonly unknown[],
): number[] | Trouble {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length--;
  if (length === 0) return BLANK;
  const numbers: number[] = [];
  let worst: Trouble | null = null;
  for (let index = 0; index < length; index++) {
    const inside = isBlank(cells[index]) ? blankInside : null;
    const found = inside ?? readStage(name, index, unit, limits, cells[index]);
    if (!(found instanceof Trouble)) numbers.push(found);
    else if (!worst || found.rank < worst.rank) worst = found;
  }
  return worst ?? numbers;
}

function readStage(name: string, index: number, unit: Unit, limits: Limits, cell: unknown): number | Trouble {
  const found = readNumber(name, unit, limits, cell);
  if (!(found instanceof Trouble)) return found;
  const place = atPosition(name, index + 1);
  if (found === BLANK) return refused(isBlankSentence(place));
  return isHandedOn(cell) ? refused(holdsMessage(place)) : readNumber(place, unit, limits, cell);
}
