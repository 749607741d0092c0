/**
 * The place where a distribution with a log-concave density reaches exp(logChance): Newton's method on the log of
 * the distribution, which is concave too, so that from any start it comes to the root from the left.
 */
export function logConcaveQuantile(
  logChance: number,
  start: number,
  at: (place: number) => { chance: number; density: number },
): number {
  let place = start;
  let right = start;
  for (let round = 0; round < 200; round++) {
    const { chance, density } = at(place);
    // Too far left for a number; the last place on the right is known to be good.
    if (chance === 0 || density === 0) {
      place = (place + right) / 2;
      continue;
    }
    const step = ((logChance - Math.log(chance)) * chance) / density;
    if (step < 0) right = place;
    place += step;
    if (Math.abs(step) <= 1e-14 * (1 + Math.abs(place))) break;
  }
  return place;
}
