import type { ISheetDataValidationRule } from '@univerjs/core';
import { DataValidationErrorStyle } from '@univerjs/core';
import type { Context, GoogleRange } from '../context';
import type { Emulated } from '../emulated';
import type { RuleData } from './validation-criteria';
import { criteria, plain } from './validation-criteria';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GoogleCriteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type GoogleDate = GoogleAppsScript.Base.Date;

/** A rule as Google has it, and as Univer draws and enforces it. */
class EmulatedDataValidation implements Emulated {
  constructor(
    protected readonly context: Context,
    readonly data: RuleData,
  ) {}

  toString(): string {
    return 'DataValidation';
  }

  getCriteriaType(): GoogleCriteria {
    return this.data.criteria as unknown as GoogleCriteria;
  }

  getCriteriaValues(): unknown[] {
    return this.data.values;
  }

  getAllowInvalid(): boolean {
    return this.data.allowInvalid;
  }

  getHelpText(): string {
    return this.data.helpText ?? '';
  }

  copy(): GoogleBuilder {
    return newDataValidation(this.context, { ...this.data });
  }
}

class EmulatedDataValidationBuilder extends EmulatedDataValidation {
  override toString(): string {
    return 'DataValidationBuilder';
  }

  build(): GoogleRule {
    return showRule(this.context, { ...this.data });
  }

  setAllowInvalid(allowInvalidData: boolean): GoogleBuilder {
    return this.with({ allowInvalid: allowInvalidData });
  }

  setHelpText(helpText: string): GoogleBuilder {
    return this.with({ helpText });
  }

  withCriteria(criteria: GoogleCriteria, values: unknown[]): GoogleBuilder {
    return this.require(String(criteria), ...values);
  }

  requireNumberBetween(start: number, end: number): GoogleBuilder {
    return this.require('NUMBER_BETWEEN', start, end);
  }

  requireNumberNotBetween(start: number, end: number): GoogleBuilder {
    return this.require('NUMBER_NOT_BETWEEN', start, end);
  }

  requireNumberEqualTo(number: number): GoogleBuilder {
    return this.require('NUMBER_EQUAL_TO', number);
  }

  requireNumberNotEqualTo(number: number): GoogleBuilder {
    return this.require('NUMBER_NOT_EQUAL_TO', number);
  }

  requireNumberGreaterThan(number: number): GoogleBuilder {
    return this.require('NUMBER_GREATER_THAN', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): GoogleBuilder {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  requireNumberLessThan(number: number): GoogleBuilder {
    return this.require('NUMBER_LESS_THAN', number);
  }

  requireNumberLessThanOrEqualTo(number: number): GoogleBuilder {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  requireDate(): GoogleBuilder {
    return this.require('DATE_IS_VALID_DATE');
  }

  requireDateAfter(date: GoogleDate): GoogleBuilder {
    return this.require('DATE_AFTER', date);
  }

  requireDateBefore(date: GoogleDate): GoogleBuilder {
    return this.require('DATE_BEFORE', date);
  }

  requireDateOnOrAfter(date: GoogleDate): GoogleBuilder {
    return this.require('DATE_ON_OR_AFTER', date);
  }

  requireDateOnOrBefore(date: GoogleDate): GoogleBuilder {
    return this.require('DATE_ON_OR_BEFORE', date);
  }

  requireDateBetween(start: GoogleDate, end: GoogleDate): GoogleBuilder {
    return this.require('DATE_BETWEEN', start, end);
  }

  requireFormulaSatisfied(formula: string): GoogleBuilder {
    return this.require('CUSTOM_FORMULA', formula);
  }

  requireValueInList(values: string[], showDropdown = true): GoogleBuilder {
    if (values.length > 500)
      throw new Error('The data validation rule has more items than the limit of 500.');
    return this.require('VALUE_IN_LIST', values, showDropdown);
  }

  requireValueInRange(range: GoogleRange, showDropdown = true): GoogleBuilder {
    return this.require('VALUE_IN_RANGE', range, showDropdown);
  }

  requireCheckbox(...states: unknown[]): GoogleBuilder {
    return this.require('CHECKBOX', ...states);
  }

  private require(criteria: string, ...values: unknown[]): GoogleBuilder {
    return this.with({ criteria, values });
  }

  private with(change: Partial<RuleData>): GoogleBuilder {
    Object.assign(this.data, change);
    return this.context.emulation.show<GoogleBuilder, EmulatedDataValidationBuilder>(this);
  }
}

export function newDataValidation(context: Context, data?: RuleData): GoogleBuilder {
  const initial = data ?? { criteria: '', values: [], allowInvalid: true, helpText: null };
  return context.emulation.show<GoogleBuilder, EmulatedDataValidationBuilder>(
    new EmulatedDataValidationBuilder(context, initial),
  );
}

function showRule(context: Context, data: RuleData): GoogleRule {
  return context.emulation.show<GoogleRule, EmulatedDataValidation>(
    new EmulatedDataValidation(context, data),
  );
}

/** The rule for Univer, which rejects what Google would reject and says the help text. */
export function toUniver(
  context: Context,
  rule: GoogleRule,
  uid: string,
): Omit<ISheetDataValidationRule, 'ranges'> {
  const { data } = context.emulation.raw(rule, EmulatedDataValidation);
  const help = data.helpText ?? '';
  return {
    ...criteria(data),
    uid,
    allowBlank: true,
    showDropDown: data.values[1] !== false,
    showErrorMessage: true,
    error: help,
    prompt: help,
    showInputMessage: help !== '',
    errorStyle: data.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    bizInfo: keptInRule(data),
  };
}

/** Reads a rule back; one that a person made in the grid is known by its help text alone. */
export function fromUniver(context: Context, rule: ISheetDataValidationRule): GoogleRule {
  const info = (rule.bizInfo ?? {}) as { google?: RuleData };
  const own = {
    criteria: 'CUSTOM_FORMULA',
    values: [rule.formula1],
    allowInvalid: true,
    helpText: rule.prompt ?? null,
  };
  return showRule(context, info.google ?? own);
}

/** Univer keeps what it does not know in a rule; the rule as Google has it is read back from there. */
function keptInRule(data: RuleData): { showTime: boolean; google: RuleData } {
  return { showTime: false, google: { ...data, values: data.values.map(plain) } };
}
