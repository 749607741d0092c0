export interface Near {
  /** Place in the list. */
  at: number;
  weight: number;
}

/** All of a short history are near; of a longer one so many and a share that falls with its length. */
const ALWAYS = 40;
const POWER = 0.7;

/**
 * The contents nearest to a place on a rising list, with tricube weights (Cleveland 1979) that only begin once some
 * are left out; equal ones come along together.
 */
export function nearestContents(rising: readonly number[], place: number): Near[] {
  const wanted = Math.min(rising.length, Math.ceil(ALWAYS + rising.length ** POWER));
  const distance = (at: number) =>
    at >= 0 && at < rising.length ? Math.abs((rising[at] ?? 0) - place) : Infinity;
  let from = firstNotBelow(rising, place);
  let to = from;
  while (to - from < wanted) {
    if (distance(from - 1) <= distance(to)) from--;
    else to++;
  }
  const reach = Math.max(distance(from), distance(to - 1));
  while (distance(from - 1) <= reach) from--;
  while (distance(to) <= reach) to++;
  const all = to - from === rising.length;
  return Array.from({ length: to - from }, (_, step) => {
    const share = all || reach === 0 ? 0 : distance(from + step) / (1.05 * reach);
    return { at: from + step, weight: (1 - share ** 3) ** 3 };
  });
}

function firstNotBelow(rising: readonly number[], place: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((rising[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
