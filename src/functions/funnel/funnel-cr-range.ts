import { words } from '../../core/words';
import { wilsonRange } from '../../core/wilson';
import { confidence } from '../confidence';
import { count, defineFunction, noValue, refused, row } from '../define';

const NO_TRIALS = noValue(words('a rate over 0 trials has no value', 'trials 为 0 时没有转化率'));

export const funnelCrRange = defineFunction({
  name: 'FUNNEL_CR_RANGE',
  words: {
    summary: words(
      'A conversion rate and the range its true value lies in, given how few or many were counted.',
      '转化率及其真实值所在区间：样本越少，区间越宽。',
    ),
    formula: '(p + z²÷2n ± z√(p(1 − p)÷n + z²÷4n²)) ÷ (1 + z²÷n), p = events ÷ trials, n = trials',
    source: words(
      'Wilson (1927), Probable inference, the law of succession, and statistical inference.',
      'Wilson（1927）得分区间。',
    ),
    mistakes: [
      words(
        'Reading it as the range of the next content: contents differ from each other far more than this.',
        '当成下一条内容的区间：内容之间的差异远大于抽样误差。',
      ),
    ],
  },
  params: {
    events: count({
      words: {
        label: words('Events', '转化数'),
        help: words('How many converted; at most trials.', '转化了多少，不超过 trials。'),
      },
    }),
    trials: count({
      words: {
        label: words('Trials', '总数'),
        help: words('How many could have converted.', '有机会转化的一共有多少。'),
      },
    }),
    confidence: confidence(0.95),
  },
  returns: row([
    { name: words('Rate', '转化率'), unit: 'rate', words: words('Events ÷ trials.', '转化数 ÷ 总数。') },
    {
      name: words('Low', '下限'),
      unit: 'rate',
      words: words('The true rate is unlikely to be lower.', '真实转化率不太可能比它低。'),
    },
    {
      name: words('High', '上限'),
      unit: 'rate',
      words: words('The true rate is unlikely to be higher.', '真实转化率不太可能比它高。'),
    },
  ]),
  examples: [
    {
      args: [81, 263],
      result: [[0.307984790874525, 0.25528852, 0.366209577]],
      because: words('Newcombe (1998), table I: 0.2553 to 0.3662', 'Newcombe（1998）表一：0.2553 至 0.3662'),
    },
    {
      args: [0, 20],
      result: [[0, 0, 0.161125158]],
      because: words('none of 20 does not prove 0%', '20 次没有转化不代表转化率为 0'),
    },
    {
      args: [12, 10],
      error: 'events must be trials or less, got 12 of 10',
      because: words('more conversions than chances', '转化数多于总数'),
    },
  ],
  compute({ events, trials, confidence }) {
    if (events > trials) return tooMany(events, trials);
    return trials === 0 ? NO_TRIALS : [events / trials, ...wilsonRange(events, trials, confidence)];
  },
});

function tooMany(events: number, trials: number) {
  return refused(
    words(
      `events must be trials or less, got ${String(events)} of ${String(trials)}`,
      `events 不能大于 trials，现在是 ${String(events)} 大于 ${String(trials)}`,
    ),
  );
}
