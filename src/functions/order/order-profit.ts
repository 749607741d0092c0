import { words } from '../../core/words';
import { defineFunction, value } from '../define';
import { goods_cost, order_value, SHARED } from './inputs';
import { profit } from './model';
import {
  ORDER_SOURCE,
  PER_ORDER_MISTAKE,
  PROFIT_FORMULA,
  PURCHASE_MISTAKE,
  SALES_TAX_MISTAKE,
} from './notes';

export const orderProfit = defineFunction({
  name: 'ORDER_PROFIT',
  words: {
    summary: words(
      'Expected profit of one order after fees, freight, ads, returns and the VAT inside the price.',
      '单均利润：一单扣除平台费用、物流、广告、退货损失和含在售价里的税以后还剩多少。',
    ),
    formula: PROFIT_FORMULA,
    source: ORDER_SOURCE,
    mistakes: [PURCHASE_MISTAKE, PER_ORDER_MISTAKE, SALES_TAX_MISTAKE],
  },
  params: { order_value, goods_cost, ...SHARED },
  returns: value(words('Profit per order', '单均利润'), 'money'),
  examples: [
    {
      args: [30, 8, 5, 0.06, 0.02, 0.15, 4],
      result: 6.1,
      because: words(
        '30 less 6.9 of fees, 8 of goods, 5 of freight and 4 of ads',
        '30 − 平台和达人费用 6.9 − 货款 8 − 物流 5 − 广告 4',
      ),
    },
    {
      args: [24, 6, 3, 0.1, 0, 0, 2, 0.1, 1.5, 0.5, 0.2],
      result: 4.99,
      because: words(
        'revenue 18, fees 2.16, goods 5.7, freight 3, ads 2, returns 0.15',
        '收入 18，佣金 2.16，货款 5.7，物流 3，广告 2，退货费用 0.15',
      ),
    },
    {
      args: [[[30], [''], [20]], 8, 5],
      result: [[17], [null], [7]],
      because: words(
        'what is left of each price; the blank row stays blank',
        '各售价扣完后剩下的；空行保持空白',
      ),
    },
    {
      args: [30, 8, 5, 6],
      error: 'commission_rate must be 1 or less, got 6; type 6% or 0.06',
      because: words('6% is 0.06', '6% 即 0.06'),
    },
  ],
  compute: profit,
});
