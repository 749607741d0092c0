import { words } from '../../core/words';
import type { FieldFacts } from '../record';

const replace = words('Example, 2026-03: replace with your own', '示例（2026-03），请换成自己的数');

export const setupCosts: readonly FieldFacts[] = [
  {
    id: 'hidden_cost_rate',
    label: words('Hidden-cost buffer', '隐性成本上浮'),
    kind: 'input',
    unit: 'rate',
    limits: { min: 0, max: 1 },
    usual: [0.15, 0.2],
    initial: 0.18,
    answer: 'hidden_cost_rate',
    help: words(
      'For rework, talks and script changes; added once to the cost of every content.',
      '沟通、返工、改脚本等花费，对每条内容的总成本只加一次。',
    ),
    example: words(
      'Example, 2026-03: middle of the usual 15–20%',
      '示例（2026-03）：常见区间 15%–20% 的中间值',
    ),
  },
  {
    id: 'margin',
    label: words('Contribution margin', '贡献毛利率'),
    kind: 'input',
    unit: 'rate',
    limits: { max: 1 },
    usual: [0.05, 0.7],
    initial: 0.3,
    answer: 'margin',
    help: words(
      'What is left of 1 of sales after goods, freight, commissions and payment fees, before content and ads. For products without their own.',
      '每 1 元销售额扣除采购、物流、佣金、手续费后还剩多少（未扣内容和广告）。商品没填时用它。',
    ),
    example: replace,
  },
  {
    id: 'return_rate',
    label: words('Return rate', '退货率'),
    kind: 'input',
    unit: 'rate',
    limits: { min: 0, max: 1 },
    usual: [0, 0.4],
    initial: 0.08,
    answer: 'return_rate',
    help: words(
      'Returned or refunded ÷ sold. For products without their own.',
      '退货退款 ÷ 销售。商品没填时用它。',
    ),
    example: replace,
  },
];
