import { words } from '../../core/words';
import { defineFunction, table } from '../define';
import { budget, maximums, minimums, saturations, scales, value_per_result } from './allocate-inputs';
import { allocationRows } from './allocation';

export const contentAllocate = defineFunction({
  name: 'CONTENT_ALLOCATE',
  words: {
    summary: words(
      'Best split of a budget over channels with diminishing returns, and what is better left unspent.',
      '把预算按边际效果分到各渠道，并给出不值得花出去的部分。',
    ),
    formula:
      'spend = scale × level − saturation within minimum and maximum, one level for all; level = value_per_result or the one that uses up the budget, whichever is lower',
    source: words(
      'Water-filling: Boyd & Vandenberghe (2004), Convex Optimization, 5.5.3.',
      '注水法：Boyd 与 Vandenberghe（2004）《凸优化》5.5.3。',
    ),
    mistakes: [
      words(
        'Splitting by average return: the best channel so far may be the one that is saturated; the next unit of money counts.',
        '按平均投产比分钱：过去最好的渠道可能已经饱和，要看再多花 1 元的效果。',
      ),
      words(
        'Leaving maximums out: beyond 1.5 times the largest spend so far the curve is a guess.',
        '不设上限：超过历史最大花费的 1.5 倍，曲线只是猜测。',
      ),
      words(
        'Giving sales per order as value_per_result: it is the contribution that pays for ads.',
        '把客单价当作每个结果的价值：能付广告费的是贡献毛利。',
      ),
    ],
    limits: words(
      'Exact, also for one channel; scales must be in the same results. A line without scale or saturation is no channel and stays blank. Without value_per_result everything is spent unless maximums, or channels whose scale is 0, stand against it; minimums are spent in any case. Cost grows with the number of channels; 10,000 are no trouble.',
      '精确求解，一个渠道也可以；各渠道规模须是同一种结果。缺规模或饱和点的行不算渠道，结果留空。不填 value_per_result 时会花完预算，除非受上限限制或渠道规模为 0；最低花费一定会花。耗时与渠道数成正比，一万个也不慢。',
    ),
  },
  params: { budget, scales, saturations, minimums, maximums, value_per_result },
  returns: table([
    {
      name: words('Spend', '花费'),
      unit: 'money',
      words: words(
        'One row per channel in the order given, then one more: what is better left unspent.',
        '按渠道顺序每行一个，最后一行是不值得花出去的部分。',
      ),
    },
  ]),
  examples: [
    {
      args: [400, [[200], [100]], [[100], [100]]],
      result: [[300], [100], [0]],
      because: words(
        'the next unit brings 200 ÷ (100 + 300) in one and 100 ÷ (100 + 100) in the other: the same',
        '再多花 1 元，一边带来 200 ÷ (100 + 300)，另一边 100 ÷ (100 + 100)，效果相同',
      ),
    },
    {
      args: [400, [[100], [''], [20]], [[50], [''], [80]], '', '', 2],
      result: [[150], [null], [0], [250]],
      because: words(
        'at 150 the next unit earns 2 × 100 ÷ (50 + 150), just itself; the last channel never earns its money',
        '花到 150 时再花 1 元赚 2 × 100 ÷ (50 + 150)，刚好回本；最后一个渠道一开始就不划算',
      ),
    },
    {
      args: [400, [[200], [100]], [[100], [100]], [[300], [200]]],
      error: 'minimums must be the budget of 400 or less in total, got 500',
      because: words('more is signed than there is', '已承诺的比预算多'),
    },
  ],
  compute: allocationRows,
});
