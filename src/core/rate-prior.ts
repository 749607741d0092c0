/** What contents of sellers usually show: rates that differ by half of themselves. */
const USUAL = 0.7;
/** Of ln(spread): one in three lies outside a factor of 2.7 either way; the tails are those of Student's t. */
const SCALE = 1;
const FREEDOM = 3;

/**
 * Chance, before anything is seen, that contents do not differ in a way that counts can show. Where nearly all counts
 * are 0 nothing tells, and this decides: more of it made ranges of true rates too narrow.
 */
const NO_SPREAD = 0.08;

/** Weights of a falling list of spreads; the last stands for none. */
export function spreadPriors(spreads: readonly number[]): number[] {
  const densities = spreads.map(spreadPrior);
  const total = densities.reduce((sum, density) => sum + density, 0);
  return densities.map(
    (density, at) => density + (at === spreads.length - 1 ? (NO_SPREAD / (1 - NO_SPREAD)) * total : 0),
  );
}

/**
 * Prior density of a coefficient of variation, in its logarithm and but for a constant. It decides while there are
 * a few contents; its heavy tails let many contents overrule it, also when they show no spread at all.
 */
export function spreadPrior(spread: number): number {
  const distance = Math.log(spread / USUAL) / SCALE;
  return (1 + (distance * distance) / FREEDOM) ** (-(FREEDOM + 1) / 2);
}
