import { incompleteBeta } from './incomplete-beta';
import { incompleteGamma } from './incomplete-gamma';
import type { RatePart } from './rate-mixture';
import { bisect } from './root';

/** Quantile of the rate itself. */
export function rateQuantile(parts: readonly RatePart[], chance: number): number {
  const excess = (log: number) =>
    mixed(parts, ({ shape, exposure }) => incompleteGamma(shape, exposure * Math.exp(log))) - chance;
  const centre = Math.log(mixed(parts, ({ shape, exposure }) => shape / exposure));
  let [low, high] = [centre - 1, centre + 1];
  while (excess(low) > 0 && low > -700) low -= 2 * (centre - low);
  while (excess(high) < 0 && high < 700) high += 2 * (high - centre);
  const found = bisect(excess, low, high);
  return found === null ? 0 : Math.exp(found);
}

/** Chance of at most `count` events on so many trials: a mixture of negative binomials. */
export function countChance(parts: readonly RatePart[], trials: number, count: number): number {
  if (count < 0) return 0;
  return mixed(parts, ({ shape, exposure }) =>
    incompleteBeta(shape, count + 1, exposure / (exposure + trials)),
  );
}

/**
 * Quantile of the count in the mid-distribution, chance below plus half the chance of the count itself, straight
 * between counts: so a range of counts holds its confidence on average instead of always more.
 */
export function countQuantile(parts: readonly RatePart[], trials: number, chance: number): number {
  const middle = (count: number) =>
    (countChance(parts, trials, count) + countChance(parts, trials, count - 1)) / 2;
  let [low, below] = [0, middle(0)];
  if (below >= chance) return 0;
  let [high, above] = [1, middle(1)];
  while (above < chance && high < 1e300) {
    [low, below] = [high, above];
    high *= 2;
    above = middle(high);
  }
  // Beyond the digits of a count, what is between two neighbours cannot be told.
  while (high - low > Math.max(1, high * 1e-12)) {
    const between = Math.floor((low + high) / 2);
    const found = middle(between);
    if (found < chance) [low, below] = [between, found];
    else [high, above] = [between, found];
  }
  return low + ((high - low) * (chance - below)) / (above - below);
}

function mixed(parts: readonly RatePart[], value: (part: RatePart) => number): number {
  let total = 0;
  for (const part of parts) total += part.weight * value(part);
  return total;
}
