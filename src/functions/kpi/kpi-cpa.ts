import { over } from '../../core/ratio';
import { words } from '../../core/words';
import { count, defineFunction, value } from '../define';
import { spend } from './inputs';

export const kpiCpa = defineFunction({
  name: 'KPI_CPA',
  words: {
    summary: words('Cost of one conversion, whatever action was agreed.', '单次转化成本：花费 ÷ 转化数。'),
    formula: 'spend ÷ conversions',
    source: words('Cost per action as ad platforms define it.', '各广告平台通行的单次转化成本定义。'),
    mistakes: [
      words(
        'Comparing it across platforms that count different actions.',
        '拿不同平台、不同转化口径的 CPA 直接比较。',
      ),
      words(
        'Reading a blank as free: without a conversion there is no cost per conversion.',
        '把空白当作 0：没有转化就没有单次转化成本。',
      ),
    ],
  },
  params: {
    spend,
    conversions: count({
      words: {
        label: words('Conversions', '转化数'),
        help: words(
          'The action you pay for: sign-ups, add-to-carts, orders.',
          '你为之付费的动作：注册、加购或下单。',
        ),
      },
    }),
  },
  returns: value(words('CPA', '单次转化成本'), 'money'),
  examples: [
    { args: [300, 20], result: 15, because: words('300 for 20 conversions', '20 次转化花 300') },
    { args: [300, 0], result: null, because: words('spent without a conversion', '花了钱但没有转化') },
    {
      args: [300, true],
      error: 'conversions must be a number, got TRUE',
      because: words('TRUE is not 1 here', 'TRUE 不当作 1'),
    },
  ],
  compute: ({ spend, conversions }) => over(spend, conversions),
});
