import { words } from '../../core/words';
import { factor, money, rate, signedMoney } from '../define';
import { tiers as tiersParam } from '../tiers-param';

/** What only the fee of a month asks for. */

export const net_gmv = signedMoney({
  words: {
    label: words('Net sales', '净成交额'),
    help: words(
      'Sales after refunds and cancellations, without the shop’s own orders; may be below 0.',
      '扣掉退款和取消后的成交额，不含自己补的单；退款月可能为负。',
    ),
  },
});

export const base_fee = money({
  default: 0,
  words: {
    label: words('Base fee', '基础服务费'),
    help: words('Paid in any case, on top of the commission.', '不管业绩都要付的固定费用，在提成之外。'),
  },
});

const attainment = factor({
  optional: true,
  min: 0,
  usual: [0, 1.5],
  words: {
    label: words('Attainment', '完成率'),
    help: words(
      'Actual ÷ target of the agreed KPI; blank: neither bonus nor penalty.',
      '约定考核指标的实际 ÷ 目标；留空则既没有奖金也没有扣款。',
    ),
  },
});

const bonus = tiersParam({
  single: 1,
  columns: [
    { called: words('attainment', '完成率'), unit: 'factor', limits: { min: 0 } },
    { called: words('amount', '金额'), unit: 'money', limits: {} },
  ],
  words: {
    label: words('Bonus', '奖金'),
    help: words(
      'One amount, paid in full at attainment 1; or two columns, attainment from and amount, where below 0 is a deduction.',
      '一个金额，完成率达到 1 全额付；或两列：完成率起点、金额（负数为扣款，即对赌），只按达到的最高一档算。',
    ),
  },
});

const penalty = money({
  default: 0,
  words: {
    label: words('Penalty', '未达标扣款'),
    help: words(
      'Deducted by the part not attained: all of it at attainment 0, half at 0.5.',
      '按没完成的部分扣：完成率为 0 全扣，0.5 扣一半，达到 1 不扣。',
    ),
  },
});

const ad_spend = money({
  default: 0,
  words: {
    label: words('Ad spend', '广告花费'),
    help: words('Ad spend the agency manages for you.', '由代运营代投的广告花费。'),
  },
});

const ad_fee_rate = rate({
  default: 0,
  usual: [0, 0.2],
  words: {
    label: words('Ad management fee', '代投服务费率'),
    help: words('Share of ad_spend charged for managing it.', '代投服务费占广告花费的比例。'),
  },
});

/** What the month brought beside its sales. */
export const RESULTS = { attainment, bonus, penalty, ad_spend, ad_fee_rate };
