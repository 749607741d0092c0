/** exp of each, after taking out the largest: what is tiny beside it becomes 0 instead of everything. */
export function relativeTo1(logs: readonly number[]): number[] {
  const top = largest(logs);
  return logs.map((log) => Math.exp(log - top));
}

/** ln of the sum of exp of each. */
export function logSum(logs: readonly number[]): number {
  const top = largest(logs);
  let total = 0;
  for (const log of logs) total += Math.exp(log - top);
  return top + Math.log(total);
}

/** Weights that sum to 1; not all of them may be 0. */
export function normalised(weights: readonly number[]): number[] {
  let total = 0;
  for (const weight of weights) total += weight;
  return weights.map((weight) => weight / total);
}

function largest(logs: readonly number[]): number {
  let top = -Infinity;
  for (const log of logs) if (log > top) top = log;
  return top;
}
