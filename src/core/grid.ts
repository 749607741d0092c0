/** The cells of an argument, row by row; a short row ends in blanks. */
export interface Grid {
  rows: number;
  columns: number;
  lines: readonly (readonly unknown[])[];
}

/** A range arrives as rows of cells, one cell as itself. Nothing is copied: a column can have 10,000 rows. */
export function toGrid(argument: unknown): Grid {
  const lines = toLines(argument);
  const columns = lines.reduce((widest, line) => Math.max(widest, line.length), 1);
  return { rows: lines.length, columns, lines };
}

function toLines(argument: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  const list: readonly unknown[] = argument;
  if (list.length > 0 && list.every(isLine)) return list;
  return list.some(isLine) ? list.map((entry) => (isLine(entry) ? entry : [entry])) : [list];
}

function isLine(entry: unknown): entry is readonly unknown[] {
  return Array.isArray(entry);
}
