import type { Words } from '../core/words';
import { words } from '../core/words';
import type { ParamFacts, ParamKind, Unit } from '../functions/record';

const UNITS: Record<Unit | 'text', Words> = {
  count: words('a count', '数量'),
  money: words('money', '金额'),
  rate: words('a rate, 3% or 0.03', '比率，写 3% 或 0.03'),
  factor: words('a multiple', '倍数'),
  days: words('days', '天数'),
  number: words('a number', '数字'),
  text: words('text', '文字'),
};

/** How many cells an argument has; a number may always be a range. */
const KINDS: Record<ParamKind, Words | null> = {
  number: null,
  choice: null,
  text: UNITS.text,
  flag: words('TRUE or FALSE', 'TRUE 或 FALSE'),
  series: words('one row or one column', '一行或一列'),
  names: words('one row or one column of names', '一行或一列名称'),
  dates: words('one row or one column of dates', '一行或一列日期'),
  flags: words('one row or one column of TRUE and FALSE', '一行或一列 TRUE/FALSE'),
  estimate: words('one cell, or three in a row: low, likely, high', '一格；或并排三格：低值、最可能值、高值'),
  tiers: words(
    'one value, or two columns: from, and the value from there on',
    '一个值；或两列：起点和该档的值',
  ),
  block: words('a whole table', '整个区域'),
};

/** How a result is counted; how to type one is of no use there. */
export function resultUnit(unit: Unit | 'text'): Words {
  return unit === 'rate' ? words('a rate', '比率') : UNITS[unit];
}

function shown(value: number, unit: Unit | undefined): string {
  return unit === 'rate' ? `${Number((value * 100).toPrecision(12))}%` : String(value);
}

function joined(parts: readonly Words[]): Words {
  return words(parts.map(({ en }) => en).join('; '), parts.map(({ zh }) => zh).join('；'));
}

/** What it is made of. */
function matter({ kind, unit, whole, with: partners }: ParamFacts): Words[] {
  const cells = KINDS[kind];
  return [
    ...(unit === undefined ? [] : [UNITS[unit]]),
    ...(cells === null ? [] : [cells]),
    ...(whole ? [words('whole', '整数')] : []),
    ...(partners === undefined ? [] : [words('as long as its partners', '与配对的各列等长')]),
  ];
}

function bounds({ min, max, above, below, unit }: ParamFacts): Words[] {
  return [
    ...(min === undefined ? [] : [words(`${shown(min, unit)} or more`, `不小于 ${shown(min, unit)}`)]),
    ...(above === undefined ? [] : [words(`above ${shown(above, unit)}`, `大于 ${shown(above, unit)}`)]),
    ...(max === undefined ? [] : [words(`${shown(max, unit)} or less`, `不大于 ${shown(max, unit)}`)]),
    ...(below === undefined ? [] : [words(`below ${shown(below, unit)}`, `小于 ${shown(below, unit)}`)]),
  ];
}

function usual({ usual: range, unit }: ParamFacts): Words[] {
  if (range === undefined) return [];
  const text = `${shown(range[0], unit)} – ${shown(range[1], unit)}`;
  return [words(`usually ${text}`, `常见 ${text}`)];
}

function choices({ choices: all }: ParamFacts): Words[] {
  if (all === undefined) return [];
  const codes = Object.entries(all);
  const en = codes.map(([code]) => `\`${code}\``).join(', ');
  return [words(`one of ${en}`, `可选 ${codes.map(([code, zh]) => `\`${code}\` ${zh}`).join('、')}`)];
}

function whenLeftOut({ optional, default: value, unit }: ParamFacts): Words[] {
  if (!optional) return [];
  if (value === undefined) return [words('optional', '可不填')];
  const text =
    typeof value === 'number' ? shown(value, unit) : String(value).replace(/^(true|false)$/, upper);
  return [words(`optional, ${text} when left out`, `可不填，默认 ${text}`)];
}

function upper(text: string): string {
  return text.toUpperCase();
}

/** Everything a reader may want to know before typing a value: unit, limits, usual range, choices, default. */
export function limitsOf(param: ParamFacts): Words {
  return joined([
    ...matter(param),
    ...bounds(param),
    ...choices(param),
    ...usual(param),
    ...whenLeftOut(param),
  ]);
}
