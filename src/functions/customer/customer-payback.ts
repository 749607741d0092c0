import { paybackPeriods, runningTotal } from '../../core/payback';
import { rememberLast } from '../../core/remember';
import { words } from '../../core/words';
import { defineFunction, money, moneyStages, value } from '../define';

const summedOnce = rememberLast(runningTotal);

export const customerPayback = defineFunction({
  name: 'CUSTOMER_PAYBACK',
  words: {
    summary: words(
      'Periods until the margin of a customer has paid back what it cost to win them.',
      '获客成本回收期：一个客户的贡献毛利要多少期才能收回获客成本。',
    ),
    formula: 'periods until Σ margin_by_period = cac, linear inside a period',
    source: words('Payback period on contribution margin.', '按贡献毛利计算的投资回收期。'),
    mistakes: [
      words(
        'Counting the margin of active customers only: the series is per customer won, those who left count as 0.',
        '只算仍活跃客户的毛利：应按获得的每个客户平均，已流失的按 0 计。',
      ),
      words(
        'Using sales instead of margin: the payback looks several times faster.',
        '用销售额代替贡献毛利：回收期看起来会快好几倍。',
      ),
    ],
    limits: words(
      'It is the first time the cost is covered; a loss in a later period can undo it. Blank when the periods given do not suffice.',
      '指首次收回成本的时间；之后某期亏损可能又变回未收回。给出的期数内收不回则为空白。',
    ),
  },
  params: {
    cac: money({
      words: {
        label: words('Acquisition cost', '获客成本'),
        help: words('Cost to win one new customer.', '获得一个新客的成本。'),
      },
    }),
    margin_by_period: moneyStages({
      words: {
        label: words('Margin by period', '各期贡献毛利'),
        help: words(
          'One row or column: margin per customer won in each period, first period first; losses are negative.',
          '一行或一列：平均每个新客第一期、第二期……的贡献毛利；亏损填负数。',
        ),
      },
    }),
  },
  returns: value(words('Payback in periods', '回收期（期）'), 'number'),
  examples: [
    {
      args: [25, [[10, 10, 10, 10]]],
      result: 2.5,
      because: words(
        '20 after two periods, the last 5 are half of the third',
        '两期收回 20，剩下 5 是第三期的一半',
      ),
    },
    {
      args: [50, [[10], [10], [10]]],
      result: null,
      because: words('30 never covers 50', '30 收不回 50'),
    },
    {
      args: [25, [[10, '', 10]]],
      error: 'margin_by_period at position 2 is blank',
      because: words('a missing period is not 0', '缺失的一期不是 0'),
    },
  ],
  compute: ({ cac, margin_by_period }) => paybackPeriods(cac, summedOnce(margin_by_period)),
});
