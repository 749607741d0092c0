import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from './random';

export interface MaturePair {
  early: number;
  final: number;
}

export interface MatureSet {
  name: string;
  splits: readonly { past: readonly MaturePair[]; next: readonly MaturePair[] }[];
}

/** Length of the history, how many of them, contents forecast from each. */
const HISTORIES = [
  [6, 60, 10],
  [10, 60, 10],
  [20, 40, 15],
  [50, 25, 25],
  [300, 8, 80],
] as const;

type Draw = () => MaturePair;

export function simulatedMatureSets(): MatureSet[] {
  const random = new Random(19);
  const kinds: [string, Draw][] = [
    ['exponential decay', () => seenShare(random, 1 - 2 ** (-2 / random.logNormal(2, 0.4)))],
    [
      'Weibull decay',
      () => seenShare(random, 1 - 2 ** -((1 / random.logNormal(2, 0.5)) ** random.logNormal(0.8, 0.3))),
    ],
    ['heavy tails', () => grown(random, 1, () => Math.max(0, 0.8 + 0.3 * random.studentT(2.5)))],
    [
      'steadier when large',
      () =>
        grown(random, 1.3, (ratio) =>
          Math.log1p(Math.exp(0.2 - 0.2 * Math.log(ratio) + 0.5 * ratio ** -0.4 * random.normal())),
        ),
    ],
    ['one ratio', () => grown(random, 1, () => 0.5 + 0.02 * random.normal())],
    [
      'one in ten takes off',
      () =>
        grown(random, 1, () =>
          random.happens(0.1) ? random.logNormal(2.5, 0.3) : Math.abs(random.normal(0.5, 0.2)),
        ),
    ],
    [
      'small counts',
      () => {
        const early = random.poisson(random.logNormal(3, 1));
        return { early, final: early + random.poisson(random.logNormal(3, 1)) };
      },
    ],
  ];
  return kinds.flatMap(([kind, draw]) => histories(kind, random, draw));
}

function seenShare(random: Random, share: number): MaturePair {
  const final = random.logNormal(20000, 1.2);
  return { early: Math.round(final * share), final: Math.round(final) };
}

/** `growth` in ln, given early views over their median. */
function grown(random: Random, sd: number, growth: (ratio: number) => number): MaturePair {
  const early = random.logNormal(3000, sd);
  return { early: Math.round(early), final: Math.round(early * Math.exp(growth(early / 3000))) };
}

function histories(kind: string, random: Random, draw: Draw): MatureSet[] {
  return HISTORIES.map(([length, times, next]) => ({
    name: `${kind}, ${String(length)} past`,
    splits: random.list(times, () => ({ past: random.list(length, draw), next: random.list(next, draw) })),
  }));
}

/** Shares of news items, seen at 6, 12 and 24 hours and final at 48; none when the file is not there. */
export function realMatureSets(folder: string): MatureSet[] {
  const file = join(folder, 'news_facebook_shares_3h.csv');
  if (!existsSync(file)) return [];
  const [heading = [], ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const random = new Random(23);
  const cell = (row: readonly string[], column: string) => Number(row[heading.indexOf(column)] ?? -1);
  return ['h6', 'h12', 'h24'].flatMap((age) =>
    [0, 1, 10].flatMap((fewest) => {
      const pairs = rows
        .map((row) => ({ early: cell(row, age), final: cell(row, 'h48') }))
        .filter(({ early }) => early >= fewest);
      return histories(`news ${age}, at least ${String(fewest)}`, random, () => random.pick(pairs));
    }),
  );
}
