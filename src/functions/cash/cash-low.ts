import { words } from '../../core/words';
import { defineFunction, row } from '../define';
import { Trouble } from '../trouble';
import { INPUTS, planned } from './inputs';
import { lowPoint } from './model';
import { LEDGER_LIMITS, LEDGER_MISTAKES, LEDGER_SOURCE } from './notes';

export const cashLow = defineFunction({
  name: 'CASH_LOW',
  words: {
    summary: words(
      'The lowest point of the cash balance, its day, the money needed, and when cash stays positive.',
      '现金最低点：最低余额、出现在第几天、需要垫多少钱、从哪天起不再为负。',
    ),
    formula: 'minimum of CASH_BALANCE, followed until every sale, reserve and in_transit has arrived',
    source: LEDGER_SOURCE,
    mistakes: [
      words(
        'Borrowing exactly the funding needed: a payout that comes three days late already breaks the plan.',
        '刚好按所需资金去筹：回款晚三天就断了，要留余量。',
      ),
      ...LEDGER_MISTAKES,
    ],
    limits: LEDGER_LIMITS,
  },
  params: INPUTS,
  returns: row([
    {
      name: words('Lowest balance', '最低余额'),
      unit: 'money',
      words: words('The lowest end-of-day balance from day 1 on.', '从第 1 天起每天结束时的最低余额。'),
    },
    {
      name: words('On day', '出现在第几天'),
      unit: 'days',
      words: words(
        'The first day with that balance; day 1 is the first row.',
        '第一次到达最低余额的那天；第 1 天是第一行。',
      ),
    },
    {
      name: words('Funding needed', '所需资金'),
      unit: 'money',
      words: words(
        'What has to be added so that no day ends below 0; 0 when none does.',
        '要补多少钱才不会有一天为负；本来就不为负时是 0。',
      ),
    },
    {
      name: words('At or above 0 from day', '从第几天起不为负'),
      unit: 'days',
      words: words(
        'The first day from which the balance stays at or above 0, also after the last row; blank when it ends below 0.',
        '从这天起余额不再为负，可能在最后一行之后；最后仍为负则为空白。',
      ),
    },
  ]),
  examples: [
    {
      args: [[[1000], [0], [0], [0]], [[0], [500], [800], [0]], 1, 600],
      result: [[-400, 1, 400, 3]],
      because: words('400 short on day 1 and day 2, repaid on day 3', '第 1、2 天缺 400，第 3 天补上'),
    },
    {
      args: [[[1000]], [[1500]], 14],
      result: [[-1000, 1, 1000, 15]],
      because: words('the sales of day 1 arrive on day 15', '第 1 天的销售第 15 天到账'),
    },
    {
      args: [[[1000]], [[1500]], 14, 0, '', 0.4],
      result: [[-1000, 1, 1000, null]],
      because: words('900 arrive and never repay 1,000', '只到账 900，补不上 1000'),
    },
    {
      args: [[[-1000]], [[1500]], 14],
      error: 'outflows at position 1 must be 0 or more, got -1000',
      because: words('money out is typed without a minus', '支出写正数，不带负号'),
    },
  ],
  compute(given) {
    const plan = planned(given);
    if (plan instanceof Trouble) return plan;
    const { lowest, day, funding, positive_from } = lowPoint(plan);
    return [lowest, day, funding, positive_from];
  },
});
