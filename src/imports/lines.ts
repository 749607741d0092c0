import { decimalsOf } from '../core/currency';
import { words } from '../core/words';
import type { Words } from '../core/words';
import type { Plain } from '../workbook/host';
import { dateOrder, readDate } from './dates';
import type { DateOrder } from './dates';
import { readId } from './ids';
import type { ImportColumn } from './importer';
import { decimalMark, isMissing, markOfThousands, readNumber } from '../core/column-numbers';
import type { DecimalMark } from '../core/column-numbers';
import type { Period } from './report';

/** What was found out about a column before its cells are read. */
export interface ColumnStyle {
  decimal: DecimalMark | null;
  order: DateOrder | null;
}

/** What the file as a whole tells about its columns. */
export interface StyleContext {
  /** The decimal mark that the file's amounts show, taken together. */
  money: DecimalMark | null;
  currency: string | null;
  period: Period | null;
}

/** How the numbers and dates of one column are written; money may learn from the file's other money. */
export function columnStyle(
  column: ImportColumn,
  values: readonly Plain[],
  context: StyleContext,
): ColumnStyle {
  if (column.kind === 'date') return { decimal: null, order: dateOrder(values, context.period?.to ?? null) };
  return { decimal: styleOfNumbers(column, values, context), order: null };
}

function styleOfNumbers(
  { kind }: ImportColumn,
  values: readonly Plain[],
  { money, currency }: StyleContext,
): DecimalMark | null {
  // 1.234% is a share with three decimals: shares above 1000% do not occur.
  if (kind === 'rate') return decimalMark(values, '.');
  const whole = markOfThousands(values);
  if (kind === 'count' || decimalsOf(currency) === 0) return decimalMark(values, whole);
  if (decimalsOf(currency) === 3) return decimalMark(values, money);
  return decimalMark(values, money ?? whole);
}

function readCount(value: Plain, style: ColumnStyle): number | null | undefined {
  const number = readNumber(value, style.decimal);
  if (typeof number !== 'number') return number;
  // 1.2万 is 11999.999… in doubles on some ways there; a count is whole.
  const whole = Math.round(number);
  return whole >= 0 && Math.abs(number - whole) < 1e-6 ? whole : undefined;
}

function readRate(value: Plain, style: ColumnStyle): number | null | undefined {
  const number = readNumber(value, style.decimal);
  // A number without % above 1 is either percent points or a slip: not for us to choose.
  if (typeof number === 'number' && number > 1 && !/[%％]/.test(String(value))) return undefined;
  return number;
}

/** A cell as its column's kind; null is no value, undefined is not understood. */
export function readCell(column: ImportColumn, value: Plain, style: ColumnStyle): Plain | undefined {
  switch (column.kind) {
    case 'id': {
      const reading = readId(value);
      return typeof reading === 'object' ? reading.id : reading === 'missing' ? null : undefined;
    }
    case 'count':
      return readCount(value, style);
    case 'rate':
      return readRate(value, style);
    case 'money':
      return readNumber(value, style.decimal);
    case 'date':
      return readDate(value, style.order);
    case 'text':
      return isMissing(value) ? null : String(value).trim();
  }
}

export function lostId(column: ImportColumn): Words {
  return words(
    `${column.name.en} has lost digits: a spreadsheet turned it into a number. Export the report again and import it without opening and saving it first.`,
    `「${column.name.zh}」的数字已丢失：被表格软件转成了数值。请重新导出报表，不要打开另存，直接导入。`,
  );
}

export function noId(column: ImportColumn): Words {
  return words(`This line has no ${column.name.en}.`, `这一行没有「${column.name.zh}」。`);
}

export function notUnderstood(column: ImportColumn, value: Plain): Words {
  const shown = String(value).trim().slice(0, 40);
  return words(
    `${column.name.en} cannot be read: “${shown}”.`,
    `「${column.name.zh}」无法识别：“${shown}”。`,
  );
}
