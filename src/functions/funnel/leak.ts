import { MOST_STEPS, stepLeaks } from '../../core/funnel-leak';
import { words } from '../../core/words';
import { refused } from '../define';
import type { List } from '../returns';
import { atPosition, mustBe } from '../sentences';
import type { Trouble } from '../trouble';

/**
 * A row per step: orders lost, orders won back by this step alone, money lost. A step nobody reached has no rate to
 * judge: its row is blank, and it counts as being at its benchmark so that the others still sum to the gap.
 */
export function leakRows(
  counts: readonly number[],
  benchmarks: readonly number[],
  valuePerOrder: number | null,
): List[] | Trouble {
  const wrong = misfit(counts, benchmarks);
  if (wrong) return wrong;
  const reached = benchmarks.map((_, step) => (counts[step] ?? 0) > 0);
  const rates = benchmarks.map((benchmark, step) =>
    reached[step] ? (counts[step + 1] ?? 0) / (counts[step] ?? 0) : benchmark,
  );
  return stepLeaks(counts[0] ?? 0, rates, benchmarks).map(({ lost, regained }, step) =>
    reached[step]
      ? [lost, regained, valuePerOrder === null ? null : lost * valuePerOrder]
      : [null, null, null],
  );
}

function misfit(counts: readonly number[], benchmarks: readonly number[]): Trouble | null {
  if (benchmarks.length > MOST_STEPS) return tooMany(benchmarks.length);
  if (counts.length !== benchmarks.length + 1) return notOneMore(counts.length, benchmarks.length);
  const rising = counts.findIndex((count, stage) => count > (counts[stage - 1] ?? Infinity));
  return rising < 0 ? null : rises(rising, counts[rising - 1] ?? 0, counts[rising] ?? 0);
}

function rises(stage: number, before: number, count: number): Trouble {
  const limit = words(`${String(before)} or less`, `不能大于 ${String(before)}`);
  const advice = words('leave out a stage that people can skip', '可以跳过的环节请不要放进来');
  return refused(mustBe(atPosition('counts', stage + 1), limit, count, advice));
}

function notOneMore(counts: number, rates: number): Trouble {
  return refused(
    words(
      `counts must hold one stage more than benchmark_rates has rates, got ${String(counts)} and ${String(rates)}`,
      `counts 的环节数要比 benchmark_rates 的转化率多一个，现在是 ${String(counts)} 个和 ${String(rates)} 个`,
    ),
  );
}

function tooMany(rates: number): Trouble {
  return refused(
    words(
      `benchmark_rates must hold ${String(MOST_STEPS)} rates or fewer, got ${String(rates)}`,
      `benchmark_rates 最多 ${String(MOST_STEPS)} 个转化率，现在是 ${String(rates)} 个`,
    ),
  );
}
