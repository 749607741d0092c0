import { sum } from './summary';

/** What a cohort has brought, and what it is to have brought at the last age of the oldest. */
export interface CohortProjection {
  toDate: number;
  /** Null where no factor says how it goes on. */
  projected: number | null;
  /** Of the projection, as a forecast of this one cohort; null where the spread of a factor is unknown. */
  standardError: number | null;
}

/** From one age to the next: growth of all cohorts seen at both, what it was measured on, and its variance. */
interface AgeStep {
  factor: number;
  base: number;
  variance: number | null;
}

/**
 * Chain ladder with volume-weighted factors f = ΣC(age + 1) ÷ ΣC(age), and the standard error of Mack (1993),
 * Distribution-free calculation of the standard error of chain ladder reserve estimates, in its recursive form: from
 * one age to the next the squared error e² becomes f²e² + σ²(C + C² ÷ ΣC(age)).
 *
 * @param cohorts oldest first, each with its cumulative values from the first age on, all 0 or more; none longer than
 *   the one above it. An empty cohort has nothing to project and gives null.
 */
export function chainLadder(cohorts: readonly (readonly number[])[]): (CohortProjection | null)[] {
  const ages = cohorts.reduce((most, cohort) => Math.max(most, cohort.length), 0);
  // Squares of values near the ends of the range of doubles would leave it.
  const scale = cohorts.reduce((most, cohort) => Math.max(most, ...cohort), 0) || 1;
  const scaled = cohorts.map((cohort) => cohort.map((value) => value / scale));
  const steps = measureSteps(scaled, ages);
  return scaled.map((cohort, row) => {
    const toDate = cohorts[row]?.[cohort.length - 1];
    if (toDate === undefined) return null;
    const { projected, standardError } = project(cohort, steps, ages);
    if (cohort.length === ages) return { toDate, projected: toDate, standardError: 0 };
    return { toDate, projected: times(projected, scale), standardError: times(standardError, scale) };
  });
}

function times(value: number | null, scale: number): number | null {
  return value === null ? null : value * scale;
}

function measureSteps(cohorts: readonly (readonly number[])[], ages: number): AgeStep[] {
  const steps: AgeStep[] = [];
  for (let age = 0; age < ages - 1; age++) {
    const pairs = cohorts.flatMap((cohort) => {
      const [from, to] = [cohort[age], cohort[age + 1]];
      return from === undefined || to === undefined ? [] : [[from, to] as const];
    });
    const base = sum(pairs.map(([from]) => from));
    const factor = base > 0 ? sum(pairs.map(([, to]) => to)) / base : NaN;
    const grown = pairs.filter(([from]) => from > 0);
    const fromNothing = pairs.some(([from, to]) => from === 0 && to > 0);
    const variance =
      grown.length > 1
        ? sum(grown.map(([from, to]) => (to - factor * from) * ((to - factor * from) / from))) /
          (grown.length - 1)
        : extrapolated(steps);
    steps.push({ factor, base, variance: fromNothing ? null : variance });
  }
  return steps;
}

/**
 * The variance of a step only one cohort has made: Mack (1993) takes the smallest of the last two and of where they
 * are heading; with only one step before it, the variance of that.
 */
function extrapolated(steps: readonly AgeStep[]): number | null {
  const last = steps[steps.length - 1]?.variance ?? null;
  if (last === null || steps.length === 1) return last;
  const before = steps[steps.length - 2]?.variance ?? null;
  if (before === null) return null;
  return before === 0 ? 0 : Math.min(last * (last / before), before, last);
}

/** A multiple of 0 is 0 and says nothing, so a cohort still at 0 has no projection. */
function project(cohort: readonly number[], steps: readonly AgeStep[], ages: number) {
  let projected = cohort[cohort.length - 1] ?? 0;
  let squaredError: number | null = 0;
  if (projected === 0) return { projected: null, standardError: null };
  for (const { factor, base, variance } of steps.slice(cohort.length - 1, ages - 1)) {
    if (Number.isNaN(factor)) return { projected: null, standardError: null };
    squaredError =
      squaredError === null || variance === null
        ? null
        : factor ** 2 * squaredError + variance * (projected + projected * (projected / base));
    projected *= factor;
  }
  return { projected, standardError: squaredError === null ? null : Math.sqrt(squaredError) };
}
