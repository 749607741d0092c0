import { betaOdds, betaTail, betaTerm } from './incomplete-beta';
import type { BetaRate } from './beta-compare';
import { weightedPlaces } from './quadrature';

/** What lies further out is not worth a digit. */
const NEGLIGIBLE = 1e-18;
/** A panel of 16 places sees every curve well over this many of its standard deviations. */
const PANEL = 1.5;

/** A rate that may be the best one, on the log odds, where every Beta has one smooth hill. */
interface Hill extends BetaRate {
  place: number;
  low: number;
  high: number;
  width: number;
}

/**
 * The chance that each rate is the highest: ∫ density × chance that all others are lower, over the log odds. They sum
 * to 1. Panels are as short as the narrowest hill under them, and rates without a chance are left out, so the cost
 * is the number of rates still in play times the panels they need.
 */
export function bestChances(rates: readonly BetaRate[]): number[] {
  const hills = rates.map(hillOf);
  const start = hills.reduce((most, { low }) => Math.max(most, low), -Infinity);
  const rivals = hills.filter(({ high }) => high > start);
  const end = rivals.reduce((most, { high }) => Math.max(most, high), start);
  const chances = rates.map(() => 0);
  for (let low = start; low < end;) {
    const high = low + panelWidth(rivals, low);
    for (const { place, weight } of weightedPlaces(low, high)) addChances(chances, rivals, place, weight);
    low = high;
  }
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  return chances.map((chance) => chance / total);
}

function hillOf({ a, b }: BetaRate, place: number): Hill {
  const low = Math.log(betaOdds(a, b, NEGLIGIBLE, 1));
  const high = Math.log(betaOdds(a, b, 1, NEGLIGIBLE));
  return { a, b, place, low, high, width: Math.sqrt(1 / a + 1 / b) };
}

/** A hill that begins further right may be narrower; the panel ends where it begins, or later if that is no narrower. */
function panelWidth(rivals: readonly Hill[], from: number): number {
  let width = Infinity;
  for (const hill of rivals) {
    if (hill.high > from) width = Math.min(width, Math.max(PANEL * hill.width, hill.low - from));
  }
  return width;
}

function addChances(chances: number[], rivals: readonly Hill[], logOdds: number, weight: number): void {
  const x = 1 / (1 + Math.exp(-logOdds));
  const y = 1 / (1 + Math.exp(logOdds));
  const lower = rivals.map(({ a, b, high }) => (logOdds > high ? 1 : betaTail(a, b, x, y)));
  const allLower = lower.reduce((product, chance) => product * chance, weight);
  rivals.forEach(({ a, b, place, high }, index) => {
    if (logOdds > high) return;
    const own = lower[index] ?? 1;
    chances[place] = (chances[place] ?? 0) + (betaTerm(a, b, x, y) / own) * allLower;
  });
}
