import type { FunctionFacts } from './record';

const records = new Map<string, FunctionFacts>();

/** Every record enters as it is defined, so that one function can ask about another without importing it. */
export function enter(record: FunctionFacts): void {
  if (records.has(record.name)) throw new Error(`${record.name} is defined twice`);
  records.set(record.name, record);
}

export function recordNamed(name: string): FunctionFacts | undefined {
  return records.get(name);
}

export function recordNames(): string[] {
  return [...records.keys()];
}
