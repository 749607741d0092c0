import { words } from '../../core/words';
import { defineFunction, value } from '../define';
import type { Tier } from '../tiers-param';
import { Trouble } from '../trouble';
import { base_fee, net_gmv, RESULTS } from './fee-inputs';
import { agreed, cap, floor, tier_mode, tiers } from './inputs';
import { commission, valueReached } from './model';

export const agencyFee = defineFunction({
  name: 'AGENCY_FEE',
  words: {
    summary: words(
      'What an agency costs: base fee, commission, bonus or penalty for the KPI, and ad management.',
      '代运营费用：基础服务费 + 提成 + 考核奖金或扣款 + 代投服务费。',
    ),
    formula:
      'base_fee + commission (tiers on net_gmv, at least floor, at most cap) + bonus − penalty × max(0, 1 − attainment) + ad_spend × ad_fee_rate',
    source: words(
      'Fee parts of agency contracts; tiers bracket by bracket, as progressive tax tables are read.',
      '代运营合同的常见收费结构；超额累进的算法和个人所得税税率表一样。',
    ),
    mistakes: [
      words(
        'Mixing up two guarantees: a minimum that commission counts towards is floor, a fee on top of commission is base_fee.',
        '没分清两种保底：提成不够才补足的是 floor（保底取高），在提成之外另付的是 base_fee（保底加提成）。',
      ),
      words(
        'Paying on GMV before refunds: net_gmv is after refunds and cancellations.',
        '按退款前的 GMV 算提成：net_gmv 要扣掉退款和取消。',
      ),
      words(
        'Overlooking the jump of whole tiers: one sale over the line raises the rate on all sales.',
        '没注意全额累进的跳档：多卖一单过线，全部销售额都按高一档算。',
      ),
    ],
    limits: words(
      'Sales below 0 earn no commission, the floor still holds; what was paid on them before is not claimed back. Of a bonus table only the highest step reached counts. The fee may be below 0: then the agency owes.',
      '净成交额为负时没有提成，保底照付；之前已付的提成不会倒扣。奖金表只按达到的最高一档算。结果可以为负，表示代运营要倒付。',
    ),
  },
  params: { net_gmv, base_fee, tiers, tier_mode, floor, cap, ...RESULTS },
  returns: value(words('Fee', '费用'), 'money'),
  examples: [
    {
      args: [50000, 3000, 0.08],
      result: 7000,
      because: words('3,000 + 8% of 50,000', '基础服务费 3000 + 提成 50000 × 8%'),
    },
    {
      args: [
        50000,
        3000,
        [
          [0, 0.05],
          [20000, 0.08],
          [40000, 0.1],
        ],
      ],
      result: 6600,
      because: words(
        '3,000 + 1,000 + 1,600 + 1,000 for the three slices',
        '3000 + 三段提成 1000 + 1600 + 1000',
      ),
    },
    {
      args: [
        50000,
        0,
        0.05,
        '',
        4000,
        '',
        0.8,
        [
          [0, -1000],
          [0.8, 0],
          [1, 2000],
        ],
        5000,
        10000,
        0.1,
      ],
      result: 4000,
      because: words(
        'the floor of 4,000, no bonus at 80%, 1,000 of penalty, 1,000 for the ads',
        '保底 4000，完成 80% 没有奖金，扣款 1000，代投费 1000',
      ),
    },
    {
      args: [50000, 3000, 8],
      error: 'tiers must be 1 or less, got 8; type 8% or 0.08',
      because: words('8% is 0.08', '8% 即 0.08'),
    },
  ],
  compute(month) {
    const terms = agreed(month);
    if (terms instanceof Trouble) return terms;
    const { net_gmv, base_fee, attainment, bonus, penalty, ad_spend, ad_fee_rate } = month;
    const reward = attainment === null ? 0 : rewarded(attainment, bonus, penalty);
    return base_fee + commission(terms, net_gmv) + reward + ad_spend * ad_fee_rate;
  },
});

/** The bonus of the step reached, less the penalty for what is missing. */
function rewarded(attainment: number, bonus: readonly Tier[] | null, penalty: number): number {
  return (valueReached(bonus ?? [], attainment) ?? 0) - penalty * Math.max(0, 1 - attainment);
}
