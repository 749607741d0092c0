import { words } from '../../core/words';
import type { FieldFacts } from '../record';

const cells =
  'home_views,home_order_rate,home_order_value,home_total_cost,home_margin,home_return_rate,home_hidden_cost_rate';

export const calculatorInputs: readonly FieldFacts[] = [
  {
    id: 'views',
    label: words('Views', '播放量'),
    kind: 'input',
    unit: 'count',
    limits: { min: 0 },
    initial: 250000,
    help: words('Plays you expect; for a live, viewers.', '预计播放量；直播填场观。'),
    example: words('Example', '示例'),
  },
  {
    id: 'order_rate',
    label: words('Orders per view', '播放下单率'),
    kind: 'input',
    unit: 'rate',
    limits: { min: 0, max: 1 },
    usual: [0.0001, 0.1],
    initial: 0.00075,
    help: words('Orders ÷ views; not orders ÷ clicks.', '订单数 ÷ 播放量；不是订单 ÷ 点击。'),
    example: words('Example', '示例'),
  },
  {
    id: 'order_value',
    label: words('Order value', '客单价'),
    kind: 'input',
    unit: 'money',
    limits: { min: 0 },
    initial: 28,
    help: words('Average paid per order.', '平均每单实付金额。'),
    example: words('Example', '示例'),
  },
  {
    id: 'total_cost',
    label: words('Total cost', '总成本'),
    kind: 'input',
    unit: 'money',
    limits: { min: 0 },
    initial: 1500,
    help: words('Production, creator fee, samples and boosting.', '制作、坑位费、寄样、投流之和。'),
    example: words('Example', '示例'),
  },
  {
    id: 'margin',
    label: words('Contribution margin', '贡献毛利率'),
    kind: 'input',
    unit: 'rate',
    limits: { max: 1 },
    usual: [0.05, 0.7],
    initial: '=setup_margin',
    help: words('Starts with Setup; type over it to try another.', '默认取「设置」，可直接改成别的数试算。'),
  },
  {
    id: 'return_rate',
    label: words('Return rate', '退货率'),
    kind: 'input',
    unit: 'rate',
    limits: { min: 0, max: 1 },
    usual: [0, 0.4],
    initial: '=setup_return_rate',
    help: words('Starts with Setup; type over it to try another.', '默认取「设置」，可直接改成别的数试算。'),
  },
  {
    id: 'hidden_cost_rate',
    label: words('Hidden-cost buffer', '隐性成本上浮'),
    kind: 'input',
    unit: 'rate',
    limits: { min: 0, max: 1 },
    usual: [0.15, 0.2],
    initial: '=setup_hidden_cost_rate',
    help: words('Starts with Setup; type over it to try another.', '默认取「设置」，可直接改成别的数试算。'),
  },
];

export const calculatorResults: readonly FieldFacts[] = [
  {
    id: 'gmv',
    label: words('Sales', '成交额'),
    kind: 'calculation',
    unit: 'money',
    formula: '=CONTENT_GMV(home_views,home_order_rate,home_order_value)',
    help: words('Before returns.', '退货前。'),
  },
  {
    id: 'profit',
    label: words('Profit', '利润'),
    kind: 'result',
    unit: 'money',
    formula: `=CONTENT_PROFIT(${cells})`,
    help: words('After returns, margin, cost and buffer.', '扣除退货、成本和上浮之后。'),
  },
  {
    id: 'roi',
    label: words('Profit ROI', '利润ROI'),
    kind: 'result',
    unit: 'roi',
    formula: `=CONTENT_ROI(${cells})`,
    help: words(
      'Profit ÷ (cost × (1 + buffer)); 0% is break-even.',
      '利润 ÷（总成本 ×（1 + 上浮））；0% 为保本。',
    ),
  },
  {
    id: 'ratio',
    label: words('Sales ÷ cost', '投产比'),
    kind: 'result',
    unit: 'ratio',
    formula: `=CONTENT_ROI_RATIO(${cells})`,
    help: words('Sales after returns ÷ (cost × (1 + buffer)).', '退货后成交额 ÷（总成本 ×（1 + 上浮））。'),
  },
  {
    id: 'breakeven_views',
    label: words('Views to break even', '保本播放量'),
    kind: 'result',
    unit: 'count',
    formula: `=CONTENT_BREAKEVEN("views",${cells})`,
    help: words(
      'Views at which profit is 0, everything else as above.',
      '其他不变时，利润为 0 所需的播放量。',
    ),
  },
  {
    id: 'breakeven_cost',
    label: words('Most it may cost', '最高可投成本'),
    kind: 'result',
    unit: 'money',
    formula: `=CONTENT_BREAKEVEN("total_cost",${cells})`,
    help: words(
      'Total cost at which profit is 0, everything else as above.',
      '其他不变时，利润为 0 的总成本上限。',
    ),
  },
];
