import type { Univer } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsNotePlugin } from '@univerjs/preset-sheets-note';
import { createUniver } from './create';

/** A spreadsheet without a page: same grid, formulas, rules and notes, nothing drawn. */
export function createHeadless(): { univer: Univer; api: FUniver } {
  const drawn = { plugins: [UniverSheetsConditionalFormattingPlugin, UniverSheetsNotePlugin] };
  return createUniver([UniverSheetsNodeCorePreset(), drawn], {
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: [{}] },
  });
}
