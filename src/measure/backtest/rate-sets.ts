import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from './random';

export interface RateContent {
  group: string;
  events: number;
  trials: number;
  /** NaN where nobody knows. */
  rate: number;
}

export interface RateSplit {
  past: readonly RateContent[];
  next: readonly RateContent[];
}

export interface RateSet {
  name: string;
  splits: readonly RateSplit[];
}

/** How contents of a simulated account come about. */
interface Account {
  groups: number;
  contents: () => number;
  trials: () => number;
  rate: number;
  /** sd of ln(rate) between groups. */
  between: number;
  /** Coefficient of variation within a group; drawn for each. */
  within: () => number;
  kind: 'gamma' | 'log-normal' | 'beta' | 'Poisson';
  /** sd of the step ln(rate) takes from content to content. */
  drift?: number;
  /** Power of volume that rates go with. */
  volume?: number;
}

const NEXT = 2;

export function simulatedRateSets(): RateSet[] {
  const random = new Random(7);
  const around = (median: number, sd: number) => () => Math.max(1, Math.round(random.logNormal(median, sd)));
  const from = (low: number, high: number) => () => random.whole(low, high);
  const usual: Account = {
    groups: 20,
    contents: from(5, 20),
    trials: around(3000, 1),
    rate: 0.03,
    between: 0.5,
    within: () => 0.5,
    kind: 'gamma',
  };
  const accounts: [string, number, Partial<Account>][] = [
    ['gamma', 20, {}],
    ['log-normal', 20, { kind: 'log-normal' }],
    ['log-normal, wide', 20, { kind: 'log-normal', within: () => 1.2 }],
    ['gamma, wide', 20, { within: () => 1.2 }],
    ['spreads differ', 20, { kind: 'log-normal', within: () => random.logNormal(0.5, 0.5) }],
    [
      'beta-binomial',
      20,
      { kind: 'beta', trials: around(300, 1), rate: 0.2, between: 0.3, within: () => 0.4 },
    ],
    ['no spread', 40, { kind: 'Poisson', groups: 10, contents: from(10, 10), trials: around(1000, 1) }],
    ['no spread, many trials', 40, { kind: 'Poisson', groups: 8, trials: around(1e6, 0.5) }],
    [
      'trials 10 to 10^6',
      20,
      { trials: () => Math.round(10 ** (1 + 5 * random.uniform())), within: () => 0.6 },
    ],
    ['2 groups of 6', 150, { groups: 2, contents: from(6, 6), kind: 'log-normal' }],
    ['3 groups of 10', 100, { groups: 3, contents: from(10, 10), within: () => 0.7 }],
    ['1 group of 5', 250, { groups: 1, contents: from(5, 5), kind: 'log-normal' }],
    ['1 group of 10', 250, { groups: 1, contents: from(10, 10), within: () => 0.7 }],
    ['1 group of 100', 100, { groups: 1, contents: from(100, 100), kind: 'log-normal', within: () => 0.7 }],
    [
      '120 groups of 1 to 3',
      5,
      { groups: 120, contents: from(1, 3), trials: around(1000, 1), within: () => 0.4 },
    ],
    [
      'few events',
      6,
      { groups: 80, contents: from(1, 5), trials: around(50, 1), rate: 0.02, within: () => 0.6 },
    ],
    ['drift', 20, { contents: from(10, 40), within: () => 0.3, drift: 0.1 }],
    ['strong drift', 20, { contents: from(10, 40), within: () => 0.2, drift: 0.2 }],
    ['events above trials', 20, { trials: around(20, 1), rate: 1.2, between: 0.4, within: () => 0.6 }],
    [
      'rates fall with volume',
      20,
      { trials: around(3000, 1.3), within: () => 0.4, volume: -0.4, kind: 'log-normal' },
    ],
  ];
  return accounts.map(([name, times, account]) => ({
    name,
    splits: random.list(times, () => simulated(random, { ...usual, ...account })),
  }));
}

function simulated(random: Random, account: Account): RateSplit {
  const split = { past: [] as RateContent[], next: [] as RateContent[] };
  for (let group = 0; group < account.groups; group++) {
    const within = account.within();
    const contents = account.contents();
    let typical = random.logNormal(account.rate, account.between);
    for (let content = 0; content < contents + NEXT; content++) {
      typical *= Math.exp(random.normal(0, account.drift ?? 0));
      const drawn = simulatedContent(random, account, String(group), typical, within);
      (content < contents ? split.past : split.next).push(drawn);
    }
  }
  return split;
}

function simulatedContent(
  random: Random,
  { kind, trials: draw, volume }: Account,
  group: string,
  typical: number,
  spread: number,
): RateContent {
  const trials = draw();
  const mean = volume === undefined ? typical : typical * (trials / 3000) ** volume;
  if (kind === 'beta') {
    const middle = Math.min(mean, 0.8);
    const weight = Math.max(0.5, (1 - middle) / (middle * spread * spread) - 1);
    const rate = random.beta(middle * weight, (1 - middle) * weight);
    return { group, trials, rate, events: random.binomial(trials, rate) };
  }
  const rate =
    kind === 'gamma'
      ? random.gamma(spread ** -2, mean * spread * spread)
      : kind === 'log-normal'
        ? random.logNormal(mean, Math.sqrt(Math.log1p(spread * spread)))
        : mean;
  return { group, trials, rate, events: random.poisson(trials * rate) };
}

const RATES = [
  ['clicks per impression', 'Clicks', 'Impressions'],
  ['conversions per click', 'Total_Conversion', 'Clicks'],
  ['approved per click', 'Approved_Conversion', 'Clicks'],
] as const;

const GROUPINGS = [['xyz_campaign_id'], ['age', 'gender'], ['interest'], ['fb_campaign_id']] as const;

/** Real advertisements: most of them as history, and few of them; none when the file is not there. */
export function realRateSets(folder: string): RateSet[] {
  const file = join(folder, 'facebook_ads_kag.csv');
  if (!existsSync(file)) return [];
  const [heading = [], ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const random = new Random(5);
  return RATES.flatMap(([name, events, trials]) =>
    GROUPINGS.flatMap((columns) => {
      const cell = (row: readonly string[], column: string) => row[heading.indexOf(column)] ?? '';
      const contents = rows
        .map((row) => ({
          group: columns.map((column) => cell(row, column)).join(' '),
          events: Number(cell(row, events)),
          trials: Number(cell(row, trials)),
          rate: NaN,
        }))
        .filter((content) => content.trials > 0);
      const title = `${name} by ${columns.join(' and ')}`;
      return [
        { name: `${title}, most`, splits: random.list(2, () => split(random.shuffled(contents), 0.7, 300)) },
        { name: `${title}, few`, splits: random.list(10, () => split(random.shuffled(contents), 0.08, 60)) },
      ];
    }),
  );
}

function split(contents: readonly RateContent[], share: number, most: number): RateSplit {
  const cut = Math.round(contents.length * share);
  return { past: contents.slice(0, cut), next: contents.slice(cut, cut + most) };
}
