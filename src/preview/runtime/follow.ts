import type { IRange } from '@univerjs/core';
import { CommandType, ICommandService, IUndoRedoService, UndoCommand } from '@univerjs/core';
import type { CellErrors, CellPlace } from './cell-errors';
import type { Executions } from './execution';
import type { Grid } from './grid';
import type { Dimension, Kept, MetadataEntry } from './kept';
import { placeName, Removed } from './removed';
import type { Shift } from './shift';
import { shiftIndex, shiftKept } from './shift';

interface Params {
  subUnitId: string;
  range: IRange;
  sourceRange: IRange;
  targetRange: IRange;
  sheet: { id: string };
}

/** Keeps everything that hangs on rows, columns and sheets in its place, whoever changes the grid. */
export function followGrid(grid: Grid, kept: Kept, errors: CellErrors, changed: () => void): () => void {
  const commands = grid.injector.get(ICommandService);
  const removed = new Removed(kept);
  let newest = '';
  let undoing = false;

  const follow = (id: string, params: Params): boolean => {
    const { subUnitId, sheet } = params;
    const shift = readShift(id, params);
    if (shift) moveAlong(subUnitId, shift);
    else if (id === 'sheet.mutation.insert-sheet') {
      newest = sheet.id;
      if (undoing) removed.restore(newest);
    } else if (id === 'sheet.command.copy-sheet') copySheet(kept, subUnitId, newest);
    else if (id === 'sheet.mutation.remove-sheet')
      removed.record(subUnitId, () => {
        removeSheet(kept, subUnitId);
      });
    else return false;
    return true;
  };
  const moveAlong = (sheetId: string, shift: Shift): void => {
    const place = placeName(sheetId, shift);
    if (shift.kind === 'remove')
      removed.record(place, () => {
        shiftKept(kept, sheetId, shift);
      });
    else shiftKept(kept, sheetId, shift);
    if (shift.kind === 'insert' && undoing) removed.restore(place);
    errors.move((cell) => moveCell(cell, sheetId, shift));
  };
  const listeners = [
    commands.beforeCommandExecuted(({ id }) => {
      if (id === UndoCommand.id) undoing = true;
    }),
    commands.onCommandExecuted(({ id, params }) => {
      if (id === UndoCommand.id) undoing = false;
      if (follow(id, (params ?? {}) as Params)) changed();
    }),
  ];
  return () => {
    for (const listener of listeners) listener.dispose();
  };
}

function moveCell(cell: CellPlace, sheetId: string, shift: Shift): CellPlace | null {
  if (cell.sheetId !== sheetId) return cell;
  const key = shift.dimension === 'ROW' ? 'row' : 'column';
  const index = shiftIndex(cell[key], shift);
  return index === null ? null : { ...cell, [key]: index };
}

function readShift(id: string, { range, sourceRange, targetRange }: Params): Shift | null {
  switch (id) {
    case 'sheet.mutation.insert-row':
      return { kind: 'insert', ...stretch('ROW', range) };
    case 'sheet.mutation.insert-col':
      return { kind: 'insert', ...stretch('COLUMN', range) };
    case 'sheet.mutation.remove-rows':
      return { kind: 'remove', ...stretch('ROW', range) };
    case 'sheet.mutation.remove-col':
      return { kind: 'remove', ...stretch('COLUMN', range) };
    case 'sheet.mutation.move-rows':
      return { kind: 'move', ...stretch('ROW', sourceRange), to: targetRange.startRow };
    case 'sheet.mutation.move-columns':
      return { kind: 'move', ...stretch('COLUMN', sourceRange), to: targetRange.startColumn };
    default:
      return null;
  }
}

function stretch(
  dimension: Dimension,
  range: IRange,
): { dimension: Dimension; start: number; count: number } {
  const [start, end] =
    dimension === 'ROW' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { dimension, start, count: end - start + 1 };
}

/** A duplicated tab brings its metadata along, so scripts have to tell it from the original themselves. */
function copySheet(kept: Kept, from: string, to: string): void {
  let id = kept.metadata.reduce((highest, entry) => Math.max(highest, entry.id), 0);
  const copies = kept.metadata.flatMap((entry): MetadataEntry[] => {
    const { place } = entry;
    if (place.type === 'SPREADSHEET' || place.sheetId !== from) return [];
    id += 1;
    return [{ ...entry, id, place: { ...place, sheetId: to } }];
  });
  kept.metadata.push(...copies);
}

function removeSheet(kept: Kept, sheetId: string): void {
  kept.metadata = kept.metadata.filter(
    ({ place }) => place.type === 'SPREADSHEET' || place.sheetId !== sheetId,
  );
  kept.protections = kept.protections.filter((entry) => entry.sheetId !== sheetId);
}

/** Tells whether a script has changed cells since it was last asked, and lets the undo list forget it. */
export function watchWrites(grid: Grid, executions: Executions): () => void {
  let wrote = false;
  const listener = grid.injector.get(ICommandService).onCommandExecuted(({ type }) => {
    if (type === CommandType.MUTATION && executions.mode !== null && executions.mode !== 'CUSTOM_FUNCTION')
      wrote = true;
  });
  executions.onEnd(() => {
    if (wrote) grid.injector.get(IUndoRedoService).clearUndoRedo(grid.unitId);
    wrote = false;
  });
  return () => {
    listener.dispose();
  };
}
