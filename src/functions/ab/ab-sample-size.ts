import { trialsNeeded } from '../../core/sample-size';
import { words } from '../../core/words';
import { defineFunction, factor, openRate, refused, value } from '../define';
import { mustBe } from '../sentences';

export const abSampleSize = defineFunction({
  name: 'AB_SAMPLE_SIZE',
  words: {
    summary: words(
      'How many trials each version needs, so that a lift of the given size will be noticed.',
      'A/B 测试每个版本需要多少样本，才能看出指定的提升。',
    ),
    formula:
      'p2 = baseline_rate × (1 + relative_lift), m = (p1 + p2) ÷ 2; (z(1 − significance ÷ 2) √(2m(1 − m)) + z(power) √(p1(1 − p1) + p2(1 − p2)))² ÷ (p2 − p1)², rounded up',
    source: words(
      'Fleiss, Levin & Paik (2003), Statistical methods for rates and proportions; power.prop.test of R.',
      'Fleiss、Levin 与 Paik（2003）；与 R 的 power.prop.test 一致。',
    ),
    mistakes: [
      words(
        'Typing points for the relative lift: from 2% to 2.2% is a lift of 10%, not of 0.2%.',
        '把百分点当相对提升：2% 到 2.2% 是提升 10%，不是 0.2%。',
      ),
      words(
        'Hoping for too large a lift to keep the test small: a real lift of half the size needs four times the trials.',
        '为了少跑样本把提升填得很大：真实提升只有一半时，样本要四倍才够。',
      ),
      words(
        'Expecting the number of another calculator: they use other variances (20% to 25%: 1,094 here, 1,030 with the variance at baseline).',
        '和别的计算器对不上：公式不同（20% 到 25%：这里 1094，用基准方差的是 1030）。',
      ),
    ],
  },
  params: {
    baseline_rate: openRate({
      usual: [0, 0.3],
      words: {
        label: words('Baseline rate', '基准转化率'),
        help: words('Rate of the present version.', '现有版本的转化率。'),
      },
    }),
    relative_lift: factor({
      min: -1,
      usual: [0, 1],
      words: {
        label: words('Relative lift', '相对提升'),
        help: words(
          'Smallest change worth noticing, as a share of the rate: 10% takes 2% to 2.2%; below 0 is a fall.',
          '值得发现的最小变化，占基准的比例：10% 即 2% 变 2.2%；负数为下降。',
        ),
      },
    }),
    power: openRate({
      default: 0.8,
      usual: [0.8, 0.95],
      words: {
        label: words('Power', '检验功效'),
        help: words('Chance to notice the lift if it is real.', '提升真实存在时能发现它的概率。'),
      },
    }),
    significance: openRate({
      default: 0.05,
      usual: [0.01, 0.1],
      words: {
        label: words('Significance', '显著性水平'),
        help: words(
          'Chance of an alarm when there is no difference; both directions.',
          '没有差别却误判的概率，双侧。',
        ),
      },
    }),
  },
  returns: value(words('Trials per version', '每个版本的样本量'), 'count'),
  examples: [
    {
      args: [0.2, 0.25],
      result: 1094,
      because: words('20% to 25%: 1,093.74 in R, rounded up', '20% 到 25%：R 给 1093.74，向上取整'),
    },
    {
      args: [[[0.02], [0.2]], 0.1],
      result: [[80682], [6510]],
      because: words('a rare event needs far more', '转化率越低，需要的样本越多'),
    },
    {
      args: [0.6, 0.7],
      error: 'relative_lift must be 0.666666667 or less for a baseline_rate of 0.6, got 0.7',
      because: words('60% + 70% of it is 102%', '60% 再提升 70% 就超过 100%'),
    },
  ],
  compute({ baseline_rate: p1, relative_lift, power, significance }) {
    const p2 = p1 * (1 + relative_lift);
    if (relative_lift === 0) return refused(mustBe('relative_lift', words('other than 0', '不能为 0'), 0));
    if (p2 > 1) return tooHigh(p1, relative_lift);
    if (power <= significance) return notAbove(power, significance);
    return Math.ceil(trialsNeeded(p1, p2, power, significance));
  },
});

function tooHigh(baseline: number, lift: number) {
  const highest = String(Number((1 / baseline - 1).toPrecision(9)));
  const limit = words(
    `${highest} or less for a baseline_rate of ${String(baseline)}`,
    `不能大于 ${highest}（baseline_rate 为 ${String(baseline)} 时）`,
  );
  return refused(mustBe('relative_lift', limit, lift));
}

function notAbove(power: number, significance: number) {
  const limit = words(
    `above a significance of ${String(significance)}`,
    `必须大于 significance（${String(significance)}）`,
  );
  return refused(mustBe('power', limit, power));
}
