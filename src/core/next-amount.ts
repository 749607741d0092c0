import { studentCdf } from './student';
import { mean, variance } from './summary';

/** What a history of amounts of 0 or more says of the next one: a chance of zero times a log-normal for the rest. */
export interface NextAmount {
  /** Share of the history that was zero. */
  zero: number;
  /** Amounts above zero, with the mean and the standard deviation of their logarithms. */
  count: number;
  level: number;
  spread: number;
}

export function nextAmounts(history: readonly number[]): NextAmount {
  const logs = history.filter((amount) => amount > 0).map(Math.log);
  return {
    zero: 1 - logs.length / history.length,
    count: logs.length,
    level: mean(logs),
    spread: logs.length < 2 ? 0 : Math.sqrt(variance(logs)),
  };
}

/** The chance that the next amount is at least a target above 0: predictive Student's t with count − 1 degrees of freedom. */
export function reachChance({ zero, count, level, spread }: NextAmount, target: number): number {
  const distance = (Math.log(target) - level) / (spread * Math.sqrt(1 + 1 / count));
  return (1 - zero) * studentCdf(-distance, count - 1);
}
