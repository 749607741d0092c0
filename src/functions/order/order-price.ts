import { words } from '../../core/words';
import { defineFunction, value } from '../define';
import { priceFor } from './breakeven';
import { goods_cost, SHARED, target_margin } from './inputs';
import { ORDER_SOURCE, PER_ORDER_MISTAKE, SALES_TAX_MISTAKE } from './notes';

export const orderPrice = defineFunction({
  name: 'ORDER_PRICE',
  words: {
    summary: words(
      'The shelf price, VAT inside, at which an order leaves the target margin.',
      '反推定价：售价（含税）定多少，单均利润率才达到目标。',
    ),
    formula:
      '(goods_cost × (1 − return_rate × recovery_rate) + logistics_cost + ad_cost + other_cost + return_rate × return_cost) ÷ ((1 − target_margin) × (1 − return_rate) ÷ (1 + vat_rate) − (commission_rate + affiliate_rate) × (1 − return_rate) − payment_rate)',
    source: ORDER_SOURCE,
    mistakes: [
      words(
        'Adding the target margin on top of cost: 20% on cost is 16.7% of the price, and fees grow with the price.',
        '用成本 ×（1 + 利润率）定价：成本加 20% 只是售价的 16.7%，而且平台费用会随售价一起涨。',
      ),
      PER_ORDER_MISTAKE,
      SALES_TAX_MISTAKE,
    ],
  },
  params: { target_margin, goods_cost, ...SHARED },
  returns: value(words('Price', '售价'), 'money'),
  examples: [
    {
      args: [0.2, 8, 5, 0.06, 0.02, 0.12, 5],
      result: 30,
      because: words(
        '18 of costs ÷ the 60% of the price that fees and target leave',
        '成本 18 ÷ 平台费用和目标利润之外剩下的 60%',
      ),
    },
    {
      args: [[[0], [0.1], [0.2]], 8, 2, 0.1],
      result: [[11.1111111], [12.5], [14.2857143]],
      because: words('10 of costs ÷ 90%, 80% and 70%', '成本 10 分别 ÷ 90%、80%、70%'),
    },
    {
      args: [0.5, 8, 5, 0.2, 0.05, 0.3],
      error: 'cannot be reached: fees, returns and target_margin take the whole price',
      because: words('fees of 55% leave no room for 50%', '费用占 55%，留不出 50% 的利润'),
    },
  ],
  compute: priceFor,
});
