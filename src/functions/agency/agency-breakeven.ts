import { words } from '../../core/words';
import { defineFunction, money, value } from '../define';
import { Trouble } from '../trouble';
import { agreed, cap, floor, own_fixed, own_rate, tier_mode, tiers } from './inputs';
import { evenSales } from './model';

export const agencyBreakeven = defineFunction({
  name: 'AGENCY_BREAKEVEN',
  words: {
    summary: words(
      'Sales at which an agency costs as much as the own team would.',
      '代运营和自建团队的平衡点：销售额到多少，两边花的钱一样多。',
    ),
    formula:
      'base_fee + commission (tiers on sales, at least floor, at most cap) = own_fixed + own_rate × sales',
    source: words(
      'Comparison of two cost lines; exact between the lines of the tiers.',
      '两条成本线的交点；分段直线，逐段精确求解。',
    ),
    mistakes: [
      words(
        'Comparing the agency with wages alone: rent, samples, tools and hiring are own_fixed as well.',
        '只拿工资和代运营比：场地、样品、工具、招聘也算 own_fixed。',
      ),
      words(
        'Expecting the same sales from both: an agency that sells more may cost more and still leave more.',
        '默认两边卖得一样多：代运营卖得更多时，费用高一些也可能更赚。',
      ),
    ],
    limits: words(
      'The lowest sales from 0 on where both cost the same; where a whole tier makes the fee jump over the own cost, the sales of that jump. Blank if one is cheaper at any sales.',
      '从 0 起第一个两边相等的销售额；全额累进跳档越过自建成本时，给出跳档处的销售额。任何销售额下都是同一边便宜则为空白。',
    ),
  },
  params: {
    own_fixed,
    own_rate,
    base_fee: money({
      words: {
        label: words('Base fee', '基础服务费'),
        help: words(
          'The agency’s fixed fee in that period; 0 if none.',
          '同一时期代运营的固定费用；没有填 0。',
        ),
      },
    }),
    tiers,
    tier_mode,
    floor,
    cap,
  },
  returns: value(words('Sales', '销售额'), 'money'),
  examples: [
    {
      args: [12000, 0.02, 3000, 0.08],
      result: 150000,
      because: words(
        '3,000 + 8% and 12,000 + 2% are both 15,000',
        '卖 150000 时两边都是 15000：3000 + 8%，12000 + 2%',
      ),
    },
    {
      args: [
        9000,
        0,
        3000,
        [
          [0, 0.05],
          [100000, 0.1],
        ],
        '全额累进',
      ],
      result: 100000,
      because: words(
        'below 100,000 the agency costs up to 8,000, from there 13,000 and more',
        '不到 100000 时代运营最多 8000，一到就是 13000',
      ),
    },
    {
      args: [[[2000], [12000]], 0, 3000, 0.08],
      result: [[null], [112500]],
      because: words('an own team for 2,000 is cheaper at any sales', '自建只要 2000，卖多少都更便宜'),
    },
    {
      args: [12000, 0.02, 3000, 0.08, '', 9000, 8000],
      error: 'floor must be cap or less, got 9000 above 8000',
      because: words('the least commission cannot exceed the most', '保底不能高于封顶'),
    },
  ],
  compute(offer) {
    const terms = agreed(offer);
    return terms instanceof Trouble ? terms : evenSales(offer.base_fee, terms, offer);
  },
});
