import { words } from '../../core/words';
import { defineFunction, number, numberStages, row, whole } from '../define';
import { pace } from './pace';

export const kpiPace = defineFunction({
  name: 'KPI_PACE',
  words: {
    summary: words(
      'Where a running period is heading: projection, pace, expected to date and what is still needed.',
      '进度预测：按目前进度期末能到多少，进度快慢，到今天应完成多少，之后每期还需多少。',
    ),
    formula:
      'share = weights of elapsed ÷ all weights (elapsed ÷ total without); projection = to_date ÷ share; expected = target × share; pace = to_date ÷ expected; needed = (target − to_date) ÷ (total − elapsed)',
    source: words(
      'Straight-line pacing, weighted by the usual course of the period.',
      '按进度权重的线性推算。',
    ),
    mistakes: [
      words(
        'Counting the running day as elapsed: only finished periods count, in elapsed and in to_date.',
        '把还没过完的今天算进去：elapsed 和 to_date 都只算已结束的。',
      ),
      words(
        'Judging before a promotion without weights: ordinary days project an ordinary month.',
        '大促前不填权重：平日数据推算出来的只是平常月份。',
      ),
    ],
    limits: words(
      'After few periods the projection swings widely. Without a finished period there is none, nor a pace.',
      '刚过几期时预测波动很大；一期都没结束时没有预测和进度。',
    ),
  },
  params: {
    to_date: number({
      words: {
        label: words('To date', '目前累计'),
        help: words('Reached in the finished periods.', '已结束各期的累计完成。'),
      },
    }),
    target: number({
      min: 0,
      words: {
        label: words('Target', '目标'),
        help: words('For the whole, such as the month.', '整个周期（如本月）的目标。'),
      },
    }),
    elapsed: whole({
      words: {
        label: words('Elapsed periods', '已结束期数'),
        help: words(
          'Finished periods, such as days; at most total.',
          '已经结束的期数（如天数），不超过 total。',
        ),
      },
    }),
    total: whole({
      min: 1,
      usual: [1, 366],
      words: {
        label: words('All periods', '总期数'),
        help: words('All periods of the whole, such as days of the month.', '整个周期的期数，如本月天数。'),
      },
    }),
    weights: numberStages({
      optional: true,
      min: 0,
      words: {
        label: words('Weights', '各期权重'),
        help: words(
          'One row or column, one per period: 1 for an ordinary day, 3 for a promotion day that sells three times as much.',
          '一行或一列，每期一个：平日为 1，大促日卖 3 倍就填 3。',
        ),
      },
    }),
  },
  returns: row([
    {
      name: words('Projection', '期末预测'),
      unit: 'number',
      words: words(
        'Where it ends at this pace; blank while nothing has elapsed.',
        '按目前进度期末能到多少；还没有已结束的期则为空白。',
      ),
    },
    {
      name: words('Pace', '进度'),
      unit: 'rate',
      words: words('To date ÷ expected; 100% is on plan.', '实际 ÷ 应完成；100% 为正好跟上。'),
    },
    {
      name: words('Expected to date', '应完成'),
      unit: 'number',
      words: words('What the plan asks for by now.', '到现在应完成多少。'),
    },
    {
      name: words('Needed per period', '之后每期需'),
      unit: 'number',
      words: words(
        'On average in each remaining period; 0 when the target is reached, blank when none remain.',
        '剩余每期平均还需多少；已达标为 0，没有剩余期数为空白。',
      ),
    },
  ]),
  examples: [
    {
      args: [40000, 100000, 10, 30],
      result: [[120000, 1.2, 33333.3333, 3000]],
      because: words('a third of the month has passed; 60,000 in 20 days', '过了三分之一；剩 60000、20 天'),
    },
    {
      args: [200, 1000, 2, 4, [[1, 1, 5, 1]]],
      result: [[800, 0.8, 250, 400]],
      because: words('2 of 8 weights have passed: the promotion is to come', '权重 8 过了 2，大促还没到'),
    },
    {
      args: [0, 1000, 0, 30],
      result: [[null, null, 0, 33.3333333]],
      because: words('nothing has elapsed', '还没有已结束的期'),
    },
    {
      args: [40000, 100000, 31, 30],
      error: 'elapsed must be total or less, got 31 of 30',
      because: words('more days than the month has', '超过了本月天数'),
    },
  ],
  compute: pace,
});
