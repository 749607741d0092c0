import { betweenVariance, commonMean } from './between-groups';
import { followLevel, type Level } from './level';
import { correctedChance, correctedQuantile, correctionFrom, scoreIn } from './past-errors';
import type { Correction, TRange } from './past-errors';
import { fitSpread, spreadOf, type SpreadPrior, type Squares } from './spread-prior';
import { variance } from './summary';
import { fitZeros, zeroChance, type ZeroCount, type ZeroPrior } from './zero-chance';

/** What is known of the logarithms of the amounts above zero. */
export interface LogModel {
  /** How much of a content's variance a group's level moves by from one content to the next. */
  drift: number;
  spread: SpreadPrior;
  /** Variance between the groups' levels. */
  between: number;
  /** Mean level of the groups, and its variance. */
  mean: number;
  uncertainty: number;
  /** Groups with an amount above zero. */
  groups: number;
  /** The most degrees of freedom any range may have. */
  mostFreedom: number;
}

interface Group extends ZeroCount {
  level: Level | null;
}

export interface GroupModel {
  groups: ReadonlyMap<string, Group>;
  zeros: ZeroPrior;
  /** Null when the amounts above zero do not differ, or there are none. */
  logs: LogModel | null;
  /** The one amount above zero there is without logs; 0 when there is none. */
  sole: number;
  correction: Correction;
}

/** What the next content of a group is expected to be. */
export interface Forecast {
  zero: number;
  /** Range of ln(amount) when it is not zero; null when that amount is `sole` without a doubt. */
  range: TRange | null;
  sole: number;
  /** Contents of the group that were used. */
  count: number;
  /** Weight of the group's own contents in its level (when all are zero, in its chance of zero). */
  weight: number;
}

/** Variances of drift that are tried; the larger ones follow the last few contents and are often wrong. */
const DRIFTS = [0, 0.03, 0.1];

/** A drift must raise the log-likelihood by more than this: Akaike's (1974) price of a parameter. */
const PRICE_OF_DRIFT = 1;

/** Weight of the spread of all contents, whatever their group, in the spread inside groups: it counts as one more
 * group of three contents, and decides only where groups hold next to nothing. */
const FREEDOM_OF_ALL = 2;

/** How many contents ahead past forecasts are judged: the next, and those a plan has still to come to. */
const DISTANCES = [1, 5, 10];

/**
 * Fits the model to the amounts (0 or more) of each group, oldest first. ln(amount) varies about the level of its
 * group, levels vary between groups, and the spread about the level varies between groups; all three are estimated
 * with partial pooling. Then the model forecasts its own past, and the errors correct its ranges.
 */
export function fitGroups(amounts: ReadonlyMap<string, readonly number[]>): GroupModel {
  const counts = [...amounts].map(([name, values]) => ({ name, ...countZeros(values) }));
  const zeros = fitZeros(counts);
  const positive = [...amounts].map(([, values]) => values.filter((value) => value > 0).map(Math.log));
  const { logs, paths } = fitLogs(positive);
  const sole = [...amounts.values()].flat().find((amount) => amount > 0) ?? 0;
  const groups = new Map(
    counts.map(({ name, ...count }, index) => [name, { ...count, level: lastOf(paths[index] ?? []) }]),
  );
  return { groups, zeros, logs, sole, correction: correct(logs, positive, paths) };
}

export function forecastGroup({ groups, zeros, logs, sole }: GroupModel, name: string): Forecast {
  const { level, ...counted } = groups.get(name) ?? { zeros: 0, count: 0, level: null };
  const ofZeros = counted.count === 0 ? 0 : counted.count / (counted.count + zeros.weight);
  return {
    zero: zeroChance(counted, zeros),
    range: logs && rangeAfter(logs, level),
    sole,
    count: counted.count,
    weight: logs && level ? ownWeight(logs, level) : ofZeros,
  };
}

/** The amount that is not exceeded with chance p. */
export function amountAt({ zero, range, sole }: Forecast, correction: Correction, p: number): number {
  if (p <= zero) return 0;
  if (range === null) return sole;
  return Math.exp(correctedQuantile(range, correction, (p - zero) / (1 - zero)));
}

/** The chance of at least this amount. */
export function chanceOf({ zero, range, sole }: Forecast, correction: Correction, amount: number): number {
  if (amount <= 0) return 1;
  if (range === null) return amount <= sole ? 1 - zero : 0;
  return (1 - zero) * correctedChance(range, correction, Math.log(amount));
}

