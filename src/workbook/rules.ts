import type { Language } from '../core/words';
import type { Rule } from './change';
import { LISTS } from './choices';
import type { FieldFacts } from './record';

type Facts = Pick<FieldFacts, 'unit' | 'limits' | 'usual' | 'list' | 'open' | 'listFrom' | 'help'>;

function percent(fraction: number): string {
  return `${String(Number((fraction * 100).toPrecision(6)))}%`;
}

/** What a value of this unit is called in a sentence. */
function amount(value: number, { unit }: Facts): string {
  return unit === 'rate' || unit === 'roi' ? percent(value) : String(value);
}

export function usualText(facts: Facts, language: Language): string {
  if (!facts.usual) return '';
  const [low, high] = facts.usual.map((value) => amount(value, facts));
  return language === 'zh'
    ? `常见 ${low}–${high}，超出会标 ⚠`
    : `Usual ${low} to ${high}; outside it is marked ⚠`;
}

function limitText(facts: Facts, language: Language): string {
  const { min, max } = facts.limits ?? {};
  const low = min === undefined ? '' : amount(min, facts);
  const high = max === undefined ? '' : amount(max, facts);
  const zh =
    low !== '' && high !== ''
      ? `请填 ${low}–${high} 的数`
      : low !== ''
        ? `请填不小于 ${low} 的数`
        : `请填不大于 ${high} 的数`;
  const en =
    low !== '' && high !== ''
      ? `A number from ${low} to ${high}`
      : low !== ''
        ? `A number of at least ${low}`
        : `A number of at most ${high}`;
  return language === 'zh' ? zh : en;
}

const PLAIN_NUMBER = {
  en: 'A plain number, without currency signs or words',
  zh: '只填数字，不带货币符号和“万”',
};

/** Several sentences as one text, each with its full stop. */
export function sentence(parts: readonly string[], language: Language): string {
  const stop = language === 'zh' ? '。' : '.';
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.。]$/.test(part) ? part : `${part}${stop}`))
    .join(language === 'zh' ? '' : ' ');
}

/** The validation of an input, with a help text that says what to type; null when anything may stand there. */
export function ruleOf(facts: Facts, language: Language): Rule | null {
  const help = facts.help?.[language] ?? '';
  const strict = facts.open !== true;
  if (facts.list) {
    return { type: 'list', values: LISTS[facts.list].map(({ label }) => label[language]), help, strict };
  }
  if (facts.listFrom) return { type: 'column', ...facts.listFrom, help, strict };
  if (facts.unit === 'date') return { type: 'date', help, strict: true };
  if (facts.unit === 'text' || facts.unit === 'id' || facts.unit === 'choice') return null;
  const limits = facts.limits ? limitText(facts, language) : '';
  const text = sentence(
    [limits, usualText(facts, language), help, facts.unit === 'rate' ? '' : PLAIN_NUMBER[language]],
    language,
  );
  return {
    type: 'number',
    min: facts.limits?.min ?? null,
    max: facts.limits?.max ?? null,
    help: text,
    strict: true,
  };
}
