import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../../core/words';
import type { ParamFacts } from '../../../functions/record';
import type { Say } from '../parts/language';
import { LanguageContext, useSay } from '../parts/language';
import { showPercent } from '../parts/percent';
import { functionTexts as texts, kinds, units } from '../texts/functions';

function shown(value: number | string | boolean, { unit }: ParamFacts): string {
  return typeof value === 'number' && unit === 'rate' ? showPercent(value) : String(value);
}

function optionalText(param: ParamFacts, say: Say): string {
  if (!param.optional) return '';
  return param.default === undefined
    ? say(texts.optional)
    : say(texts.optionalDefault, { value: shown(param.default, param) });
}

function choicesText({ choices }: ParamFacts, say: Say, language: Language): string {
  if (choices === undefined) return '';
  const named = Object.entries(choices).map(([code, zh]) => (language === 'zh' ? `${code}（${zh}）` : code));
  return say(texts.choices, { choices: named.join(language === 'zh' ? '、' : ', ') });
}

function usualText(param: ParamFacts, say: Say): string {
  if (param.usual === undefined) return '';
  const [low, high] = param.usual;
  return say(texts.usual, { low: shown(low, param), high: shown(high, param) });
}

/** `money, a whole row or column`: what is counted, and in how many cells. */
function kindText({ unit, kind }: ParamFacts, say: Say, language: Language): string {
  if (unit === undefined) return say(kinds[kind]);
  if (kind === 'number') return say(units[unit]);
  return [say(units[unit]), say(kinds[kind])].join(language === 'zh' ? '，' : ', ');
}

/** One line per parameter: what to put there, in which unit, and what most sellers have. */
export function ParamList({ params }: { params: Readonly<Record<string, ParamFacts>> }): JSX.Element {
  const say = useSay();
  const language = useContext(LanguageContext);
  const unitOf = (param: ParamFacts): string => kindText(param, say, language);
  return (
    <dl class="params">
      {Object.entries(params).map(([name, param]) => (
        <div key={name}>
          <dt>
            <code>{name}</code> {say(param.words.label)} <span class="unit">{unitOf(param)}</span>
          </dt>
          <dd class="help">
            {[
              say(param.words.help),
              choicesText(param, say, language),
              usualText(param, say),
              optionalText(param, say),
            ]
              .filter((part) => part !== '')
              .join(language === 'zh' ? '' : ' ')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
