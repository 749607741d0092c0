import { nextRate, observedRate } from '../../core/rate-forecast';
import { words } from '../../core/words';
import { confidence } from '../confidence';
import { defineFunction, refused, row } from '../define';
import { tooFew } from '../sentences';
import { group, history_groups } from './forecast-inputs';
import { fittedRates, rateHistory } from './rate-history';
import { events, next_trials, trials } from './rate-inputs';

const FEWEST = 3;

const HISTORY = [
  [['a'], ['a'], ['a'], ['b'], ['b'], ['b']],
  [[30], [20], [40], [90], [60], [75]],
  [[1000], [1000], [1000], [1000], [1000], [1000]],
];

export const contentRateForecast = defineFunction({
  name: 'CONTENT_RATE_FORECAST',
  words: {
    summary: words(
      'The range for a rate of the next content of a group, such as CTR or orders per click.',
      '同组下一条内容的比率区间，例如点击率、点击下单率。',
    ),
    formula:
      'events ~ Poisson(trials × rate); rate ~ gamma around the typical rate of its group, typical rates ~ gamma around that of all; low and high = quantiles at (1 ∓ confidence) ÷ 2',
    source: words(
      'Two-level gamma–Poisson model (Searle, Casella & McCulloch 1992); ends corrected by Czado, Gneiting & Held (2009).',
      '两层 gamma–Poisson 模型（Searle、Casella 与 McCulloch 1992）；上下限按 Czado、Gneiting 与 Held（2009）校正。',
    ),
    mistakes: [
      words(
        'Averaging the rates of contents: a content with 20 views then counts as much as one with 200,000.',
        '直接对各条内容的比率求平均：20 次播放的内容会和 20 万次的一样重要。',
      ),
      words(
        'Comparing the rate seen on few trials with the range without next_trials: chance alone takes it outside.',
        '用很少的数据算出的比率，去对比没填 next_trials 的区间：光是偶然就会超出。',
      ),
    ],
    limits: words(
      'Needs 3 contents with trials; below about 10 the range leans on what is usual and is wide. Contents without trials are left out. An unseen group gets the range of groups in general. Rows are read as oldest first, which matters only where rates drift. Whole counts: when 0 is likely the range begins at 0 and most of what it may miss lies above.',
      '至少需要 3 条 trials 不为 0 的内容；少于约 10 条时主要参考常见情况，区间偏宽。trials 为 0 的内容不计入。没有历史的新组给出各组通用的宽区间。历史按从旧到新排列，只有比率随时间漂移时才有影响。计数是整数：很可能为 0 时下限为 0，可能漏掉的大多在上方。',
    ),
  },
  params: { group, history_groups, events, trials, confidence: confidence(0.8), next_trials },
  returns: row([
    { name: words('Low', '下限'), unit: 'rate', words: words('Lower end of the range.', '区间下限。') },
    {
      name: words('Mean', '均值'),
      unit: 'rate',
      words: words(
        'Expected rate; above high where next to nothing is most likely.',
        '预期比率；绝大多数情况下为 0 时会高于上限。',
      ),
    },
    { name: words('High', '上限'), unit: 'rate', words: words('Upper end of the range.', '区间上限。') },
    {
      name: words('Contents used', '使用条数'),
      unit: 'count',
      words: words('Past contents of this group that had trials.', '本组 trials 不为 0 的历史内容数。'),
    },
    {
      name: words('Own weight', '自身权重'),
      unit: 'rate',
      words: words(
        'How much of the forecast comes from this group; 0 if unseen.',
        '预测有多少来自本组数据；新组为 0。',
      ),
    },
  ]),
  examples: [
    {
      args: ['a', ...HISTORY],
      result: [[0.0165798928, 0.0320671743, 0.0496442475, 3, 0.900648091]],
      because: words(
        'its own 2%, 3% and 4%, drawn a little to the others',
        '本组是 2%、3%、4%，略向整体靠拢',
      ),
    },
    {
      args: [[['a'], ['new']], ...HISTORY],
      result: [
        [0.0165798928, 0.0320671743, 0.0496442475, 3, 0.900648091],
        [0.00481886946, 0.0615912556, 0.165251774, 0, 0],
      ],
      because: words('a group without history gets the wide range', '没有历史的新组给出宽区间'),
    },
    {
      args: ['a', 'a', 1, 1000],
      error: 'trials must hold at least 3 contents with trials, got 1',
      because: words('one content does not show how contents differ', '一条内容看不出内容之间的差异'),
    },
  ],
  compute({ group, history_groups, events, trials, confidence, next_trials }) {
    const history = rateHistory(history_groups, events, trials);
    if (history.contents < FEWEST)
      return refused(
        tooFew('trials', FEWEST, history.contents, words('contents with trials', '条有总数的内容')),
      );
    const place = history.places.get(group) ?? null;
    const fitted = fittedRates(history);
    const { low, mean, high, ownWeight } =
      next_trials === null
        ? nextRate(fitted, place, confidence)
        : observedRate(fitted, place, confidence, next_trials);
    return [low, mean, high, place === null ? 0 : (history.groups[place]?.events.length ?? 0), ownWeight];
  },
});
