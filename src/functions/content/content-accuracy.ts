import { accuracy } from '../../core/calibration';
import { words } from '../../core/words';
import { defineFunction, refused, row } from '../define';
import { tooFew } from '../sentences';
import { actuals, forecasts } from './amount-pairs';

export const contentAccuracy = defineFunction({
  name: 'CONTENT_ACCURACY',
  words: {
    summary: words(
      'How far off forecasts were, and in which direction.',
      '预测准不准：加权误差率、总量比、典型误差和偏高偏低的方向。',
    ),
    formula:
      'WAPE = Σ|actual − forecast| ÷ Σactual; ratio = Σactual ÷ Σforecast; median of |actual − forecast| ÷ actual; mean of ln(actual ÷ forecast)',
    source: words(
      'Hyndman & Koehler (2006), Another look at measures of forecast accuracy.',
      'Hyndman 与 Koehler（2006）对预测精度指标的比较。',
    ),
    mistakes: [
      words(
        'Judging by the ratio alone: errors up and down cancel in it, in WAPE they do not.',
        '只看总量比：高估和低估会互相抵消，WAPE 不会。',
      ),
      words(
        'Averaging percentage errors: one content that sold next to nothing drowns the rest, so the median is given.',
        '对误差率求平均：一条几乎没卖的内容会拉偏全部，所以这里给中位数。',
      ),
    ],
    limits: words(
      'One pair is enough. Every pair is in n, WAPE and ratio; the median takes actuals above 0, the log error pairs with both above 0. What has nothing to stand on is blank.',
      '1 对数据即可。所有数据都计入条数、WAPE 和总量比；中位误差只取实际大于 0 的，对数误差只取两者都大于 0 的；没有可用数据的指标为空。',
    ),
  },
  params: { forecasts, actuals },
  returns: row([
    {
      name: words('Pairs', '数据条数'),
      unit: 'count',
      words: words('Contents with a forecast and an actual.', '有预测也有实际的内容数。'),
    },
    {
      name: words('WAPE', 'WAPE 加权误差率'),
      unit: 'rate',
      words: words(
        'All that was missed ÷ all that came; 0 is perfect.',
        '误差合计 ÷ 实际合计；0 为完全准确。',
      ),
    },
    {
      name: words('Ratio of totals', '总量比'),
      unit: 'factor',
      words: words('Above 1: forecasts were too low in total.', '大于 1 说明总体预测偏低。'),
    },
    {
      name: words('Median error', '中位误差率'),
      unit: 'rate',
      words: words('Half of the contents were off by less than this.', '一半内容的误差率低于它。'),
    },
    {
      name: words('Mean log error', '平均对数误差'),
      unit: 'number',
      words: words(
        'Above 0: a typical forecast was too low; exp of it is the typical multiplier of CONTENT_CALIBRATE.',
        '大于 0 说明单条预测通常偏低；取 exp 即 CONTENT_CALIBRATE 的典型倍数。',
      ),
    },
  ]),
  examples: [
    {
      args: [
        [[100], [100], [200]],
        [[50], [200], [200]],
      ],
      result: [[3, 0.333333333, 1.125, 0.5, 0]],
      because: words(
        '150 missed of 450; errors of 100%, 50%, 0%; half and double cancel on the log scale',
        '误差合计 150，实际合计 450；误差率 100%、50%、0%；减半和翻倍在对数上抵消',
      ),
    },
    {
      args: [
        [[100], [100]],
        [[0], [80]],
      ],
      result: [[2, 1.5, 0.4, 0.25, -0.223143551]],
      because: words(
        'the content that sold nothing has no percentage error and no logarithm: 20 ÷ 80 and ln 0.8 remain',
        '零成交的那条没有误差率和对数，只剩 20 ÷ 80 和 ln 0.8',
      ),
    },
    {
      args: [[[100], [200]], [[90]]],
      error: 'actuals has 1 cell, forecasts has 2',
      because: words('each forecast needs its actual', '每个预测要有对应的实际'),
    },
  ],
  compute({ forecasts, actuals }) {
    if (forecasts.length === 0) return refused(tooFew('forecasts', 1, 0, words('pair', '对数据')));
    const { wape, ratio, medianError, meanLog } = accuracy(forecasts, actuals);
    return [forecasts.length, wape, ratio, medianError, meanLog];
  },
});
