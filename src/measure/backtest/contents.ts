import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random';

/** A content with its group and its amount; lists are in order of time. */
export interface Content {
  group: string;
  amount: number;
}

export interface ContentSet {
  name: string;
  /** How many independent worlds are drawn; small worlds need many. */
  worlds: number;
  make(random: Random): Content[];
}

/** What a simulated world is like; logarithms are natural. */
interface World {
  groups: number;
  contents: [number, number];
  /** Standard deviation of the groups' levels. */
  between: number;
  /** Log-sd inside a group. */
  spread(random: Random): number;
  /** Log level of a typical group. */
  level?: number;
  noise?(random: Random): number;
  zero?(random: Random): number;
  /** Steps of the level from one content to the next. */
  walk?: number;
  trend?(random: Random): number;
  /** Correlation of a content with the one before. */
  momentum?: number;
  /** A jump of the level at some time. */
  jump?: boolean;
  /** Another law of the amounts altogether. */
  amount?(random: Random, level: number): number;
}

function world(random: Random, kind: World): Content[] {
  const groups = random.list(kind.groups, (index) =>
    groupOf(random, kind).map((amount) => ({ group: `group ${String(index)}`, amount })),
  );
  const turns = random.shuffled(groups.flatMap((contents, index) => contents.map(() => index)));
  const queues = groups.map((contents) => contents[Symbol.iterator]());
  return turns.flatMap((index) => queues[index]?.next().value ?? []);
}

function groupOf(random: Random, kind: World): number[] {
  const length = random.whole(...kind.contents);
  const [spread, zero, trend] = [kind.spread(random), kind.zero?.(random) ?? 0, kind.trend?.(random) ?? 0];
  const momentum = kind.momentum ?? 0;
  const [jumpAt, jump] = kind.jump ? [random.whole(0, length), random.normal()] : [length, 0];
  let level = (kind.level ?? 9) + random.normal(0, kind.between);
  let wave = random.normal();
  return random.list(length, (time) => {
    const noise = kind.noise?.(random) ?? random.normal();
    wave = momentum * wave + Math.sqrt(1 - momentum ** 2) * noise;
    level += random.normal(0, kind.walk ?? 0) + trend + (time === jumpAt ? jump : 0);
    if (random.happens(zero)) return 0;
    return kind.amount?.(random, level) ?? Math.exp(level + spread * wave);
  });
}

const even = (low: number, high: number) => (random: Random) => low * (high / low) ** random.uniform();
const same = (spread: number) => () => spread;
const heavy = (random: Random) => (random.studentT(3) / Math.sqrt(3)) * 1.2;
const viral = (random: Random) => (random.happens(0.05) ? random.normal(2.5, 1) : random.normal());
const peaks = (random: Random) => (random.happens(0.3) ? 1.5 : -0.6) + random.normal(0, 0.4);
const orders = (random: Random, level: number) => random.poisson(random.logNormal(Math.exp(level), 0.8));

function simulated(name: string, kind: World, worlds = 6): ContentSet {
  return { name, worlds, make: (random) => world(random, kind) };
}

const MANY = { groups: 30, contents: [5, 40] as [number, number], between: 0.8, spread: same(0.8) };
const LONG = { groups: 20, contents: [10, 50] as [number, number], between: 0.8, spread: same(0.6) };
const ONE = { groups: 1, between: 1, spread: same(0.9) };

