import { forecastWithout, type RateModel } from './rate-model';
import { countChance } from './rate-range';

/** So many contents make what they show count half. */
const HALF = 80;
/** So many of them are looked at, evenly spread over the history: it costs no more in a long one. */
const MOST = 200;
/** What a few contents leave unknown of their spread, in contents: with n the tails shrink by n ÷ (n + 2). */
const UNKNOWN = 2;

/** Where a content of the history lies in the forecast its fellows give: chances below it, and up to it. */
interface Place {
  below: number;
  upTo: number;
}

/**
 * Turns the chance an end of the range should have into the one to ask the forecast for. The tails are made thinner
 * while contents are few; then the share of past contents below a chance, by the distribution of Czado, Gneiting &
 * Held (2009) for counts, is read backwards and pulled towards no change.
 */
export function calibration(model: RateModel): (chance: number) => number {
  const places = pastPlaces(model);
  const contents = model.groups.reduce((total, { events }) => total + events.length, 0);
  const trust = places.length / (places.length + HALF);
  const known = contents / Math.sqrt(model.groups.length);
  const thinned = known / (known + UNKNOWN);
  const remembered = new Map<number, number>();
  const calculate = (chance: number) => {
    const asked = chance < 0.5 ? chance * thinned : 1 - (1 - chance) * thinned;
    return asked + trust * (chanceOfShare(places, asked) - asked);
  };
  return (chance) => {
    const found = remembered.get(chance) ?? calculate(chance);
    remembered.set(chance, found);
    return found;
  };
}

/** The share below a chance rises with it, so halving finds the chance. */
function chanceOfShare(places: readonly Place[], share: number): number {
  let [low, high] = [0, 1];
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2;
    let below = 0;
    for (const { below: from, upTo } of places)
      below += Math.max(0, Math.min(1, (middle - from) / (upTo - from)));
    if (below < share * places.length) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function pastPlaces(model: RateModel): Place[] {
  const places: Place[] = [];
  const contents = model.groups.reduce((total, { events }) => total + events.length, 0);
  const step = Math.max(1, contents / MOST);
  let due = 0;
  let passed = 0;
  model.groups.forEach(({ events }, group) => {
    for (let content = 0; content < events.length; content++, passed++) {
      if (passed < due) continue;
      places.push(placeOf(model, group, content));
      due += step;
    }
  });
  return places;
}

function placeOf(model: RateModel, group: number, content: number): Place {
  const { events = [], trials = [] } = model.groups[group] ?? {};
  const { parts } = forecastWithout(model, group, content);
  const [count, counted] = [events[content] ?? 0, trials[content] ?? 0];
  const below = countChance(parts, counted, count - 1);
  return { below, upTo: Math.max(countChance(parts, counted, count), below + 1e-12) };
}
