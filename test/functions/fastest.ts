/**
 * Milliseconds of the quickest of a few runs, to tell linear from quadratic: inside Jest, on a busy machine, code runs
 * many times slower than in a cell. What it takes there is for `npm run bench` to say.
 */
export function fastest(run: () => unknown): number {
  let least = Infinity;
  for (let attempt = 0; attempt < 3; attempt++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
