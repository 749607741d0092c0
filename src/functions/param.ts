import type { ParamFacts, ParamWords } from './record';
import type { Source } from './source';

/**
 * A parameter as a record states it: what documentation needs, and how its argument is read. A new kind (samples,
 * dates, flags, low–likely–high) is one more file that makes a `Param`; nothing else has to know it.
 */
export interface Param<T> extends ParamFacts {
  /** Throws what is wrong with the call as a whole; what is wrong with one place is that place's trouble. */
  read(name: string, argument: unknown): Source<T>;
}

export type Params = Readonly<Record<string, Param<unknown>>>;

/** What `compute` receives: each parameter by its name, read and checked. */
export type Values<P extends Params> = {
  readonly [Name in keyof P]: P[Name] extends Param<infer T> ? T : never;
};

export interface ParamSpec {
  words: ParamWords;
  /** May be left out without having a default: `compute` then gets null. */
  optional?: true;
}

/** An optional parameter without a default may be missing. */
export type Given<Spec, T> = Spec extends { optional: true } ? T | null : T;

export function isOptional(spec: { optional?: true; default?: unknown }): boolean {
  return spec.optional === true || spec.default !== undefined;
}
