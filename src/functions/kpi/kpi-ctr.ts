import { over } from '../../core/ratio';
import { words } from '../../core/words';
import { defineFunction, value } from '../define';
import { clicks, impressions } from './inputs';

export const kpiCtr = defineFunction({
  name: 'KPI_CTR',
  words: {
    summary: words('Share of impressions that are clicked.', '点击率：点击数 ÷ 曝光量。'),
    formula: 'clicks ÷ impressions',
    source: words('Click-through rate as ad platforms define it.', '各广告平台通行的点击率定义。'),
    mistakes: [
      words(
        'Mixing all clicks with link clicks: platforms report both.',
        '把全部点击和链接点击混用：平台两种都会给。',
      ),
      words(
        'Averaging the rates of several contents; divide the sums instead.',
        '把多条内容的点击率直接平均：应先求和再相除。',
      ),
    ],
  },
  params: {
    clicks,
    impressions,
  },
  returns: value(words('CTR', '点击率'), 'rate'),
  examples: [
    { args: [30, 1000], result: 0.03, because: words('30 of 1,000', '1000 次曝光点击 30 次') },
    {
      args: [
        [[30], [12]],
        [[1000], [0]],
      ],
      result: [[0.03], [null]],
      because: words('no impressions, no rate', '没有曝光就没有点击率'),
    },
    {
      args: [30, '1,000'],
      error: 'impressions must be a number, got "1,000"',
      because: words('a thousands mark is text', '带千分位的是文本'),
    },
  ],
  compute: ({ clicks, impressions }) => over(clicks, impressions),
});
