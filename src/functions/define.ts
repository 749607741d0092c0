import { callRecord } from './evaluate';
import { enter } from './named-records';
import type { Params, Values } from './param';
import type { FunctionFacts } from './record';
import type { Result, Returns } from './returns';
import type { Trouble } from './trouble';

export { choice } from './choice-param';
export { flag } from './flag-param';
export { count, factor, marginRate, money, number, openRate, rate, signedMoney, whole } from './number-param';
export { code, row, series, table, value } from './returns';
export { numeral } from './numeral-param';
export {
  countSample,
  dateSample,
  factorSample,
  flagSample,
  moneySample,
  nameSample,
  numberSample,
  rateSample,
  signedMoneySample,
} from './samples-param';
export { countStages, factorStages, moneyStages, numberStages, rateStages } from './stages-param';
export { text } from './text-param';
export { noValue, refused } from './trouble';

export interface Definition<P extends Params, R extends Result> extends Pick<
  FunctionFacts,
  'name' | 'words' | 'examples'
> {
  /** In the order of the arguments, which never changes once published. */
  params: P;
  returns: Returns<R>;
  /** The choice that names the parameter to solve for: that one may be blank and its value is not used. */
  solvesFor?: keyof P & string;
  /** One case. Gives null, `noValue(…)` or `refused(…)` where there is no result; overflow is seen to here. */
  compute(values: Values<P>): NoInfer<R> | Trouble | null;
}

/**
 * Turns a record into a function a cell can call: reads, checks and broadcasts the arguments, runs `compute` for
 * each case and gives a value or a rectangle. How arguments behave is the same for every function.
 */
export function defineFunction<P extends Params, R extends Result>(
  definition: Definition<P, R>,
): Definition<P, R> & FunctionFacts {
  const record = { ...definition, call: (args: ArrayLike<unknown>) => callRecord(definition, args) };
  enter(record);
  return record;
}