function countZeros(values: readonly number[]): ZeroCount {
  return { zeros: values.filter((value) => value === 0).length, count: values.length };
}

function lastOf(levels: readonly Level[]): Level | null {
  return levels[levels.length - 1] ?? null;
}

function fitLogs(positive: readonly (readonly number[])[]): { logs: LogModel | null; paths: Level[][] } {
  const all = positive.flat();
  const spreadOfAll = all.length > 1 ? variance(all) : 0;
  if (spreadOfAll === 0) return { logs: null, paths: [] };
  const overall: Squares = { squares: spreadOfAll * FREEDOM_OF_ALL, freedom: FREEDOM_OF_ALL };
  const [steady, ...drifting] = DRIFTS.map((drift) => withDrift(positive, drift, overall));
  const best = drifting.reduce(
    (most, tried) => (tried && most && tried.score > most.score ? tried : most),
    steady,
  );
  if (!best) return { logs: null, paths: [] };
  const levels = best.paths.flatMap((path) => lastOf(path) ?? []);
  return { logs: { ...pool(levels, best.spread, all.length), drift: best.drift }, paths: best.paths };
}

function withDrift(positive: readonly (readonly number[])[], drift: number, overall: Squares) {
  const paths = positive.map((values) => followLevel(values, drift));
  const levels = paths.flatMap((path) => lastOf(path) ?? []);
  const spread = fitSpread([...levels, overall]);
  const factors = levels.reduce((sum, { logFactors }) => sum + logFactors, 0);
  const price = drift === 0 ? 0 : PRICE_OF_DRIFT;
  return { drift, paths, spread, score: spread.logLikelihood - factors / 2 - price };
}

/** Levels vary as they are seen to; where one or two groups cannot show it, as much as contents do. */
function pool(levels: readonly Level[], spread: SpreadPrior, contents: number): Omit<LogModel, 'drift'> {
  const means = levels.map((level) => ({
    mean: level.mean,
    variance: spreadOf(level, spread) * level.uncertainty,
  }));
  const groups = levels.length;
  const freedom = levels.reduce((sum, level) => sum + level.freedom, FREEDOM_OF_ALL);
  const mostFreedom = Math.max(1, Math.min(freedom, contents - 1));
  const between =
    ((groups - 1) * betweenVariance(means) + spread.variance / groups) / (groups - 1 + 1 / groups);
  return { spread, between, ...commonMean(means, between), groups, mostFreedom };
}

/** 1 where there is no other group to learn from. */
function ownWeight({ spread, between, groups }: LogModel, level: Level): number {
  if (groups === 1) return 1;
  return between / (between + spreadOf(level, spread) * level.uncertainty);
}

/** Where the next content lies when its group's level stands there (null: a group not seen before). */
function rangeAfter(logs: LogModel, level: Level | null): TRange {
  const { spread, between, mean, uncertainty, mostFreedom, drift } = logs;
  if (level === null) return rangeOfNewGroup(logs);
  const own = spreadOf(level, spread);
  const weight = ownWeight(logs, level);
  const known =
    logs.groups === 1 ? own * level.uncertainty : between * (1 - weight) + (1 - weight) ** 2 * uncertainty;
  return {
    centre: mean + weight * (level.mean - mean),
    scale: Math.sqrt(own + drift * own + known),
    freedom: Math.min(spread.weight + level.freedom, mostFreedom),
  };
}

/** Degrees of freedom of a sum of two variances by Satterthwaite (1946). */
function rangeOfNewGroup({ spread, between, mean, uncertainty, groups, mostFreedom }: LogModel): TRange {
  const ofLevel = between + uncertainty;
  const total = ofLevel + spread.variance;
  const ofSpread = spread.variance ** 2 / Math.min(spread.weight, mostFreedom);
  const freedom = total ** 2 / (ofSpread + ofLevel ** 2 / Math.max(1, groups - 1));
  return { centre: mean, scale: Math.sqrt(total), freedom };
}

function correct(
  logs: LogModel | null,
  positive: readonly (readonly number[])[],
  paths: readonly (readonly Level[])[],
): Correction {
  if (logs === null) return correctionFrom([], 0);
  const scores: number[] = [];
  positive.forEach((values, group) => {
    const ranges = (paths[group] ?? []).map((level) => rangeAfter(logs, level));
    values.forEach((value, index) => {
      for (const distance of DISTANCES) {
        const range = ranges[index - distance];
        if (range) scores.push(scoreIn(range, value));
      }
    });
  });
  return correctionFrom(scores, scores.length / DISTANCES.length);
}
