import { words } from '../../core/words';
import { defineFunction, table } from '../define';
import { Trouble } from '../trouble';
import { INPUTS, planned } from './inputs';
import { dailyBalances } from './model';
import { LEDGER_LIMITS, LEDGER_MISTAKES, LEDGER_SOURCE } from './notes';

export const cashBalance = defineFunction({
  name: 'CASH_BALANCE',
  words: {
    summary: words(
      'Cash at the end of every day: what is paid out, and sales when the platform pays them.',
      '每日现金余额：支出当天扣，销售额按平台账期到账。',
    ),
    formula:
      'opening − outflows to date + in_transit to date + sales of settlement_days ago and before × (1 − deduction_rate) × (1 − reserve_rate), and × reserve_rate reserve_days later',
    source: LEDGER_SOURCE,
    mistakes: LEDGER_MISTAKES,
    limits: LEDGER_LIMITS,
  },
  params: INPUTS,
  returns: table([
    {
      name: words('Balance', '余额'),
      unit: 'money',
      words: words(
        'Cash at the end of the day; a row per day, day 1 first.',
        '当天结束时的现金；每天一行，从第 1 天起。',
      ),
    },
  ]),
  examples: [
    {
      args: [[[1000], [0], [0], [0]], [[0], [500], [800], [0]], 1, 600],
      result: [[-400], [-400], [100], [900]],
      because: words(
        '1,000 out on day 1; 500 and 800 arrive the day after they are sold',
        '第 1 天付 1000；500 和 800 各在下单次日到账',
      ),
    },
    {
      args: [[[100, '', 50, 0, 0]], [[200, 300]], 2, 0, [['', 40]], 0.2, 0.1, 1],
      result: [[-100], [-60], [34], [266], [290]],
      because: words(
        'of 200 sold, 160 are left: 144 arrive on day 3 and 16 on day 4',
        '卖 200 扣完剩 160：第 3 天到 144，第 4 天到预留的 16',
      ),
    },
    {
      args: [[[100, 50]], [[200, 300]], 2, 0, '', 0.2, 0.1],
      error: 'reserve_days is blank; type after how many days the reserve of reserve_rate arrives',
      because: words('a reserve has to come back some day', '预留金总要说明哪天到账'),
    },
  ],
  compute(given) {
    const plan = planned(given);
    return plan instanceof Trouble ? plan : dailyBalances(plan).map((balance) => [balance]);
  },
});
