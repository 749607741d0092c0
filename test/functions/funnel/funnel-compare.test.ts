import { funnelCompare } from '../../../src/functions/funnel/funnel-compare';
import { fastest } from '../fastest';

/** R 4.2.2: prop.test(correct = FALSE) for the first two, fisher.test for the last, p.adjust with BH over the three. */
test('each step has the p of R, and the p adjusted over all steps', () => {
  const found = funnelCompare.call([[[4000, 120, 30, 1]], [[3900, 150, 31, 7]]]) as number[][];
  const expected = [
    [0.03, 0.0384615385, 0.0084615385, 0.0384922251, 0.0793282557],
    [0.25, 0.2066666667, -0.0433333333, 0.3975181774, 0.3975181774],
    [0.0333333333, 0.2258064516, 0.1924731183, 0.0528855038, 0.0793282557],
  ];
  expected.forEach((row, step) => {
    row.forEach((value, index) => expect(found[step]?.[index]).toBeCloseTo(value, 9));
  });
});

/** Of the C(20, 5) ways to place five events, C(10, 5) leave one side without any; two sides. */
test('a stage that nobody reached leaves the rest standing', () => {
  const found = funnelCompare.call([[[10, 0, 0]], [[10, 5, 2]]]) as unknown[][];
  const p = expect.closeTo((2 * 252) / 15504, 12) as unknown;
  expect(found).toEqual([
    [0, 0.5, 0.5, p, p],
    [null, 0.4, null, null, null],
  ]);
});

test('a stage that rises has no rate and no p, and does not count for the adjustment', () => {
  const found = funnelCompare.call([[[20, 30, 15]], [[20, 10, 5]]]) as unknown[][];
  expect(found).toEqual([
    [null, 0.5, null, null, null],
    [0.5, 0.5, 0, 1, 1],
  ]);
});

test.each([
  [[[[10]], [[10]]], 'counts_a must hold at least 2 stages, got 1'],
  [[[[10, 5]], [[10, 5, 1]]], 'counts_b has 3 cells, counts_a has 2'],
  [
    [[[10, 2.5]], [[10, 5]]],
    'counts_a at position 2 must be a whole number while an expected count is below 5, got 2.5',
  ],
  [
    [[[10, 5]], [[10.5, 5]]],
    'counts_b at position 1 must be a whole number while an expected count is below 5, got 10.5',
  ],
  [[[[10, '', 5]], [[10, 5, 1]]], 'counts_a at position 2 is blank'],
])('%j is refused', (args, sentence) => {
  expect(() => funnelCompare.call(args)).toThrow(sentence);
});

test('thousands of stages are compared in one go', () => {
  const stages = Array.from({ length: 10_000 }, (_, index) => [2_000_000 - 100 * index]);
  expect(fastest(() => funnelCompare.call([stages, stages]))).toBeLessThan(1000);
});
