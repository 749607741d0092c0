import { words } from '../../core/words';
import { refused } from '../define';
import { atPosition, mustBe } from '../sentences';
import type { Trouble } from '../trouble';

type Cells = readonly (number | null)[];

/** The first range whose ends are the wrong way round, by its place among all cells. */
export function crossedRange(lows: Cells, highs: Cells): Trouble | null {
  for (let place = 0; place < lows.length; place++) {
    const low = lows[place] ?? null;
    const high = highs[place] ?? null;
    if (low === null || high === null || low <= high) continue;
    const limit = words(
      `${String(high)} or less, as highs there`,
      `不能大于同一位置的 highs ${String(high)}`,
    );
    return refused(mustBe(atPosition('lows', place + 1), limit, low));
  }
  return null;
}

/** For every place without a blank: whether its range holds the actual. */
export function heldPlaces(lows: Cells, highs: Cells, actuals: Cells): boolean[] {
  return actuals.flatMap((actual, place) => {
    const low = lows[place] ?? null;
    const high = highs[place] ?? null;
    return actual === null || low === null || high === null ? [] : [low <= actual && actual <= high];
  });
}
