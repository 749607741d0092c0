/** The cells of an argument, row by row. */
export interface Grid {
  rows: number;
  columns: number;
  cells: readonly unknown[];
}

/** A range arrives as rows of cells, one cell as itself; short rows are filled with blanks. */
export function toGrid(argument: unknown): Grid {
  if (!Array.isArray(argument)) return { rows: 1, columns: 1, cells: [argument] };
  const list: readonly unknown[] = argument;
  const rows = list.some(Array.isArray) ? list.map(toRow) : [list];
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columns === 0) return { rows: 1, columns: 1, cells: [null] };
  const cells: unknown[] = [];
  for (const row of rows) for (let column = 0; column < columns; column++) cells.push(row[column]);
  return { rows: rows.length, columns, cells };
}

function toRow(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [row];
}
