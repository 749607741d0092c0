import type { JSX } from 'preact';
import type { Choice } from '../../../workbook/choices';
import { CURRENCIES, GOALS, MARKETS, PLATFORMS } from '../../../workbook/choices';
import { Cards, Select, Title } from '../parts/controls';
import { useSay } from '../parts/language';
import { readPercent } from '../parts/percent';
import { wizardTexts as texts } from '../texts/wizard';
import type { RateName } from '../../limits';
import type { Entries, EntryName, Step } from './entries';
import { currencyOf, remarkOn } from './entries';
import { PercentField } from './percent-field';

export interface StepProps {
  entries: Entries;
  own: readonly string[];
  /** Why an open choice keeps one from going on; nothing before one has tried to. */
  problemWith: (name: EntryName) => string | undefined;
  set: (name: EntryName, text: string) => void;
}

function LanguageStep({ entries, set }: StepProps): JSX.Element {
  const say = useSay();
  return (
    <>
      <Title>{say(texts.languageTitle)}</Title>
      <p class="intro">{say(texts.languageIntro)}</p>
      <Cards
        legend={say(texts.languageQuestion)}
        name="language"
        value={entries.language}
        options={[
          { code: 'zh', label: '简体中文', help: texts.languageZh.zh, lang: 'zh-CN' },
          { code: 'en', label: 'English', help: texts.languageEn.en, lang: 'en' },
        ]}
        onChange={(code) => {
          set('language', code);
        }}
      />
      <p class="help">{say(texts.languageLater)}</p>
    </>
  );
}

function MarketStep({ entries, problemWith, set }: StepProps): JSX.Element {
  const say = useSay();
  const named = (choices: readonly Choice[]): { code: string; label: string }[] =>
    choices.map(({ code, label }) => ({ code, label: say(label) }));
  const follows = entries.currency === '' && entries.market !== '';
  return (
    <>
      <Title>{say(texts.marketTitle)}</Title>
      <Select
        label={texts.market}
        help={say(texts.marketHelp)}
        problem={problemWith('market')}
        value={entries.market}
        options={named(MARKETS)}
        onChange={(code) => {
          set('market', code);
        }}
      />
      <Select
        label={texts.platform}
        help={say(texts.platformHelp)}
        problem={problemWith('platform')}
        value={entries.platform}
        options={named(PLATFORMS)}
        onChange={(code) => {
          set('platform', code);
        }}
      />
      <Select
        label={texts.currency}
        help={(follows ? `${say(texts.currencyFollows)} ` : '') + say(texts.currencyHelp)}
        problem={problemWith('currency')}
        value={entries.currency || currencyOf(entries.market)}
        options={named(CURRENCIES)}
        onChange={(code) => {
          set('currency', code === currencyOf(entries.market) ? '' : code);
        }}
      />
    </>
  );
}

function GoalStep({ entries, problemWith, set }: StepProps): JSX.Element {
  const say = useSay();
  return (
    <>
      <Title>{say(texts.goalTitle)}</Title>
      <p class="intro">{say(texts.goalIntro)}</p>
      <Cards
        legend={say(texts.goalTitle)}
        legendHidden
        problem={problemWith('goal')}
        name="goal"
        value={entries.goal}
        options={GOALS.map(({ code, label }) => ({ code, label: say(label) }))}
        onChange={(code) => {
          set('goal', code);
        }}
      />
    </>
  );
}

const RATES = [
  { name: 'margin', label: texts.margin, help: texts.marginHelp, how: texts.marginHow },
  { name: 'return_rate', label: texts.returnRate, help: texts.returnHelp, how: texts.returnHow },
  { name: 'hidden_cost_rate', label: texts.buffer, help: texts.bufferHelp, slider: { max: 0.4, step: 0.01 } },
] as const;

function CostsStep({ entries, own, set }: StepProps): JSX.Element {
  const say = useSay();
  const margin = readPercent(entries.margin);
  const isExample = (name: RateName): boolean => name !== 'hidden_cost_rate' && !own.includes(name);
  return (
    <>
      <Title>{say(texts.costsTitle)}</Title>
      <p class="intro">{say(texts.costsIntro)}</p>
      {RATES.map(({ name, ...rate }) => (
        <PercentField
          key={name}
          {...rate}
          text={entries[name]}
          example={isExample(name)}
          remark={remarkOn(name, entries)}
          onChange={(text) => {
            set(name, text);
          }}
        />
      ))}
      {margin !== null && margin > 0 && margin <= 1 && (
        <p class="insight" aria-live="polite">
          {say(texts.breakEven, { ratio: (1 / margin).toFixed(2) })}
        </p>
      )}
    </>
  );
}

export const stepPages: Readonly<Record<Exclude<Step, 'review'>, (props: StepProps) => JSX.Element>> = {
  language: LanguageStep,
  market: MarketStep,
  goal: GoalStep,
  costs: CostsStep,
};
