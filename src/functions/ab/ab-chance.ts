import { compareBetas, type BetaRate } from '../../core/beta-compare';
import { words, type Words } from '../../core/words';
import { count, defineFunction, row } from '../define';
import { events_a, events_b, impossible, trials_a, trials_b } from './inputs';

function prior(label: Words, help: Words) {
  return count({ default: 1, min: 0.001, max: 1e15, words: { label, help } });
}

export const abChance = defineFunction({
  name: 'AB_CHANCE',
  words: {
    summary: words(
      'Chance that B is really better than A, and what choosing B costs on average if it is not.',
      'B 真正优于 A 的概率，以及选 B 选错时平均损失多少转化率。',
    ),
    formula:
      'rate ~ Beta(prior_events + events, prior_misses + trials − events); P(rate b > rate a), E max(rate a − rate b, 0)',
    source: words(
      'Cook (2005), Exact calculation of beta inequalities; Stucchi (2015), Bayesian A/B testing.',
      'Cook（2005）贝塔分布比较的精确算法；Stucchi（2015）贝叶斯 A/B 测试。',
    ),
    mistakes: [
      words(
        'Waiting for 95%: decide by the loss instead, such as once it is below 0.1% of the rate.',
        '非等到 95% 不可：更好的做法是看预期损失，例如小于转化率的 0.1% 就可以选 B。',
      ),
      words(
        'Comparing contents with it: it knows only the luck of the draw within one fixed rate.',
        '拿来比较不同内容：它只考虑同一转化率下的抽样运气。',
      ),
    ],
    limits: words(
      'Works from 0 trials on: without data the chance is one half. Counts need not be whole. To 12 digits for millions of trials, to 9 for 10¹².',
      '没有数据也能算，此时概率为一半；数量可以有小数。百万级样本精确到 12 位，万亿级精确到 9 位。',
    ),
  },
  params: {
    events_a,
    trials_a,
    events_b,
    trials_b,
    prior_events: prior(
      words('Prior events', '先验转化数'),
      words(
        'Events known beforehand, for both versions; 1 and 1 is knowing nothing.',
        '两个版本事先各算多少转化；1 和 1 表示事先一无所知。',
      ),
    ),
    prior_misses: prior(
      words('Prior misses', '先验未转化数'),
      words('Trials without an event known beforehand.', '事先各算多少次未转化。'),
    ),
  },
  returns: row([
    {
      name: words('Chance B is better', 'B 更优的概率'),
      unit: 'rate',
      words: words('P(rate b > rate a).', 'B 的真实转化率高于 A 的概率。'),
    },
    {
      name: words('Expected loss', '选 B 的预期损失'),
      unit: 'rate',
      words: words(
        'Points of rate given up on average by choosing B; 0.02% is 2 events in 10,000 trials.',
        '选 B 平均会少掉的转化率；0.02% 即一万次里少 2 次转化。',
      ),
    },
  ]),
  examples: [
    {
      args: [1, 2, 2, 2],
      result: [[0.8, 0.0357142857]],
      because: words(
        'Beta(2, 2) against Beta(3, 1): 4 in 5, and a loss of 1 in 28',
        'Beta(2, 2) 对 Beta(3, 1)：五分之四，损失 1/28',
      ),
    },
    {
      args: [0, 0, 0, 0],
      result: [[0.5, 0.166666667]],
      because: words(
        'nothing is known: one half, and 1 in 6 between two uniform rates',
        '一无所知：一半；两个均匀分布的平均损失是 1/6',
      ),
    },
    {
      args: [12, 10, 5, 10],
      error: 'events_a must be trials_a or less, got 12 of 10',
      because: words('more conversions than chances', '转化数多于总数'),
    },
  ],
  compute({ prior_events, prior_misses, ...split }) {
    const trouble = impossible(split);
    if (trouble) return trouble;
    const known = (events: number, trials: number): BetaRate => ({
      a: prior_events + events,
      b: prior_misses + (trials - events),
    });
    const a = known(split.events_a, split.trials_a);
    const b = known(split.events_b, split.trials_b);
    const { below, lack } = compareBetas(a, b);
    return [below, lack];
  },
});