export const SIMULATED: readonly ContentSet[] = [
  simulated('log-normal, equal spread', MANY),
  simulated('groups do not differ', { ...MANY, between: 0, spread: same(1) }),
  simulated('spread differs', { ...MANY, spread: even(0.25, 2) }),
  simulated('spread differs, small groups', { ...MANY, groups: 60, contents: [2, 10], spread: even(0.2, 2) }),
  simulated('heavy tails', { ...MANY, noise: heavy }),
  simulated('heavy tails, spread differs', { ...MANY, between: 1.2, spread: even(0.3, 1.5), noise: heavy }),
  simulated('level wanders', { ...LONG, walk: 0.15 }),
  simulated('level wanders far', { ...LONG, walk: 0.35, spread: same(0.5) }),
  simulated('all grow', { ...LONG, trend: () => 0.03 }),
  simulated('some grow, some fade', { ...LONG, trend: (random) => random.normal(0, 0.04) }),
  simulated('level jumps once', { ...LONG, jump: true }),
  simulated('momentum', { ...MANY, momentum: 0.6 }),
  simulated('views with virals', {
    ...LONG,
    between: 1.3,
    spread: even(0.5, 1.5),
    momentum: 0.3,
    walk: 0.05,
    noise: viral,
  }),
  simulated('zero in a third', { ...MANY, zero: (random) => random.beta(2, 4) }),
  simulated('few zeros', { ...MANY, zero: (random) => random.beta(0.6, 20) }),
  simulated('orders, many zeros', { ...MANY, between: 1, level: 0.7, amount: orders }),
  simulated('sales of whole orders', {
    ...MANY,
    level: 0,
    amount: (random, level) => 29.9 * orders(random, level),
  }),
  simulated('tiny groups', { ...MANY, groups: 80, contents: [1, 5], between: 1 }),
  simulated('few tiny groups', { ...MANY, groups: 8, contents: [1, 6], between: 1 }, 36),
  simulated('many groups of a few', {
    ...MANY,
    groups: 200,
    contents: [2, 4],
    between: 1,
    spread: even(0.3, 1.1),
  }),
  simulated('one group of 12', { ...ONE, contents: [12, 12] }, 60),
  simulated('one group of 40', { ...ONE, contents: [40, 40] }, 36),
  simulated('one group, wandering', { ...ONE, contents: [40, 60], walk: 0.2 }, 36),
  simulated('two groups', { ...MANY, groups: 2, contents: [6, 20], spread: even(0.4, 1) }, 36),
  simulated('four groups', { ...MANY, groups: 4, contents: [6, 25], spread: even(0.4, 1.2) }, 36),
  simulated('gamma, shape 0.7', { ...MANY, amount: (random, level) => random.gamma(0.7, Math.exp(level)) }),
  simulated('gamma, shape 3', { ...MANY, amount: (random, level) => random.gamma(3, Math.exp(level)) }),
  simulated('even from 0 to a top', {
    ...MANY,
    amount: (random, level) => random.uniform() * Math.exp(level),
  }),
  simulated('two peaks', { ...MANY, noise: peaks }),
  simulated('ratios, 投产比', {
    ...LONG,
    level: 0.4,
    between: 0.3,
    momentum: 0.2,
    walk: 0.04,
    spread: even(0.4, 0.8),
  }),
];

export const DATASETS = join('..', 'shared', 'datasets');

/** The lines of a public data set that lies beside the project, without its headings; null where it does not. */
export function datasetLines(file: string): string[][] | null {
  const path = join(DATASETS, file);
  if (!existsSync(path)) return null;
  const [, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  return lines.map((text) => text.split(','));
}

const FACEBOOK = 'facebook_ads_kag.csv';
const NEWS = 'news_facebook_shares_3h.csv';
const MOST_NEWS = 3000;

/** Amounts of real ads and articles; ads have no time, so that they come in any order. */
export function realSets(): ContentSet[] {
  const ads = datasetLines(FACEBOOK);
  const news = datasetLines(NEWS)?.filter((cells) => Number(cells[16]) >= 0);
  const adSet = (name: string, amount: number, group: readonly number[]): ContentSet => ({
    name,
    worlds: 4,
    make: (random) =>
      random
        .shuffled(ads ?? [])
        .map((cells) => ({ group: group.map((place) => cells[place]).join(), amount: Number(cells[amount]) }))
        .filter(({ amount: value }) => Number.isFinite(value)),
  });
  const newsSet = (name: string, perGroup: number): ContentSet => ({
    name,
    worlds: 1,
    make: () =>
      (news ?? [])
        .slice(0, MOST_NEWS)
        .map((cells, index) => ({ group: String(Math.floor(index / perGroup)), amount: Number(cells[16]) })),
  });
  const ofAds = [
    adSet('ads: impressions by audience', 6, [1, 3, 4]),
    adSet('ads: spend by audience', 8, [1, 3, 4]),
    adSet('ads: sales by audience', 10, [1, 3, 4]),
    adSet('ads: leads by interest', 9, [5]),
    adSet('ads: impressions by campaign', 6, [2]),
  ];
  if (!ads) console.log(`${FACEBOOK} is not beside the project: its sets are left out`);
  if (!news) console.log(`${NEWS} is not beside the project: its sets are left out`);
  return [
    ...(ads ? ofAds : []),
    ...(news
      ? [newsSet('news: shares, one group', MOST_NEWS), newsSet('news: shares, groups of 75', 75)]
      : []),
  ];
}
