import type { ICellData, IRange } from '@univerjs/core';
import { Grid as Cells } from '../runtime/grid';
import type { Grid } from './grid';

/** What the menus run; scripts insert by another command. */
const INSERT_ROW = 'sheet.command.insert-row';

interface Insertion {
  subUnitId: string;
  range: IRange;
  cellValue?: Record<number, Record<number, ICellData>>;
}

function stylesOf(cells: Cells, sheetId: string, row: number): Record<number, ICellData> {
  const sheet = cells.sheet(sheetId);
  const styles: Record<number, ICellData> = {};
  for (let column = 0; column < sheet.getColumnCount(); column += 1) {
    const style = sheet.getCellRaw(row, column)?.s;
    if (style) styles[column] = { s: style };
  }
  return styles;
}

/** A row inserted directly under frozen headings looks like the data below it; Univer copies the heading. */
export function styleRowsUnderHeadings({ univer, api }: Grid): void {
  const cells = new Cells(univer, api);
  api.onBeforeCommandExecute(({ id, params }) => {
    if (id !== INSERT_ROW) return;
    const insertion = params as Insertion;
    const { startRow, endRow } = insertion.range;
    const frozen = cells.sheet(insertion.subUnitId).getFreeze().ySplit;
    if (frozen === 0 || startRow !== frozen) return;
    const styles = stylesOf(cells, insertion.subUnitId, startRow);
    const rows = Array.from({ length: endRow - startRow + 1 }, (_, index) => startRow + index);
    insertion.cellValue = Object.fromEntries(rows.map((row) => [row, structuredClone(styles)]));
  });
}
