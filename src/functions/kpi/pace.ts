import { over } from '../../core/ratio';
import { rememberLast } from '../../core/remember';
import { words } from '../../core/words';
import type { List } from '../returns';
import { refused, type Trouble } from '../trouble';

export interface Progress {
  to_date: number;
  target: number;
  elapsed: number;
  total: number;
  weights: readonly number[] | null;
}

const NO_WEIGHT = refused(
  words('weights must hold a weight above 0, got only 0', 'weights 至少要有一个大于 0，现在全是 0'),
);

const addedOnce = rememberLast(sharesElapsed);

/** Projection, pace, expected to date, needed per remaining period. */
export function pace({ to_date, target, elapsed, total, weights }: Progress): List | Trouble {
  if (elapsed > total) return tooManyElapsed(elapsed, total);
  if (weights && weights.length !== total) return notOnePerPeriod(weights.length, total);
  const shares = weights && addedOnce(weights);
  if (weights && !shares) return NO_WEIGHT;
  const share = shares ? (shares[elapsed] ?? 1) : elapsed / total;
  const expected = target * share;
  const missing = target > to_date ? target - to_date : 0;
  return [over(to_date, share), over(to_date, expected), expected, over(missing, total - elapsed)];
}

/** Share of all weight after 0, 1, 2 … periods; null when there is no weight at all. */
function sharesElapsed(weights: readonly number[]): number[] | null {
  const most = weights.reduce((largest, weight) => Math.max(largest, weight), 0);
  if (most === 0) return null;
  // Over a power of two, which costs no digit, so that their sum stays in range.
  const scale = 2 ** Math.floor(Math.log2(most));
  let passed = 0;
  const sums = [0, ...weights.map((weight) => (passed += weight / scale))];
  return sums.map((sum) => sum / passed);
}

function tooManyElapsed(elapsed: number, total: number): Trouble {
  return refused(
    words(
      `elapsed must be total or less, got ${String(elapsed)} of ${String(total)}`,
      `elapsed 不能大于 total，现在是 ${String(elapsed)} 大于 ${String(total)}`,
    ),
  );
}

function notOnePerPeriod(got: number, total: number): Trouble {
  return refused(
    words(
      `weights must hold one weight for each of the ${String(total)} periods, got ${String(got)}`,
      `weights 每期要有一个，共 ${String(total)} 个，现在是 ${String(got)} 个`,
    ),
  );
}
