import { isBlank } from '../core/cells';
import { toGrid } from '../core/grid';
import type { Param, ParamSpec } from './param';
import { commonTrouble, constant } from './source';
import { BLANK } from './trouble';

/** The cells of a table, row by row, as the sheet holds them; a short row ends in blanks. */
export type Cells = readonly (readonly unknown[])[];

/**
 * A whole table with its headings, of which the function itself says what each cell means. It never broadcasts; a
 * table without any content is blank.
 */
export function wholeTable(spec: ParamSpec): Param<Cells> {
  return {
    ...spec,
    kind: 'block',
    optional: false,
    read(name, argument) {
      const { rows, columns, lines } = toGrid(argument);
      const trouble = rows * columns === 1 ? commonTrouble(name, lines[0]?.[0]) : null;
      if (trouble) return constant<Cells>(trouble);
      return lines.every((line) => line.every(isBlank)) ? constant<Cells>(BLANK) : constant(lines);
    },
  };
}
