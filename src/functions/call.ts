import './index';
import { words } from '../core/words';
import { recordNamed } from './named-records';
import { bilingual } from './trouble';

export function isFunction(name: string): boolean {
  return recordNamed(name) !== undefined;
}

/** The one door the stubs use: calls a custom function by name with the arguments of a cell. */
export function callFunction(name: string, args: ArrayLike<unknown>): unknown {
  const record = recordNamed(name);
  if (!record) throw new Error(bilingual(words(`there is no function ${name}`, `没有 ${name} 这个函数`)));
  return record.call(args);
}
