import { words } from '../../core/words';
import { defineFunction, value } from '../define';
import { NO_REVENUE } from './breakeven';
import { goods_cost, order_value, SHARED } from './inputs';
import { profit, revenue } from './model';
import { ORDER_SOURCE, PER_ORDER_MISTAKE, PURCHASE_MISTAKE, SALES_TAX_MISTAKE } from './notes';

export const orderMargin = defineFunction({
  name: 'ORDER_MARGIN',
  words: {
    summary: words(
      'Profit of one order ÷ its revenue, revenue being without VAT and returns.',
      '单均利润率：单均利润 ÷ 收入；收入已扣增值税和退货。',
    ),
    formula: 'ORDER_PROFIT ÷ (order_value ÷ (1 + vat_rate) × (1 − return_rate))',
    source: ORDER_SOURCE,
    mistakes: [
      words(
        'Using a margin that has ad_cost in it as the margin of CONTENT_ROI: the ads are then paid twice; leave ad_cost 0 for that.',
        '把已扣广告的利润率拿去当 CONTENT_ROI 的 margin：广告费会扣两次；那时 ad_cost 请填 0。',
      ),
      PURCHASE_MISTAKE,
      PER_ORDER_MISTAKE,
      SALES_TAX_MISTAKE,
    ],
  },
  params: { order_value, goods_cost, ...SHARED },
  returns: value(words('Margin', '利润率'), 'rate'),
  examples: [
    {
      args: [30, 8, 5, 0.06, 0.02, 0.15, 4],
      result: 0.203333333,
      because: words('6.1 of profit on 30', '收入 30，利润 6.1'),
    },
    {
      args: [24, 6, 3, 0.1, 0, 0, 2, 0.1, 1.5, 0.5, 0.2],
      result: 0.277222222,
      because: words('4.99 of profit on a revenue of 18', '收入 18，利润 4.99'),
    },
    {
      args: [30, 8, 5, 0, 0, 0, 0, 1],
      error: 'a margin over a revenue of 0 has no value',
      because: words('when everything comes back there is no revenue', '全部退货就没有收入'),
    },
  ],
  compute(order) {
    const income = revenue(order);
    return income === 0 ? NO_REVENUE : profit(order) / income;
  },
});
