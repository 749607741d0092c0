import { logBeta, logExcess } from './gamma';
import { betaTerm } from './incomplete-beta';
import { integrateLongTail, integrateTail } from './quadrature';

/** A rate that follows a Beta(a, b): a − 1 events and b − 1 misses seen, when nothing was known before. */
export interface BetaRate {
  a: number;
  b: number;
}

/** So many terms are added one by one; the rest of a longer sum is an integral with its corrections. */
const ADDED = 200;
/** A sum as wide as this needs no terms added one by one. */
const SMOOTH = 60;
/** Up to so many counts of one rate, terms are compared by their logarithms without losing digits that matter. */
const LITTLE = 10000;
/** With fewer than this the sum would fall too slowly; the parameter is raised first. */
const LOW = 30;

/**
 * The chance that one rate is below the other, and what the other is expected to lack where it is not:
 * E max(one − other, 0). To 12 digits for millions of counts, to 9 for 10¹²; the cost does not grow with the counts.
 */
export function compareBetas(one: BetaRate, other: BetaRate): { below: number; lack: number } {
  const totalOne = one.a + one.b;
  const totalOther = other.a + other.b;
  const lead = one.a / totalOne - other.a / totalOther;
  const common = overlap(one, other);
  const smaller = lead > 0 ? smallerChance(other, one, common) : smallerChance(one, other, common);
  const [above, below] = lead > 0 ? [1 - smaller, smaller] : [smaller, 1 - smaller];
  // Both parts follow from what one more event changes in the chance (Cook 2005, Exact calculation of beta inequalities).
  const lack = lead * above + common * (1 / totalOne + 1 / totalOther);
  return { below, lack: Math.max(0, lack) };
}

/** B(a₁ + a₂, b₁ + b₂) ÷ (B(a₁, b₁) · B(a₂, b₂)), at the common rate so that nothing cancels. */
function overlap(one: BetaRate, other: BetaRate): number {
  const a = one.a + other.a;
  const b = one.b + other.b;
  const x = a / (a + b);
  const y = b / (a + b);
  const together = betaTerm(a, b, x, y);
  return (betaTerm(one.a, one.b, x, y) / together) * betaTerm(other.a, other.b, x, y);
}

/**
 * P(one > other) where the mean of one is not the larger. An event more for the other lowers it by overlap ÷ a of
 * the other, so it is the sum of these over all events to come; or over all misses to come of one, which is the same
 * with both rates turned round.
 */
function smallerChance(one: BetaRate, other: BetaRate, common: number): number {
  const perEvent = other.b / (other.a + other.b) ** 2;
  const perMiss = one.a / (one.a + one.b) ** 2;
  return perEvent >= perMiss ? eventSum(one, other, common) : eventSum(turned(other), turned(one), common);
}

function turned({ a, b }: BetaRate): BetaRate {
  return { a: b, b: a };
}

/** The terms of the sum fall as steps ^ −(b of one + 1): misses are added to one until that is fast. */
function eventSum(one: BetaRate, other: BetaRate, common: number): number {
  let sum = 0;
  let b = one.b;
  for (; b < LOW; b++) {
    sum += common / b;
    const misses = b + other.b;
    common *= (misses / (misses + one.a + other.a)) * ((one.a + b) / b);
  }
  return common === 0 ? sum : sum + (common / other.a) * seriesSum({ a: one.a, b }, other);
}

/**
 * The sum of the terms after a first one of 1: each is (s + k)(n + k) ÷ ((s + t + k)(a + 1 + k)) of the one before.
 * What is left after `ADDED` terms is smooth, and taken as an integral with its corrections.
 */
function seriesSum(one: BetaRate, other: BetaRate): number {
  const s = one.a + other.a;
  const n = other.a + other.b;
  const all = s + one.b + other.b;
  const next = other.a + 1;
  const excess = one.a * other.b - other.a * one.b - all;
  // Where every argument is large the sum is smooth from its first term on.
  if (Math.min(s, next) > LOW && widthOf(slopes({ s, n, all, next }, excess)) > SMOOTH) {
    return smoothSum({ s, n, all, next }, one, excess);
  }
  let sum = 0;
  let term = 1;
  for (let k = 0; k < ADDED; k++) {
    sum += term;
    term *= ((s + k) * (n + k)) / ((all + k) * (next + k));
    if (term <= 1e-17 * sum) return sum;
  }
  const shifted = { s: s + ADDED, n: n + ADDED, all: all + ADDED, next: next + ADDED };
  return sum + term * smoothSum(shifted, one, excess - ADDED * (one.b + 1));
}

interface Places {
  s: number;
  n: number;
  all: number;
  next: number;
}

/**
 * The log of the quotient of the first two terms, and the first three derivatives of the log of a term: those of
 * log Γ for large arguments. `excess` is s n − all × next, which the four numbers themselves would lose to rounding.
 */
function slopes({ s, n, all, next }: Places, excess: number) {
  const each = (part: (z: number) => number) => part(s) + part(n) - part(all) - part(next);
  const slope = Math.log1p(excess / (all * next));
  return {
    slope,
    first: slope - each((z) => 1 / (2 * z) + 1 / (12 * z * z)),
    second: each((z) => 1 / z + 1 / (2 * z * z)),
    third: each((z) => -1 / (z * z)),
  };
}

/** Over how many terms the sum falls to about a third. */
function widthOf({ first, second }: { first: number; second: number }): number {
  return 1 / Math.max(-first, Math.sqrt(Math.max(0, -second)));
}

function smoothSum(places: Places, one: BetaRate, excess: number): number {
  const { s, n, all, next } = places;
  const { slope, first, second, third } = slopes(places, excess);
  const term = (k: number) =>
    Math.exp(k * slope + growth(k, s) + growth(k, n) - growth(k, all) - growth(k, next));
  // Little known of one rate makes a long tail that falls like a power; much known of both a short one.
  const integral =
    one.a + one.b < LITTLE
      ? integrateLongTail((k) => Math.exp(fall(s, 1 - one.a, k) + fall(n, one.a + one.b, k)), ADDED)
      : integrateTail(term, 4 * widthOf({ first, second }));
  // Euler & Maclaurin: half the first term, less its derivative ÷ 12, more its third one ÷ 720.
  return integral + 0.5 - first / 12 + (first ** 3 + 3 * first * second + third) / 720;
}

/** log Γ(z + k) − log Γ(z) − k log z, by Stirling's formula, without the cancellation of its parts. */
function growth(k: number, z: number): number {
  return (z + k - 0.5) * logExcess(k / z) + (k / z) * (k - 0.5) - k / (12 * z * (z + k));
}

/** The log of Γ(z + k) Γ(z + d) ÷ (Γ(z) Γ(z + d + k)): how the quotient Γ(z) ÷ Γ(z + d) changes over k steps. */
function fall(z: number, d: number, k: number): number {
  if (d === 0) return 0;
  return d > 0 ? logBeta(z + k, d) - logBeta(z, d) : logBeta(z + d, -d) - logBeta(z + d + k, -d);
}
