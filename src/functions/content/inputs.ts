import { words } from '../../core/words';
import { count, marginRate, money, rate } from '../define';
import type { NumberSpec } from '../number-param';

/** What the forecasts of the family ask for; each is written once, here. */

export const VIEWS = {
  words: {
    label: words('Views', '播放量'),
    help: words('Expected views; for a live, the people who enter it.', '预计播放量；直播填场观。'),
  },
} satisfies NumberSpec;

export const views = count(VIEWS);

export const ORDER_RATE = {
  usual: [0, 0.1],
  words: {
    label: words('Order rate', '播放下单率'),
    help: words(
      'Orders ÷ views, such as 0.075%; that is CTR × CVR, never orders ÷ clicks.',
      '订单数 ÷ 播放量，例如 0.075%；等于点击率 × 转化率，不是订单数 ÷ 点击数。',
    ),
  },
} satisfies NumberSpec;

export const order_rate = rate(ORDER_RATE);

export const ORDER_VALUE = {
  words: {
    label: words('Order value', '客单价'),
    help: words('Average sales per order, before returns.', '平均每单销售额，未扣退货。'),
  },
} satisfies NumberSpec;

export const order_value = money(ORDER_VALUE);

export const TOTAL_COST = {
  words: {
    label: words('Total cost', '总成本'),
    help: words(
      'All explicit cost of this content: production, creator fee, samples, ads. Not the hidden-cost buffer.',
      '这条内容的全部显性成本：制作、坑位费、寄样、投流等，不含隐性成本上浮。',
    ),
  },
} satisfies NumberSpec;

export const total_cost = money(TOTAL_COST);

export const MARGIN = {
  default: 1,
  usual: [0.1, 0.7],
  whenBlank: words(
    'margin is blank; type it, or 1 if total_cost holds every cost',
    'margin 是空的；请填写贡献毛利率，如果 total_cost 已包含全部成本请填 1',
  ),
  words: {
    label: words('Contribution margin', '贡献毛利率'),
    help: words(
      'Share of net sales left after goods, freight, commissions, payment fees and losses on returns.',
      '每 1 元净销售额扣除货款、运费、平台与达人佣金、支付手续费和退货损失后剩下的部分，不是采购毛利率。',
    ),
  },
} satisfies NumberSpec;

export const margin = marginRate(MARGIN);

export const RETURN_RATE = {
  default: 0,
  usual: [0, 0.4],
  whenBlank: words(
    'return_rate is blank; type it, or 0 if nothing comes back',
    'return_rate 是空的；请填写退货率，没有退货请填 0',
  ),
  words: {
    label: words('Return rate', '退货率'),
    help: words('Share of sales that is sent back or refunded.', '退货退款占销售额的比例。'),
  },
} satisfies NumberSpec;

export const return_rate = rate(RETURN_RATE);

export const HIDDEN_COST_RATE = {
  default: 0,
  usual: [0.15, 0.2],
  words: {
    label: words('Hidden cost rate', '隐性成本上浮'),
    help: words(
      'Buffer on top of total_cost for what nobody budgets: rework, waiting, small fees. Applied once, here.',
      '在总成本上加的缓冲：返工、等待、零碎费用等没人列预算的部分，只在这里加一次。',
    ),
  },
} satisfies NumberSpec;

export const hidden_cost_rate = rate(HIDDEN_COST_RATE);
