import { over } from '../../core/ratio';
import { words } from '../../core/words';
import { defineFunction, value } from '../define';
import { orders, sales } from './inputs';

export const kpiAov = defineFunction({
  name: 'KPI_AOV',
  words: {
    summary: words('Average sales per order.', '客单价：销售额 ÷ 订单数。'),
    formula: 'sales ÷ orders',
    source: words('Average order value.', '客单价的通行定义。'),
    mistakes: [
      words('Using units instead of orders: that is the price per unit.', '用件数作分母：那是件单价。'),
      words(
        'Mixing sales before returns with orders after cancellations.',
        '销售额没扣退货，订单却扣了取消：口径不一致。',
      ),
      words(
        'Giving an order value after returns to CONTENT_ROI together with return_rate: returns come off twice.',
        '把扣退货后的客单价填进 CONTENT_ROI，又填了 return_rate：退货扣了两次。',
      ),
    ],
  },
  params: {
    sales,
    orders,
  },
  returns: value(words('Order value', '客单价'), 'money'),
  examples: [
    { args: [5250, 210], result: 25, because: words('5,250 over 210 orders', '210 单卖 5250') },
    { args: [5250, 0], result: null, because: words('no orders', '没有订单') },
    {
      args: [5250, '$210'],
      error: 'orders must be a number, got "$210"',
      because: words('a currency sign is text', '带货币符号的是文本'),
    },
  ],
  compute: ({ sales, orders }) => over(sales, orders),
});
