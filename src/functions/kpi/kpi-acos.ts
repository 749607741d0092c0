import { over } from '../../core/ratio';
import { words } from '../../core/words';
import { defineFunction, money, value } from '../define';
import { spend } from './inputs';

export const kpiAcos = defineFunction({
  name: 'KPI_ACOS',
  words: {
    summary: words(
      'Ad spend as a share of the sales it brought; 1 ÷ ROAS.',
      '费比（ACOS）：广告花费 ÷ 广告销售额，等于 1 ÷ ROAS。',
    ),
    formula: 'spend ÷ sales',
    source: words('Advertising cost of sales as Amazon defines it.', '亚马逊的 ACOS 定义。'),
    mistakes: [
      words(
        'Using all sales of the shop as the denominator: that is TACOS.',
        '用全店销售额作分母：那是 TACOS。',
      ),
    ],
  },
  params: {
    spend,
    sales: money({
      words: {
        label: words('Sales', '销售额'),
        help: words('Sales attributed to the ads.', '归因到广告的销售额。'),
      },
    }),
  },
  returns: value(words('ACOS', '费比'), 'rate'),
  examples: [
    { args: [250, 1000], result: 0.25, because: words('250 of 1,000', '卖 1000 花 250') },
    { args: [250, 0], result: null, because: words('no sales yet', '还没有销售') },
    {
      args: [250, -1000],
      error: 'sales must be 0 or more, got -1000',
      because: words('a share of negative sales means nothing', '负的销售额没有费比'),
    },
  ],
  compute: ({ spend, sales }) => over(spend, sales),
});
