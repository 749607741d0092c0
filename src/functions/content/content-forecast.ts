import { words } from '../../core/words';
import { confidence } from '../confidence';
import { defineFunction, row } from '../define';
import { forecastRow } from './forecast';
import { dates, group, history_groups, history_values, target, window } from './forecast-inputs';

export const contentForecast = defineFunction({
  name: 'CONTENT_FORECAST',
  words: {
    summary: words(
      'The range the next content of a group will land in, learnt from past content of all groups.',
      '根据历史内容预测某个分组下一条的区间：保守、中位、乐观，以及达到目标的概率。',
    ),
    formula:
      '0 with the chance of zero of the group, else exp(level + t × spread); chance, level and spread of each group drawn towards those of all groups, then widened or narrowed by how past forecasts of the same history missed',
    source: words(
      'Partial pooling: Paule & Mandel (1982) between groups, Smyth (2004) for each spread, beta-binomial for zeros; local level (Muth 1960, Harvey 1989); corrected by its own past errors as split conformal forecasts are (Vovk et al. 2005).',
      '部分合并：组间方差用 Paule–Mandel（1982），各组波动用 Smyth（2004），零值用贝塔-二项；水平随时间变动用局部水平模型（Muth 1960、Harvey 1989）；再用自身历史误差校正，思路同保形预测（Vovk 等 2005）。',
    ),
    mistakes: [
      words(
        'Reading it as the range of an average: single contents vary far more, and this is for one content.',
        '当成平均值的区间：单条内容的波动大得多，这里说的是下一条。',
      ),
      words(
        'Leaving out the flops: zeros belong in the history, contents that are too young do not.',
        '把数据差的内容删掉：结果为 0 的要留在历史里，还太新的才要留空。',
      ),
      words(
        'Adding up lows for a plan of many contents: they will not all be bad at once.',
        '把多条内容的下限直接相加：不会每条都差。',
      ),
    ],
    limits: words(
      'At least 3 contents in all. A group with few of its own is drawn to all groups, a new one gets their whole spread; with one group alone a new one is taken to differ as much as contents do. Past errors correct nothing until there are more than ten (about 20 contents of one group) and count in full only from hundreds. Where the chance of zero is above a tenth, low is 0 at a confidence of 0.8, so the range holds more often than 80%. Only zeros give 0; when all amounts above zero are equal, or only one is, that amount stands for them without a spread.',
      '所有分组合计至少 3 条。自己内容少的分组会向整体靠拢，新分组按整体波动给出宽区间；只有一个分组时，假定新分组与它的差异和内容之间的差异一样大。历史误差超过十个（单个分组约 20 条内容）才开始校正，几百条才充分起作用。为 0 的概率超过一成时，0.8 把握下的下限就是 0，区间命中率会高于 80%。全部为 0 时结果为 0；大于 0 的数值全都相等或只有一个时，就以这个数值为准，没有波动。',
    ),
  },
  params: { group, history_groups, history_values, confidence: confidence(0.8), target, dates, window },
  returns: row([
    {
      name: words('Low', '下限'),
      unit: 'number',
      words: words(
        'One in ten contents does worse, at a confidence of 0.8.',
        '把握为 0.8 时，十条里有一条更差。',
      ),
    },
    {
      name: words('Median', '中位数'),
      unit: 'number',
      words: words('Half of the contents do better, half worse.', '一半更好，一半更差。'),
    },
    {
      name: words('High', '上限'),
      unit: 'number',
      words: words(
        'One in ten contents does better, at a confidence of 0.8.',
        '把握为 0.8 时，十条里有一条更好。',
      ),
    },
    {
      name: words('Chance of target', '达标概率'),
      unit: 'rate',
      words: words(
        'Chance that the next content reaches target; blank without one.',
        '下一条达到目标值的概率；没填目标时留空。',
      ),
    },
    {
      name: words('Contents used', '使用条数'),
      unit: 'count',
      words: words('Contents of this group that count.', '该分组参与计算的内容数。'),
    },
    {
      name: words('Own weight', '自身权重'),
      unit: 'rate',
      words: words(
        "How much the group's own contents decide its level; the rest comes from all groups.",
        '该分组自身数据在水平判断中的占比，其余来自整体。',
      ),
    },
  ]),
  examples: [
    {
      args: ['A', [['A'], ['A'], ['A']], [[100], [200], [400]]],
      result: [[44.2170838, 200, 904.627727, null, 3, 1]],
      because: words(
        '200 × and ÷ exp(1.88562 × 0.693147 × √(1 + 1 ÷ 3)): Student’s t with 2 degrees of freedom',
        '200 乘除 exp(1.88562 × 0.693147 × √(1 + 1 ÷ 3))，自由度 2 的 t 分布',
      ),
    },
    {
      args: ['A', [['A'], ['A'], ['A'], ['A']], [[0], [0], [0], [300]], 0.8, 200],
      result: [[0, 0, 300, 0.25, 4, 1]],
      because: words('one content in four sold anything, and that was 300', '四条里只有一条出单，金额 300'),
    },
    {
      args: ['A', [['A'], ['A']], [[100], [200]]],
      error: 'history_values must hold at least 3 contents, got 2',
      because: words('two contents do not show how much contents differ', '两条内容看不出波动有多大'),
    },
  ],
  compute: forecastRow,
});
