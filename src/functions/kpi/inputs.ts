import { words } from '../../core/words';
import { count, money, signedMoney } from '../define';

/** Parameters that several ratios of the family share. */

export const impressions = count({
  words: {
    label: words('Impressions', '曝光量'),
    help: words('How often it was shown.', '被展示的次数。'),
  },
});

export const views = count({
  words: {
    label: words('Views', '播放量'),
    help: words('Plays in the same period.', '同一时期的播放量。'),
  },
});

export const clicks = count({
  words: {
    label: words('Clicks', '点击数'),
    help: words('Clicks on the product or link; always the same kind.', '商品或链接的点击数，口径前后一致。'),
  },
});

export const orders = count({
  words: {
    label: words('Orders', '订单数'),
    help: words('Orders of the same period and source.', '同一时期、同一来源的订单数。'),
  },
});

export const spend = money({
  words: {
    label: words('Spend', '花费'),
    help: words('Money spent on it in the same period.', '同一时期为它花的钱。'),
  },
});

export const sales = signedMoney({
  words: {
    label: words('Sales', '销售额'),
    help: words(
      'Sales after returns; a day of refunds can take them below 0.',
      '扣退货后的销售额；退款多的日子可能为负。',
    ),
  },
});
