import { words } from '../../core/words';
import { defineFunction, noValue, value } from '../define';
import { hidden_cost_rate, margin, order_rate, order_value, return_rate, total_cost, views } from './inputs';
import { invested, netSales } from './model';
import { BUFFER_MISTAKE } from './notes';

const NO_COST = noValue(
  words('a ratio over a total_cost of 0 has no value', 'total_cost 为 0 时算不出投产比'),
);

export const contentRoiRatio = defineFunction({
  name: 'CONTENT_ROI_RATIO',
  words: {
    summary: words(
      'Sales after returns per unit of money put in; break-even is 1 ÷ margin.',
      '投产比：扣退货后的销售额 ÷ 总投入；保本线是 1 ÷ 贡献毛利率。',
    ),
    formula: 'views × order_rate × order_value × (1 − return_rate) ÷ (total_cost × (1 + hidden_cost_rate))',
    source: words('Sales ÷ everything put in.', '销售额 ÷ 总投入，即常说的投产比。'),
    mistakes: [
      words(
        'Taking 1 as break-even: that holds only when total_cost contains every cost, goods included.',
        '以为投产比大于 1 就赚钱：只有总成本包含货款等全部成本时才成立。',
      ),
      words(
        'Expecting margin to change it: it is there so that the arguments of CONTENT_ROI fit. Net ROI = ratio × margin − 1.',
        '以为 margin 会影响结果：它只为与 CONTENT_ROI 参数一致。利润ROI = 投产比 × 贡献毛利率 − 1。',
      ),
      BUFFER_MISTAKE,
    ],
  },
  params: { views, order_rate, order_value, total_cost, margin, return_rate, hidden_cost_rate },
  returns: value(words('Sales ÷ input', '投产比'), 'factor'),
  examples: [
    {
      args: [250000, 0.00075, 28, 1500, 0.3, 0.08, 0.18],
      result: 2.7288135593220337,
      because: words('4,830 of sales after returns on 1,770 put in', '扣退货后销售额 4830，总投入 1770'),
    },
    {
      args: [100000, 0.001, 30, 1000],
      result: 3,
      because: words('3,000 of sales on 1,000 put in', '销售额 3000，总投入 1000'),
    },
    {
      args: [100000, 0.001, 30, 0],
      error: 'a ratio over a total_cost of 0 has no value',
      because: words('nothing was put in', '没有投入'),
    },
  ],
  compute(content) {
    const cost = invested(content);
    return cost === 0 ? NO_COST : netSales(content) / cost;
  },
});
