import { words } from '../../core/words';
import { choice, money, rate, refused } from '../define';
import { tiers as tiersParam, type Tier } from '../tiers-param';
import type { CommissionTerms, TierMode } from './model';

/** The terms of a contract with an agency, and what the own team costs. */

export const tiers = tiersParam({
  single: 0,
  columns: [
    { called: words('from', '起点'), unit: 'money', limits: { min: 0 } },
    { called: words('rate', '比例'), unit: 'rate', limits: { min: 0, max: 1 } },
  ],
  words: {
    label: words('Commission tiers', '提成阶梯'),
    help: words(
      'One rate, or two columns: sales from which a rate holds, and the rate; below the first nothing is due.',
      '一个提成比例，或两列：从多少销售额起、提成比例；没到第一档不提成。',
    ),
  },
});

export const tier_mode = choice({
  choices: { marginal: '超额累进', whole: '全额累进' },
  default: 'marginal',
  words: {
    label: words('Tier mode', '累进方式'),
    help: words(
      'marginal: each rate on its own slice of sales; whole: the rate reached on all sales, the line itself included.',
      'marginal 超额累进：每段各按各的比例；whole 全额累进：达到哪档，全部销售额按那档算，刚好等于起点算达到。',
    ),
  },
});

export const floor = money({
  optional: true,
  words: {
    label: words('Least commission', '保底提成'),
    help: words(
      'The commission is never less than this; a fee that is paid in any case is base_fee.',
      '提成不足这个数按这个数付（保底取高）；无论如何都付的基础服务费填 base_fee。',
    ),
  },
});

export const cap = money({
  optional: true,
  words: {
    label: words('Most commission', '提成封顶'),
    help: words(
      'The commission is never more than this; blank for no limit.',
      '提成最多付这个数；不封顶留空。',
    ),
  },
});

export const own_fixed = money({
  words: {
    label: words('Own fixed cost', '自建团队固定成本'),
    help: words(
      'What the own team costs in the same period whatever it sells.',
      '同一时期自建团队不管卖多少都要花的钱：工资、场地、工具等。',
    ),
  },
});

export const own_rate = rate({
  usual: [0, 0.1],
  words: {
    label: words('Own rate', '自建团队提成比例'),
    help: words(
      'Share of sales the own team costs, such as its commission; 0 if none.',
      '自建团队随销售额变动的部分，如员工提成；没有填 0。',
    ),
  },
});

export interface GivenTerms {
  tiers: readonly Tier[] | null;
  tier_mode: TierMode;
  floor: number | null;
  cap: number | null;
}

/** The same list every time, so that what rests on it can be remembered. */
const NO_TIERS: readonly Tier[] = [];

/** What is left out binds nothing. */
export function agreed({ tiers: steps, tier_mode: mode, floor: least, cap: most }: GivenTerms) {
  const terms: CommissionTerms = { tiers: steps ?? NO_TIERS, mode, floor: least ?? 0, cap: most ?? Infinity };
  return terms.floor > terms.cap ? crossed(terms) : terms;
}

function crossed({ floor: least, cap: most }: CommissionTerms) {
  return refused(
    words(
      `floor must be cap or less, got ${String(least)} above ${String(most)}`,
      `floor 不能大于 cap，现在是 ${String(least)} 大于 ${String(most)}`,
    ),
  );
}
