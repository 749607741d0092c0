import { words } from '../../core/words';
import { choice, defineFunction, value } from '../define';
import { breakevenValue, SOLVED } from './breakeven';
import { goods_cost, order_value, SHARED, target_margin_or_zero } from './inputs';
import { ORDER_SOURCE, PER_ORDER_MISTAKE } from './notes';

export const orderBreakeven = defineFunction({
  name: 'ORDER_BREAKEVEN',
  words: {
    summary: words(
      'The highest ad cost, creator commission, return rate or goods cost an order can bear.',
      '反推上限：一单最多能承受多少出单成本、达人佣金率、退货率或采购成本。',
    ),
    formula: 'ORDER_PROFIT = target_margin × revenue, solved for solve_for',
    source: ORDER_SOURCE,
    mistakes: [
      words(
        'Bidding the highest ad cost as a target: at it the order earns just target_margin, and nothing at 0.',
        '把最高出单成本当成出价目标：到了这个数只剩目标利润率，目标为 0 就是白干。',
      ),
      words(
        'Spending several limits at once: each holds only while all the others stay as given.',
        '几个上限同时用足：每个上限都以其他参数不变为前提。',
      ),
      PER_ORDER_MISTAKE,
    ],
  },
  params: {
    solve_for: choice({
      choices: SOLVED,
      words: {
        label: words('What to solve for', '反推哪一项'),
        help: words(
          'The name of the limit to find; its own argument may be blank and is not used.',
          '要反推的那一项；它自己的参数可以留空，填了也不参与计算。',
        ),
      },
    }),
    order_value,
    goods_cost,
    ...SHARED,
    target_margin: target_margin_or_zero,
  },
  returns: value(words('Limit', '上限'), 'number'),
  solvesFor: 'solve_for',
  examples: [
    {
      args: ['ad_cost', 30, 8, 5, 0.06, 0.02, 0.15],
      result: 10.1,
      because: words('30 − 6.9 of fees − 8 − 5', '30 − 费用 6.9 − 货款 8 − 物流 5'),
    },
    {
      args: ['最高达人佣金率', 30, 8, 5, 0.06, 0.02, '', 4, 0, 0, 0, 0, 0, 0.1],
      result: 0.253333333,
      because: words(
        '7.6 ÷ 30 is left for the creator once 10% is earned',
        '留足 10% 利润后还剩 7.6，7.6 ÷ 30',
      ),
    },
    {
      args: ['return_rate', 30, 8, 5, 0.06, 0.02, 0.15, 4],
      result: 0.257383966,
      because: words(
        'profit of 6.1, and each return takes back 30 less 21% of commissions',
        '利润 6.1；每退一单少收 30，退回 21% 的佣金',
      ),
    },
    {
      args: ['ad_cost', 20, 12, 8, 0.1],
      error: 'cannot be reached: even with ad_cost at 0 the margin stays below target_margin',
      because: words('the order loses 2 before any ad', '还没投广告就亏 2'),
    },
  ],
  compute: (order) => breakevenValue(order.solve_for, order),
});
