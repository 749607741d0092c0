import type { IWorksheetData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

/** In pixels: Google's, and Univer's own, in which a number with nine decimals does not fit. */
export const COLUMN_WIDTH = 100;
const UNIVER_WIDTH = 88;

const INSERT_SHEET = 'sheet.mutation.insert-sheet';

/** Gives every new sheet columns as wide as at Google. */
export function widenNewSheets(api: FUniver): void {
  api.onBeforeCommandExecute(({ id, params }) => {
    if (id !== INSERT_SHEET) return;
    const { sheet } = params as { sheet: IWorksheetData };
    if (sheet.defaultColumnWidth === UNIVER_WIDTH) sheet.defaultColumnWidth = COLUMN_WIDTH;
  });
}
