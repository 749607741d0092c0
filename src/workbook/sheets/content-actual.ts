import { words } from '../../core/words';
import type { ColumnFacts } from '../record';

export const actualInputs: readonly ColumnFacts[] = [
  {
    id: 'views',
    heading: words('Views', '播放量'),
    kind: 'input',
    unit: 'count',
    limits: { min: 0 },
    help: words('From the platform report.', '来自平台报表。'),
  },
  {
    id: 'orders',
    heading: words('Orders', '订单数'),
    kind: 'input',
    unit: 'count',
    limits: { min: 0 },
    help: words('Orders the platform credits to this content.', '平台归因到这条内容的订单数。'),
  },
  {
    id: 'gmv',
    heading: words('Sales, GMV', '成交额 GMV'),
    kind: 'input',
    unit: 'money',
    limits: { min: 0 },
    width: 130,
    help: words('Sales credited to this content, before returns.', '归因到这条内容的成交额，退货前。'),
  },
  {
    id: 'cost',
    heading: words('Actual cost', '实际总成本'),
    kind: 'input',
    unit: 'money',
    limits: { min: 0 },
    width: 130,
    help: words(
      'What was really paid for it; the hidden-cost buffer is added for you.',
      '实际花掉的总成本；隐性成本上浮会自动加上。',
    ),
  },
];

export const actualResults: readonly ColumnFacts[] = [
  {
    id: 'order_rate',
    heading: words('Orders per view', '播放下单率'),
    kind: 'calculation',
    unit: 'rate',
    usual: [0, 0.1],
    decimals: 3,
    width: 130,
    help: words('Orders ÷ views.', '订单数 ÷ 播放量。'),
    formula: {
      needs: ['orders', 'views'],
      where: '(views>0)*(orders>=0)*(orders<=views)',
      value: 'orders/views',
    },
  },
  {
    id: 'gpm',
    heading: words('GPM', '千次播放成交额 GPM'),
    kind: 'calculation',
    unit: 'money',
    width: 150,
    help: words('Sales per 1,000 views.', '每千次播放的成交额。'),
    formula: { needs: ['gmv', 'views'], where: '(views>0)*(gmv>=0)', value: 'gmv/views*1000' },
  },
  {
    id: 'profit',
    heading: words('Profit', '利润'),
    kind: 'result',
    unit: 'money',
    width: 130,
    help: words(
      'Sales × (1 − returns) × margin − cost × (1 + hidden-cost buffer).',
      '成交额 ×（1 − 退货率）× 贡献毛利率 − 总成本 ×（1 + 隐性成本上浮）。',
    ),
    formula: {
      needs: ['gmv', 'return_rate_used', 'margin_used', 'cost'],
      where: '(gmv>=0)*(cost>=0)*ISNUMBER(setup_hidden_cost_rate)',
      value: 'gmv*(1-return_rate_used)*margin_used-cost*(1+setup_hidden_cost_rate)',
    },
  },
  {
    id: 'roi',
    heading: words('Profit ROI', '利润ROI'),
    kind: 'result',
    unit: 'roi',
    help: words(
      'Profit ÷ (cost × (1 + buffer)); 0% is break-even.',
      '利润 ÷（总成本 ×（1 + 上浮））；0% 为保本。',
    ),
    formula: {
      needs: ['profit', 'cost'],
      where: 'cost>0',
      value: 'profit/(cost*(1+setup_hidden_cost_rate))',
    },
  },
  {
    id: 'ratio',
    heading: words('Sales ÷ cost', '投产比'),
    kind: 'result',
    unit: 'ratio',
    help: words(
      'Sales after returns ÷ (cost × (1 + buffer)); break-even is 1 ÷ margin.',
      '退货后成交额 ÷（总成本 ×（1 + 上浮））；保本点为 1 ÷ 贡献毛利率。',
    ),
    formula: {
      needs: ['gmv', 'return_rate_used', 'cost'],
      where: '(gmv>=0)*(cost>0)*ISNUMBER(setup_hidden_cost_rate)',
      value: 'gmv*(1-return_rate_used)/(cost*(1+setup_hidden_cost_rate))',
    },
  },
  {
    id: 'roi_gap',
    heading: words('Profit ROI, actual − plan', '利润ROI 实际−预估'),
    kind: 'result',
    unit: 'roi',
    width: 160,
    help: words(
      'In percentage points; below 0 the plan was too hopeful.',
      '百分点之差；小于 0 说明预估偏高。',
    ),
    formula: { needs: ['roi', 'plan_roi'], value: 'roi-plan_roi' },
  },
];
