/** Milliseconds of the quickest of a few runs. Inside Jest code runs several times slower than in a cell: limits allow for it. */
export function fastest(run: () => unknown): number {
  let least = Infinity;
  for (let attempt = 0; attempt < 3; attempt++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
