import { sum } from './summary';

/** One report: keys and values side by side. */
export interface KeyedValues {
  keys: readonly string[];
  values: readonly number[];
}

export interface KeyPair {
  key: string;
  /** Sums over the rows with that key; null where the report does not have it. */
  a: number | null;
  b: number | null;
  /** b − a, a missing side as 0; exactly 0 when only the dust of binary fractions is left. */
  difference: number;
  agrees: boolean;
}

export interface Reconciliation {
  total: Omit<KeyPair, 'key'> & { a: number; b: number };
  /** Every key of either report, in the order of their first appearance, those of a first. */
  pairs: readonly KeyPair[];
}

/** Two amounts are the same when they are in the 15 digits a sheet keeps; what is added up counts in full. */
const DUST = 5e-15;

/**
 * Compares two reports key by key; rows with the same key are added up. Two sums agree when they differ by no more
 * than `tolerance` × the larger of the two. Linear in the number of rows.
 */
export function reconcile(a: KeyedValues, b: KeyedValues, tolerance: number): Reconciliation {
  const valuesA = grouped(a);
  const valuesB = grouped(b);
  const keys = [...valuesA.keys(), ...[...valuesB.keys()].filter((key) => !valuesA.has(key))];
  const pairs = keys.map((key) => ({ key, ...compare(valuesA.get(key), valuesB.get(key), tolerance) }));
  const total = compare(a.values, b.values, tolerance);
  return { total: { ...total, a: total.a ?? 0, b: total.b ?? 0 }, pairs };
}

function grouped({ keys, values }: KeyedValues): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const value = values[index] ?? 0;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  });
  return groups;
}

function compare(
  valuesA: readonly number[] | undefined,
  valuesB: readonly number[] | undefined,
  tolerance: number,
): Omit<KeyPair, 'key'> {
  const a = valuesA ? sum(valuesA) : null;
  const b = valuesB ? sum(valuesB) : null;
  const dust = DUST * Math.max(gross(valuesA), gross(valuesB));
  const exact = (b ?? 0) - (a ?? 0);
  const difference = Math.abs(exact) <= dust ? 0 : exact;
  const allowed = tolerance * Math.max(Math.abs(a ?? 0), Math.abs(b ?? 0)) + dust;
  return { a, b, difference, agrees: a !== null && b !== null && Math.abs(difference) <= allowed };
}

function gross(values: readonly number[] = []): number {
  return Math.min(
    Number.MAX_VALUE,
    values.reduce((total, value) => total + Math.abs(value), 0),
  );
}
