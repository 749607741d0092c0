import { allocate, type Channel } from '../../core/allocate';
import { isBelow } from '../../core/compare';
import { sum } from '../../core/summary';
import { words } from '../../core/words';
import { refused } from '../define';
import type { List } from '../returns';
import { atPosition, mustBe, tooFew } from '../sentences';
import type { Trouble } from '../trouble';

type Cells = readonly (number | null)[];

export interface AllocationInputs {
  budget: number;
  scales: Cells;
  saturations: Cells;
  minimums: Cells | null;
  maximums: Cells | null;
  value_per_result: number | null;
}

/** A row of one spend for each line of the input, blank where that is no channel, and last what is left unspent. */
export function allocationRows(inputs: AllocationInputs): List[] | Trouble {
  const { budget, scales, value_per_result } = inputs;
  const lines = scales.map((_, line) => channelAt(inputs, line));
  const channels = lines.filter((channel): channel is Channel => channel !== null);
  if (channels.length === 0) return refused(tooFew('scales', 1, 0, words('channel', '个渠道')));
  const wrong = wrongLimits(lines) ?? wrongTotal(channels, budget);
  if (wrong) return wrong;
  const spends = allocate(budget, channels, value_per_result ?? Infinity);
  let next = 0;
  const rows = lines.map((channel) => [channel ? (spends[next++] ?? null) : null]);
  return [...rows, [unspent(budget, spends)]];
}

/** Null where scale or saturation is not filled in yet. */
function channelAt(
  { scales, saturations, minimums, maximums }: AllocationInputs,
  line: number,
): Channel | null {
  const scale = scales[line] ?? null;
  const saturation = saturations[line] ?? null;
  if (scale === null || saturation === null) return null;
  return { scale, saturation, minimum: minimums?.[line] ?? 0, maximum: maximums?.[line] ?? Infinity };
}

function wrongLimits(lines: readonly (Channel | null)[]): Trouble | null {
  const line = lines.findIndex((channel) => channel && channel.minimum > channel.maximum);
  const channel = lines[line];
  if (!channel) return null;
  const most = String(channel.maximum);
  const limit = words(`its maximum of ${most} or less`, `不能大于它的上限 ${most}`);
  return refused(mustBe(atPosition('minimums', line + 1), limit, channel.minimum));
}

function wrongTotal(channels: readonly Channel[], budget: number): Trouble | null {
  const total = sum(channels.map(({ minimum }) => minimum));
  if (!isBelow(budget, total)) return null;
  const limit = words(
    `the budget of ${String(budget)} or less in total`,
    `合计不能超过预算 ${String(budget)}`,
  );
  return refused(mustBe('minimums', limit, total));
}

/** Rounding in the last digits of the budget is no money. */
function unspent(budget: number, spends: readonly number[]): number {
  const rest = budget - sum(spends);
  return Math.abs(rest) <= 1e-12 * budget ? 0 : rest;
}
