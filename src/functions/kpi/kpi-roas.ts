import { over } from '../../core/ratio';
import { words } from '../../core/words';
import { defineFunction, signedMoney, value } from '../define';
import { spend } from './inputs';

export const kpiRoas = defineFunction({
  name: 'KPI_ROAS',
  words: {
    summary: words(
      'Sales per unit of ad spend.',
      '广告支出回报：广告带来的销售额 ÷ 广告花费；广告后台常直接叫 ROI。',
    ),
    formula: 'revenue ÷ spend',
    source: words(
      'Return on ad spend; TikTok GMV Max shows it under the name ROI.',
      '广告支出回报；TikTok GMV Max 里显示为 ROI。',
    ),
    mistakes: [
      words(
        'Taking 1 as break-even: KPI_BREAKEVEN_ROAS gives the line.',
        '以为大于 1 就赚钱：保本线用 KPI_BREAKEVEN_ROAS 算。',
      ),
      words(
        'Calling it profit: goods, freight and fees are not in it.',
        '把它当利润：货款、运费、佣金都没扣。',
      ),
    ],
  },
  params: {
    revenue: signedMoney({
      words: {
        label: words('Revenue', '广告带来的销售额'),
        help: words(
          'Sales attributed to the ads; refunds can take them below 0.',
          '归因到广告的销售额；退款可能使其为负。',
        ),
      },
    }),
    spend,
  },
  returns: value(words('ROAS', '广告支出回报'), 'factor'),
  examples: [
    { args: [3000, 1000], result: 3, because: words('3,000 on 1,000', '花 1000 卖 3000') },
    { args: [3000, 0], result: null, because: words('nothing was spent', '没有花费') },
    {
      args: [3000, '1.2万'],
      error: 'spend must be a number, got "1.2万"',
      because: words('1.2万 is text; DATA_NUMBER reads it', '1.2万 是文本，不是数字'),
    },
  ],
  compute: ({ revenue, spend }) => over(revenue, spend),
});
