import { over } from '../../core/ratio';
import { words } from '../../core/words';
import { choice, countStages, defineFunction, series } from '../define';

export const funnelCr = defineFunction({
  name: 'FUNNEL_CR',
  words: {
    summary: words(
      'Conversion of every stage of a funnel, from the stage before or from the first.',
      '漏斗各环节转化率：相对上一环节，或相对第一环节。',
    ),
    formula: 'stage ÷ stage before (step), or stage ÷ first stage (total)',
    source: words('Step and overall conversion of a funnel of counts.', '漏斗的环节转化率与整体转化率。'),
    mistakes: [
      words(
        'Putting stages of different periods or sources into one funnel.',
        '把不同时期或不同来源的数据放进同一个漏斗。',
      ),
      words(
        'Reading a blank as 0: the stage has more than the one before, such as buy now without cart.',
        '把空白当作 0：空白表示这一环节比上一环节还多，例如不加购直接下单。',
      ),
    ],
  },
  params: {
    counts: countStages({
      block: 'cases',
      words: {
        label: words('Stage counts', '各环节数量'),
        help: words(
          'One row or column, first stage first; in a block every row is a funnel.',
          '一行或一列，从第一环节开始；多行多列时每行是一个漏斗。',
        ),
      },
    }),
    basis: choice({
      choices: { step: '环节', total: '整体' },
      default: 'step',
      words: {
        label: words('Measured from', '计算口径'),
        help: words(
          'step: from the stage before; total: from the first stage.',
          'step 环节：相对上一环节；total 整体：相对第一环节。',
        ),
      },
    }),
  },
  returns: series(words('Conversion rate', '转化率'), 'rate'),
  examples: [
    {
      args: [[[10000, 500, 100, 25]]],
      result: [[1, 0.05, 0.2, 0.25]],
      because: words('each stage over the one before', '每个环节 ÷ 上一环节'),
    },
    {
      args: [[[10000], [500], [100]], '整体'],
      result: [[1], [0.05], [0.01]],
      because: words('each stage over the first', '每个环节 ÷ 第一环节'),
    },
    {
      args: [[[1000, 40, 50, 10]]],
      result: [[1, 0.04, null, 0.2]],
      because: words('50 out of 40 is no conversion; the others stand', '40 到 50 不是转化，其余照算'),
    },
    {
      args: [[[1000, '', 50]]],
      error: 'counts at position 2 is blank',
      because: words('a missing stage is not 0', '缺失的环节不是 0'),
    },
  ],
  compute: ({ counts, basis }) =>
    counts.map((stage, index) =>
      index === 0 ? 1 : share(stage, counts[basis === 'step' ? index - 1 : 0] ?? 0),
    ),
});

/** What rises has not been converted. */
function share(stage: number, from: number): number | null {
  return stage > from ? null : over(stage, from);
}
