import { calibrate } from '../../core/calibration';
import { placesByName } from '../../core/groups';
import { words } from '../../core/words';
import { defineFunction, nameSample, refused, table } from '../define';
import { tooFew } from '../sentences';
import { actuals, forecasts } from './amount-pairs';
import { calibrationHeadings } from './calibration-headings';

const CONFIDENCE = 0.8;

export const contentCalibrate = defineFunction({
  name: 'CONTENT_CALIBRATE',
  words: {
    summary: words(
      'What to multiply forecasts by, from past forecasts and actuals; overall and by group.',
      '预测校准：由往期预测和实际得出预测该乘多少，总体和各组各一行。',
    ),
    formula:
      'typical = exp(m), apply = exp(w × m), w = 0.25² ÷ (0.25² + s² ÷ n), next = exp(m ± t × s × √(1 + 1 ÷ n)); m and s are mean and standard deviation of ln(actual ÷ forecast)',
    source: words(
      'Ratio estimator: Cochran (1977), Sampling Techniques; t interval and t test on logarithms, shrunk as by James & Stein (1961).',
      '比率估计：Cochran（1977）《抽样技术》；对数上的 t 区间与 t 检验，收缩方法同 James 与 Stein（1961）。',
    ),
    mistakes: [
      words(
        'Multiplying by the typical multiplier of a handful of contents: the multiplier to apply leaves out what luck explains.',
        '只有几条内容就直接乘典型倍数：应乘建议倍数，它扣除了运气的成分。',
      ),
      words(
        'Correcting forecasts that were edited after the result was known: such pairs show no error.',
        '用结果出来后改过的预测做校准：这样的数据看不出误差。',
      ),
      words(
        'Overlooking zeros: contents that sold nothing are in the ratio of totals, not in the other multipliers.',
        '忽略零值：零成交的内容只计入总量比，不计入其他倍数。',
      ),
    ],
    limits: words(
      'One pair is enough for the ratio and the typical multiplier. Range, p and correction need three pairs without a 0; below that the multiplier to apply is 1, and with three or four it stays 1 unless the data weigh more than the doubt (w above 0.5). Pairs that all have one ratio give a range of that ratio alone, and p 0, or 1 if the ratio is 1.',
      '1 对数据就能算总量比和典型倍数。区间、p 值和校准至少需要 3 对不含 0 的数据，不足时建议倍数为 1；3 到 4 对时，只有数据足够一致（w 大于 0.5）才校准。所有比值都相同时，区间就是这个比值，p 为 0；比值为 1 时 p 为 1。',
    ),
  },
  params: {
    forecasts,
    actuals,
    groups: nameSample({
      with: 'pairs',
      optional: true,
      words: {
        label: words('Groups', '分组'),
        help: words(
          'Account, format or forecaster of each content; each gets its own row.',
          '每条内容所属的账号、形式或预测人，各占一行。',
        ),
      },
    }),
  },
  returns: table(calibrationHeadings),
  examples: [
    {
      args: [
        [[100], [200], [400]],
        [[50], [100], [200]],
      ],
      result: [['ALL', 3, 0.5, 0.5, 0.5, 0.5, 0.5, 0, 0]],
      because: words('every content came to half of its forecast', '每条内容都只达到预测的一半'),
    },
    {
      args: [
        [[100], [100], [100]],
        [[90], [120], [0]],
        [['A'], ['B'], ['B']],
      ],
      result: [
        ['ALL', 3, 0.7, 1.03923048, 1, null, null, null, 1],
        ['A', 1, 0.9, 0.9, 1, null, null, null, 0],
        ['B', 2, 0.6, 1.2, 1, null, null, null, 1],
      ],
      because: words(
        '210 of 300; √(0.9 × 1.2) is 1.039; two logarithms are too few to correct by',
        '210 ÷ 300；√(0.9 × 1.2) = 1.039；两个对数不足以校准',
      ),
    },
    {
      args: [
        [[0.2], [0.4]],
        [[0.1], [-0.3]],
      ],
      error: 'actuals at position 2 must be 0 or more, got -0.3; for net ROI pass sales ÷ input instead',
      because: words('a loss is no multiple of a forecast', '亏损不是预测的倍数'),
    },
  ],
  compute({ forecasts, actuals, groups }) {
    if (forecasts.length === 0) return refused(tooFew('forecasts', 1, 0, words('pair', '对数据')));
    const groupRows = Array.from(placesByName(groups ?? []), ([name, places]) =>
      calibrationRow(name, at(forecasts, places), at(actuals, places)),
    );
    return [calibrationRow('ALL', forecasts, actuals), ...groupRows];
  },
});

function at(values: readonly number[], places: readonly number[]): number[] {
  return places.map((place) => values[place] ?? 0);
}

function calibrationRow(name: string, forecasts: readonly number[], actuals: readonly number[]) {
  const found = calibrate(forecasts, actuals, CONFIDENCE);
  const { count, ratio, typical, applied, low, high, p, zeros } = found;
  return [name, count, ratio, typical, applied, low, high, p, zeros];
}
