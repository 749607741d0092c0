import { fold } from './folding';

/** Marks a sentence that a cell holds in place of a value; it is handed on, never calculated with. */
export const HANDED_ON = '⚠ ';

const ERRORS = [
  '#N/A',
  '#DIV/0!',
  '#REF!',
  '#VALUE!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#ERROR!',
  '#SPILL!',
  '#CALC!',
];

export function isHandedOn(cell: unknown): cell is string {
  return typeof cell === 'string' && cell.startsWith(HANDED_ON);
}

/** Blank is missing, never 0; spaces alone look blank to the person in front of the sheet. */
export function isBlank(cell: unknown): boolean {
  return (
    cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && fold(cell) === '')
  );
}

/** Apps Script passes the error of a cell as its text. */
export function isErrorName(cell: unknown): cell is string {
  return typeof cell === 'string' && ERRORS.includes(cell.trim());
}

/** `instanceof` fails for dates of another realm, and the script runs in one of its own. */
export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}
