import { CommandType, LifecycleService, LifecycleStages } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  CalculationMode,
  DeviceInputEventType,
  KeyCode,
  SetTriggerFormulaCalculationStartMutation,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import type { Language } from '../../core/words';
import { createUniver } from '../univer/create';
import { gridTexts, LOCALES } from './locales';

export interface Grid {
  univer: Univer;
  api: FUniver;
}

/** Univer's own protection makes protected cells read as empty, so there is no way to switch it on. */
const HIDDEN_MENU_ITEMS = [
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** The spreadsheet itself, with its own formula bar and tabs; the page brings a shorter toolbar of its own. */
export function createGrid(container: HTMLElement, language: Language): Grid {
  const core = UniverSheetsCorePreset({
    container,
    toolbar: false,
    menu: Object.fromEntries(HIDDEN_MENU_ITEMS.map((id) => [id, { hidden: true }])),
    // See `calculateEverything`.
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    // No marks and warnings for digits kept as text, such as the id of a video: Sheets has none either.
    disableTextFormatMark: true,
    disableTextFormatAlert: true,
    sheets: { disableForceStringMark: true, disableForceStringAlert: true },
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
  });
  const presets = [
    core,
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsSortPreset(),
  ];
  return createUniver(presets, { locale: LOCALES[language], locales: gridTexts });
}

/** Calls back for everything that belongs into the saved workbook: typed values, calculated results, formats. */
export function onWorkbookChange({ api }: Grid, changed: () => void): void {
  api.onCommandExecuted(({ id, type }) => {
    if (type === CommandType.MUTATION && !id.startsWith('doc.')) changed();
  });
}

/** Where the cells are drawn on the page: Univer counts its pixels from there. */
export function canvasPlace(container: HTMLElement): DOMRect {
  return (
    container.querySelector('canvas[id^="univer-sheet-main-canvas"]') ?? container
  ).getBoundingClientRect();
}

/**
 * Spilled results are not part of a saved workbook, nor are the sentences of cells in error, so everything is
 * calculated at the beginning: as if every cell had just been typed, since Univer's own way of calculating all
 * compares arrays wrongly (`ROW(A2:A9)=ROW()` is never true there).
 */
function calculateEverything(api: FUniver): void {
  const workbook = api.getActiveWorkbook();
  const dirtyRanges = workbook?.getSheets().map((sheet) => ({
    unitId: workbook.getId(),
    sheetId: sheet.getSheetId(),
    range: sheet.getDataRange().getRange(),
  }));
  const params = { commands: [], forceCalculation: false, dirtyRanges };
  void api.executeCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
}

const EDIT = 'sheet.operation.set-cell-edit-visible';

/**
 * Resolves when the grid is drawn and takes keys. Its first cell editor takes a moment to make, in which the
 * first letters someone types would be lost, so it is opened and closed once before anyone can.
 */
export async function gridReady({ univer, api }: Grid): Promise<void> {
  await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  calculateEverything(api);
  const unitId = api.getActiveWorkbook()?.getId();
  await api.executeCommand(EDIT, { visible: true, eventType: DeviceInputEventType.Dblclick, unitId });
  await api.executeCommand(EDIT, {
    visible: false,
    eventType: DeviceInputEventType.Keyboard,
    keycode: KeyCode.ESC,
    unitId,
  });
}
