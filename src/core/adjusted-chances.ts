/**
 * Benjamini & Hochberg (1995): p values adjusted for having looked at all of them, in the order given; null, where
 * nothing was tested, stays null and does not count.
 */
export function adjustedChances(chances: readonly (number | null)[]): (number | null)[] {
  const adjusted: (number | null)[] = chances.map(() => null);
  const tested = chances.flatMap((p, place) => (p === null ? [] : [{ p, place }]));
  tested.sort((one, other) => other.p - one.p);
  let least = 1;
  tested.forEach(({ p, place }, index) => {
    least = Math.min(least, (p * tested.length) / (tested.length - index));
    adjusted[place] = least;
  });
  return adjusted;
}
