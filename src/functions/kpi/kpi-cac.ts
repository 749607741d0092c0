import { over } from '../../core/ratio';
import { words } from '../../core/words';
import { count, defineFunction, value } from '../define';
import { spend } from './inputs';

export const kpiCac = defineFunction({
  name: 'KPI_CAC',
  words: {
    summary: words('Cost of winning one new customer.', '新客获客成本：花费 ÷ 新客数。'),
    formula: 'spend ÷ new_customers',
    source: words('Customer acquisition cost.', '新客获客成本的通行定义。'),
    mistakes: [
      words(
        'Dividing by all orders: returning customers make it look cheap.',
        '用全部订单数作分母：老客会让成本显得很低。',
      ),
    ],
  },
  params: {
    spend,
    new_customers: count({
      words: {
        label: words('New customers', '新客数'),
        help: words('People who bought for the first time in the period.', '这一时期首次购买的人数。'),
      },
    }),
  },
  returns: value(words('CAC', '新客获客成本'), 'money'),
  examples: [
    { args: [900, 45], result: 20, because: words('900 for 45 new customers', '45 个新客花 900') },
    { args: [900, 0], result: null, because: words('no new customer yet', '还没有新客') },
    {
      args: [900, '四十五'],
      error: 'new_customers must be a number',
      because: words('words are not numbers', '文字不是数字'),
    },
  ],
  compute: ({ spend, new_customers }) => over(spend, new_customers),
});
