import type { FunctionFacts } from './record';

type Load = () => unknown;

const records = new Map<string, FunctionFacts>();
let offered: Readonly<Record<string, Load>> = {};

/** Every record enters as it is defined, so that one function can ask about another without importing it. */
export function enter(record: FunctionFacts): void {
  if (records.has(record.name)) throw new Error(`${record.name} is defined twice`);
  records.set(record.name, record);
}

/** Records to define only when one is asked for: a cell calls one function, and every cell loads the script anew. */
export function offer(loads: Readonly<Record<string, Load>>): void {
  offered = loads;
}

export function recordNamed(name: string): FunctionFacts | undefined {
  if (!records.has(name) && Object.prototype.hasOwnProperty.call(offered, name)) offered[name]?.();
  return records.get(name);
}

export function recordNames(): string[] {
  return [...new Set([...Object.keys(offered), ...records.keys()])];
}
