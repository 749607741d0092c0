import { weightedPlaces } from './quadrature';

/** Up to here the 16 places of `weightedPlaces` are exact: the integrand has one degree less than there are steps. */
export const MOST_STEPS = 32;

/** What one step of a funnel does against its benchmark, in final orders. */
export interface StepLeak {
  /** Its share of the gap to a funnel that reaches every benchmark; below 0 where it does better. */
  lost: number;
  /** What bringing this step alone to its benchmark would add. */
  regained: number;
}

/**
 * The gap between a funnel at its benchmark rates and the funnel that was, divided among up to 32 steps by their
 * Shapley (1953) values: the average of what a step changes over all orders in which the steps could be brought to
 * their benchmarks. For a product that average is the integral of the slope along the straight way from the actual
 * to the benchmark rates (Owen 1972, multilinear extension), a polynomial: no need to walk through 2ⁿ sets. Shares
 * sum to first × (Π benchmarks − Π rates).
 */
export function stepLeaks(
  first: number,
  rates: readonly number[],
  benchmarks: readonly number[],
): StepLeak[] {
  const places = weightedPlaces(0, 1);
  return rates.map((rate, step) => {
    const behind = (benchmarks[step] ?? 0) - rate;
    const others = (share: number): number =>
      rates.reduce((product, one, at) => {
        const way = (benchmarks[at] ?? 0) - one;
        return at === step ? product : product * (one + share * way);
      }, first);
    const average = places.reduce((sum, { place, weight }) => sum + weight * others(place), 0);
    return { lost: behind * average, regained: behind * others(0) };
  });
}
