import type { Words } from '../../../core/words';
import { words } from '../../../core/words';
import { MARKETS } from '../../../workbook/choices';
import type { Answers } from '../../../workbook/host';
import type { Draft } from '../../api';
import type { RateName } from '../../limits';
import { RATES } from '../../limits';
import { readPercent, showPercent } from '../parts/percent';

/** What was typed or chosen, as it stands on the page; blank is not answered yet. A blank currency follows the market. */
export interface Entries extends Record<string, string> {
  language: string;
  market: string;
  platform: string;
  currency: string;
  goal: string;
  hidden_cost_rate: string;
  margin: string;
  return_rate: string;
}
export type EntryName = 'language' | 'market' | 'platform' | 'currency' | 'goal' | RateName;

export const steps = ['language', 'market', 'goal', 'costs', 'review'] as const;
export type Step = (typeof steps)[number];

/** The questions of each step; a step is done when none of them has a problem. */
export const questions: Readonly<Record<Step, readonly EntryName[]>> = {
  language: ['language'],
  market: ['market', 'platform', 'currency'],
  goal: ['goal'],
  costs: ['hidden_cost_rate', 'margin', 'return_rate'],
  review: [],
};

/** The currency a market sells in; blank while no market is chosen. */
export function currencyOf(market: string): string {
  return MARKETS.find(({ code }) => code === market)?.currency ?? '';
}

export function blankEntries(language: string): Entries {
  return {
    language,
    market: '',
    platform: '',
    currency: '',
    goal: '',
    hidden_cost_rate: showPercent(RATES.hidden_cost_rate.example),
    margin: showPercent(RATES.margin.example),
    return_rate: showPercent(RATES.return_rate.example),
  };
}

export function entriesOf(answers: Answers): Entries {
  return {
    language: answers.language,
    market: answers.market,
    platform: answers.platform,
    // What equals the market's own currency goes on following it when the market is changed.
    currency: answers.currency === currencyOf(answers.market) ? '' : answers.currency,
    goal: answers.goal,
    hidden_cost_rate: showPercent(answers.hidden_cost_rate),
    margin: showPercent(answers.margin),
    return_rate: showPercent(answers.return_rate),
  };
}

/** The entries of a draft, over those of a workbook or a fresh start; unknown names are left behind. */
export function resumed(draft: Draft, start: Entries): Entries {
  const known = Object.keys(start).filter((name) => typeof draft.entries[name] === 'string');
  return { ...start, ...Object.fromEntries(known.map((name) => [name, draft.entries[name] ?? ''])) };
}

export function stepNamed(name: string): Step {
  return steps.find((step) => step === name) ?? 'language';
}

interface RateWords {
  outside: Words;
  unusual: (rate: number) => Words;
}

const MUST_CHOOSE = words('Choose one to go on.', '选一个才能继续。');
const MUST_FILL = words(
  'Type a percentage; {example} will do for now.',
  '请填百分数，暂时用 {example} 也行。',
);
const NO_PERCENT = words(
  'This is not a percentage; type it like {example}.',
  '这不是百分数，请写成 {example} 这样。',
);

const RATE_WORDS: Readonly<Record<RateName, RateWords>> = {
  hidden_cost_rate: {
    outside: words('The buffer lies between 0% and 100%.', '隐性成本上浮应在 0% 到 100% 之间。'),
    unusual: (rate) =>
      rate < 0.15
        ? words(
            'Lower than usual: most teams spend 15–20% more than planned.',
            '偏低：多数团队实际会多花 15%–20%。',
          )
        : words(
            'Higher than usual (15–20%): is something counted twice?',
            '高于常见的 15%–20%：有没有重复计算？',
          ),
  },
  margin: {
    outside: words(
      'A margin cannot be above 100% or below −100%.',
      '毛利率不能高于 100%，也不能低于 −100%。',
    ),
    unusual: (rate) => {
      if (rate <= 0)
        return words(
          'At 0% or less every order loses money: nothing can break even.',
          '毛利率 ≤ 0，卖一单亏一单，怎么投都不会保本。',
        );
      if (rate < 0.05)
        return words('Very thin: check that nothing was deducted twice.', '非常薄：检查有没有重复扣。');
      return words(
        'Unusually high: are freight and all commissions paid from it?',
        '高得少见：运费和各项佣金都扣了吗？',
      );
    },
  },
  return_rate: {
    outside: words('The return rate lies between 0% and 100%.', '退货率应在 0% 到 100% 之间。'),
    unusual: () =>
      words(
        'Unusually high: is it a share of sales, over a whole month?',
        '高得少见：是不是按整月销售额算的？',
      ),
  },
};

export interface Remark {
  kind: 'problem' | 'advice';
  what: Words;
  values: Readonly<Record<string, string>>;
}

function remark(kind: Remark['kind'], what: Words, values: Remark['values'] = {}): Remark {
  return { kind, what, values };
}

function remarkOnRate(name: RateName, text: string): Remark | null {
  const example = { example: showPercent(RATES[name].example) };
  if (text.trim() === '') return remark('problem', MUST_FILL, example);
  const rate = readPercent(text);
  if (rate === null) return remark('problem', NO_PERCENT, example);
  const { min, max, usual } = RATES[name];
  if (rate < min || rate > max) return remark('problem', RATE_WORDS[name].outside);
  return rate < usual[0] || rate > usual[1] ? remark('advice', RATE_WORDS[name].unusual(rate)) : null;
}

function isRate(name: EntryName): name is RateName {
  return name in RATES;
}

/** What is to be said about one entry: a problem keeps the step from being left, advice does not. */
export function remarkOn(name: EntryName, entries: Entries): Remark | null {
  if (isRate(name)) return remarkOnRate(name, entries[name]);
  // Without a market there is no currency to follow yet, and the market is asked for.
  if (name === 'currency' && entries.market === '') return null;
  const chosen = name === 'currency' ? entries.currency || currencyOf(entries.market) : entries[name];
  return chosen === '' ? remark('problem', MUST_CHOOSE) : null;
}

/** The first entry of a step that keeps one from going on. */
export function blocking(step: Step, entries: Entries): EntryName | null {
  return questions[step].find((name) => remarkOn(name, entries)?.kind === 'problem') ?? null;
}

/** The first step with an open question; a resumed draft may not jump over one. */
export function furthest(entries: Entries): Step {
  return steps.find((step) => blocking(step, entries) !== null) ?? 'review';
}

/** Complete answers, or null while a question is open. */
export function answersOf(entries: Entries): Answers | null {
  if (furthest(entries) !== 'review') return null;
  return {
    language: entries.language === 'zh' ? 'zh' : 'en',
    market: entries.market,
    platform: entries.platform,
    currency: entries.currency || currencyOf(entries.market),
    goal: entries.goal,
    hidden_cost_rate: readPercent(entries.hidden_cost_rate) ?? RATES.hidden_cost_rate.example,
    margin: readPercent(entries.margin) ?? RATES.margin.example,
    return_rate: readPercent(entries.return_rate) ?? RATES.return_rate.example,
  };
}
