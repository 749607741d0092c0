import { words } from '../../core/words';
import { moneyStages, rate, signedMoney, whole } from '../define';
import { refused } from '../trouble';
import type { CashPlan } from './model';

/** What both functions of the family ask for; day 1 is the first row. */
export const INPUTS = {
  outflows: moneyStages({
    min: 0,
    blank: 'zero',
    words: {
      label: words('Money out', '每日支出'),
      help: words(
        'A row or column, a day each: goods, freight, ads and wages on the day they are paid; a blank day is 0.',
        '一行或一列，每格一天：货款、运费、广告费、工资等，填在实际付款那天，写正数；空着算 0。',
      ),
    },
  }),
  sales: moneyStages({
    blank: 'zero',
    words: {
      label: words('Sales', '每日销售额'),
      help: words(
        'Sales by the day of the order, from the same first day; a blank day is 0.',
        '按下单日的销售额，和每日支出从同一天开始；空着算 0。',
      ),
    },
  }),
  settlement_days: whole({
    unit: 'days',
    usual: [1, 45],
    words: {
      label: words('Settlement days', '结算天数'),
      help: words(
        'From the order to the money: delivery plus T+N, such as 8 + 7 = 15.',
        '从下单到回款的天数：配送时效 + 账期 T+N，如 8 + 7 = 15。',
      ),
    },
  }),
  opening: signedMoney({
    default: 0,
    words: {
      label: words('Opening balance', '期初余额'),
      help: words('Cash at hand before day 1.', '第 1 天之前手里的现金。'),
    },
  }),
  in_transit: moneyStages({
    optional: true,
    blank: 'zero',
    words: {
      label: words('Money in transit', '在途回款'),
      help: words(
        'Payouts of earlier sales, in full, on the day they arrive.',
        '之前的销售还没到账的钱，按到账日填实际到账金额。',
      ),
    },
  }),
  deduction_rate: rate({
    default: 0,
    usual: [0.05, 0.5],
    words: {
      label: words('Deduction rate', '平台扣费与退款占比'),
      help: words(
        'Share of sales that platform fees, creator commission and refunds take before the payout.',
        '回款前被平台扣费、达人佣金和退款拿走的部分占销售额的比例。',
      ),
    },
  }),
  reserve_rate: rate({
    default: 0,
    usual: [0, 0.3],
    words: {
      label: words('Reserve rate', '预留金比例'),
      help: words(
        'Share of the payout, after deductions, that the platform holds back for a while.',
        '平台从应付款（已扣平台扣费与退款）中暂扣的比例。',
      ),
    },
  }),
  reserve_days: whole({
    unit: 'days',
    optional: true,
    usual: [7, 180],
    words: {
      label: words('Reserve days', '预留天数'),
      help: words(
        'How many days after the payout the reserve arrives; needed when there is a reserve.',
        '预留金比正常回款再晚多少天到账；有预留金时必填。',
      ),
    },
  }),
};

type Given = Omit<CashPlan, 'reserve_days'> & { reserve_days: number | null };

const NO_RESERVE_DAYS = refused(
  words(
    'reserve_days is blank; type after how many days the reserve of reserve_rate arrives',
    'reserve_days 是空的；填了 reserve_rate 就请填预留金再过多少天到账',
  ),
);

/** A reserve that came back at once would be none, so how long it is kept has to be said. */
export function planned(given: Given) {
  const { reserve_days, reserve_rate } = given;
  if (reserve_days === null && reserve_rate > 0) return NO_RESERVE_DAYS;
  return { ...given, reserve_days: reserve_days ?? 0 };
}
