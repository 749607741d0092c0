import type { IWorkbookData } from '@univerjs/core';
import type { Language } from '../../core/words';
import { COLUMN_WIDTH } from './column-width';
import type { Store } from './store';
import { texts } from './texts';

/** What is kept from one visit to the next. */
export interface Saved {
  language: Language;
  /** Null at the first visit. */
  workbook: Partial<IWorkbookData> | null;
  /** What the add-on keeps beside the cells. */
  addOn: unknown;
  hint: boolean;
  /** The function of the menu that opened the panel, to open it again after a reload. */
  panel: string | null;
}

export function preferredLanguage(wanted: readonly string[]): Language {
  return wanted[0]?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

function isWorkbook(value: unknown): value is Partial<IWorkbookData> {
  return typeof value === 'object' && value !== null && 'sheetOrder' in value && 'sheets' in value;
}

export async function readSaved(store: Store, wanted: readonly string[]): Promise<Saved> {
  const [language, workbook, addOn, hint, panel] = await Promise.all(
    ['language', 'workbook', 'addOn', 'hint', 'panel'].map((key) => store.read(key)),
  );
  return {
    language: language === 'zh' || language === 'en' ? language : preferredLanguage(wanted),
    workbook: isWorkbook(workbook) ? workbook : null,
    addOn: isWorkbook(workbook) ? addOn : undefined,
    hint: hint !== false,
    panel: typeof panel === 'string' ? panel : null,
  };
}

/** As a new spreadsheet is at Google: one empty sheet, 1000 rows, columns to Z. */
export function newWorkbook(language: Language): Partial<IWorkbookData> {
  const id = 'sheet1';
  const name = language === 'zh' ? '工作表1' : 'Sheet1';
  return {
    id: 'workbook',
    name: texts.untitled[language],
    sheetOrder: [id],
    sheets: {
      [id]: { id, name, rowCount: 1000, columnCount: 26, defaultColumnWidth: COLUMN_WIDTH, cellData: {} },
    },
  };
}
