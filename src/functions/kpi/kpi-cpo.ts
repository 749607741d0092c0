import { over } from '../../core/ratio';
import { words } from '../../core/words';
import { defineFunction, value } from '../define';
import { orders, spend } from './inputs';

export const kpiCpo = defineFunction({
  name: 'KPI_CPO',
  words: {
    summary: words('Cost of one order.', '出单成本：花费 ÷ 订单数。'),
    formula: 'spend ÷ orders',
    source: words(
      'Cost per order, as in TikTok GMV Max reports.',
      '每单成本，TikTok GMV Max 报表称平均下单成本。',
    ),
    mistakes: [
      words(
        'Counting orders that were cancelled: the real cost per order is higher.',
        '把已取消的订单也算进去：真实出单成本会更高。',
      ),
    ],
  },
  params: {
    spend,
    orders,
  },
  returns: value(words('Cost per order', '出单成本'), 'money'),
  examples: [
    { args: [480, 60], result: 8, because: words('480 for 60 orders', '60 单花 480') },
    {
      args: [
        [[480], [90]],
        [[60], ['']],
      ],
      result: [[8], [null]],
      because: words('a blank row stays blank', '空行保持空白'),
    },
    {
      args: [-480, 60],
      error: 'spend must be 0 or more, got -480',
      because: words('costs are typed as positive numbers', '花费填正数'),
    },
  ],
  compute: ({ spend, orders }) => over(spend, orders),
});
