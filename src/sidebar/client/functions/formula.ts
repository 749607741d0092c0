import type { Language } from '../../../core/words';
import type { Example, FunctionFacts, ParamFacts, ResultFacts, Unit } from '../../../functions/record';
import { showPercent } from '../parts/percent';

const PERCENT = /^-?\d+(\.\d+)?%$/;

function isBlank(value: unknown): boolean {
  return value === '' || value === null || value === undefined;
}

function literal(value: unknown, unit: Unit | undefined): string {
  if (isBlank(value)) return '';
  if (typeof value === 'number') return unit === 'rate' ? showPercent(value) : String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = String(value);
  return PERCENT.test(text) ? text : `"${text.replace(/"/g, '""')}"`;
}

/** Inside `{…}` a spreadsheet wants plain constants: no percent signs, and no empty places. */
function constant(value: unknown): string {
  if (isBlank(value)) return '""';
  const text = literal(value, undefined);
  return PERCENT.test(text) ? String(Number((Number(text.slice(0, -1)) / 100).toPrecision(12))) : text;
}

function argument(value: unknown, param: ParamFacts | undefined): string {
  if (!Array.isArray(value)) return literal(value, param?.unit);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  return `{${rows.map((row) => row.map(constant).join(',')).join(';')}}`;
}

/** The call of an example as one types it, without the leading `=`. */
export function callOf({ name, params }: FunctionFacts, { args }: Example): string {
  const facts = Object.values(params);
  return `${name}(${args.map((value, index) => argument(value, facts[index])).join(', ')})`;
}

/** What is put into a cell: the example's call, with headings above a result of several columns; a lone value has none. */
export function formulaOf(record: FunctionFacts, example: Example, language: Language): string {
  const call = callOf(record, example);
  const { shape, headings } = record.returns;
  const hasHeadings = headings.length > 1 && (shape === 'row' || shape === 'table');
  if (!hasHeadings || !Array.isArray(example.result)) return `=${call}`;
  return `=VSTACK(DATA_HEADINGS("${record.name}", "${language}"), ${call})`;
}

/** The example to show: the first that gives a result. */
export function exampleOf({ examples }: FunctionFacts): Example | undefined {
  return examples.find(({ error }) => error === undefined) ?? examples[0];
}

function shown(value: unknown, unit: Unit | 'text' | undefined): string {
  if (isBlank(value)) return '–';
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value !== 'number') return String(value);
  return unit === 'rate' ? showPercent(Number(value.toPrecision(4))) : String(Number(value.toPrecision(6)));
}

/** A result in a few words: cells of a row by commas, rows by semicolons. */
export function resultOf({ result }: Example, { headings }: ResultFacts): string {
  const rows = Array.isArray(result)
    ? result.map((row: unknown) => (Array.isArray(row) ? row : [row]))
    : [[result]];
  // A flat list is one row of several columns; a list of one column repeats its only unit.
  const flat = Array.isArray(result) && !result.some(Array.isArray) ? [result as unknown[]] : rows;
  return flat
    .map((row) =>
      row.map((value, column) => shown(value, (headings[column] ?? headings[0])?.unit)).join(', '),
    )
    .join('; ');
}
