import type { Language } from '../core/words';
import type { Example, FunctionFacts, ResultFacts } from '../functions/record';
import { T } from './docs-texts';

/** Two cells of a table cannot be told from each other by a mark of the table. */
export function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}

function isBlank(value: unknown): boolean {
  return value === null || value === '' || value === undefined;
}

function literal(value: unknown): string {
  if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function rowsOf(value: readonly unknown[]): unknown[][] {
  if (!value.some(Array.isArray)) return [[...value]];
  return value.map((row) => (Array.isArray(row) ? [...(row as unknown[])] : [row]));
}

/** An argument as a seller would type it: `3%`, `"step"`, `{1, 2; 3, 4}`. */
export function typed(value: unknown): string {
  if (!Array.isArray(value)) return isBlank(value) ? '' : literal(value);
  const rows = rowsOf(value).map((row) => row.map((one) => (isBlank(one) ? '""' : literal(one))).join(', '));
  return `{${rows.join('; ')}}`;
}

/** A choice in the word of the language: both are accepted. */
function choiceIn(value: unknown, choices: Readonly<Record<string, string>>, language: Language): unknown {
  const [code, chinese] = Object.entries(choices).find((names) => names.includes(String(value))) ?? [];
  return (language === 'zh' ? chinese : code) ?? value;
}

export function callOf({ name, params }: FunctionFacts, { args }: Example, language: Language): string {
  const choices = Object.values(params).map((param) => param.choices);
  const words = args.map((value, index) => {
    const all = choices[index];
    return typed(all ? choiceIn(value, all, language) : value);
  });
  return `=${name}(${words.join(', ')})`;
}

function shown(value: unknown, language: Language): string {
  if (isBlank(value)) return T.blank[language];
  return typeof value === 'string' ? value : literal(value);
}

/** Whether each column of the result has a heading of its own. */
function hasHeadings({ shape, headings }: ResultFacts): boolean {
  return headings.length > 1 && (shape === 'row' || shape === 'table');
}

/** A result of one cell, row or column in a line; null when it needs a table. */
function inLine(result: unknown, returns: ResultFacts, language: Language): string | null {
  if (!Array.isArray(result)) return shown(result, language);
  const rows = rowsOf(result);
  if (hasHeadings(returns) || (rows.length > 1 && rows.some((row) => row.length > 1))) return null;
  return rows.map((row) => row.map((one) => shown(one, language)).join(', ')).join('; ');
}

function tableOf(result: unknown, returns: ResultFacts, language: Language): string {
  const rows = rowsOf(result as unknown[]);
  const width = Math.max(...rows.map((row) => row.length));
  const titles = hasHeadings(returns) ? returns.headings.map(({ name }) => name[language]) : [];
  const line = (cells: readonly string[]): string => `  | ${cells.map(cell).join(' | ')} |`;
  return [
    line(Array.from({ length: width }, (_, column) => titles[column] ?? ' ')),
    `  |${'---|'.repeat(width)}`,
    ...rows.map((row) => line(row.map((one) => shown(one, language)))),
  ].join('\n');
}

/** The half of a refusal that is in this language; both halves hold the values that were typed. */
export function half(sentence: string, language: Language): string {
  const parts = sentence.split(' / ');
  const middle = parts.length / 2;
  return parts.slice(...(language === 'en' ? [0, middle] : [middle])).join(' / ');
}

function refusal(record: FunctionFacts, { args, error }: Example, language: Language): string {
  try {
    record.call(args);
  } catch (thrown) {
    if (thrown instanceof Error) return half(thrown.message, language);
  }
  throw new Error(`${record.name} does not refuse ${typed(args)} with "${String(error)}"`);
}

function example(record: FunctionFacts, one: Example, language: Language): string {
  const call = `* \`${callOf(record, one, language)}\``;
  const because = one.because[language];
  const colon = language === 'zh' ? '：' : ': ';
  const dash = language === 'zh' ? ' —— ' : ' — ';
  if (one.error !== undefined) {
    return `${call} ${T.refuses[language]}${colon}${refusal(record, one, language)}${dash}${because}`;
  }
  const line = inLine(one.result, record.returns, language);
  if (line !== null) return `${call} ${T.shows[language]} \`${line}\`${dash}${because}`;
  return `${call} ${T.shows[language]}${dash}${because}\n\n${tableOf(one.result, record.returns, language)}\n`;
}

export function examplesOf(record: FunctionFacts, language: Language): string {
  return record.examples.map((one) => example(record, one, language)).join('\n');
}
