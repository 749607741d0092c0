import { discountedPeriods } from '../../core/discounted-periods';
import { words } from '../../core/words';
import { defineFunction, rate, signedMoney, value, whole } from '../define';

export const customerLtv = defineFunction({
  name: 'CUSTOMER_LTV',
  words: {
    summary: words(
      'Margin a customer brings over a number of periods, the first included.',
      '客户生命周期价值：一个客户在若干期内带来的贡献毛利，含第一期。',
    ),
    formula: 'Σ margin_per_period × (retention_rate ÷ (1 + discount_rate))^t, t = 0 … periods − 1',
    source: words(
      'Customer lifetime value with constant retention; Gupta & Lehmann (2003), Customers as Assets, with the first period counted.',
      '留存率不变的客户生命周期价值：Gupta 与 Lehmann（2003），含第一期。',
    ),
    mistakes: [
      words(
        'Putting sales in place of margin: what a customer spends is not what is left of it.',
        '用销售额代替贡献毛利：客户花的钱不等于留下的钱。',
      ),
      words(
        'Mixing periods: a monthly margin with a yearly retention or discount rate.',
        '周期不一致：毛利按月，留存率或折现率却按年。',
      ),
      words(
        'Using the retention of the first months for years to come: those who stay leave more slowly, CUSTOMER_RETENTION shows it.',
        '用头几个月的留存率推算以后几年：留下来的人流失更慢，可用 CUSTOMER_RETENTION 测算。',
      ),
    ],
    limits: words(
      'State the horizon with the value: 12 months say more than a lifetime nobody has seen.',
      '报数时要说明期数：12 个月的价值，比没人见过的“终身”更可信。',
    ),
  },
  params: {
    margin_per_period: signedMoney({
      words: {
        label: words('Margin per period', '每期贡献毛利'),
        help: words(
          'What an active customer leaves per period, or per order, after goods, freight and fees.',
          '一个活跃客户每期（或每单）扣除货款、运费和各项费用后留下的钱。',
        ),
      },
    }),
    retention_rate: rate({
      words: {
        label: words('Retention rate', '留存率'),
        help: words(
          'Share of customers who are still there in the next period; per order it is the repeat rate.',
          '下一期仍在的客户占比；按单计算时即复购率。',
        ),
      },
    }),
    periods: whole({
      usual: [1, 60],
      words: {
        label: words('Periods', '期数'),
        help: words('How many periods to count, the first included.', '计算多少期，含第一期。'),
      },
    }),
    discount_rate: rate({
      default: 0,
      usual: [0, 0.2],
      words: {
        label: words('Discount rate', '每期折现率'),
        help: words(
          'What money loses by coming a period later; 1% is 0.01.',
          '晚一期收到的钱打的折扣；1% 即 0.01。',
        ),
      },
    }),
  },
  returns: value(words('Lifetime value', '客户生命周期价值'), 'money'),
  examples: [
    {
      args: [10, 0.5, 3],
      result: 17.5,
      because: words('10 + 5 + 2.5, half stay each time', '每期留一半：10 + 5 + 2.5'),
    },
    {
      args: [[[20], [''], [20]], [[0.8], [0.8], [1]], 2, 0.25],
      result: [[32.8], [null], [36]],
      because: words(
        '20 + 20 × 0.8 ÷ 1.25, and 20 + 20 ÷ 1.25 when all stay',
        '20 + 20 × 0.8 ÷ 1.25；全部留存时为 20 + 20 ÷ 1.25',
      ),
    },
    {
      args: [10, 60, 3],
      error: 'retention_rate must be 1 or less, got 60; type 60% or 0.6',
      because: words('60% is 0.6', '60% 是 0.6'),
    },
    {
      args: [10, 0.6, 2.5],
      error: 'periods must be a whole number, got 2.5',
      because: words('there is no half period', '没有半期'),
    },
  ],
  compute: ({ margin_per_period, retention_rate, periods, discount_rate }) =>
    margin_per_period * discountedPeriods(retention_rate, discount_rate, periods),
});
