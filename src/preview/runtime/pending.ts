import type { ICellData, IStyleData, Nullable } from '@univerjs/core';

export type CellMatrix = Record<number, Record<number, ICellData>>;

/**
 * Writes that wait. As at Google, a script's writes are gathered and reach the grid together, before the first
 * read that could notice and at the end of the execution: a column that is coloured, aligned and formatted is one
 * change of its cells instead of three.
 */
export class PendingWrites {
  private readonly sheets = new Map<string, CellMatrix>();

  add(
    sheetId: string,
    startRow: number,
    startColumn: number,
    cells: readonly (readonly ICellData[])[],
  ): void {
    const matrix = this.sheets.get(sheetId) ?? {};
    this.sheets.set(sheetId, matrix);
    cells.forEach((line, down) => {
      const row = (matrix[startRow + down] ??= {});
      line.forEach((cell, across) => {
        const column = startColumn + across;
        const waiting = row[column];
        row[column] = waiting ? join(waiting, cell) : cell;
      });
    });
  }

  /** Hands over everything that waits, sheet by sheet. */
  flush(write: (sheetId: string, cells: CellMatrix) => void): void {
    if (this.sheets.size === 0) return;
    const waiting = [...this.sheets];
    this.sheets.clear();
    for (const [sheetId, cells] of waiting) write(sheetId, cells);
  }
}

function join(earlier: ICellData, later: ICellData): ICellData {
  return 's' in later
    ? { ...earlier, ...later, s: joinStyles(earlier.s, later.s) }
    : { ...earlier, ...later };
}

function joinStyles(earlier: ICellData['s'], later: ICellData['s']): Nullable<IStyleData | string> {
  if (!isStyle(earlier) || !isStyle(later)) return later;
  return {
    ...earlier,
    ...later,
    ...(earlier.bd && later.bd ? { bd: { ...earlier.bd, ...definedOf(later.bd) } } : {}),
  };
}

function isStyle(style: ICellData['s']): style is IStyleData {
  return typeof style === 'object' && style !== null;
}

function definedOf<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Partial<T>;
}
