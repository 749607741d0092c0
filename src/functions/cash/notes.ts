import { words } from '../../core/words';

/** What both records of the family say; documentation only. */

export const LEDGER_SOURCE = words(
  'Daily cash ledger; payouts as marketplaces settle them: some days after delivery, a reserve later.',
  '逐日现金台账；按平台结算规则回款：签收后若干天到账，预留金更晚。',
);

export const LEDGER_MISTAKES = [
  words(
    'Booking goods on the day they are sold: the supplier is paid weeks before the first order.',
    '把货款记在卖出那天：供应商的钱在出单前几周就付了。',
  ),
  words(
    'Counting settlement from delivery: settlement_days runs from the order, so add the days of delivery.',
    '账期从签收算起却没加配送时效：settlement_days 是从下单算的，要把配送天数加上。',
  ),
  words(
    'Putting fees into outflows and into deduction_rate as well: they are then paid twice.',
    '平台费用既填进每日支出、又算进 deduction_rate：会扣两次。',
  ),
];

export const LEDGER_LIMITS = words(
  'Balances are of the end of each day: what is paid in the morning and arrives in the evening does not show. A balance that only rounding keeps from 0 counts as 0. Sales of a day may be below 0 when refunds exceed them.',
  '余额按每天结束时算：上午付、当天晚上到账的缺口看不出来。只因小数误差没到 0 的余额按 0 算。退款多于销售的日子，销售额可以填负数。',
);
