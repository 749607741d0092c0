import { words } from '../../core/words';
import { defineFunction, factor, row } from '../define';
import { kpiFlags, kpiNumbers } from './kpi-list-param';
import { scored } from './score';

export const kpiScore = defineFunction({
  name: 'KPI_SCORE',
  words: {
    summary: words(
      'Weighted score of several KPIs, and how much of the weight could be scored yet.',
      '综合绩效得分：多项指标按权重加总，并给出已有数据的权重占比。',
    ),
    formula: 'Σ weight × attainment ÷ Σ weight, over the KPIs with an actual and a target',
    source: words('Weighted scorecard of capped attainments.', '加权计分卡，单项完成率封顶。'),
    mistakes: [
      words(
        'Paying on a score whose second column is below 1: KPIs are missing and it can still fall.',
        '第二列小于 100% 就按得分发奖金：还有指标没出数，得分可能下降。',
      ),
      words(
        'Typing 0 for an actual that is not known yet: 0 is a failure, a blank is not.',
        '还没出的数填 0：0 是没完成，空白才是未出数。',
      ),
      words(
        'Putting persons in columns: in a block every row is a person.',
        '把人放在列上：多行多列时，每行是一个人。',
      ),
    ],
    limits: words(
      'A KPI without a target, or with a target of 0 where higher is better, counts as not scored yet; a KPI without a weight is refused, 0 leaves it out. Time grows with the number of cells.',
      '没有目标的指标，或越高越好而目标为 0 的指标，按未出数处理；没有权重的指标会报错，不计入请填 0。耗时与格子数成正比。',
    ),
  },
  params: {
    actuals: kpiNumbers({
      block: 'people',
      words: {
        label: words('Actuals', '实际值'),
        help: words(
          'One row or column, a KPI per cell; in a block every row is a person. Blank: not known yet.',
          '一行或一列，每格一项指标；多行多列时每行是一个人。未出数留空。',
        ),
      },
    }),
    targets: kpiNumbers({
      min: 0,
      words: {
        label: words('Targets', '目标值'),
        help: words('The target of each KPI, in the same order.', '各项指标的目标，顺序一致。'),
      },
    }),
    weights: kpiNumbers({
      min: 0,
      words: {
        label: words('Weights', '权重'),
        help: words('The weight of each KPI; they need not add up to 1.', '各项指标的权重，合计不必为 1。'),
      },
    }),
    lower_is_better: kpiFlags({
      optional: true,
      words: {
        label: words('Lower is better', '越低越好'),
        help: words(
          'TRUE for each KPI where lower is better; one cell is for all of them.',
          '越低越好的指标填 TRUE；只填一格则对全部指标有效。',
        ),
      },
    }),
    cap: factor({
      default: 1.2,
      above: 0,
      usual: [1, 2],
      words: {
        label: words('Cap', '单项上限'),
        help: words('The most one KPI counts; 120% is 1.2.', '单项完成率最多按多少计；120% 即 1.2。'),
      },
    }),
  },
  returns: row([
    {
      name: words('Score', '得分'),
      unit: 'rate',
      words: words('100% is every target reached.', '100% 为各项目标都刚好完成。'),
    },
    {
      name: words('Weight scored', '已计权重占比'),
      unit: 'rate',
      words: words('Below 100% the score is not final.', '小于 100% 时得分不是最终结果。'),
    },
  ]),
  examples: [
    {
      args: [[[90, 25]], [[100, 20]], [[3, 1]], [[false, true]]],
      result: [[0.875, 1]],
      because: words('(3 × 0.9 + 1 × 0.8) ÷ 4: 90% and 80%, three to one', '90% 和 80% 按 3 比 1 加权'),
    },
    {
      args: [
        [
          [100, 300],
          [50, ''],
          ['', ''],
        ],
        [[100, 100]],
        [[0.6, 0.4]],
      ],
      result: [
        [1.08, 1],
        [0.5, 0.6],
        [null, null],
      ],
      because: words(
        '300% counts as 120%; the second person has 60% of the weight so far; nobody in the third row',
        '300% 按 120% 计；第二个人只出了 60% 权重的数；第三行没有人',
      ),
    },
    {
      args: [[[90, 25]], [[100, 20]], [[3, '']]],
      error: 'weights at position 2 is blank; type 0 to leave that KPI out',
      because: words('a missing weight is not 0', '缺失的权重不是 0'),
    },
  ],
  compute: scored,
});
