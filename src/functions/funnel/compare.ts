import { adjustedChances } from '../../core/adjusted-chances';
import { over } from '../../core/ratio';
import { needsExactTest, sameRateChance, type TwoRates } from '../../core/two-rates';
import { refused } from '../define';
import { atPosition, differentLength } from '../sentences';
import type { Trouble } from '../trouble';
import { notWhole } from '../whole-events';

interface Step {
  rateA: number | null;
  rateB: number | null;
  p: number | null;
}

/** A row per step: rate a, rate b, difference, p, p adjusted; or what is wrong with the counts. */
export function stepRows(a: readonly number[], b: readonly number[]): (number | null)[][] | Trouble {
  if (a.length !== b.length) return refused(differentLength('counts_b', b.length, 'counts_a', a.length));
  const steps: Step[] = [];
  for (let stage = 1; stage < a.length; stage++) {
    const step = compareStep(a, b, stage);
    if (!('rateA' in step)) return step;
    steps.push(step);
  }
  const adjusted = adjustedChances(steps.map(({ p }) => p));
  return steps.map(({ rateA, rateB, p }, index) => [
    rateA,
    rateB,
    rateA === null || rateB === null ? null : rateB - rateA,
    p,
    adjusted[index] ?? null,
  ]);
}

function compareStep(a: readonly number[], b: readonly number[], stage: number): Step | Trouble {
  const [trialsA, eventsA] = [a[stage - 1] ?? 0, a[stage] ?? 0];
  const [trialsB, eventsB] = [b[stage - 1] ?? 0, b[stage] ?? 0];
  const rateA = eventsA > trialsA ? null : over(eventsA, trialsA);
  const rateB = eventsB > trialsB ? null : over(eventsB, trialsB);
  if (rateA === null || rateB === null) return { rateA, rateB, p: null };
  const rates: TwoRates = { eventsA, trialsA, eventsB, trialsB };
  const broken = needsExactTest(rates) ? brokenCount(a, b, stage) : null;
  return broken ?? { rateA, rateB, p: sameRateChance(rates) };
}

function brokenCount(a: readonly number[], b: readonly number[], stage: number): Trouble | null {
  for (const [name, counts] of [['counts_a', a] as const, ['counts_b', b] as const]) {
    for (const place of [stage - 1, stage]) {
      const count = counts[place] ?? 0;
      if (!Number.isInteger(count)) return notWhole(atPosition(name, place + 1), count);
    }
  }
  return null;
}
