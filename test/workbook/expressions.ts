import { SHEETS } from '../../src/workbook/catalogue';
import { columnsOf } from '../../src/workbook/record';

const ARITHMETIC = /^[a-z_0-9+\-*/().\s]+$/;

/** The plain arithmetic of a table's columns, calculated in double precision from left to right. */
export function orderOfCalculation(
  table: string,
  given: Readonly<Record<string, number>>,
): Record<string, number> {
  const values: Record<string, number> = { ...given };
  const record = SHEETS.find(({ id }) => id === table);
  if (record?.type !== 'table') throw new Error(`no table ${table}`);
  for (const { id, formula } of columnsOf(record)) {
    if (!formula?.needs?.every((need) => need in values)) continue;
    if (typeof formula.value !== 'string' || !ARITHMETIC.test(formula.value)) continue;
    const names = Object.keys(values);
    const calculate = new Function(...names, `return ${formula.value};`) as (...numbers: number[]) => number;
    values[id] = calculate(...names.map((name) => values[name] ?? NaN));
  }
  return values;
}
