import { normalQuantile } from './normal';

/**
 * Trials in each of two groups for a two-sided test at `significance` to notice p2 against p1 with chance `power`, as
 * R's power.prop.test without its strict option; 0 < p1 < 1, p2 up to 1 and not p1, power above significance.
 */
export function trialsNeeded(p1: number, p2: number, power: number, significance: number): number {
  const middle = (p1 + p2) / 2;
  const alike = -normalQuantile(significance / 2) * Math.sqrt(2 * middle * (1 - middle));
  const apart = normalQuantile(power) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  return ((alike + apart) / (p2 - p1)) ** 2;
}
