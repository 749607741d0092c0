import { words } from '../../core/words';

/** One case of the family's model; money in one currency, rates as fractions. */
export interface ContentCase {
  views: number;
  order_rate: number;
  order_value: number;
  total_cost: number;
  margin: number;
  return_rate: number;
  hidden_cost_rate: number;
}

/** Sales that stay: orders × order value, less what comes back. */
export function netSales({
  views,
  order_rate,
  order_value,
  return_rate,
}: Omit<ContentCase, 'total_cost'>): number {
  return views * order_rate * order_value * (1 - return_rate);
}

export function contribution(content: Omit<ContentCase, 'total_cost'>): number {
  return netSales(content) * content.margin;
}

/** Explicit cost with the hidden-cost buffer on top. */
export function invested({ total_cost, hidden_cost_rate }: ContentCase): number {
  return total_cost * (1 + hidden_cost_rate);
}

export function profit(content: ContentCase): number {
  return contribution(content) - invested(content);
}

export const MODEL_SOURCE = words(
  'Accounting identity; ROI as net profit over everything put in.',
  '会计恒等式；ROI 按净利润 ÷ 总投入计算。',
);

export const SHORT_FORM_MISTAKE = words(
  'Comparing a call without margin (total_cost holds every cost) with one that has margin.',
  '把没填 margin 的算法（总成本已含全部成本）和填了 margin 的算法放在一起比较。',
);

export const MARGIN_MISTAKE = words(
  'Taking 1 − purchase price ÷ selling price as margin: freight, commissions and returns are missing.',
  '把采购毛利率当作 margin：漏了运费、佣金和退货损失。',
);

export const BUFFER_MISTAKE = words(
  'Adding the hidden-cost buffer to total_cost and giving hidden_cost_rate as well: it is then counted twice.',
  '总成本里已经加过隐性成本，又填 hidden_cost_rate：重复计算。',
);
