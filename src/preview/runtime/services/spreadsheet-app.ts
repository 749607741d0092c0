import type { Context, GoogleRange, GoogleSheet, GoogleSpreadsheet } from '../context';
import type { Emulated } from '../emulated';
import { newConditionalFormatRule } from './conditional-format';
import { newDataValidation } from './data-validation';
import { names } from './enums';
import { EmulatedUi } from './ui';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export class EmulatedSpreadsheetApp implements Emulated {
  readonly BorderStyle = enumeration<App['BorderStyle']>(
    'DOTTED',
    'DASHED',
    'SOLID',
    'SOLID_MEDIUM',
    'SOLID_THICK',
    'DOUBLE',
  );
  readonly DeveloperMetadataLocationType = enumeration<App['DeveloperMetadataLocationType']>(
    'SPREADSHEET',
    'SHEET',
    'ROW',
    'COLUMN',
  );
  readonly DeveloperMetadataVisibility = enumeration<App['DeveloperMetadataVisibility']>(
    'DOCUMENT',
    'PROJECT',
  );
  readonly InterpolationType = enumeration<App['InterpolationType']>(
    'NUMBER',
    'PERCENT',
    'PERCENTILE',
    'MIN',
    'MAX',
  );
  readonly ProtectionType = enumeration<App['ProtectionType']>('RANGE', 'SHEET');
  readonly WrapStrategy = enumeration<App['WrapStrategy']>('WRAP', 'OVERFLOW', 'CLIP');
  readonly DataValidationCriteria = enumeration<App['DataValidationCriteria']>(
    ...[
      'NUMBER_BETWEEN',
      'NUMBER_GREATER_THAN',
      'VALUE_IN_LIST',
      'VALUE_IN_RANGE',
      'CUSTOM_FORMULA',
      'CHECKBOX',
    ],
  );
  private readonly ui: EmulatedUi;

  constructor(private readonly context: Context) {
    this.ui = new EmulatedUi(context);
  }

  toString(): string {
    return 'SpreadsheetApp';
  }

  getActive(): GoogleSpreadsheet {
    return this.context.spreadsheet();
  }

  getActiveSpreadsheet(): GoogleSpreadsheet {
    return this.context.spreadsheet();
  }

  getActiveSheet(): GoogleSheet {
    return this.context.spreadsheet().getActiveSheet();
  }

  getActiveRange(): GoogleRange {
    return this.context.spreadsheet().getActiveRange() ?? this.getCurrentCell();
  }

  getCurrentCell(): GoogleRange {
    return this.context.spreadsheet().getActiveCell();
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return this.context.emulation.show<GoogleAppsScript.Base.Ui, EmulatedUi>(this.ui);
  }

  flush(): void {
    this.context.grid.flush();
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return newDataValidation(this.context);
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return newConditionalFormatRule(this.context);
  }
}

function enumeration<T>(...members: string[]): T {
  return names(...members) as unknown as T;
}
