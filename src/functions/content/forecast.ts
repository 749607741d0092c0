import { amountAt, chanceOf, fitGroups, forecastGroup, type GroupModel } from '../../core/group-forecast';
import { rememberLast } from '../../core/remember';
import { words } from '../../core/words';
import { refused } from '../define';
import { tooFew } from '../sentences';
import type { Trouble } from '../trouble';

/** With fewer contents than this there is no spread to speak of. */
const FEWEST = 3;

interface Asked {
  group: string;
  history_groups: readonly string[];
  history_values: readonly number[];
  confidence: number;
  target: number | null;
  dates: readonly number[] | null;
  window: number;
}

/** Low, median, high, chance of the target, contents used, weight of the group's own. */
export function forecastRow(asked: Asked): (number | null)[] | Trouble {
  const { group, history_groups, history_values, confidence, target, dates, window } = asked;
  if (history_values.length < FEWEST)
    return refused(tooFew('history_values', FEWEST, history_values.length, words('contents', '条内容')));
  const newest = newestOf(history_groups, history_values, dates, window);
  const used = [...newest.values()].reduce((total, values) => total + values.length, 0);
  if (used < FEWEST)
    return refused(tooFew('window', FEWEST, used, words('contents of the history', '条历史内容')));
  const model = fitted(newest);
  const forecast = forecastGroup(model, group);
  const at = (p: number) => amountAt(forecast, model.correction, p);
  return [
    at((1 - confidence) / 2),
    at(0.5),
    at((1 + confidence) / 2),
    target === null ? null : chanceOf(forecast, model.correction, target),
    forecast.count,
    forecast.weight,
  ];
}

const fitted = rememberLast((amounts: ReadonlyMap<string, readonly number[]>): GroupModel =>
  fitGroups(amounts),
);

/** The newest amounts of each group, oldest first; without dates the order of the rows is that of time. */
const newestOf = rememberLast(
  (groups: readonly string[], values: readonly number[], dates: readonly number[] | null, window: number) => {
    const order = values.map((_, place) => place);
    if (dates) order.sort((a, b) => (dates[a] ?? 0) - (dates[b] ?? 0));
    const amounts = new Map<string, number[]>();
    for (const place of order) {
      const name = groups[place] ?? '';
      const amount = values[place] ?? 0;
      const known = amounts.get(name);
      if (known) known.push(amount);
      else amounts.set(name, [amount]);
    }
    return new Map([...amounts].map(([name, all]) => [name, all.slice(-window)]));
  },
);
