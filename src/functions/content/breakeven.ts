import { words, type Words } from '../../core/words';
import { noValue } from '../define';
import type { Trouble } from '../trouble';
import { contribution, invested, type ContentCase } from './model';

/** What can be solved for, with the Chinese word that is accepted for it. */
export const SOLVED = {
  views: '播放量',
  order_rate: '播放下单率',
  order_value: '客单价',
  total_cost: '总成本',
  margin: '贡献毛利率',
  return_rate: '退货率',
} as const;

type Solved = keyof typeof SOLVED;

const HIGHEST: Partial<Record<Solved, number>> = { order_rate: 1, margin: 1 };

/** What a product of seven numbers may be off by, so that a limit met exactly is not taken for one missed. */
const ROUNDING = 1e-14;

const NO_COST = noValue(words('an ROI over a total_cost of 0 has no value', 'total_cost 为 0 时算不出 ROI'));
const NO_CONTRIBUTION = unreachable(
  words('the other values leave no contribution to pay the cost', '按其他参数计算，没有贡献毛利可以覆盖成本'),
);
const NO_LOSS = unreachable(
  words(
    'while any contribution is left, no cost is high enough for an ROI of -1',
    '只要还有贡献毛利，成本再高利润ROI也到不了 -1',
  ),
);

/**
 * The value of one parameter at which contribution = invested × (1 + target_roi), the others as given. The model
 * is a product, so the contribution at 1 of the unknown tells how much of it is needed.
 */
export function breakevenValue(
  solved: Solved,
  { target_roi, ...content }: ContentCase & { target_roi: number },
): number | Trouble {
  if (solved === 'total_cost') return highestCost(content, target_roi);
  const needed = invested(content) * (1 + target_roi);
  if (invested(content) === 0) return NO_COST;
  const unit = solved === 'return_rate' ? { return_rate: 0 } : { [solved]: 1 };
  const perUnit = contribution({ ...content, ...unit });
  if (perUnit <= 0) return NO_CONTRIBUTION;
  if (solved === 'return_rate') return highestReturnRate(needed / perUnit);
  return within(solved, needed / perUnit);
}

function highestCost(content: ContentCase, target_roi: number): number | Trouble {
  const earned = contribution(content);
  if (earned <= 0) return NO_CONTRIBUTION;
  if (target_roi === -1) return NO_LOSS;
  return earned / ((1 + content.hidden_cost_rate) * (1 + target_roi));
}

/** `share` is the part of sales that has to stay. */
function highestReturnRate(share: number): number | Trouble {
  if (share <= 1 + ROUNDING) return Math.max(0, 1 - share);
  return unreachable(words('return_rate would have to be below 0', 'return_rate 需要低于 0'));
}

function within(solved: Solved, found: number): number | Trouble {
  const highest = HIGHEST[solved];
  if (highest === undefined || !Number.isFinite(found)) return found;
  if (found <= highest + ROUNDING) return Math.min(found, highest);
  return unreachable(
    words(
      `${solved} would have to be ${short(found)}, above ${String(highest)}`,
      `${solved} 需要达到 ${short(found)}，超过了 ${String(highest)}`,
    ),
  );
}

function unreachable({ en, zh }: Words): Trouble {
  return noValue(words(`cannot be reached: ${en}`, `达不到：${zh}`));
}

/** To six digits, unless that would show the limit itself. */
function short(found: number): string {
  const rounded = Number(found.toPrecision(6));
  return String(rounded === 1 ? found : rounded);
}
