import type { Rectangle } from './kept';

/** 0 is A, 26 is AA. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1)
    name = String.fromCharCode(65 + (rest % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function a1Notation({ startRow, endRow, startColumn, endColumn }: Rectangle): string {
  const first = `${columnName(startColumn)}${startRow + 1}`;
  const last = `${columnName(endColumn)}${endRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

export function quotedSheet(name: string): string {
  return /^[A-Za-z_][\w]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{0,3})\$?(\d*)(?::\$?([A-Za-z]{0,3})\$?(\d*))?$/;

/** Reads `Sheet1!A1:B2`, `A:A`, `2:3` or `A2:A`; open ends reach to the last row or column of the sheet. */
export function readReference(
  text: string,
  size: { rows: number; columns: number },
): { sheetName: string | null; rectangle: Rectangle } | null {
  const match = REFERENCE.exec(text.trim());
  if (!match) return null;
  const [, quoted, bare, column = '', row = '', lastColumn, lastRow] = match;
  const single = lastColumn === undefined && lastRow === undefined;
  if ((column === '' && row === '') || (single && (column === '' || row === ''))) return null;
  const startRow = row === '' ? 0 : Number(row) - 1;
  const startColumn = column === '' ? 0 : columnIndex(column);
  const rectangle = single
    ? { startRow, startColumn, endRow: startRow, endColumn: startColumn }
    : {
        startRow,
        startColumn,
        endRow: lastRow === '' || lastRow === undefined ? size.rows - 1 : Number(lastRow) - 1,
        endColumn: lastColumn === '' || lastColumn === undefined ? size.columns - 1 : columnIndex(lastColumn),
      };
  return { sheetName: quoted?.replace(/''/g, "'") ?? bare ?? null, rectangle };
}
