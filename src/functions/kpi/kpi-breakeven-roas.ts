import { words } from '../../core/words';
import { defineFunction, marginRate, noValue, rate, value } from '../define';

const NOTHING_LEFT = noValue(
  words(
    'cannot be reached: with this margin and return_rate no sale pays for ads',
    '达不到：按这个 margin 和 return_rate，卖多少都赚不回广告费',
  ),
);

/** On sales before returns, because that is what the platforms' own ROAS is on. */
export const kpiBreakevenRoas = defineFunction({
  name: 'KPI_BREAKEVEN_ROAS',
  words: {
    summary: words(
      'The ROAS, as platforms show it, at which ads just pay for themselves.',
      '保本ROAS：广告后台显示的 ROAS 达到多少才不亏。',
    ),
    formula: '1 ÷ (margin × (1 − return_rate))',
    source: words(
      'Contribution per unit of sales before returns, inverted.',
      '每 1 元退货前销售额所留贡献的倒数。',
    ),
    mistakes: [
      words(
        'Using a margin from which ad cost is already taken off: ads are then paid twice.',
        '毛利率里已经扣过广告费：广告成本重复计算。',
      ),
      words(
        'Leaving return_rate out although the platform shows sales before returns.',
        '平台显示的是退货前销售额，却没填退货率。',
      ),
    ],
  },
  params: {
    margin: marginRate({
      usual: [0.1, 0.7],
      words: {
        label: words('Contribution margin', '贡献毛利率'),
        help: words(
          'Share of net sales left after all costs except ads.',
          '每 1 元净销售额扣除各项成本后剩下的部分，未扣广告费。',
        ),
      },
    }),
    return_rate: rate({
      default: 0,
      usual: [0, 0.4],
      words: {
        label: words('Return rate', '退货率'),
        help: words('Share of sales that is sent back or refunded.', '退货退款占销售额的比例。'),
      },
    }),
  },
  returns: value(words('Break-even ROAS', '保本ROAS'), 'factor'),
  examples: [
    { args: [0.25], result: 4, because: words('a quarter of each sale is left', '每卖 1 元剩 0.25 元') },
    {
      args: [0.5, 0.2],
      result: 2.5,
      because: words('0.5 × 0.8 = 0.4 is left of 1', '0.5 × 0.8，每 1 元剩 0.4 元'),
    },
    { args: [-0.1], error: 'cannot be reached', because: words('every sale loses money', '每一单都亏') },
    {
      args: [40],
      error: 'margin must be 1 or less, got 40; type 40% or 0.4',
      because: words('40% is 0.4', '40% 是 0.4'),
    },
  ],
  compute({ margin, return_rate }) {
    const left = margin * (1 - return_rate);
    return left > 0 ? 1 / left : NOTHING_LEFT;
  },
});
