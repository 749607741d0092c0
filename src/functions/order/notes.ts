import { words } from '../../core/words';

/** What several records of the family say; documentation only. */

export const ORDER_SOURCE = words(
  'Unit economics of one order: VAT is taken out of the price, platform fees are charged on the price with VAT.',
  '单均利润模型（UE）：收入先扣除含在售价里的增值税，平台费用按含税售价收取。',
);

export const PROFIT_FORMULA =
  'order_value ÷ (1 + vat_rate) × (1 − return_rate) − order_value × ((commission_rate + affiliate_rate) × (1 − return_rate) + payment_rate) − goods_cost × (1 − return_rate × recovery_rate) − logistics_cost − ad_cost − other_cost − return_rate × return_cost';

export const PURCHASE_MISTAKE = words(
  'Calling price − purchase price the profit: freight, fees, ads and returns come off as well.',
  '把售价减采购价当利润：还没扣物流、平台费用、广告和退货。',
);

export const PER_ORDER_MISTAKE = words(
  'Mixing costs per piece with costs per order: an order of two pieces has two purchase prices and one parcel.',
  '把每件的成本和每单的成本混在一起：一单两件就有两份采购成本、一份运费。',
);

export const SALES_TAX_MISTAKE = words(
  'Putting US sales tax into vat_rate: it is added on top of the price and never was yours.',
  '把美国销售税填进 vat_rate：它是售价之外另收的，本来就不在售价里。',
);
