import { chainLadder } from '../../src/core/chain-ladder';
import { sum } from '../../src/core/summary';
import { fastest } from '../functions/fastest';
import fixture from '../fixtures/customer-cohort.json';

type Named = Record<string, { triangle: (number | null)[][]; result: number[][] }>;

const { source, ...triangles } = fixture;

function cohorts(triangle: readonly (readonly (number | null)[])[], scale = 1): number[][] {
  return triangle.map((row) => row.flatMap((value) => (value === null ? [] : [value * scale])));
}

function rows(triangle: number[][]) {
  return chainLadder(triangle).map((row) => row && [row.toDate, row.projected, row.standardError]);
}

function near(value: number): unknown {
  return value === 0 ? 0 : expect.closeTo(value, 10 - Math.ceil(Math.log10(value)));
}

describe(`chain ladder and Mack's standard error (weighted regressions, ${source})`, () => {
  test.each(Object.entries(triangles as Named))('%s', (_, { triangle, result }) => {
    expect(rows(cohorts(triangle))).toEqual(result.map((row) => row.map(near)));
  });

  test.each([1e-300, 1e290])('does not depend on the unit: %d', (scale) => {
    const { triangle, result } = fixture.taylorAshe;
    const found = rows(cohorts(triangle, scale));
    expect(found.map((row) => row?.map((value) => (value ?? NaN) / scale))).toEqual(
      result.map((row) => row.map(near)),
    );
  });
});

test('Taylor & Ashe (1983) gives the reserve and the standard errors printed in Mack (1993)', () => {
  const found = chainLadder(cohorts(fixture.taylorAshe.triangle));
  expect(Math.round(sum(found.map((row) => (row?.projected ?? NaN) - (row?.toDate ?? NaN))))).toBe(18680856);
  expect(found.map((row) => Math.round(row?.standardError ?? NaN))).toEqual([
    0, 75535, 121699, 133549, 261406, 411010, 558317, 875328, 971258, 1363155,
  ]);
});

describe('at the edge of what can be known', () => {
  test.each([
    [
      'one step that one cohort made has a factor and no spread',
      [[100, 150], [80]],
      [
        [150, 150, 0],
        [80, 120, null],
      ],
    ],
    [
      'one step that several made has both',
      [[100, 150], [100, 130], [80]],
      [
        [150, 150, 0],
        [130, 130, 0],
        [80, 112, expect.closeTo(Math.sqrt(224), 10)],
      ],
    ],
    [
      'the last step takes the variance of the only one before it',
      [[100, 150, 150], [100, 130], [80]],
      [
        [150, 150, 0],
        [130, 130, expect.closeTo(22.0303, 4)],
        [80, 112, expect.closeTo(24.8043, 4)],
      ],
    ],
    [
      'what has always grown alike has no error',
      [[100, 200, 400], [50, 100], [10]],
      [
        [400, 400, 0],
        [100, 200, 0],
        [10, 40, 0],
      ],
    ],
    [
      'complete cohorts are projected by what they are',
      [
        [1, 2],
        [3, 4],
      ],
      [
        [2, 2, 0],
        [4, 4, 0],
      ],
    ],
    ['an empty cohort gives nothing', [[100, 150], [], [80]], [[150, 150, 0], null, [80, 120, null]]],
    [
      'a cohort still at 0 is no multiple of anything',
      [[100, 150], [100, 120], [0]],
      [
        [150, 150, 0],
        [120, 120, 0],
        [0, null, null],
      ],
    ],
    [
      'an age at which all are 0 has no factor',
      [[0, 10, 30], [0, 20], [0]],
      [
        [30, 30, 0],
        [20, 60, null],
        [0, null, null],
      ],
    ],
    [
      'growth from 0 leaves the spread unknown',
      [[100, 150], [0, 50], [80]],
      [
        [150, 150, 0],
        [50, 50, 0],
        [80, 160, null],
      ],
    ],
    [
      'returns of everything end at 0',
      [[100, 0], [50, 0], [80]],
      [
        [0, 0, 0],
        [0, 0, 0],
        [80, 0, 0],
      ],
    ],
    [
      'falling values shrink the projection',
      [[100, 90], [100, 80], [80]],
      [
        [90, 90, 0],
        [80, 80, 0],
        [80, expect.closeTo(68, 12), expect.closeTo(Math.sqrt(56), 10)],
      ],
    ],
  ])('%s', (_, triangle, expected) => {
    expect(rows(triangle)).toEqual(expected);
  });

  test('a block of 1,000 cohorts and 100 ages takes moments', () => {
    const many = Array.from({ length: 1000 }, (_, cohort) =>
      Array.from({ length: Math.min(100, 1000 - cohort) }, (_, age) => 100 + age + (cohort % 7)),
    );
    expect(rows(many)).toHaveLength(1000);
    expect(fastest(() => rows(many))).toBeLessThan(1000);
  });
});
