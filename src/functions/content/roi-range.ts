import { product, type Spread } from '../../core/product';
import { words } from '../../core/words';
import { noValue, refused } from '../define';
import type { Estimated } from '../estimate-param';
import { mustBe } from '../sentences';
import type { Trouble } from '../trouble';
import { invested, profit, type ContentCase } from './model';

/** The model's inputs, each known or estimated. */
export type EstimatedCase = Readonly<Record<keyof ContentCase, Estimated>>;

const NO_COST = noValue(words('an ROI over a total_cost of 0 has no value', 'total_cost 为 0 时算不出 ROI'));

/** Two ends that agree to 12 digits are one number; a target met to 12 digits is met. */
const SAME = 1e-12;

/**
 * Low, median, high and mean of the ROI, the chance that it reaches `target`, and the ROI at the likely values.
 * ROI + 1 is contribution ÷ invested, a product of the inputs.
 */
export function roiRange(content: EstimatedCase, confidence: number, target: number): number[] | Trouble {
  const likely = roiAtLikely(content);
  if (typeof likely !== 'number') return likely;
  const trouble = startsAtZero('views', content.views) ?? startsAtZero('total_cost', content.total_cost);
  if (trouble) return trouble;
  const factors = factorsOf(content);
  const spreads = factors.filter(hasSpread);
  const known = knownPart(factors);
  if (spreads.length === 0 || known === 0) {
    const met = likely >= target - SAME * (1 + Math.abs(target));
    return [likely, likely, likely, likely, Number(met), likely];
  }
  const ratio = product(spreads);
  const roiAt = (share: number) => known * ratio.quantile(known > 0 ? share : 1 - share) - 1;
  const median = roiAt(0.5);
  const low = Math.min(median, roiAt((1 - confidence) / 2));
  const high = Math.max(median, roiAt((1 + confidence) / 2));
  const below = ratio.chanceBelow((target + 1) / known);
  return [low, median, high, known * ratio.mean - 1, known > 0 ? 1 - below : below, likely];
}

/** The ROI with every input at its likely value. */
export function roiAtLikely(content: EstimatedCase): number | Trouble {
  return roiOf(likelyCase(content));
}

export function roiOf(content: ContentCase): number | Trouble {
  const cost = invested(content);
  return cost === 0 ? NO_COST : profit(content) / cost;
}

export function likelyCase(content: EstimatedCase): ContentCase {
  const likely = (value: Estimated) => (typeof value === 'number' ? value : value.likely);
  return {
    views: likely(content.views),
    order_rate: likely(content.order_rate),
    order_value: likely(content.order_value),
    total_cost: likely(content.total_cost),
    margin: likely(content.margin),
    return_rate: likely(content.return_rate),
    hidden_cost_rate: likely(content.hidden_cost_rate),
  };
}

/** A range may not begin at 0 where its logarithm is spread or where it divides. */
export function startsAtZero(name: keyof ContentCase, value: Estimated): Trouble | null {
  if (typeof value === 'number' || value.low > 0 || value.high === 0) return null;
  return refused(mustBe(words(`${name} low`, `${name} 低值`), words('above 0', '必须大于 0'), value.low));
}

function factorsOf(content: EstimatedCase): Spread[] {
  return [
    factor('log', content.views),
    factor('plain', content.order_rate),
    factor('plain', content.order_value),
    factor('plain', content.return_rate, (rate) => 1 - rate),
    factor('plain', content.margin),
    factor('divisor', content.total_cost),
    factor('divisor', content.hidden_cost_rate, (rate) => 1 + rate),
  ];
}

function factor(
  scale: Spread['scale'],
  value: Estimated,
  of: (value: number) => number = (same) => same,
): Spread {
  const { low, likely, high } =
    typeof value === 'number' ? { low: value, likely: value, high: value } : value;
  const [one, other] = [of(low), of(high)];
  return { low: Math.min(one, other), likely: of(likely), high: Math.max(one, other), scale };
}

function hasSpread({ low, high }: Spread): boolean {
  return high - low > SAME * Math.max(Math.abs(low), Math.abs(high));
}

/** What the factors without a spread multiply to. */
function knownPart(factors: readonly Spread[]): number {
  return factors
    .filter((one) => !hasSpread(one))
    .reduce((all, { likely, scale }) => (scale === 'divisor' ? all / likely : all * likely), 1);
}
