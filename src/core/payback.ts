/** After each period: all margin so far, and the most it has been until then. */
export interface RunningTotal {
  totals: readonly number[];
  peaks: readonly number[];
}

/** Sheets shows and compares 15 digits: three times 0.1 repays 0.3. */
const DIGITS = 1e-14;

/** Summed with Neumaier's (1974) compensation, as cents add up over many periods. */
export function runningTotal(margins: readonly number[]): RunningTotal {
  let [total, lost, peak] = [0, 0, -Infinity];
  const totals: number[] = [];
  const peaks: number[] = [];
  for (const margin of margins) {
    const next = total + margin;
    lost += Math.abs(total) >= Math.abs(margin) ? total - next + margin : margin - next + total;
    total = next;
    // Where the sum overflows, the compensation is not a number.
    const soFar = Number.isFinite(total) ? total + lost : total;
    totals.push(soFar);
    peaks.push((peak = Math.max(peak, soFar)));
  }
  return { totals, peaks };
}

/** Periods until the total first reaches `cost`, linear inside a period; null if it never does. */
export function paybackPeriods(cost: number, { totals, peaks }: RunningTotal): number | null {
  if (cost === 0) return 0;
  const due = cost * (1 - DIGITS);
  let [low, high] = [0, peaks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((peaks[middle] ?? 0) >= due) high = middle;
    else low = middle + 1;
  }
  if (low === peaks.length) return null;
  const before = totals[low - 1] ?? 0;
  return low + Math.min(1, (cost - before) / ((totals[low] ?? 0) - before));
}
