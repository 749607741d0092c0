import { over } from '../../core/ratio';
import { words } from '../../core/words';
import { defineFunction, number, value } from '../define';

/** The difference first: 1200 ÷ 1000 − 1 would be 0.19999999999999996, below a line of 20%. */
export const kpiGrowth = defineFunction({
  name: 'KPI_GROWTH',
  words: {
    summary: words(
      'Growth from one period to the next, such as followers gained.',
      '增长率：本期 ÷ 上期 − 1；用于粉丝即涨粉率。',
    ),
    formula: 'now ÷ before − 1',
    source: words('Relative change.', '相对变化率。'),
    mistakes: [
      words('Comparing a part of this month with all of last month.', '用本月到目前的数据比上个月整月。'),
    ],
  },
  params: {
    now: number({
      words: {
        label: words('Now', '本期'),
        help: words('The later value: followers, sales, views.', '本期数值：粉丝、销售额、播放量等。'),
      },
    }),
    before: number({
      min: 0,
      words: {
        label: words('Before', '上期'),
        help: words('The earlier value, 0 or more.', '上期数值，不能为负。'),
      },
    }),
  },
  returns: value(words('Growth', '增长率'), 'rate'),
  examples: [
    { args: [1200, 1000], result: 0.2, because: words('200 more than 1,000', '比 1000 多 200') },
    {
      args: [1200, 0],
      result: null,
      because: words('growth from nothing has no rate', '从 0 开始没有增长率'),
    },
    {
      args: [1200, -5],
      error: 'before must be 0 or more, got -5',
      because: words('growth from below 0 has no meaning', '从负数开始的增长率没有意义'),
    },
  ],
  compute: ({ now, before }) => over(now - before, before),
});
