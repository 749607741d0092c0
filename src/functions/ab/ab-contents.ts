import { words } from '../../core/words';
import { welch } from '../../core/welch';
import { confidence } from '../confidence';
import { defineFunction, noValue, row } from '../define';
import { events_a, events_b, logRates, refusal, trials_a, trials_b } from './contents';

const ALL_ALIKE = noValue(
  words(
    'the contents of each kind are all alike, so there is no spread to judge the difference by',
    '每一类内容的数值都一样，没有波动，无法判断差异',
  ),
);
export const abContents = defineFunction({
  name: 'AB_CONTENTS',
  words: {
    summary: words(
      'Compares two kinds of content post by post: typical rates, their ratio, its range and p value.',
      '两类内容对比，以内容条数为样本：典型转化率、比值、区间和 p 值。',
    ),
    formula:
      'x = ln((events + 0.5) ÷ (trials + 1)) per content; ratio = exp(mean x b − mean x a), range and p by Welch’s t',
    source: words(
      'Welch (1947), The generalization of Student’s problem; 0.5 for zeros after Haldane (1956).',
      'Welch（1947）不等方差 t 检验；零转化按 Haldane（1956）加 0.5。',
    ),
    mistakes: [
      words(
        'Adding all views of a kind together and using AB_TEST: one viral content then decides alone.',
        '把一类内容的播放全部加总再用 AB_TEST：一条爆款就决定了结果。',
      ),
      words(
        'Reading a difference as caused by the kind of content: time, account and audience differ too.',
        '把差异全归因于内容类型：发布时间、账号和人群也不同。',
      ),
    ],
    limits: words(
      'At least 2 contents of each kind; below about 5 the range is very wide. Contents of very few trials are pulled towards a rate of one half by the 0.5, so leave out those with fewer than about 100.',
      '每类至少 2 条；少于 5 条时区间很宽。总数很小的内容会被加的 0.5 带偏，总数不到 100 的建议先剔除。',
    ),
  },
  params: {
    events_a,
    trials_a,
    events_b,
    trials_b,
    confidence: confidence(0.95),
  },
  returns: row([
    {
      name: words('Typical rate A', 'A 类典型转化率'),
      unit: 'rate',
      words: words('Geometric mean over the contents of A.', 'A 类各条内容的几何平均。'),
    },
    {
      name: words('Typical rate B', 'B 类典型转化率'),
      unit: 'rate',
      words: words('Geometric mean over the contents of B.', 'B 类各条内容的几何平均。'),
    },
    {
      name: words('Ratio', '比值'),
      unit: 'factor',
      words: words('B ÷ A; 1 is no difference.', 'B ÷ A，1 表示没有差别。'),
    },
    {
      name: words('Low', '下限'),
      unit: 'factor',
      words: words('Lower end of the ratio.', '比值的区间下限。'),
    },
    {
      name: words('High', '上限'),
      unit: 'factor',
      words: words('Upper end of the ratio.', '比值的区间上限。'),
    },
    {
      name: words('p value', 'p 值'),
      unit: 'rate',
      words: words(
        'How often kinds that are equal would differ this much.',
        '两类其实一样时，出现这么大差距的概率。',
      ),
    },
  ]),
  examples: [
    {
      args: [[[1, 4]], [[99, 99]], [[4, 13]], [[99, 99]]],
      result: [[0.0259807621, 0.0779422863, 3, 0.106050052, 84.8655875, 0.292893219]],
      because: words(
        'rates of 1.5% and 4.5% against 4.5% and 13.5%: both kinds triple, so the typical ratio is 3',
        '1.5%、4.5% 对 4.5%、13.5%：几何平均相差 3 倍',
      ),
    },
    {
      args: [[[1], [4], ['']], [[99], [99], [99]], [[4], [13]], [[99], [99]], 0.8],
      result: [[0.0259807621, 0.0779422863, 3, 0.693361274, 12.9802461, 0.292893219]],
      because: words(
        'the same at 80%; the blank content is skipped',
        '同样的数据，置信水平 80%；空白的内容跳过',
      ),
    },
    {
      args: [
        [[5], [5]],
        [[99], [99]],
        [[5], [5]],
        [[99], [99]],
      ],
      error: 'the contents of each kind are all alike',
      because: words('without any spread nothing can be judged', '没有波动就无从判断'),
    },
    {
      args: [[[5]], [[99]], [[5, 6]], [[99, 99]]],
      error: 'events_a must hold at least 2 contents, got 1',
      because: words('one content does not show how much contents differ', '一条内容看不出内容之间的波动'),
    },
  ],
  compute({ events_a, trials_a, events_b, trials_b, confidence }) {
    const trouble =
      refusal('events_a', events_a, 'trials_a', trials_a) ??
      refusal('events_b', events_b, 'trials_b', trials_b);
    if (trouble) return trouble;
    const found = welch(logRates(events_a, trials_a), logRates(events_b, trials_b), confidence);
    if (!found) return ALL_ALIKE;
    const { meanA, meanB, low, high, p } = found;
    return [...[meanA, meanB, meanB - meanA, low, high].map(Math.exp), p];
  },
});
