// What tests see under every `@univerjs/…` name; bundled by `bundle-headless.ts`, since jest cannot load these packages.
export * from '@univerjs/core';
export * from '@univerjs/core/facade';
export * from '@univerjs/preset-sheets-node-core';
export { DescriptionService, IDescriptionService } from '@univerjs/preset-sheets-node-core/worker';
export {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  ConditionalFormattingRuleModel,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/preset-sheets-conditional-formatting';
export { SheetsNoteModel, UniverSheetsNotePlugin } from '@univerjs/preset-sheets-note';
export { UniverDataValidationPlugin } from '@univerjs/preset-sheets-data-validation';
