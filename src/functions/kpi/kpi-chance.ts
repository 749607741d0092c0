import { nextAmounts, reachChance } from '../../core/next-amount';
import { rememberLast } from '../../core/remember';
import { words } from '../../core/words';
import { defineFunction, moneySample, money, noValue, refused, value } from '../define';
import { tooFew } from '../sentences';

const FEWEST = 3;
const ALL_ALIKE = noValue(
  words(
    'the amounts above 0 in history are all alike, so the spread of the next one cannot be told',
    'history 里大于 0 的数都一样，看不出波动，无法估计下一期',
  ),
);

const fit = rememberLast(nextAmounts);

export const kpiChance = defineFunction({
  name: 'KPI_CHANCE',
  words: {
    summary: words(
      'Chance that the next period reaches a target, judged by past periods.',
      '下一期达到目标的概率，根据历史各期推算。',
    ),
    formula:
      '(1 − zeros ÷ periods) × P(t > (ln target − m) ÷ (s√(1 + 1 ÷ n))); m, s, n of ln(history) above 0, Student’s t with n − 1 degrees of freedom; 1 for a target of 0',
    source: words(
      'Predictive distribution of a log-normal sample; Aitchison & Brown (1957) for the zeros.',
      '对数正态样本的预测分布；零值按 Aitchison 与 Brown（1957）处理。',
    ),
    mistakes: [
      words(
        'Using periods of unlike length or season: a December says little about a March.',
        '把长短或季节不同的时期混在一起：大促月说明不了平常月。',
      ),
      words(
        'Using it on a growing account without care: history has no trend here, so take recent periods only.',
        '账号在快速增长还用全部历史：这里不考虑趋势，只取近期的几期。',
      ),
    ],
    limits: words(
      'At least 3 periods above 0; with 3 to 5 it stays far from 0 and 1, as little is known of the spread. Zeros count as the share they were; the order does not count.',
      '至少 3 期非零；只有 3 到 5 期时概率会偏向中间，因为波动还看不准。零值按出现的比例计入；与先后顺序无关。',
    ),
  },
  params: {
    history: moneySample({
      words: {
        label: words('History', '历史各期'),
        help: words(
          'Past results of periods like the next one: sales, orders or views by month.',
          '与下一期可比的各期结果：每月的销售额、订单或播放量。',
        ),
      },
    }),
    target: money({
      words: {
        label: words('Target', '目标'),
        help: words('What the next period should reach.', '下一期要达到的数。'),
      },
    }),
  },
  returns: value(words('Chance to reach it', '达标概率'), 'rate'),
  examples: [
    {
      args: [[[50, 100, 200]], 100],
      result: 0.5,
      because: words(
        'the target is the typical period: half of the next ones reach it',
        '目标正好是典型水平：一半的可能达到',
      ),
    },
    {
      args: [
        [[50], [100], [0], [200]],
        [[100], [0], [400]],
      ],
      result: [[0.375], [1], [0.084526249]],
      because: words(
        'one period of four was zero: 3 ÷ 4 of one half; 0 is always reached',
        '四期有一期为零：一半的四分之三；目标 0 总能达到',
      ),
    },
    {
      args: [[[50, 100]], 100],
      error: 'history must hold at least 3 periods above 0, got 2',
      because: words('two periods show too little of the spread', '两期看不出波动'),
    },
  ],
  compute({ history, target }) {
    const next = fit(history);
    if (next.count < FEWEST) {
      return refused(tooFew('history', FEWEST, next.count, words('periods above 0', '期非零数据')));
    }
    if (target === 0) return 1;
    return next.spread === 0 ? ALL_ALIKE : reachChance(next, target);
  },
});
