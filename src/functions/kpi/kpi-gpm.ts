import { over } from '../../core/ratio';
import { words } from '../../core/words';
import { defineFunction, money, value } from '../define';
import { views } from './inputs';

export const kpiGpm = defineFunction({
  name: 'KPI_GPM',
  words: {
    summary: words('Sales per 1,000 views.', '千次播放成交额：成交额 ÷ 播放量 × 1000。'),
    formula: 'gmv ÷ views × 1000',
    source: words('GMV per mille as TikTok Shop shows it for videos.', 'TikTok Shop 视频数据里的 GPM。'),
    mistakes: [
      words('Comparing GPM on impressions with GPM on views.', '把按曝光算的 GPM 和按播放算的 GPM 混着比。'),
      words('Reading it as total sales: it is per 1,000 views.', '把它当总成交额：它是每千次播放的。'),
    ],
  },
  params: {
    gmv: money({
      words: {
        label: words('GMV', '成交额'),
        help: words('Sales before returns in the period.', '同一时期未扣退货的成交额。'),
      },
    }),
    views,
  },
  returns: value(words('GPM', '千次播放成交额'), 'money'),
  examples: [
    { args: [5250, 250000], result: 21, because: words('5,250 over 250 thousands', '25 万次播放成交 5250') },
    { args: [0, 1200], result: 0, because: words('views without sales', '有播放没成交') },
    {
      args: [5250, -1],
      error: 'views must be 0 or more, got -1',
      because: words('views cannot be negative', '播放量不能为负'),
    },
  ],
  compute: ({ gmv, views }) => over(gmv * 1000, views),
});
