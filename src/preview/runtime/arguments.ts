import type { BaseValueObject, FunctionVariantType } from '@univerjs/preset-sheets-core';
import {
  ArrayValueObject,
  BaseReferenceObject,
  BooleanValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import { dateOfSerial, isDate, isDatePattern, serialOfDate } from './dates';

/** What a custom function gets for an argument: a cell is its value, a range its rows, a blank the empty text. */
export function toScript(argument: FunctionVariantType): unknown {
  if (argument instanceof BaseReferenceObject) return rows(argument.toArrayValueObject(false));
  if (argument instanceof ArrayValueObject) return rows(argument);
  return cell(argument as BaseValueObject);
}

function rows(array: ArrayValueObject): unknown {
  const values = array.getArrayValue().map((row) => row.map(cell));
  return values.length === 1 && values[0]?.length === 1 ? values[0][0] : values;
}

type ArrayCell = ReturnType<ArrayValueObject['get']>;

function cell(value: ArrayCell): unknown {
  if (!value || value.isNull()) return '';
  const content = value.getValue();
  if (value.isNumber() && isDatePattern(value.getPattern())) return dateOfSerial(Number(content));
  return content;
}

/** What a cell shows of a result: a rectangle spills, and what is no value is an empty text. */
export function toCell(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return single(result);
  const block = result.map((row: unknown) => (Array.isArray(row) ? row.map(single) : [single(row)]));
  const width = Math.max(1, ...block.map((row) => row.length));
  for (const row of block) while (row.length < width) row.push(StringValueObject.create(''));
  return ArrayValueObject.create({
    calculateValueList: block,
    rowCount: block.length,
    columnCount: width,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function single(value: unknown): BaseValueObject {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`the result ${value} is not a number a cell can hold`);
    return NumberValueObject.create(value);
  }
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (isDate(value)) return NumberValueObject.create(serialOfDate(value), 'yyyy-mm-dd');
  if (value === null || value === undefined) return StringValueObject.create('');
  if (typeof value === 'string') return StringValueObject.create(value);
  throw new Error('the result is an object, not a value of a cell');
}
