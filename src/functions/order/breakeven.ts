import { words, type Words } from '../../core/words';
import { noValue } from '../define';
import type { Trouble } from '../trouble';
import { costs, feeShare, fees, revenue, revenueShare, type OrderCase } from './model';

/** What can be solved for, with the Chinese word that is accepted for it. */
export const SOLVED = {
  ad_cost: '最高出单成本',
  affiliate_rate: '最高达人佣金率',
  return_rate: '最高退货率',
  goods_cost: '最高采购成本',
} as const;

type Solved = keyof typeof SOLVED;

/** What a sum of a dozen products may be off by, so that a limit met exactly is not taken for one missed. */
const ROUNDING = 1e-14;

export const NO_REVENUE = noValue(
  words('a margin over a revenue of 0 has no value', '收入为 0 时算不出利润率'),
);
const SAME_MARGIN = noValue(
  words('without any cost the margin is the same at every price', '没有任何成本时，售价多少利润率都一样'),
);
const NOTHING_LEFT = unreachable(
  words(
    'fees, returns and target_margin take the whole price, however high it is',
    '平台费用、退货和目标利润率已占满售价，卖多贵都不够',
  ),
);
const ALL_RECOVERED = noValue(
  words(
    'goods_cost changes nothing when every order comes back and is sold again',
    '全部退货且都能再售时，采购成本不影响结果',
  ),
);
const ALWAYS_KEPT = unreachable(
  words('no return_rate takes the margin below target_margin', '退货率再高，利润率也不会低于 target_margin'),
);

/**
 * The price at which profit ÷ revenue is the target. Revenue and fees are shares of the price, so what one unit of
 * price leaves after fees and target tells how many units the costs need.
 */
export function priceFor(
  order: Omit<OrderCase, 'order_value'> & { target_margin: number },
): number | Trouble {
  const needed = costs(order);
  if (needed === 0) return SAME_MARGIN;
  const left = (1 - order.target_margin) * revenueShare(order) - feeShare(order);
  return left <= ROUNDING ? NOTHING_LEFT : needed / left;
}

/**
 * The value of one parameter at which profit = target_margin × revenue, the others as given. Both sides are linear
 * in each of them: what is to spare at 0 is used up at a steady rate. NaN if amounts are too large.
 */
export function breakevenValue(
  solved: Solved,
  order: OrderCase & { target_margin: number },
): number | Trouble {
  const without = { ...order, [solved]: 0 };
  if (revenue(without) === 0) return NO_REVENUE;
  const kept = (1 - order.target_margin) * revenue(without);
  const paid = fees(without) + costs(without);
  const spare = kept - paid;
  if (!Number.isFinite(spare)) return NaN;
  if (spare < -ROUNDING * (Math.abs(kept) + paid)) return alreadyMissed(solved);
  const perUnit = usedPerUnit(solved, order);
  if (solved === 'goods_cost' && perUnit === 0) return ALL_RECOVERED;
  const found = Math.max(0, spare) / perUnit;
  // With no cost but what returns give back, the margin is the same at every return rate.
  if (solved === 'return_rate' && !(found >= 0 && found < 1 - ROUNDING)) return ALWAYS_KEPT;
  return solved === 'affiliate_rate' ? atMostAll(found) : found;
}

/** What one unit of the unknown takes from profit − target_margin × revenue. */
function usedPerUnit(solved: Solved, order: OrderCase & { target_margin: number }): number {
  const { order_value, return_rate, recovery_rate, target_margin } = order;
  if (solved === 'ad_cost') return 1;
  if (solved === 'goods_cost') return 1 - return_rate * recovery_rate;
  if (solved === 'affiliate_rate') return order_value * (1 - return_rate);
  const sales = (1 - target_margin) / (1 + order.vat_rate) - order.commission_rate - order.affiliate_rate;
  return order_value * sales - order.goods_cost * recovery_rate + order.return_cost;
}

/** A rate met exactly at 1 is not missed for the last digit of the sum. */
function atMostAll(found: number): number | Trouble {
  if (found <= 1 + ROUNDING) return Math.min(found, 1);
  if (!Number.isFinite(found)) return found;
  return unreachable(
    words(
      `affiliate_rate would have to be ${String(Number(found.toPrecision(15)))}, above 1`,
      `affiliate_rate 需要达到 ${String(Number(found.toPrecision(15)))}，超过了 1`,
    ),
  );
}

function alreadyMissed(solved: Solved): Trouble {
  return unreachable(
    words(
      `even with ${solved} at 0 the margin stays below target_margin`,
      `就算 ${solved} 为 0，利润率仍低于 target_margin`,
    ),
  );
}

function unreachable({ en, zh }: Words): Trouble {
  return noValue(words(`cannot be reached: ${en}`, `达不到：${zh}`));
}
