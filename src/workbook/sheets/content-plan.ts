import { words } from '../../core/words';
import type { ColumnFacts } from '../record';

export const planInputs: readonly ColumnFacts[] = [
  {
    id: 'plan_views',
    heading: words('Planned views', '预估播放量'),
    kind: 'input',
    unit: 'count',
    limits: { min: 0 },
    help: words('Plays you expect; for a live, viewers.', '预计播放量；直播填场观。'),
  },
  {
    id: 'plan_order_rate',
    heading: words('Planned orders per view', '预估播放下单率'),
    kind: 'input',
    unit: 'rate',
    limits: { min: 0, max: 1 },
    usual: [0.0001, 0.1],
    decimals: 3,
    width: 150,
    help: words(
      'Orders ÷ views, such as 0.075%; not orders ÷ clicks.',
      '订单数 ÷ 播放量，如 0.075%；不是订单 ÷ 点击。',
    ),
  },
  {
    id: 'plan_order_value',
    heading: words('Planned order value', '预估客单价'),
    kind: 'input',
    unit: 'money',
    limits: { min: 0 },
    width: 150,
    help: words('Average paid per order.', '平均每单实付金额。'),
  },
  {
    id: 'plan_cost',
    heading: words('Planned cost', '预估总成本'),
    kind: 'input',
    unit: 'money',
    limits: { min: 0 },
    width: 130,
    help: words(
      'Production, creator fee, samples and boosting; the hidden-cost buffer is added for you.',
      '制作、坑位费、寄样、投流之和；隐性成本上浮会自动加上。',
    ),
  },
];

export const assumptions: readonly ColumnFacts[] = [
  {
    id: 'margin',
    heading: words('Contribution margin', '贡献毛利率'),
    kind: 'input',
    unit: 'rate',
    limits: { max: 1 },
    usual: [0.05, 0.7],
    width: 140,
    help: words('Blank: the margin of the SKU, else of Setup.', '留空：用商品的毛利率，没有再用「设置」的。'),
  },
  {
    id: 'return_rate',
    heading: words('Return rate', '退货率'),
    kind: 'input',
    unit: 'rate',
    limits: { min: 0, max: 1 },
    usual: [0, 0.4],
    help: words(
      'Blank: the return rate of the SKU, else of Setup.',
      '留空：用商品的退货率，没有再用「设置」的。',
    ),
  },
];

/** Results of Products are blank texts where unknown, so a product without one falls through to Setup, not to 0. */
function ofProduct(column: string): readonly [string, string] {
  return ['of_product', `IF(product="","",XLOOKUP(product,{products.sku},{products.${column}},""))`];
}

/** Margin and returns only matter, and only show, in rows that have a cost. */
const hasCost = 'ISNUMBER(plan_cost)+ISNUMBER(cost)>0';

export const planResults: readonly ColumnFacts[] = [
  {
    id: 'margin_used',
    heading: words('Margin used', '采用毛利率'),
    kind: 'calculation',
    unit: 'roi',
    help: words('This row, else the SKU, else Setup.', '依次取：本行、商品、设置。'),
    formula: {
      uses: ['plan_cost', 'cost', 'product', 'margin'],
      with: [ofProduct('margin_used')],
      where: hasCost,
      value:
        'IF(margin="",IF(ISNUMBER(of_product),of_product,setup_margin),IF(ISNUMBER(margin),IF(margin<=1,margin,""),""))',
    },
  },
  {
    id: 'return_rate_used',
    heading: words('Returns used', '采用退货率'),
    kind: 'calculation',
    unit: 'rate',
    help: words('This row, else the SKU, else Setup.', '依次取：本行、商品、设置。'),
    formula: {
      uses: ['plan_cost', 'cost', 'product', 'return_rate'],
      with: [ofProduct('return_rate_used')],
      where: hasCost,
      value:
        'IF(return_rate="",IF(ISNUMBER(of_product),of_product,setup_return_rate),IF(ISNUMBER(return_rate),IF((return_rate>=0)*(return_rate<=1),return_rate,""),""))',
    },
  },
  {
    id: 'plan_gmv',
    heading: words('Planned sales', '预估成交额'),
    kind: 'calculation',
    unit: 'money',
    width: 130,
    help: words(
      'Views × orders per view × order value, before returns.',
      '播放量 × 播放下单率 × 客单价，退货前。',
    ),
    formula: {
      needs: ['plan_views', 'plan_order_rate', 'plan_order_value'],
      where: '(plan_views>=0)*(plan_order_rate>=0)*(plan_order_rate<=1)*(plan_order_value>=0)',
      value: 'plan_views*plan_order_rate*plan_order_value',
    },
  },
  {
    id: 'plan_profit',
    heading: words('Planned profit', '预估利润'),
    kind: 'result',
    unit: 'money',
    width: 130,
    help: words(
      'Sales × (1 − returns) × margin − cost × (1 + hidden-cost buffer).',
      '成交额 ×（1 − 退货率）× 贡献毛利率 − 总成本 ×（1 + 隐性成本上浮）。',
    ),
    formula: {
      needs: ['plan_gmv', 'return_rate_used', 'margin_used', 'plan_cost'],
      where: '(plan_cost>=0)*ISNUMBER(setup_hidden_cost_rate)',
      value: 'plan_gmv*(1-return_rate_used)*margin_used-plan_cost*(1+setup_hidden_cost_rate)',
    },
  },
  {
    id: 'plan_roi',
    heading: words('Planned profit ROI', '预估利润ROI'),
    kind: 'result',
    unit: 'roi',
    width: 130,
    help: words(
      'Profit ÷ (cost × (1 + buffer)); 0% is break-even.',
      '利润 ÷（总成本 ×（1 + 上浮））；0% 为保本。',
    ),
    formula: {
      needs: ['plan_profit', 'plan_cost'],
      where: 'plan_cost>0',
      value: 'plan_profit/(plan_cost*(1+setup_hidden_cost_rate))',
    },
  },
  {
    id: 'plan_ratio',
    heading: words('Planned sales ÷ cost', '预估投产比'),
    kind: 'result',
    unit: 'ratio',
    width: 130,
    help: words(
      'Sales after returns ÷ (cost × (1 + buffer)); break-even is 1 ÷ margin.',
      '退货后成交额 ÷（总成本 ×（1 + 上浮））；保本点为 1 ÷ 贡献毛利率。',
    ),
    formula: {
      needs: ['plan_gmv', 'return_rate_used', 'plan_cost'],
      where: '(plan_cost>0)*ISNUMBER(setup_hidden_cost_rate)',
      value: 'plan_gmv*(1-return_rate_used)/(plan_cost*(1+setup_hidden_cost_rate))',
    },
  },
];
