import type { Area } from '../workbook/change';

export interface Cell<T> {
  row: number;
  column: number;
  value: T;
}

export interface Rectangle<T> extends Area {
  values: T[][];
}

function runsOf<T>(cells: readonly Cell<T>[]): Rectangle<T>[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Rectangle<T>[] = [];
  for (const { row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.row === row && last.column + last.columns === column) {
      last.columns += 1;
      last.values[0]?.push(value);
    } else {
      runs.push({ row, column, rows: 1, columns: 1, values: [[value]] });
    }
  }
  return runs;
}

/** Exactly the given cells as few rectangles: one write each, whatever the number of rows. */
export function rectangles<T>(cells: readonly Cell<T>[]): Rectangle<T>[] {
  const open = new Map<string, Rectangle<T>>();
  const all: Rectangle<T>[] = [];
  for (const run of runsOf(cells)) {
    const key = `${String(run.column)}:${String(run.columns)}`;
    const above = open.get(key);
    if (above && above.row + above.rows === run.row) {
      above.rows += 1;
      above.values.push(...run.values);
    } else {
      open.set(key, run);
      all.push(run);
    }
  }
  return all;
}

function plainArea({ row, column, rows, columns }: Area): Area {
  return { row, column, rows, columns };
}

function sideBySide(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column);
  const joint: Area[] = [];
  for (const area of sorted) {
    const last = joint[joint.length - 1];
    const continues =
      last?.row === area.row && last.rows === area.rows && last.column + last.columns === area.column;
    if (last && continues) last.columns += area.columns;
    else joint.push(plainArea(area));
  }
  return joint;
}

function oneAboveTheOther(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  const joint: Area[] = [];
  for (const area of sorted) {
    const last = joint[joint.length - 1];
    const continues =
      last?.column === area.column && last.columns === area.columns && last.row + last.rows === area.row;
    if (last && continues) last.rows += area.rows;
    else joint.push(plainArea(area));
  }
  return joint;
}

/** Areas that touch as few areas: neighbouring columns first, then neighbouring rows. */
export function joined(areas: readonly Area[]): Area[] {
  return oneAboveTheOther(sideBySide(areas));
}
