import type { Words } from '../core/words';
import { words } from '../core/words';
import type { ParamFacts, Unit } from '../functions/record';

const UNITS: Record<Unit | 'text', Words> = {
  count: words('a count', '数量'),
  money: words('money', '金额'),
  rate: words('a rate, 3% or 0.03', '比率，写 3% 或 0.03'),
  factor: words('a multiple', '倍数'),
  days: words('days', '天数'),
  number: words('a number', '数字'),
  text: words('text', '文字'),
};

export function unitWords(unit: Unit | 'text'): Words {
  return UNITS[unit];
}

function shown(value: number, unit: Unit | undefined): string {
  return unit === 'rate' ? `${Number((value * 100).toPrecision(12))}%` : String(value);
}

function joined(parts: readonly Words[]): Words {
  return words(parts.map(({ en }) => en).join('; '), parts.map(({ zh }) => zh).join('；'));
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
  const list = Object.entries(all).map(([code, chinese]) => `\`${code}\` ${chinese}`);
  return [words(`one of ${list.join(', ')}`, `可选 ${list.join('、')}`)];
}

function whenLeftOut({ optional, default: value, unit }: ParamFacts): Words[] {
  if (!optional) return [];
  if (value === undefined) return [words('optional', '可不填')];
  const text = typeof value === 'number' ? shown(value, unit) : String(value);
  return [words(`optional, ${text} when left out`, `可不填，默认 ${text}`)];
}

/** Everything a reader may want to know before typing a value: unit, limits, usual range, choices, default. */
export function limitsOf(param: ParamFacts): Words {
  const unit = param.unit ?? (param.kind === 'number' || param.kind === 'series' ? 'number' : 'text');
  const what =
    param.kind === 'choice'
      ? []
      : param.kind === 'flag'
        ? [words('TRUE or FALSE', 'TRUE 或 FALSE')]
        : [UNITS[unit]];
  return joined([...what, ...bounds(param), ...choices(param), ...usual(param), ...whenLeftOut(param)]);
}
