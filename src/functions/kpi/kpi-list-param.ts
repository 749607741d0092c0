import { isBlank, isHandedOn } from '../../core/cells';
import { toGrid } from '../../core/grid';
import { readFlag } from '../flag-param';
import { readNumber, type Limits } from '../number-param';
import type { Given, Param, ParamSpec } from '../param';
import { atPosition, holdsMessage, oneLine, type Named } from '../sentences';
import { constant, type Source } from '../source';
import { bilingual, BLANK, refused, throwRefusal, Trouble } from '../trouble';

/** A place per KPI, null where there is nothing yet. */
export interface KpiList<T> {
  values: readonly (T | null)[];
  /** Of a column. */
  upright: boolean;
  /** Lists side by side: 1, or as many as a block has rows. */
  people: number;
}

interface NumbersSpec extends ParamSpec, Limits {
  /** A block is a row per person; without it a block is refused. */
  block?: 'people';
}

type ReadCell<T> = (name: Named, cell: unknown) => T | Trouble;

/**
 * Numbers by KPI, in a row or a column. Unlike other lists it keeps its blanks: what is not there yet is left out of
 * the score and the others stand. A bad cell concerns its own person.
 */
export function kpiNumbers(spec: NumbersSpec): Param<KpiList<number>> {
  return {
    ...spec,
    kind: 'series',
    unit: 'number',
    optional: false,
    read: (name, argument) => {
      const lists = readLists<number>(
        name,
        argument,
        (place, cell) => readNumber(place, 'number', spec, cell),
        spec.block === 'people',
      );
      if (lists.length === 1) throwRefusal(lists[0]);
      return { rows: lists.length, columns: 1, at: (row) => lists[lists.length === 1 ? 0 : row] ?? BLANK };
    },
  };
}

/** TRUE or FALSE by KPI, or one for all of them. */
export function kpiFlags<Spec extends ParamSpec>(spec: Spec): Param<Given<Spec, KpiList<boolean>>> {
  return {
    ...spec,
    kind: 'flags',
    optional: spec.optional === true,
    read(name, argument) {
      const [list = BLANK] = readLists(name, argument, readFlag, false);
      throwRefusal(list);
      const value = list === BLANK && spec.optional ? null : list;
      return constant(value) as Source<Given<Spec, KpiList<boolean>>>;
    },
  };
}

function readLists<T>(
  name: string,
  argument: unknown,
  readCell: ReadCell<T>,
  block: boolean,
): (KpiList<T> | Trouble)[] {
  const { rows, columns, lines } = toGrid(argument);
  if (rows > 1 && columns > 1 && !block) throw new Error(bilingual(oneLine(name, rows, columns)));
  const upright = columns === 1 && rows > 1;
  const lists = upright ? [lines.map((line) => line[0])] : lines;
  return lists.map((cells) => readList(name, cells, readCell, { upright, people: lists.length, columns }));
}

function readList<T>(
  name: string,
  cells: readonly unknown[],
  readCell: ReadCell<T>,
  { upright, people, columns }: { upright: boolean; people: number; columns: number },
): KpiList<T> | Trouble {
  if (cells.every(isBlank)) return BLANK;
  const values: (T | null)[] = [];
  for (let index = 0; index < (upright ? cells.length : columns); index++) {
    const cell = cells[index];
    const found = isHandedOn(cell)
      ? refused(holdsMessage(atPosition(name, index + 1)))
      : readCell(name, cell);
    if (found === BLANK) values.push(null);
    else if (!(found instanceof Trouble)) values.push(found);
    else return isHandedOn(cell) ? found : (readCell(atPosition(name, index + 1), cell) as Trouble);
  }
  return { values, upright, people };
}
