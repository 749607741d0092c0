import { farFromMedian } from '../../core/modified-z';
import { words } from '../../core/words';
import { choice, defineFunction, number, numberSample, refused, series } from '../define';
import { tooFew } from '../sentences';

/** Fewer have no middle to be far from. */
const FEWEST = 5;

const name = words('Outlier', '异常值');

export const dataOutlier = defineFunction({
  name: 'DATA_OUTLIER',
  words: {
    summary: words(
      'TRUE for values far outside the rest: a hit, a typing slip or a number to check again.',
      '标出明显偏离的异常值（TRUE）：爆款、填错或需要复核的数。',
    ),
    formula: '|0.6745 × (x − median) ÷ median of |x − median|| > threshold, x = ln(value) for scale log',
    source: words(
      'Modified z-score of Iglewicz & Hoaglin (1993), How to Detect and Handle Outliers.',
      'Iglewicz & Hoaglin（1993）的修正 Z 分数（基于中位数）。',
    ),
    mistakes: [
      words(
        'Deleting what is TRUE: a hit is real; only a slip or an invented number has to go.',
        '把 TRUE 的行直接删掉：爆款是真实数据，只有填错或造假的数才该去掉。',
      ),
      words(
        'Using linear for views or GMV: they spread by multiples, so every hit would be far outside.',
        '播放量、成交额用 linear：这类数成倍拉开，用原值会把每个爆款都标出来。',
      ),
      words(
        'Mixing accounts of different size in one list: the small account is not an outlier.',
        '大号小号混在一列里判断：小号的数低不等于异常。',
      ),
    ],
    limits: words(
      'At least 5 values (for log, above 0). Of clean lists of 5 to 10 values about one in six still has a TRUE, of 20 or more one in ten. When over half of the values are equal, the mean deviation takes the place of the median one; when all are equal, all are FALSE.',
      '至少 5 个值（log 要求大于 0）。即使数据干净，5–10 个值时约每六列有一列会出现 TRUE，20 个以上约十分之一。超过一半的值相同时改用平均偏差；全部相同时都为 FALSE。',
    ),
  },
  params: {
    values: numberSample({
      words: {
        label: words('Values', '数值'),
        help: words(
          'One row or column of comparable numbers, such as the views of one account.',
          '一行或一列可比的数，例如同一账号各条内容的播放量。',
        ),
      },
    }),
    threshold: number({
      default: 3.5,
      above: 0,
      usual: [3, 5],
      words: {
        label: words('Threshold', '判定阈值'),
        help: words('Larger marks fewer values.', '越大标出的越少。'),
      },
    }),
    scale: choice({
      choices: { log: '对数', linear: '原值' },
      default: 'log',
      words: {
        label: words('Scale', '尺度'),
        help: words(
          'log for views, sales and other amounts; linear for rates and values that can be negative.',
          'log 对数：播放量、销售额等；linear 原值：比率或可能为负的数。',
        ),
      },
    }),
  },
  returns: {
    ...series(name, 'text'),
    headings: [
      {
        name,
        unit: 'text',
        words: words('TRUE or FALSE; blank where there is no value.', 'TRUE 或 FALSE；没有值时为空白。'),
      },
    ],
  },
  examples: [
    {
      args: [[[900], [1000], [1100], [1000], [950], [120000]]],
      result: [[false], [false], [false], [false], [false], [true]],
      because: words('120,000 views beside about 1,000', '其他都在 1000 左右，120000 明显偏离'),
    },
    {
      args: [[[10, 11, 12, '', 13, 40]], 3.5, '原值'],
      result: [[false, false, false, null, false, true]],
      because: words(
        'median 12, median deviation 1: 0.6745 × 28 = 18.9; the blank stays blank',
        '中位数 12，偏差中位数 1：0.6745 × 28 = 18.9；空白保持空白',
      ),
    },
    {
      args: [[[5, 6, 7]]],
      error: 'values must hold at least 5 values above 0, got 3',
      because: words('three values show no middle', '三个值看不出正常范围'),
    },
  ],
  compute({ values, threshold, scale }) {
    const usable = scale === 'log' ? values.filter((value) => value > 0) : values;
    if (usable.length < FEWEST) return refused(tooFew('values', FEWEST, usable.length, unitOf(scale)));
    const far =
      scale === 'log' ? farFromMedian(usable.map(Math.log), threshold, 1) : farFromMedian(usable, threshold);
    let next = 0;
    return values.map((value) => (scale === 'log' && value <= 0 ? null : (far[next++] ?? null)));
  },
});

function unitOf(scale: 'log' | 'linear') {
  return scale === 'log' ? words('values above 0', '个大于 0 的值') : words('values', '个值');
}
