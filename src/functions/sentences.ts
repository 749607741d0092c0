import { isDate } from '../core/cells';
import { fold } from '../core/folding';
import { shiftDecimal } from '../core/number-text';
import { words, type Words } from '../core/words';

const LONGEST_QUOTE = 40;

/** A value as the person typed it, short enough for a sentence; Chinese sets a space before Latin and digits only. */
function shown(value: unknown): Words {
  if (typeof value === 'string') {
    const text = value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
    return words(`"${text}"`, `“${text}”`);
  }
  if (isDate(value)) return words('a date', '日期');
  if (typeof value === 'boolean')
    return words(String(value).toUpperCase(), ` ${String(value).toUpperCase()}`);
  if (typeof value === 'number') return words(String(value), ` ${String(value)}`);
  return words('something else', '其他内容');
}

/** A parameter is called by its own name in both languages: that is what stands in the formula. */
export type Named = string | Words;

/** Chinese sets a space after a Latin word. */
function named(name: Named): Words {
  return typeof name === 'string' ? words(name, `${name} `) : name;
}

/** `<name> must be <limit>, got <value>` in both languages; the advice, when there is one, ends the sentence. */
export function mustBe(name: Named, limit: Words, value: unknown, advice: Words = words('', '')): Words {
  const got = shown(value);
  return words(
    `${named(name).en} must be ${limit.en}, got ${got.en}${advice.en && `; ${advice.en}`}`,
    `${named(name).zh}${limit.zh}，现在是${got.zh}${advice.zh && `；${advice.zh}`}`,
  );
}

/** `2026-03-01`, `1/3`, `12:30`, `3月1日`, `2026.3.1`. */
const DATE_LIKE = /\d[-/:]\d|\d\s*[年月日]|^\d{4}\.\d{1,2}\.\d{1,2}(?!\d)/;

export function looksLikeDate(text: string): boolean {
  return DATE_LIKE.test(text);
}

/** Text with digits in it is mostly a platform's number: `1,204`, `US$5`, `1.2万`; unless it is a date. */
export function mustBeNumber(name: Named, value: unknown): Words {
  const text = typeof value === 'string' ? fold(value) : '';
  const advice =
    /\d/.test(text) && !looksLikeDate(text)
      ? words('DATA_NUMBER reads such text', '可先用 DATA_NUMBER 转换')
      : undefined;
  return mustBe(name, words('a number', '必须是数字'), value, advice);
}

/** 3 for a rate is nearly always 3%. */
export function percentSlip(value: number): Words | undefined {
  if (value <= 1 || value > 100) return undefined;
  const fraction = String(shiftDecimal(String(value), -2));
  return words(`type ${String(value)}% or ${fraction}`, `请输入 ${String(value)}% 或 ${fraction}`);
}

export function holdsError(name: Named, error: string): Words {
  return words(
    `${named(name).en} holds the error ${error}; correct that cell first`,
    `${named(name).zh}是错误值 ${error}，请先改正该单元格`,
  );
}

export function oneCell(name: string): Words {
  return words(`${name} must be one cell, got a range`, `${name} 只能是一个单元格，现在是一个区域`);
}

/** One cell of a list: `counts at position 2 must be 0 or more, got -5`. */
export function atPosition(name: string, position: number): Words {
  return words(`${name} at position ${String(position)}`, `${name} 第 ${String(position)} 个值`);
}

export function isBlankSentence(name: Named): Words {
  return words(`${named(name).en} is blank`, `${named(name).zh}是空的`);
}

/** A cell of a list that holds what an earlier function had to say. */
export function holdsMessage({ en, zh }: Words): Words {
  return words(`${en} holds a ⚠ message, not a number`, `${zh}是 ⚠ 提示，不是数字`);
}

/** Two lists that have to go side by side: `history_values has 9 cells, history_groups has 10`. */
export function differentLength(name: string, length: number, other: string, otherLength: number): Words {
  return words(
    `${name} has ${cells(length)}, ${other} has ${String(otherLength)}`,
    `${name} 有 ${String(length)} 个单元格，${other} 有 ${String(otherLength)} 个`,
  );
}

function cells(count: number): string {
  return count === 1 ? '1 cell' : `${String(count)} cells`;
}

/** Refuses a sample by how much is missing; `unit` is what is counted: contents, 条内容. */
export function tooFew(name: string, needed: number, got: number, unit: Words): Words {
  return words(
    `${name} must hold at least ${String(needed)} ${unit.en}, got ${String(got)}`,
    `${name} 至少需要 ${String(needed)} ${unit.zh}，现在只有 ${String(got)} ${unit.zh}`,
  );
}

/** A block where one row or column is due. */
export function oneLine(name: string, rows: number, columns: number): Words {
  return words(
    `${name} must be one row or one column, got ${String(rows)} rows × ${String(columns)} columns`,
    `${name} 只能是一行或一列，现在是 ${String(rows)} 行 × ${String(columns)} 列`,
  );
}
