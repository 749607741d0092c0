import { over } from '../../core/ratio';
import { words } from '../../core/words';
import { defineFunction, value } from '../define';
import { clicks, orders } from './inputs';

export const kpiCvr = defineFunction({
  name: 'KPI_CVR',
  words: {
    summary: words('Share of clicks that become an order.', '转化率：订单数 ÷ 点击数。'),
    formula: 'orders ÷ clicks',
    source: words(
      'Conversion rate per click; Amazon divides by sessions instead.',
      '按点击计算的转化率；亚马逊用访问次数作分母。',
    ),
    mistakes: [
      words(
        'Using views as the denominator: that is the order rate of CONTENT_ROI.',
        '用播放量作分母：那是 CONTENT_ROI 用的播放下单率。',
      ),
    ],
  },
  params: {
    orders,
    clicks,
  },
  returns: value(words('CVR', '转化率'), 'rate'),
  examples: [
    { args: [25, 1000], result: 0.025, because: words('25 of 1,000', '1000 次点击成交 25 单') },
    { args: [0, 400], result: 0, because: words('no orders is a rate of 0', '没有订单，转化率为 0') },
    {
      args: [-1, 1000],
      error: 'orders must be 0 or more, got -1',
      because: words('orders cannot be negative', '订单数不能为负'),
    },
  ],
  compute: ({ orders, clicks }) => over(orders, clicks),
});
