/** Enough for the engine to compile what it repeats, short enough for sixty functions. */
const BUDGET_MS = 250;
const MOST_RUNS = 40;

/** The fastest of several runs, in milliseconds: whatever else the machine does can only add. */
export function fastest(work: () => unknown, budget = BUDGET_MS): number {
  let best = Infinity;
  const end = performance.now() + budget;
  for (let run = 0; run < MOST_RUNS && (run < 2 || performance.now() < end); run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
    if (best > budget) break;
  }
  return best;
}
