import fc from 'fast-check';
import { divisiaParts } from '../../src/core/log-mean-divisia';
import { sum } from '../../src/core/summary';
import fixture from '../fixtures/kpi-drivers.json';

interface Case {
  before: number[];
  after: number[];
  powers: number[] | null;
  parts: number[];
  /** The largest of the products and the parts: what digits are counted from. */
  size: number;
}

const { source, sectors, ...cases } = fixture;

function parts({ before, after, powers }: Pick<Case, 'before' | 'after' | 'powers'>): number[] {
  return divisiaParts(before, after, powers ?? before.map(() => 1));
}

function product(values: readonly number[]): number {
  return values.reduce((total, value) => total * value, 1);
}

describe(`the parts of a change (${source})`, () => {
  test.each(Object.entries(cases as Record<string, Case>))('%s', (_, one) => {
    const scaled = (values: number[]) => values.map((value) => value / (one.size || 1));
    const expected = scaled(one.parts).map((value): unknown => expect.closeTo(value, 10));
    expect(scaled(parts(one))).toEqual(expected);
  });

  test('add up over sectors', () => {
    const found = (sectors as Case[]).map(parts);
    for (const factor of [0, 1, 2]) {
      const expected = sum(sectors.map((sector) => sector.parts[factor] ?? NaN));
      expect(sum(found.map((sector) => sector[factor] ?? NaN))).toBeCloseTo(expected, 11);
    }
    expect(sum(found.flat())).toBeCloseTo(96 - 50, 12);
  });
});

const value = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 30, arbitrary: fc.double({ min: 1e-3, max: 1e4, noNaN: true }) },
);

const factors = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 12 });

test('the parts sum to the change of the product, to the last digit', () => {
  fc.assert(
    fc.property(factors, (pairs) => {
      const [before, after] = [pairs.map(([from]) => from), pairs.map(([, to]) => to)];
      const found = parts({ before, after, powers: null });
      const change = product(after) - product(before);
      const lastDigit = Number.EPSILON * Math.max(...[change, ...found].map(Math.abs));
      expect(Math.abs(sum(found) - change)).toBeLessThanOrEqual(lastDigit);
    }),
    { numRuns: 300 },
  );
});

test('the way back undoes the way there', () => {
  fc.assert(
    fc.property(factors, (pairs) => {
      const [before, after] = [pairs.map(([from]) => from), pairs.map(([, to]) => to)];
      const there = parts({ before, after, powers: null });
      const back = parts({ before: after, after: before, powers: null });
      const size = Math.max(product(before), product(after), ...there.map(Math.abs));
      there.forEach((part, at) =>
        expect(Math.abs(part + (back[at] ?? NaN))).toBeLessThanOrEqual(1e-12 * size),
      );
    }),
  );
});

test('ten thousand factors stay in range', () => {
  const before = Array.from({ length: 10000 }, (_, at) => (at % 2 ? 1e150 : 1e-150));
  const after = before.map((value, at) => (at === 3 ? 2 * value : value));
  const found = parts({ before, after, powers: null });
  expect(found[3]).toBeCloseTo(1, 9);
  expect(sum(found)).toBeCloseTo(1, 9);
});
