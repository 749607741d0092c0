import { isBlank, isHandedOn } from '../core/cells';
import { toGrid } from '../core/grid';
import { words, type Words } from '../core/words';
import { readNumber, type Limits } from './number-param';
import type { Param, ParamSpec } from './param';
import { holdsMessage, isBlankSentence, mustBe } from './sentences';
import { constant } from './source';
import { bilingual, BLANK, Trouble } from './trouble';

const LIMITS: Limits = { min: 0 };

/**
 * Cohorts in rows, oldest first, and age in columns, with the future blank: each row as far as it is known, an empty
 * list for a row without anything. No cohort can have been watched for longer than an older one. What cannot be right
 * is thrown with its place, since every row of the result would rest on it.
 */
export function triangle(spec: ParamSpec): Param<readonly (readonly number[])[]> {
  return {
    ...spec,
    ...LIMITS,
    kind: 'block',
    optional: false,
    read(name, argument) {
      const cohorts = toGrid(argument).lines.map((cells, row) => readCohort(name, row, cells));
      cohorts.reduce((longest, { length }, row) => checkedLength(name, row, length, longest), Infinity);
      return constant(cohorts.every(({ length }) => length === 0) ? BLANK : cohorts);
    },
  };
}

function readCohort(name: string, row: number, cells: readonly unknown[]): number[] {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length--;
  return cells.slice(0, length).map((cell, column) => {
    const place = at(name, row, column);
    if (isHandedOn(cell)) throw new Error(bilingual(holdsMessage(place)));
    const found = readNumber(place, 'money', LIMITS, cell);
    if (!(found instanceof Trouble)) return found;
    const { sentence } = found;
    throw new Error(
      sentence === null || typeof sentence === 'string'
        ? bilingual(isBlankSentence(place))
        : bilingual(sentence),
    );
  });
}

function at(name: string, row: number, column: number): Words {
  const [down, across] = [String(row + 1), String(column + 1)];
  return words(`${name} at row ${down}, column ${across}`, `${name} 第 ${down} 行第 ${across} 列`);
}

/** The longest a younger cohort can be; a row without anything says nothing about those below it. */
function checkedLength(name: string, row: number, length: number, longest: number): number {
  if (length === 0) return longest;
  if (length <= longest) return length;
  const [place, most] = [String(row + 1), String(longest)];
  const limit = words(
    `at most ${most} long, as the older cohort above it is`,
    `最多 ${most} 个值，与上面更早的一批一样多`,
  );
  throw new Error(
    bilingual(mustBe(words(`${name} at row ${place}`, `${name} 第 ${place} 行`), limit, length)),
  );
}
