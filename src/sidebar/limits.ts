import { setupCosts } from '../workbook/sheets/setup-costs';

/** Answers that are rates; all are fractions. */
export type RateName = 'hidden_cost_rate' | 'margin' | 'return_rate';

export interface RateFacts {
  min: number;
  max: number;
  /** What most sellers have; outside it the page asks again, the server does not. */
  usual: readonly [number, number];
  /** What stands there until the seller knows better. */
  example: number;
}

/** What Setup says of a rate, so that wizard, server and sheet agree. A margin may be negative: orders at a loss. */
function factsOf(name: RateName): RateFacts {
  const field = setupCosts.find(({ answer }) => answer === name);
  const { min = -1, max = 1 } = field?.limits ?? {};
  return { min, max, usual: field?.usual ?? [min, max], example: Number(field?.initial ?? 0) };
}

export const RATES: Readonly<Record<RateName, RateFacts>> = {
  hidden_cost_rate: factsOf('hidden_cost_rate'),
  margin: factsOf('margin'),
  return_rate: factsOf('return_rate'),
};

/** Rows of one report; more than any export that is understood can hold. */
export const MOST_ROWS = 20_000;

/** Longest text of one cell that is taken from a page. */
export const LONGEST_TEXT = 2_000;
