import fc from 'fast-check';
import type { SortKey } from '../../../src/preview/page/sort-order';
import { sortedIndexes } from '../../../src/preview/page/sort-order';

function sorted(keys: readonly SortKey[], ascending: boolean): SortKey[] {
  return sortedIndexes(keys, ascending).map((index) => keys[index]);
}

test.each<[string, SortKey[], SortKey[], SortKey[]]>([
  ['numbers by size', [10, 9, -1], [-1, 9, 10], [10, 9, -1]],
  ['text by the Chinese alphabet', ['中', '阿', 'b', 'a'], ['阿', '中', 'a', 'b'], ['b', 'a', '中', '阿']],
  ['numbers before text, TRUE and FALSE last', [true, 'a', 1], [1, 'a', true], [true, 'a', 1]],
  ['blanks last in both directions', ['', 2, null, 1], [1, 2, '', null], [2, 1, '', null]],
])('puts %s', (_, keys, ascending, descending) => {
  expect(sorted(keys, true)).toEqual(ascending);
  expect(sorted(keys, false)).toEqual(descending);
});

const keys = fc.array(fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constantFrom(null, '')));

test('every row keeps exactly one place', () => {
  fc.assert(
    fc.property(keys, fc.boolean(), (given, ascending) => {
      const order = sortedIndexes(given, ascending);
      expect([...order].sort((a, b) => a - b)).toEqual(given.map((__, index) => index));
    }),
  );
});

test('rows with equal keys keep their order', () => {
  const given = [2, 1, 2, 1, 2];
  expect(sortedIndexes(given, true)).toEqual([1, 3, 0, 2, 4]);
  expect(sortedIndexes(given, false)).toEqual([0, 2, 4, 1, 3]);
});
