import type { IRange } from '@univerjs/core';
import { Grid as Cells } from '../runtime/grid';
import type { Grid } from './grid';

const SMART_TOGGLE = 'sheet.command.smart-toggle-filter';
const SET_RANGE = 'sheet.command.set-filter-range';

/** From the heading, the last frozen row, to the last cell that holds something; null when nothing is frozen. */
function tableBelowHeading(cells: Cells): IRange | null {
  const sheet = cells.workbook.getActiveSheet();
  const frozen = sheet.getFreeze().ySplit;
  const filled = [...cells.filled(sheet.getSheetId())].filter(([row]) => row >= frozen - 1);
  if (frozen === 0 || filled.length === 0) return null;
  const columns = filled.map(([, column]) => column);
  return {
    startRow: frozen - 1,
    endRow: filled.reduce((last, [row]) => Math.max(last, row), frozen),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
}

/**
 * Univer takes the rows and columns around the selected cell, which may begin above the headings and end at a
 * blank column. Frozen rows tell where the headings are.
 */
export async function toggleFilter({ univer, api }: Grid): Promise<void> {
  const cells = new Cells(univer, api);
  const isOn = Boolean(api.getActiveWorkbook()?.getActiveSheet().getFilter());
  const range = isOn ? null : tableBelowHeading(cells);
  if (range === null) await api.executeCommand(SMART_TOGGLE);
  else {
    const subUnitId = cells.workbook.getActiveSheet().getSheetId();
    await api.executeCommand(SET_RANGE, { unitId: cells.unitId, subUnitId, range });
  }
}
