import { fitShiftedBetaGeometric, survival } from '../../core/shifted-beta-geometric';
import { words } from '../../core/words';
import { countStages, defineFunction, refused, table, whole } from '../define';
import { atPosition, mustBe, tooFew } from '../sentences';

/** Ten years of days: more rows than anyone reads. */
const FURTHEST = 3650;

export const customerRetention = defineFunction({
  name: 'CUSTOMER_RETENTION',
  words: {
    summary: words(
      'Share of subscribers still there after each period, seen and to come.',
      '订阅客户留存曲线：每期之后还剩多少比例，含已发生的和未来的。',
    ),
    formula:
      'survival(t) = survival(t − 1) × (β + t − 1) ÷ (α + β + t − 1); α, β most likely for active_customers',
    source: words(
      'Shifted beta-geometric model: Fader & Hardie (2007), How to project customer retention.',
      '移位 Beta-几何模型：Fader 与 Hardie（2007）。',
    ),
    mistakes: [
      words(
        'Mixing cohorts: the counts are of customers who all started in the same period.',
        '混合不同批次：应是同一期开始的同一批客户。',
      ),
      words(
        'Counting those who came back: then counts rise, and the model is for those who cancel for good.',
        '把回来的客户算进去：人数会回升，而本模型只适用于取消后不再回来的订阅。',
      ),
      words(
        'Using it for a shop without subscriptions, where nobody says that they left: take CUSTOMER_COHORT.',
        '用于没有订阅的店铺：客户走了不会告诉你，应改用 CUSTOMER_COHORT。',
      ),
    ],
    limits: words(
      'Needs 3 periods, the first included; with 3 or 4 the curve follows every chance movement. Churn that grows from period to period is outside the model and taken as constant. When nobody has left yet, nobody will: that is too little data, not loyalty. Shown are the fitted shares, also for the periods given.',
      '至少 3 期（含第 0 期）；只有 3、4 期时，曲线会跟着偶然波动走。流失率逐期上升不在模型之内，按不变处理。还没人流失时，曲线会一直是 100%：那是数据太少，不是忠诚。给出的各期显示的也是拟合值。',
    ),
  },
  params: {
    active_customers: countStages({
      words: {
        label: words('Active customers', '活跃客户数'),
        help: words(
          'One row or column: customers of one cohort at the start, then how many are left after each period.',
          '一行或一列：同一批客户的起始人数，之后是每期剩下的人数。',
        ),
      },
    }),
    horizon: whole({
      optional: true,
      max: FURTHEST,
      usual: [1, 60],
      words: {
        label: words('Last period', '推算到第几期'),
        help: words(
          'Last period to show; left out, as many again as were given.',
          '显示到第几期；不填则在已有期数之后再推同样多期。',
        ),
      },
    }),
  },
  returns: table([
    {
      name: words('Survival', '留存率'),
      unit: 'rate',
      words: words(
        'Share of the first customers still there, period 0 in the first row.',
        '起始客户仍在的占比，第一行为第 0 期。',
      ),
    },
  ]),
  examples: [
    {
      args: [[[1000, 869, 743, 653, 593, 551, 517, 491]], 3],
      result: [[1], [0.850679263], [0.74685941], [0.669788983]],
      because: words(
        'Fader & Hardie (2007), high end: α = 0.668, β = 3.806; 3.806 ÷ 4.474 are left after one year',
        'Fader 与 Hardie（2007）高端客户：α = 0.668，β = 3.806；一年后剩 3.806 ÷ 4.474',
      ),
    },
    {
      args: [[[100], [80], [64]]],
      result: [[1], [0.8], [0.64], [0.512], [0.4096]],
      because: words('a fifth leaves every time', '每期都流失五分之一'),
    },
    {
      args: [[[1000, 600, 640, 500]]],
      error: 'active_customers at position 3 must be 600 or less, as in the period before, got 640',
      because: words('who left does not come back', '流失的客户不会回来'),
    },
    {
      args: [[[1000, 600]]],
      error: 'active_customers must hold at least 3 periods, got 2',
      because: words('two periods do not show how churn changes', '两期看不出流失怎么变化'),
    },
  ],
  compute({ active_customers, horizon }) {
    const given = active_customers.length;
    if (given < 3) return refused(tooFew('active_customers', 3, given, words('periods', '期')));
    const refusal = notACohort(active_customers);
    if (refusal) return refusal;
    const shares = survival(fitShiftedBetaGeometric(active_customers), horizon ?? 2 * (given - 1));
    return shares.map((share) => [share]);
  },
});

function notACohort(active: readonly number[]) {
  const first = active[0] ?? 0;
  const place = (index: number) => atPosition('active_customers', index + 1);
  if (first === 0) return refused(mustBe(place(0), words('above 0', '必须大于 0'), first));
  const rising = active.findIndex((count, index) => count > (active[index - 1] ?? Infinity));
  if (rising < 0) return null;
  const before = String(active[rising - 1]);
  const limit = words(`${before} or less, as in the period before`, `不能大于上一期的 ${before}`);
  return refused(mustBe(place(rising), limit, active[rising]));
}
