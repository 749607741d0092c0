import { words } from '../../core/words';
import { defineFunction, factor, flag, number, value } from '../define';
import { attainment } from './attainment';

export const kpiAttainment = defineFunction({
  name: 'KPI_ATTAINMENT',
  words: {
    summary: words(
      'How far a target is reached, also where lower is better or one started from a baseline.',
      '目标完成率：可用于越低越好的指标，也可从基线算起。',
    ),
    formula:
      'actual ÷ target; lower is better: target ÷ actual; with baseline: (actual − baseline) ÷ (target − baseline); from 0 to cap',
    source: words('Attainment as used in target agreements.', '目标考核通用的完成率算法。'),
    mistakes: [
      words(
        'Leaving lower_is_better out for costs or returns: overspending then looks like success.',
        '成本、退货类指标没填 lower_is_better：超支会显示成超额完成。',
      ),
      words(
        'Averaging attainments without a cap: one KPI at 300% hides two that failed.',
        '不设上限就求平均：一项 300% 会掩盖两项没完成。',
      ),
      words(
        'Taking a profit below 0 as progress: without a baseline it counts as 0.',
        '以为亏损减少也算完成：没有基线时，负数一律按 0 计。',
      ),
    ],
  },
  params: {
    actual: number({
      words: {
        label: words('Actual', '实际值'),
        help: words('What was reached.', '实际达到的数值。'),
      },
    }),
    target: number({
      words: {
        label: words('Target', '目标值'),
        help: words(
          'What was to be reached; below 0 only with a baseline.',
          '要达到的数值；有基线时才可为负。',
        ),
      },
    }),
    lower_is_better: flag({
      default: false,
      words: {
        label: words('Lower is better', '越低越好'),
        help: words(
          'TRUE for costs, returns, complaints; not needed with a baseline.',
          '成本、退货、投诉等填 TRUE；有基线时不需要。',
        ),
      },
    }),
    cap: factor({
      optional: true,
      above: 0,
      usual: [1, 2],
      words: {
        label: words('Cap', '上限'),
        help: words('The most that counts; 120% is 1.2.', '最多按多少计；120% 即 1.2。'),
      },
    }),
    baseline: number({
      optional: true,
      words: {
        label: words('Baseline', '基线值'),
        help: words(
          'Where one started; attainment is then the share of the way from there to the target.',
          '起点数值；填了就按从起点到目标走完的比例计算。',
        ),
      },
    }),
  },
  returns: value(words('Attainment', '完成率'), 'rate'),
  examples: [
    { args: [90, 100], result: 0.9, because: words('90 of 100', '100 完成了 90') },
    {
      args: [[[25], [16], [0]], 20, true],
      result: [[0.8], [1.25], [1.2]],
      because: words(
        'a cost of 25 against 20 is 80%, of 16 is 125%; of 0 counts as 120%',
        '成本目标 20：实际 25 为 80%，16 为 125%，0 按 120% 计',
      ),
    },
    {
      args: [0.13, 0.12, true, 1.2, 0.16],
      result: 0.75,
      because: words('three of the four points from 16% to 12%', '从 16% 降到 12% 的 4 个点完成了 3 个'),
    },
    { args: [5, 0], result: null, because: words('no ratio over 0', '目标为 0 没有完成率') },
    {
      args: [-2, -5],
      error: 'target must be 0 or more without a baseline, got -5',
      because: words('−2 ÷ −5 would say the opposite', '−2 ÷ −5 的意思正好相反'),
    },
  ],
  compute: ({ actual, lower_is_better, ...goal }) =>
    attainment(actual, { ...goal, lowerIsBetter: lower_is_better }),
});
