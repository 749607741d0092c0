import { logGamma } from './gamma';
import { contentEvidence, type Evidence, type RateGroup } from './rate-groups';
import type { Level } from './rate-level';

/** What a content counts for the next but one, the next but two …: powers of one of these. */
const MEMORIES = [1, 0.95, 0.9, 0.8, 0.7];
/** By how much ln(likelihood) has to be better before old contents lose weight: orders without meaning are common. */
const MARGIN = 6;
/** Contents that count less than this are not looked at. */
const FORGOTTEN = 0.01;

/**
 * How long a group's contents are remembered, learnt from the order of the rows: power discounting of a gamma–Poisson
 * level (Smith 1979), chosen by how well contents were forecast from the ones before. 1 where rates do not drift.
 */
export function fitMemory(groups: readonly RateGroup[], shape: number, level: Level): number {
  let [best, highest] = [1, -Infinity];
  for (const memory of MEMORIES) {
    let log = memory === 1 ? MARGIN : 0;
    for (const group of groups) log += logAhead(group, shape, level, memory);
    if (log > highest) [best, highest] = [memory, log];
  }
  return best;
}

function logAhead({ events, trials }: RateGroup, shape: number, level: Level, memory: number): number {
  let [counted, exposed, total] = [0, 0, 0];
  for (let content = 0; content < events.length; content++) {
    const [a, b] = [level.shape + counted, level.shape / level.mean + exposed];
    const one = contentEvidence(events[content] ?? 0, trials[content] ?? 0, shape, a / b);
    const seen = Math.max(0, one.events);
    total += logGamma(a + seen) - logGamma(a) + a * Math.log(b) - (a + seen) * Math.log(b + one.exposure);
    // What the likelihood's stand-in has to be scaled by so that it touches the negative binomial at a ÷ b.
    total += touching(events[content] ?? 0, trials[content] ?? 0, shape, a / b, seen, one.exposure);
    counted = memory * counted + seen;
    exposed = memory * exposed + one.exposure;
  }
  return total;
}

function touching(
  count: number,
  trials: number,
  shape: number,
  rate: number,
  events: number,
  exposure: number,
): number {
  const exact = count * Math.log(rate) - (shape + count) * Math.log1p((trials * rate) / shape);
  return exact - events * Math.log(rate) + exposure * rate;
}

/**
 * What the group has to say about content number `before` (its length: the next one). Without drift that is all the
 * others, with drift those before it, the older the less.
 */
export function remembered(
  { events, trials }: RateGroup,
  all: Evidence,
  shape: number,
  memory: number,
  before: number,
): Pick<Evidence, 'events' | 'exposure'> {
  const one = (content: number) =>
    contentEvidence(events[content] ?? 0, trials[content] ?? 0, shape, all.peak);
  let found = { events: 0, exposure: 0 };
  if (memory === 1) {
    const own = before < events.length ? one(before) : found;
    found = { events: all.events - own.events, exposure: all.exposure - own.exposure };
  } else {
    let weight = 1;
    for (let content = before - 1; content >= 0 && weight > FORGOTTEN; content--, weight *= memory) {
      const part = one(content);
      found.events += weight * part.events;
      found.exposure += weight * part.exposure;
    }
  }
  return { events: Math.max(0, found.events), exposure: Math.max(0, found.exposure) };
}
