import { isBelow } from '../../core/compare';
import { rememberLast } from '../../core/remember';
import type { Tier } from '../tiers-param';

/** `marginal` 超额累进: every rate on its own slice of sales. `whole` 全额累进: the rate reached on all sales. */
export type TierMode = 'marginal' | 'whole';

/** What a contract pays on sales; tiers in rising order, money in one currency. */
export interface CommissionTerms {
  tiers: readonly Tier[];
  mode: TierMode;
  /** The least commission, whatever was sold. */
  floor: number;
  /** The most; Infinity for none. */
  cap: number;
}

/** Commission between floor and cap; on sales below 0, a month of refunds, it is the floor. */
export function commission({ tiers, mode, floor, cap }: CommissionTerms, sales: number): number {
  const earned = mode === 'whole' ? sales * (valueReached(tiers, sales) ?? 0) : slices(tiers, sales);
  return Math.min(Math.max(earned, floor), cap);
}

/** The value of the highest step whose line is reached, in the 15 digits a sheet shows; null below the first. */
export function valueReached(tiers: readonly Tier[], measure: number): number | null {
  let reached: number | null = null;
  for (const { from, value } of tiers) {
    if (measure < from && isBelow(measure, from)) break;
    reached = value;
  }
  return reached;
}

function slices(tiers: readonly Tier[], sales: number): number {
  let earned = 0;
  for (let at = 0; at < tiers.length; at++) {
    const tier = tiers[at];
    if (tier === undefined || sales <= tier.from) break;
    earned += (Math.min(sales, tiers[at + 1]?.from ?? Infinity) - tier.from) * tier.value;
  }
  return earned;
}

/** A stretch of sales over which the commission is a straight line. */
interface Piece {
  from: number;
  /** Not included. */
  to: number;
  /** Commission at `from`. */
  start: number;
  slope: number;
}

/** The commission before floor and cap, from sales of 0 on. */
function earnedPieces(tiers: readonly Tier[], mode: TierMode): Piece[] {
  const steps = (tiers[0]?.from ?? 1) > 0 ? [{ from: 0, value: 0 }, ...tiers] : tiers;
  let earned = 0;
  return steps.map(({ from, value: slope }, at) => {
    const to = steps[at + 1]?.from ?? Infinity;
    const start = mode === 'whole' ? from * slope : earned;
    earned += (to - from) * slope;
    return { from, to, start, slope };
  });
}

/** The same pieces for every case of a call, since the contract is one for all of them. */
const piecesOf = rememberLast((tiers: readonly Tier[], mode: TierMode, floor: number, cap: number): Piece[] =>
  earnedPieces(tiers, mode).flatMap((piece) => bound(piece, floor, cap)),
);

/** A rising line is level until it reaches the floor, and again once it reaches the cap. */
function bound(piece: Piece, floor: number, cap: number): Piece[] {
  const rises = reachedAt(piece, floor);
  const tops = reachedAt(piece, cap);
  const raw = piece.start + (rises - piece.from) * piece.slope;
  return [
    { from: piece.from, to: rises, start: floor, slope: 0 },
    { from: rises, to: tops, start: raw, slope: piece.slope },
    { from: tops, to: piece.to, start: cap, slope: 0 },
  ].filter(({ from, to }) => from < to);
}

function reachedAt({ from, to, start, slope }: Piece, level: number): number {
  if (start >= level) return from;
  return slope === 0 ? to : Math.min(to, from + (level - start) / slope);
}

/** What the own team costs: an amount, and a share of sales. */
export interface OwnTeam {
  own_fixed: number;
  own_rate: number;
}

/** What a difference of a few products may be off by, as a share of them. */
const ROUNDING = 1e-14;

/**
 * The lowest sales ≥ 0 at which base_fee + commission equals own_fixed + own_rate × sales, or at which the fee jumps
 * from one side of the own cost to the other; null if there are none, NaN if amounts are too large. Exact, since
 * both are straight between the lines.
 */
export function evenSales(base_fee: number, terms: CommissionTerms, own: OwnTeam): number | null {
  let side = 0;
  for (const piece of piecesOf(terms.tiers, terms.mode, terms.floor, terms.cap)) {
    const gap = difference(base_fee + piece.start, own.own_fixed + own.own_rate * piece.from);
    if (Number.isNaN(gap)) return NaN;
    if (gap === 0 || gap * side < 0) return piece.from;
    side = Math.sign(gap);
    const slope = difference(piece.slope, own.own_rate);
    const even = slope === 0 ? Infinity : piece.from - gap / slope;
    if (even > piece.from && even < piece.to) return even;
  }
  return null;
}

/** What rounding leaves of 0 is 0; between amounts too large to hold there is no difference to tell. */
function difference(a: number, b: number): number {
  if (a + b === Infinity) return NaN;
  return Math.abs(a - b) <= ROUNDING * (a + b) ? 0 : a - b;
}
