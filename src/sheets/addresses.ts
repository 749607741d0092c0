import type { Area } from '../workbook/change';
import { columnLetters } from '../workbook/formula';

export function addressOf({ row, column, rows, columns }: Area): string {
  const from = `${columnLetters(column)}${String(row)}`;
  return rows === 1 && columns === 1
    ? from
    : `${from}:${columnLetters(column + columns - 1)}${String(row + rows - 1)}`;
}

/** Where an address begins, `B12` or `B12:C14`: one call tells a range's row and column together. */
export function topLeft(address: string): { row: number; column: number } {
  const [, letters = '', row = ''] = /^([A-Z]*)(\d*)/.exec(address) ?? [];
  const column = [...letters].reduce((before, letter) => before * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) || 1, column: column || 1 };
}
