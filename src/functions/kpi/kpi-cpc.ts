import { over } from '../../core/ratio';
import { words } from '../../core/words';
import { defineFunction, value } from '../define';
import { clicks, spend } from './inputs';

export const kpiCpc = defineFunction({
  name: 'KPI_CPC',
  words: {
    summary: words('Cost of one click.', '单次点击成本：花费 ÷ 点击数。'),
    formula: 'spend ÷ clicks',
    source: words('Cost per click as ad platforms define it.', '各广告平台通行的单次点击成本定义。'),
    mistakes: [
      words('Dividing by all clicks when the bid is per link click.', '按链接点击出价，却用全部点击作分母。'),
    ],
  },
  params: {
    spend,
    clicks,
  },
  returns: value(words('CPC', '单次点击成本'), 'money'),
  examples: [
    { args: [120, 400], result: 0.3, because: words('120 for 400 clicks', '400 次点击花 120') },
    { args: [120, 0], result: null, because: words('no clicks yet', '还没有点击') },
    {
      args: [120, '#N/A'],
      error: 'clicks holds the error #N/A',
      because: words('an error is never swallowed', '错误值不会被忽略'),
    },
  ],
  compute: ({ spend, clicks }) => over(spend, clicks),
});
