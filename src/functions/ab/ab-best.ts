import { bestChances } from '../../core/best-rate';
import { words } from '../../core/words';
import { defineFunction, refused, series } from '../define';
import { atPosition, tooFew } from '../sentences';
import { eventsList, tooMany, trialsList } from './inputs';

export const abBest = defineFunction({
  name: 'AB_BEST',
  words: {
    summary: words(
      'Chance of each of several versions to be the best one.',
      '多个版本里，每个是最优版本的概率，合计为 1。',
    ),
    formula: 'rate ~ Beta(1 + events, 1 + trials − events); ∫ density × P(all others are lower)',
    source: words(
      'Scott (2010), A modern Bayesian look at the multi-armed bandit.',
      'Scott（2010）多臂老虎机的贝叶斯方法。',
    ),
    mistakes: [
      words(
        'Dropping a version at once because it leads nothing: with few trials 5% is still a real chance.',
        '概率低就马上砍掉：样本少时，只有 5% 的版本也可能翻盘。',
      ),
      words(
        'Comparing contents with it: it is for versions shown at random.',
        '拿来比较不同内容：它只适用于随机分流的版本。',
      ),
    ],
    limits: words(
      'A version without trials can be anything and so takes a real share of the chance. Blank versions stay blank. Fifty versions of a million trials take about a tenth of a second; 1,000 close ones about a second.',
      '没有数据的版本什么可能都有，会占到不小的概率；空白版本保持空白。50 个版本、每个百万样本约 0.1 秒；1000 个难分高下的版本约 1 秒。',
    ),
  },
  params: {
    events: eventsList(
      'arms',
      words('Events', '转化数'),
      words('Events of each version; at most its trials.', '每个版本的转化数，不超过其总数。'),
    ),
    trials: trialsList('arms', words('Trials', '总数'), words('Trials of each version.', '每个版本的总数。')),
  },
  returns: series(words('Chance to be best', '最优概率'), 'rate'),
  examples: [
    {
      args: [[[1, 2]], [[2, 2]]],
      result: [[0.2, 0.8]],
      because: words(
        'Beta(2, 2) against Beta(3, 1), as AB_CHANCE',
        'Beta(2, 2) 对 Beta(3, 1)，与 AB_CHANCE 一致',
      ),
    },
    {
      args: [
        [[40], [''], [40]],
        [[1000], [''], [1000]],
      ],
      result: [[0.5], [null], [0.5]],
      because: words('equals share; the blank version stays blank', '数据一样则平分；空白版本保持空白'),
    },
    {
      args: [[[5, 12]], [[10, 10]]],
      error: 'events at position 2 must be trials or less, got 12 of 10',
      because: words('more conversions than chances', '转化数多于总数'),
    },
  ],
  compute({ events, trials }) {
    if (events.length === 0) return refused(tooFew('events', 1, 0, words('version', '个版本')));
    const above = events.findIndex((count, arm) => count > (trials[arm] ?? 0));
    if (above >= 0) {
      return tooMany(atPosition('events', above + 1), events[above] ?? 0, 'trials', trials[above] ?? 0);
    }
    return bestChances(events.map((count, arm) => ({ a: 1 + count, b: 1 + (trials[arm] ?? 0) - count })));
  },
});
