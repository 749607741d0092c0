import { incompleteGammaUpper } from './incomplete-gamma';

/** The chance of at most `count` (≥ 0) events where `mean` (≥ 0) are expected; a part of an event is not one. */
export function poissonLower(count: number, mean: number): number {
  return incompleteGammaUpper(Math.floor(count) + 1, mean);
}
