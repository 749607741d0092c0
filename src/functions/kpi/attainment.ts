import { words } from '../../core/words';
import { refused, type Trouble } from '../trouble';
import { mustBe } from '../sentences';

export interface Goal {
  target: number;
  lowerIsBetter: boolean;
  /** The most an attainment counts; null for no limit. */
  cap: number | null;
  /** Where one started: attainment is then the share of the way. */
  baseline: number | null;
}

/** What a cost of 0 counts without a cap: infinitely good would be no use in an average. */
const NOTHING_SPENT = 1.2;

/** How far a goal is reached, from 0 to the cap; null where the ratio would be over 0. */
export function attainment(actual: number, goal: Goal): number | Trouble | null {
  if (goal.baseline === null && goal.target < 0) {
    return refused(
      mustBe('target', words('0 or more without a baseline', '没有 baseline 时不能小于 0'), goal.target),
    );
  }
  const ratio = uncapped(actual, goal);
  if (ratio === null) return null;
  if (ratio <= 0) return 0;
  return goal.cap !== null && ratio > goal.cap ? goal.cap : ratio;
}

function uncapped(actual: number, { target, lowerIsBetter, cap, baseline }: Goal): number | null {
  if (baseline !== null) {
    return target === baseline ? null : (actual - baseline) / (target - baseline);
  }
  if (!lowerIsBetter) return target === 0 ? null : actual / target;
  if (target === 0) return actual === 0 ? 1 : 0;
  return actual === 0 ? (cap ?? NOTHING_SPENT) : target / actual;
}
