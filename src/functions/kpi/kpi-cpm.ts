import { over } from '../../core/ratio';
import { words } from '../../core/words';
import { defineFunction, value } from '../define';
import { impressions, spend } from './inputs';

export const kpiCpm = defineFunction({
  name: 'KPI_CPM',
  words: {
    summary: words('Cost of 1,000 impressions.', '千次展示成本：花费 ÷ 曝光量 × 1000。'),
    formula: 'spend ÷ impressions × 1000',
    source: words('Cost per mille as ad platforms define it.', '各广告平台通行的千次展示成本定义。'),
    mistakes: [
      words(
        'Dividing by views or reach: both are smaller than impressions.',
        '用播放量或覆盖人数作分母：它们都小于曝光量。',
      ),
    ],
  },
  params: {
    spend,
    impressions,
  },
  returns: value(words('CPM', '千次展示成本'), 'money'),
  examples: [
    { args: [50, 10000], result: 5, because: words('50 for ten thousand', '1 万次曝光花 50') },
    {
      args: [50, 0],
      result: null,
      because: words('no impressions, no cost per thousand', '没有曝光就没有千次展示成本'),
    },
    {
      args: ['$50', 10000],
      error: 'spend must be a number, got "$50"',
      because: words('a currency sign is text', '带货币符号的是文本'),
    },
  ],
  compute: ({ spend, impressions }) => over(spend * 1000, impressions),
});
