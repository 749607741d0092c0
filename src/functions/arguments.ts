import { words } from '../core/words';
import type { Params } from './param';
import type { NamedSource } from './shapes';
import { constant } from './source';
import { bilingual } from './trouble';

/** Every parameter's argument, read in order; throws what is wrong with the call as a whole. */
export function readArguments(name: string, params: Params, args: ArrayLike<unknown>): NamedSource[] {
  const entries = Object.entries(params);
  const given = givenCount(args);
  if (given > entries.length) throw new Error(bilingual(tooMany(name, entries.length, given)));
  const missing = entries.find(([, param], index) => index >= given && !param.optional);
  if (missing)
    throw new Error(bilingual(words(`${name} needs ${missing[0]}`, `${name} 缺少参数 ${missing[0]}`)));
  return entries.map(([paramName, param], index) => ({
    name: paramName,
    source: index < given ? param.read(paramName, args[index]) : constant(param.default ?? null),
  }));
}

/** An undefined at the end was left out; one in the middle was skipped and is blank. */
function givenCount(args: ArrayLike<unknown>): number {
  let given = args.length;
  while (given > 0 && args[given - 1] === undefined) given--;
  return given;
}

function tooMany(name: string, most: number, given: number) {
  return words(
    `${name} takes up to ${String(most)} arguments, got ${String(given)}`,
    `${name} 最多 ${String(most)} 个参数，现在是 ${String(given)} 个`,
  );
}
