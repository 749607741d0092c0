import { bisect } from './root';
import { sum } from './summary';

/** One taker of the budget: result = scale × ln(1 + spend ÷ saturation), spend from minimum to maximum. */
export interface Channel {
  /** 0 or more. */
  scale: number;
  /** Above 0. */
  saturation: number;
  minimum: number;
  /** Infinity where there is none. */
  maximum: number;
}

/**
 * The spends that bring most in all, one per channel. Each channel is spent on until its next unit of money brings
 * as little as that of the others, 1 ÷ level: water-filling, Boyd & Vandenberghe (2004), Convex Optimization, 5.5.3.
 * With `worth`, the money one result is worth, no unit is spent that earns less than itself.
 *
 * Minimums must add up to the budget or less. Less than the budget is spent where maximums, scales of 0 or `worth`
 * stand against it. A few dozen passes over the channels.
 */
export function allocate(budget: number, channels: readonly Channel[], worth = Infinity): number[] {
  const capped = channels.map((channel) => ({ ...channel, maximum: Math.min(channel.maximum, budget) }));
  const top = Math.min(worth, highestLevel(capped));
  const spends = spendsAt(capped, top);
  if (!(sum(spends) > budget)) return spends;
  const missing = (level: number) => capped.reduce((total, one) => total + spendAt(one, level), -budget);
  const level = bisect(missing, 0, top) ?? 0;
  return withRest(budget, capped, spendsAt(capped, level));
}

function spendsAt(channels: readonly Channel[], level: number): number[] {
  return channels.map((channel) => spendAt(channel, level));
}

/** Where scale ÷ (saturation + spend) is 1 ÷ level, within the limits. */
function spendAt({ scale, saturation, minimum, maximum }: Channel, level: number): number {
  return Math.max(minimum, Math.min(maximum, scale * level - saturation));
}

/** The level at which every channel that brings anything is at its maximum. */
function highestLevel(channels: readonly Channel[]): number {
  return channels.reduce(
    (most, { scale, saturation, maximum }) =>
      scale > 0 ? Math.max(most, Math.min(Number.MAX_VALUE, (saturation + maximum) / scale)) : most,
    0,
  );
}

/** What rounding leaves of the budget, over the channels that are between their limits, by scale as the level does. */
function withRest(budget: number, channels: readonly Channel[], spends: readonly number[]): number[] {
  const rest = budget - sum(spends);
  const free = channels.map(({ scale, minimum, maximum }, index) => {
    const spend = spends[index] ?? 0;
    return spend > minimum && spend < maximum ? scale : 0;
  });
  const all = sum(free);
  if (all === 0) return [...spends];
  return spends.map((spend, index) => {
    const { minimum = 0, maximum = 0 } = channels[index] ?? {};
    return Math.max(minimum, Math.min(maximum, spend + rest * ((free[index] ?? 0) / all)));
  });
}
