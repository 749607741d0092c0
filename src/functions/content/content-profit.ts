import { words } from '../../core/words';
import { defineFunction, value } from '../define';
import { hidden_cost_rate, margin, order_rate, order_value, return_rate, total_cost, views } from './inputs';
import { profit } from './model';
import { BUFFER_MISTAKE, MARGIN_MISTAKE, MODEL_SOURCE, SHORT_FORM_MISTAKE } from './notes';

export const contentProfit = defineFunction({
  name: 'CONTENT_PROFIT',
  words: {
    summary: words(
      'What a piece of content should earn after everything it costs.',
      '预计一条内容扣除全部投入后的利润。',
    ),
    formula:
      'views × order_rate × order_value × (1 − return_rate) × margin − total_cost × (1 + hidden_cost_rate)',
    source: MODEL_SOURCE,
    mistakes: [SHORT_FORM_MISTAKE, MARGIN_MISTAKE, BUFFER_MISTAKE],
  },
  params: { views, order_rate, order_value, total_cost, margin, return_rate, hidden_cost_rate },
  returns: value(words('Profit', '利润'), 'money'),
  examples: [
    {
      args: [250000, 0.00075, 28, 1500, 0.3, 0.08, 0.18],
      result: -321,
      because: words(
        '5,250 of sales, 4,830 after returns, 1,449 of contribution, 1,770 put in',
        '成交额 5250，扣退货后 4830，贡献毛利 1449，总投入 1770',
      ),
    },
    {
      args: [100000, 0.001, 30, 1000],
      result: 2000,
      because: words('3,000 of sales less every cost of 1,000', '销售额 3000 减去全部成本 1000'),
    },
    {
      args: [100000, 0.001, 30, 1000, ''],
      error: 'margin is blank; type it, or 1 if total_cost holds every cost',
      because: words('a forgotten margin must not become 100%', '忘填的毛利率不能当作 100%'),
    },
  ],
  compute: profit,
});
