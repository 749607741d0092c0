import { words } from '../../core/words';
import { defineFunction, table } from '../define';
import { leakRows } from './leak';
import { benchmark_rates, counts, value_per_order } from './leak-inputs';

export const funnelLeak = defineFunction({
  name: 'FUNNEL_LEAK',
  words: {
    summary: words(
      'Orders each funnel step loses against benchmark rates, and what fixing it alone would bring.',
      '漏斗漏在哪：对照基准转化率，每个环节丢了多少单，只修这一环能多出多少单。',
    ),
    formula:
      'orders lost: Shapley share of counts first × Π benchmark_rates − counts last; only this step: first × benchmark of the step × Π other rates − last; money: orders lost × value_per_order',
    source: words(
      'Shapley (1953), A value for n-person games; by the multilinear extension of Owen (1972).',
      'Shapley（1953）值，按 Owen（1972）的多线性扩展精确计算。',
    ),
    mistakes: [
      words(
        'Adding up the last column of repairs: two repairs together bring more than the sum of each alone.',
        '把“只修这一环”的单数相加：两环一起修，比各修各的加起来更多。',
      ),
      words(
        'Comparing with a benchmark of another market, price or traffic: take your own best months.',
        '拿别的国家、价位或流量来源的基准来比：先用自己做得好的月份。',
      ),
      words(
        'Fixing the step with the lowest rate first: what counts is how many orders it loses.',
        '先修转化率最低的环节：要看哪一环丢的单最多。',
      ),
    ],
    limits: words(
      'A step nobody reached has no rate: its row is blank and it counts as being at its benchmark. A stage larger than the one before is refused, since no rate leads there. Up to 32 steps.',
      '没有人走到的环节没有转化率：该行留空，按达到基准算。比上一环节还多的环节会被拒绝，因为那不是转化。最多 32 个环节。',
    ),
  },
  params: { counts, benchmark_rates, value_per_order },
  returns: table([
    {
      name: words('Orders lost', '丢失订单'),
      unit: 'count',
      words: words(
        'Its share of the final orders missing to the benchmark; below 0 where it does better. Sums to the gap.',
        '与基准相比这一环丢掉的最终订单；做得比基准好则为负。各行相加等于总差距。',
      ),
    },
    {
      name: words('Won back by this step alone', '只修这一环可多'),
      unit: 'count',
      words: words(
        'Final orders gained if only this step reached its benchmark and the others stayed.',
        '只把这一环做到基准、其他不变，最终能多出的订单；已好于基准则为负。',
      ),
    },
    {
      name: words('Money lost', '丢失金额'),
      unit: 'money',
      words: words(
        'Orders lost × value_per_order; blank without it.',
        '丢失订单 × 每单价值；没填每单价值则为空白。',
      ),
    },
  ]),
  examples: [
    {
      args: [[[10000, 500, 20]], [[0.06, 0.05]], 40],
      result: [
        [4.5, 4, 180],
        [5.5, 5, 220],
      ],
      because: words(
        '30 orders at the benchmark, 20 were made: 10 lost, 4.5 + 5.5',
        '按基准应有 30 单，实际 20 单，丢 10 单：4.5 + 5.5',
      ),
    },
    {
      args: [
        [[1000], [100], [0], [0]],
        [[0.1], [0.2], [0.5]],
      ],
      result: [
        [0, 0, null],
        [10, 10, null],
        [null, null, null],
      ],
      because: words(
        'the second step loses all 10; nobody reached the third',
        '第二步把 10 单全丢了；没有人走到第三步',
      ),
    },
    {
      args: [[[1000, 40, 50]], [[0.05, 0.5]]],
      error: 'counts at position 3 must be 40 or less, got 50; leave out a stage that people can skip',
      because: words('50 of 40 is no conversion', '40 到 50 不是转化'),
    },
  ],
  compute: ({ counts, benchmark_rates, value_per_order }) =>
    leakRows(counts, benchmark_rates, value_per_order),
});
