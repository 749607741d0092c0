import type { Dimension, Kept, Rectangle } from './kept';

/** A change of the grid that moves rows or columns; both ends included, from 0. */
export type Shift =
  | { kind: 'insert'; dimension: Dimension; start: number; count: number }
  | { kind: 'remove'; dimension: Dimension; start: number; count: number }
  /** `to` is counted before the move. */
  | { kind: 'move'; dimension: Dimension; start: number; count: number; to: number };

/** Where a row or column is afterwards; null when it is gone. */
export function shiftIndex(index: number, shift: Shift): number | null {
  const { kind, start, count } = shift;
  if (kind === 'insert') return index >= start ? index + count : index;
  const inside = index >= start && index < start + count;
  if (kind === 'remove') {
    if (inside) return null;
    return index >= start + count ? index - count : index;
  }
  const { to } = shift;
  if (inside) return index - start + (to > start ? to - count : to);
  if (to > start) return index >= start + count && index < to ? index - count : index;
  return index >= to && index < start ? index + count : index;
}

/** Where a stretch is afterwards: it grows with what is inserted inside and shrinks with what is removed. */
export function shiftStretch(
  first: number,
  last: number,
  shift: Shift,
): [first: number, last: number] | null {
  if (shift.kind === 'remove') {
    const end = shift.start + shift.count - 1;
    if (shift.start <= first && end >= last) return null;
    const newFirst = first >= shift.start && first <= end ? shift.start : (shiftIndex(first, shift) ?? first);
    const newLast = last >= shift.start && last <= end ? shift.start - 1 : (shiftIndex(last, shift) ?? last);
    return [newFirst, newLast];
  }
  const ends = [shiftIndex(first, shift) ?? first, shiftIndex(last, shift) ?? last];
  return [Math.min(...ends), Math.max(...ends)];
}

export function shiftRectangle(rectangle: Rectangle, shift: Shift): Rectangle | null {
  if (shift.dimension === 'ROW') {
    const rows = shiftStretch(rectangle.startRow, rectangle.endRow, shift);
    return rows && { ...rectangle, startRow: rows[0], endRow: rows[1] };
  }
  const columns = shiftStretch(rectangle.startColumn, rectangle.endColumn, shift);
  return columns && { ...rectangle, startColumn: columns[0], endColumn: columns[1] };
}

/** Moves everything that is kept about a sheet along with its rows and columns. */
export function shiftKept(kept: Kept, sheetId: string, shift: Shift): void {
  kept.metadata = kept.metadata.filter(({ place }) => {
    if (place.type !== shift.dimension || place.sheetId !== sheetId) return true;
    const index = shiftIndex(place.index, shift);
    if (index !== null) place.index = index;
    return index !== null;
  });
  kept.protections = kept.protections.filter((protection) => {
    if (protection.sheetId !== sheetId || protection.rectangle === null) return true;
    const rectangle = shiftRectangle(protection.rectangle, shift);
    if (rectangle) protection.rectangle = rectangle;
    return rectangle !== null;
  });
}
