import { words } from '../../core/words';

/** The columns of a calibration; all multipliers are actual ÷ forecast. */
export const calibrationHeadings = [
  {
    name: words('Group', '分组'),
    unit: 'text',
    words: words('ALL, then each group.', 'ALL 为总体，之后每组一行。'),
  },
  {
    name: words('Pairs', '数据条数'),
    unit: 'count',
    words: words('Contents with a forecast and an actual.', '有预测也有实际的内容数。'),
  },
  {
    name: words('Ratio of totals', '总量比'),
    unit: 'factor',
    words: words(
      'All actuals ÷ all forecasts: for plans of a whole month.',
      '实际合计 ÷ 预测合计：做整月计划用。',
    ),
  },
  {
    name: words('Typical multiplier', '典型倍数'),
    unit: 'factor',
    words: words(
      'Geometric mean of actual ÷ forecast: for one content; blank without a pair above 0.',
      '实际 ÷ 预测的几何平均：看单条内容；没有大于 0 的数据时为空。',
    ),
  },
  {
    name: words('Multiplier to apply', '建议倍数'),
    unit: 'factor',
    words: words(
      'The typical multiplier drawn towards 1 as far as luck may explain it; multiply the next forecast by it.',
      '典型倍数去掉可能是运气的部分，更靠近 1；下一次预测乘以它。',
    ),
  },
  {
    name: words('Low', '下限'),
    unit: 'factor',
    words: words(
      'The next actual ÷ forecast is above this nine times in ten.',
      '下一条的实际 ÷ 预测有九成可能高于它。',
    ),
  },
  {
    name: words('High', '上限'),
    unit: 'factor',
    words: words(
      'And below this nine times in ten: 80% lie between.',
      '有九成可能低于它，即 80% 落在两者之间。',
    ),
  },
  {
    name: words('p of no bias', '无偏差的p值'),
    unit: 'rate',
    words: words(
      'Small (below 0.05): the forecasts are off in one direction, beyond luck.',
      '很小（低于 0.05）说明预测系统性偏高或偏低，不是运气。',
    ),
  },
  {
    name: words('Zeros left out', '剔除的零值'),
    unit: 'count',
    words: words(
      'Pairs with a 0, which have no logarithm: in the ratio of totals only.',
      '含 0 的数据取不了对数，只计入总量比。',
    ),
  },
] as const;
