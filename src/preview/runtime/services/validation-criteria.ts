import type { ISheetDataValidationRule } from '@univerjs/core';
import { DataValidationOperator, DataValidationRenderMode, DataValidationType } from '@univerjs/core';
import type { GoogleRange } from '../context';
import { isDate, serialOfDate } from '../dates';

/** What Google keeps of a rule. */
export interface RuleData {
  criteria: string;
  values: unknown[];
  allowInvalid: boolean;
  helpText: string | null;
}

type UniverRule = Pick<
  ISheetDataValidationRule,
  'type' | 'operator' | 'formula1' | 'formula2' | 'renderMode'
>;

const OPERATORS: Record<string, DataValidationOperator> = {
  BETWEEN: DataValidationOperator.BETWEEN,
  NOT_BETWEEN: DataValidationOperator.NOT_BETWEEN,
  EQUAL_TO: DataValidationOperator.EQUAL,
  NOT_EQUAL_TO: DataValidationOperator.NOT_EQUAL,
  GREATER_THAN: DataValidationOperator.GREATER_THAN,
  GREATER_THAN_OR_EQUAL_TO: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LESS_THAN: DataValidationOperator.LESS_THAN,
  LESS_THAN_OR_EQUAL_TO: DataValidationOperator.LESS_THAN_OR_EQUAL,
  AFTER: DataValidationOperator.GREATER_THAN,
  ON_OR_AFTER: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  BEFORE: DataValidationOperator.LESS_THAN,
  ON_OR_BEFORE: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** What a rule asks for, in Univer's terms. */
export function criteria({ criteria, values }: RuleData): UniverRule {
  const [first, second] = values.map(operand);
  const bounds = {
    ...(first === undefined ? {} : { formula1: first }),
    ...(second === undefined ? {} : { formula2: second }),
  };
  const [, kind = criteria, comparison = ''] = /^(NUMBER|DATE)_(.*)$/.exec(criteria) ?? [];
  switch (kind) {
    case 'NUMBER':
      return { type: DataValidationType.DECIMAL, ...operator(comparison), ...bounds };
    case 'DATE':
      if (comparison === 'IS_VALID_DATE')
        return {
          type: DataValidationType.DATE,
          operator: DataValidationOperator.GREATER_THAN_OR_EQUAL,
          formula1: '1',
        };
      return { type: DataValidationType.DATE, ...operator(comparison), ...bounds };
    case 'VALUE_IN_LIST':
    case 'VALUE_IN_RANGE':
      return {
        type: DataValidationType.LIST,
        ...(first === undefined ? {} : { formula1: first }),
        // A list that a script sets has an arrow in Sheets; chips belong to its menu.
        renderMode: values[1] === false ? DataValidationRenderMode.TEXT : DataValidationRenderMode.ARROW,
      };
    case 'CHECKBOX':
      return { type: DataValidationType.CHECKBOX, ...bounds };
    case 'CUSTOM_FORMULA':
      return { type: DataValidationType.CUSTOM, ...bounds };
    default:
      throw new Error(`DataValidationCriteria.${criteria} is not emulated by the preview`);
  }
}

function operator(comparison: string): Pick<UniverRule, 'operator'> {
  const found = OPERATORS[comparison];
  return found === undefined ? {} : { operator: found };
}

function operand(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'boolean') return undefined;
  if (Array.isArray(value)) return value.map(String).join(',');
  const known = plain(value);
  return typeof known === 'object' ? undefined : String(known);
}

/** Dates as serials and ranges as references: what JSON can hold. */
export function plain(value: unknown): unknown {
  if (isDate(value)) return serialOfDate(value);
  if (typeof value === 'object' && value !== null && 'getA1Notation' in value) {
    const range = value as GoogleRange;
    return `='${range.getSheet().getName().replace(/'/g, "''")}'!${range.getA1Notation()}`;
  }
  return value;
}
