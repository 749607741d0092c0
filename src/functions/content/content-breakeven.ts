import { words } from '../../core/words';
import { choice, defineFunction, factor, value } from '../define';
import { breakevenValue, SOLVED } from './breakeven';
import { hidden_cost_rate, margin, order_rate, order_value, return_rate, total_cost, views } from './inputs';
import { MARGIN_MISTAKE, MODEL_SOURCE } from './notes';

export const contentBreakeven = defineFunction({
  name: 'CONTENT_BREAKEVEN',
  words: {
    summary: words(
      'The views, order rate, order value, cost, margin or return rate needed to reach a target ROI.',
      '反推保本点：要达到目标利润ROI，播放量、播放下单率、客单价、总成本、贡献毛利率或退货率应是多少。',
    ),
    formula: 'contribution = total_cost × (1 + hidden_cost_rate) × (1 + target_roi), solved for solve_for',
    source: MODEL_SOURCE,
    mistakes: [
      words(
        'Reading the answer as a forecast: it is the line to compare a forecast with.',
        '把结果当预测：它是拿来和预测比较的及格线。',
      ),
      MARGIN_MISTAKE,
    ],
  },
  params: {
    solve_for: choice({
      choices: SOLVED,
      words: {
        label: words('What to solve for', '反推哪一项'),
        help: words(
          'The name of the value to find; its own argument may be blank and is not used.',
          '要反推的那一项；它自己的参数可以留空，填了也不参与计算。',
        ),
      },
    }),
    views,
    order_rate,
    order_value,
    total_cost,
    margin,
    return_rate,
    hidden_cost_rate,
    target_roi: factor({
      default: 0,
      min: -1,
      usual: [0, 3],
      words: {
        label: words('Target net ROI', '目标利润ROI'),
        help: words(
          'Net ROI to reach; 0 is break-even, 30% is 0.3.',
          '要达到的利润ROI；0 为保本，30% 即 0.3。',
        ),
      },
    }),
  },
  returns: value(words('Value needed', '所需数值'), 'number'),
  solvesFor: 'solve_for',
  examples: [
    {
      args: ['views', '', 0.001, 30, 1500, 0.5],
      result: 100000,
      because: words(
        'each view leaves 0.015, and 1,500 ÷ 0.015 is 100,000',
        '每次播放贡献 0.015，1500 ÷ 0.015 = 100000',
      ),
    },
    {
      args: ['总成本', 100000, 0.001, 30, '', 0.5, 0, 0.2, 0.25],
      result: 1000,
      because: words('1,500 of contribution ÷ 1.2 ÷ 1.25', '贡献毛利 1500 ÷ 1.2 ÷ 1.25'),
    },
    {
      args: ['order_rate', 100, '', 30, 15000, 0.5],
      error: 'cannot be reached: order_rate would have to be 10, above 1',
      because: words('even an order from every view would not do', '就算每次播放都下单也不够'),
    },
  ],
  compute: ({ solve_for, ...content }) => breakevenValue(solve_for, content),
});
