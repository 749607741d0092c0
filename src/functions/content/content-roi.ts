import { words } from '../../core/words';
import { defineFunction, noValue, value } from '../define';
import { hidden_cost_rate, margin, order_rate, order_value, return_rate, total_cost, views } from './inputs';
import { invested, profit } from './model';
import { BUFFER_MISTAKE, MARGIN_MISTAKE, MODEL_SOURCE, SHORT_FORM_MISTAKE } from './notes';

const NO_COST = noValue(words('an ROI over a total_cost of 0 has no value', 'total_cost 为 0 时算不出 ROI'));

/** On net profit, 0 is break-even: what TikTok and many teams call ROI is sales ÷ spend, CONTENT_ROI_RATIO or KPI_ROAS. */
export const contentRoi = defineFunction({
  name: 'CONTENT_ROI',
  words: {
    summary: words(
      'Net profit per unit of money put into a piece of content; 0 is break-even, 1 doubles the money.',
      '利润ROI：一条内容的净利润 ÷ 总投入；0 为保本，1 为净赚一倍。',
    ),
    formula:
      '(views × order_rate × order_value × (1 − return_rate) × margin − invested) ÷ invested, invested = total_cost × (1 + hidden_cost_rate)',
    source: MODEL_SOURCE,
    mistakes: [
      words(
        'Comparing it with the ROI an ad platform shows: that is sales ÷ ad spend, the ROAS.',
        '和广告后台的 ROI 直接比较：后台的 ROI 是销售额 ÷ 广告花费，也就是 ROAS。',
      ),
      SHORT_FORM_MISTAKE,
      MARGIN_MISTAKE,
      BUFFER_MISTAKE,
    ],
  },
  params: { views, order_rate, order_value, total_cost, margin, return_rate, hidden_cost_rate },
  returns: value(words('Net ROI', '利润ROI'), 'rate'),
  examples: [
    {
      args: [250000, 0.00075, 28, 1500, 0.3, 0.08, 0.18],
      result: -0.18135593220338983,
      because: words('a loss of 321 on 1,770 put in', '总投入 1770，亏损 321'),
    },
    {
      args: [100000, 0.001, 30, 1000, 0.5],
      result: 0.5,
      because: words('1,500 of contribution on 1,000 put in', '贡献毛利 1500，总投入 1000'),
    },
    {
      args: [100000, 0.001, 30, 0, 0.5],
      error: 'an ROI over a total_cost of 0 has no value',
      because: words('nothing was put in, so nothing can be compared with it', '没有投入，无从比较'),
    },
  ],
  compute(content) {
    const cost = invested(content);
    return cost === 0 ? NO_COST : profit(content) / cost;
  },
});
