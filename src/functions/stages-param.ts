import { isBlank, isHandedOn } from '../core/cells';
import { toGrid } from '../core/grid';
import { words, type Words } from '../core/words';
import type { Param } from './param';
import { readNumber, type Limits, type NumberSpec } from './number-param';
import type { Unit } from './record';
import { atPosition, holdsMessage, isBlankSentence } from './sentences';
import type { Source } from './source';
import { bilingual, BLANK, refused, Trouble } from './trouble';

interface StagesSpec extends Pick<NumberSpec, 'words' | 'usual'>, Limits {
  /** What a block means; without it a block is refused. `cases`: one list per row. */
  block?: 'cases';
}

/**
 * A list in which place has meaning: the stages of a funnel, the days of a week. It never broadcasts; trailing
 * blanks are not part of it, and anything else that is not a number is refused by its place. What is wrong with
 * the only list is wrong with every case, and thrown; in a block it concerns its own row.
 */
function stages(unit: Unit, usual: Limits, spec: StagesSpec): Param<readonly number[]> {
  const limits = { ...usual, ...spec };
  return {
    ...limits,
    kind: 'series',
    unit,
    optional: false,
    read(name, argument) {
      const { rows, columns, lines } = toGrid(argument);
      if (rows > 1 && columns > 1 && spec.block !== 'cases') {
        throw new Error(bilingual(oneLine(name, rows, columns)));
      }
      const upright = columns === 1 && rows > 1;
      const lists = upright ? [lines.map((line) => line[0])] : lines;
      const read = lists.map((cells) => readStages(name, unit, limits, cells));
      if (read.length === 1) throwRefusal(read[0]);
      return listsSource(read, { length: upright ? rows : columns, upright });
    },
  };
}

export function countStages(spec: StagesSpec): Param<readonly number[]> {
  return stages('count', { min: 0 }, spec);
}

export function rateStages(spec: StagesSpec): Param<readonly number[]> {
  return stages('rate', { min: 0, max: 1 }, spec);
}

function throwRefusal(read: unknown): void {
  if (!(read instanceof Trouble) || read.sentence === null) return;
  throw new Error(typeof read.sentence === 'string' ? read.sentence : bilingual(read.sentence));
}

function listsSource<T>(
  lists: readonly (T | Trouble)[],
  list: { length: number; upright: boolean },
): Source<T> {
  return { rows: lists.length, columns: 1, list, at: (row) => lists[lists.length === 1 ? 0 : row] ?? BLANK };
}

function readStages(name: string, unit: Unit, limits: Limits, cells: readonly unknown[]): number[] | Trouble {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length--;
  if (length === 0) return BLANK;
  const numbers: number[] = [];
  let worst: Trouble | null = null;
  for (let index = 0; index < length; index++) {
    const found = readStage(name, index, unit, limits, cells[index]);
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

function oneLine(name: string, rows: number, columns: number): Words {
  return words(
    `${name} must be one row or one column, got ${String(rows)} rows × ${String(columns)} columns`,
    `${name} 只能是一行或一列，现在是 ${String(rows)} 行 × ${String(columns)} 列`,
  );
}
