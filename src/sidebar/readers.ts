import { words } from '../core/words';
import type { Plain } from '../workbook/host';
import { Refused } from './refused';

/**
 * Reads what a page sent. Every global of an add-on can be called by anyone who may edit the spreadsheet, so
 * nothing is taken on trust; `name` says in the refusal which part was wrong.
 */
export type Reader<Value> = (given: unknown, name: string) => Value;

function refuse(name: string): never {
  throw new Refused(
    words(
      `The page sent something unexpected (${name}). Close the sidebar and open it again.`,
      `页面传来的内容不对（${name}）。请关闭侧边栏后重新打开。`,
    ),
  );
}

export function text(longest: number, pattern = /[\s\S]*/): Reader<string> {
  return (given, name) => {
    if (typeof given !== 'string' || given.length > longest || !pattern.test(given)) return refuse(name);
    return given;
  };
}

export function number(min: number, max: number): Reader<number> {
  return (given, name) => (typeof given === 'number' && given >= min && given <= max ? given : refuse(name));
}

export function oneOf<Value extends string>(values: readonly Value[]): Reader<Value> {
  return (given, name) => values.find((value) => value === given) ?? refuse(name);
}

export function orNull<Value>(read: Reader<Value>): Reader<Value | null> {
  return (given, name) => (given === null || given === undefined ? null : read(given, name));
}

export function list<Value>(read: Reader<Value>, most: number): Reader<Value[]> {
  return (given, name) => {
    if (!Array.isArray(given) || given.length > most) return refuse(name);
    return given.map((item: unknown, index) => read(item, `${name} ${String(index + 1)}`));
  };
}

function isPlainObject(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/** An object with exactly these properties; others are left behind. */
export function shape<Value extends object>(fields: {
  [Name in keyof Value]: Reader<Value[Name]>;
}): Reader<Value> {
  return (given, name) => {
    if (!isPlainObject(given)) return refuse(name);
    const names = Object.keys(fields) as (keyof Value & string)[];
    const read = names.map((field) => [field, fields[field](given[field], `${name}.${field}`)]);
    return Object.fromEntries(read) as Value;
  };
}

/** An object of any names, up to a number of them. */
export function entries<Value>(read: Reader<Value>, most: number): Reader<Record<string, Value>> {
  return (given, name) => {
    if (!isPlainObject(given)) return refuse(name);
    const pairs = Object.entries(given);
    if (pairs.length > most || pairs.some(([key]) => key.length > 64)) return refuse(name);
    return Object.fromEntries(pairs.map(([key, value]) => [key, read(value, `${name}.${key}`)]));
  };
}

/** What a cell can hold. */
export function plain(longest: number): Reader<Plain> {
  return (given, name) => {
    if (given === null || given === undefined || typeof given === 'boolean') return given ?? null;
    if (typeof given === 'number') return Number.isFinite(given) ? given : refuse(name);
    return typeof given === 'string' && given.length <= longest ? given : refuse(name);
  };
}
