import type { RateGroup } from '../../core/rate-groups';
import { fitNextRates, type FittedRates } from '../../core/rate-forecast';
import { rememberLast } from '../../core/remember';

export interface RateHistory {
  /** Contents that had a trial or more. */
  contents: number;
  /** Place of each group among those of the fit. */
  places: ReadonlyMap<string, number>;
  groups: readonly RateGroup[];
}

/** Contents by group, in the order they came; one with less than one trial says nothing about a rate and is left out. */
export const rateHistory = rememberLast(
  (names: readonly string[], events: readonly number[], trials: readonly number[]): RateHistory => {
    const places = new Map<string, number>();
    const groups: { events: number[]; trials: number[] }[] = [];
    let contents = 0;
    names.forEach((name, row) => {
      const counted = trials[row] ?? 0;
      if (counted < 1) return;
      const place = places.get(name) ?? groups.length;
      places.set(name, place);
      const group = (groups[place] ??= { events: [], trials: [] });
      group.events.push(events[row] ?? 0);
      group.trials.push(counted);
      contents++;
    });
    return { contents, places, groups };
  },
);

/** One fit for a whole column of groups. */
export const fittedRates: (history: RateHistory) => FittedRates = rememberLast(({ groups }: RateHistory) =>
  fitNextRates(groups),
);
