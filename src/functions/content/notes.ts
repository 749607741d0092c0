import { words } from '../../core/words';

/** Sources and mistakes that several records of the family name; documentation only. */

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
