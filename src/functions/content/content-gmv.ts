import { words } from '../../core/words';
import { defineFunction, value } from '../define';
import { order_rate, order_value, views } from './inputs';

export const contentGmv = defineFunction({
  name: 'CONTENT_GMV',
  words: {
    summary: words(
      'Sales a piece of content should bring, before returns.',
      '预计一条内容带来的成交额（GMV），未扣退货。',
    ),
    formula: 'views × order_rate × order_value',
    source: words('Definition of gross merchandise value.', '成交额（GMV）的定义。'),
    mistakes: [
      words(
        'Using orders ÷ clicks as order_rate: the sales come out many times too high.',
        '把订单数 ÷ 点击数当作播放下单率：成交额会被高估很多倍。',
      ),
      words(
        'Reading it as income: returns and all costs still come off.',
        '把它当收入：还没扣退货和任何成本。',
      ),
    ],
  },
  params: { views, order_rate, order_value },
  returns: value(words('GMV', '成交额'), 'money'),
  examples: [
    {
      args: [250000, 0.00075, 28],
      result: 5250,
      because: words('187.5 orders of 28', '187.5 单，每单 28'),
    },
    {
      args: [[[100000], [''], [50000]], 0.001, 30],
      result: [[3000], [null], [1500]],
      because: words(
        '100 and 50 orders of 30; the blank row stays blank',
        '100 单和 50 单，每单 30；空行保持空白',
      ),
    },
    {
      args: [250000, 3, 28],
      error: 'order_rate must be 1 or less, got 3; type 3% or 0.03',
      because: words('3 would be three orders per view', '3 表示每次播放成交三单'),
    },
  ],
  compute: ({ views, order_rate, order_value }) => views * order_rate * order_value,
});
