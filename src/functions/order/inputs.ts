import { words } from '../../core/words';
import { marginRate, money, rate } from '../define';

/** What the family asks for of one order; each is written once, here. */

export const order_value = money({
  words: {
    label: words('Order value', '客单价'),
    help: words(
      'What the customer pays for one order, VAT inside.',
      '顾客一单实付多少；欧洲等含税价站点填含税价。',
    ),
  },
});

export const goods_cost = money({
  words: {
    label: words('Goods cost', '采购成本'),
    help: words('Purchase price of the goods in one order.', '一单商品的采购价（货款）。'),
  },
});

const logistics_cost = money({
  default: 0,
  words: {
    label: words('Logistics cost', '物流成本'),
    help: words(
      'Freight to the warehouse and to the customer, packing and storage, per order.',
      '每单的头程、尾程、包装和仓储费用合计。',
    ),
  },
});

const commission_rate = rate({
  default: 0,
  usual: [0, 0.2],
  words: {
    label: words('Platform commission', '平台佣金率'),
    help: words(
      'Share of the price the platform takes; not charged on what is returned.',
      '平台按售价扣的比例（扣点）；退货的部分会退回。',
    ),
  },
});

const payment_rate = rate({
  default: 0,
  usual: [0, 0.06],
  words: {
    label: words('Payment fee rate', '支付手续费率'),
    help: words(
      'Share of the price paid for taking the payment; it stays paid when goods come back.',
      '收款、交易手续费占售价的比例；退货也不退。',
    ),
  },
});

const affiliate_rate = rate({
  default: 0,
  usual: [0, 0.3],
  words: {
    label: words('Creator commission', '达人佣金率'),
    help: words(
      'Share of the price the creator gets; not paid on what is returned.',
      '达人带货佣金占售价的比例；退货的部分不付。',
    ),
  },
});

const ad_cost = money({
  default: 0,
  words: {
    label: words('Ad cost per order', '出单成本'),
    help: words('Ad spend ÷ orders.', '广告花费 ÷ 订单数，即每单摊到的广告费。'),
  },
});

const return_rate = rate({
  default: 0,
  usual: [0, 0.4],
  words: {
    label: words('Return rate', '退货率'),
    help: words('Share of orders that is sent back and refunded.', '退货退款的订单占比。'),
  },
});

const return_cost = money({
  default: 0,
  words: {
    label: words('Cost of a return', '单次退货费用'),
    help: words(
      'Return freight and handling of one order that comes back.',
      '退回一单要花的运费、上架和处理费用。',
    ),
  },
});

const recovery_rate = rate({
  default: 0,
  words: {
    label: words('Recovery rate', '退货可再售比例'),
    help: words(
      'Share of returned goods that can be sold again as new; 0 writes them all off.',
      '退回的货有多少还能当新品卖；0 表示全部报废。',
    ),
  },
});

const vat_rate = rate({
  default: 0,
  usual: [0, 0.27],
  words: {
    label: words('VAT rate', '增值税率'),
    help: words(
      'VAT or GST inside the price, such as 20%; US sales tax is added on top, leave 0.',
      '售价里已含的增值税（VAT、GST），如 20%；美国销售税是价外另加的，填 0。',
    ),
  },
});

const other_cost = money({
  default: 0,
  words: {
    label: words('Other cost', '其他成本'),
    help: words(
      'Anything else per order: samples, duty, share of fixed cost.',
      '每单的其他成本：关税、赠品、分摊的固定费用等。',
    ),
  },
});

/** From the third argument on the functions of the family are alike. */
export const SHARED = {
  logistics_cost,
  commission_rate,
  payment_rate,
  affiliate_rate,
  ad_cost,
  return_rate,
  return_cost,
  recovery_rate,
  vat_rate,
  other_cost,
};

const TARGET = {
  usual: [0, 0.5],
  words: {
    label: words('Target margin', '目标利润率'),
    help: words(
      'Profit ÷ revenue to reach, revenue being without VAT and returns; 15% is 0.15.',
      '要达到的利润 ÷ 收入；收入已扣增值税和退货，15% 即 0.15。',
    ),
  },
} as const;

export const target_margin = marginRate(TARGET);

/** 0: neither profit nor loss. */
export const target_margin_or_zero = marginRate({ ...TARGET, default: 0 });
