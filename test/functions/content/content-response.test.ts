import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { contentResponse } from '../../../src/functions/content/content-response';
import { show } from '../calling';
import { fastest } from '../fastest';

/** SciPy's curve_fit of the same curve: test/fixtures/response.py. */
const { cases } = JSON.parse(readFileSync('test/fixtures/response.json', 'utf8')) as {
  cases: { name: string; spends: number[]; results: number[]; row: number[] }[];
};

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const respond = (spends: readonly unknown[], results: readonly unknown[]) =>
  (contentResponse.call([column(spends), column(results)]) as number[][])[0] ?? [];

describe('CONTENT_RESPONSE', () => {
  test.each(cases.map((one) => [one.name, one] as const))(
    'agrees with SciPy to 1e-6: %s',
    (_, { spends, results, row }) => {
      const found = respond(spends, results);
      row.forEach((value, at) => expect(Math.abs((found[at] ?? NaN) / value - 1)).toBeLessThan(1e-6));
    },
  );

  const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

  test('gives back the curve that made the results', () => {
    const spends = fc.uniqueArray(between(1, 1000), {
      minLength: 3,
      maxLength: 12,
      selector: (x) => Math.round(x / 5),
    });
    fc.assert(
      fc.property(spends, between(0.01, 1e6), between(-4, 3), (given, scale, log) => {
        const saturation = Math.exp(log) * Math.max(...given);
        const [a, s, fit] = respond(
          given,
          given.map((spend) => scale * Math.log1p(spend / saturation)),
        );
        expect(Math.abs((a ?? NaN) / scale - 1)).toBeLessThan(1e-6);
        expect(Math.abs((s ?? NaN) / saturation - 1)).toBeLessThan(1e-6);
        expect(fit).toBeCloseTo(1, 9);
      }),
    );
  });

  test('no other curve leaves smaller squares', () => {
    const squares = ({ spends, results }: (typeof cases)[number], scale: number, saturation: number) =>
      spends.reduce((sum, x, at) => sum + ((results[at] ?? 0) - scale * Math.log1p(x / saturation)) ** 2, 0);
    for (const one of cases) {
      const [scale = 0, saturation = 0] = respond(one.spends, one.results);
      const least = squares(one, scale, saturation) * (1 + 1e-12);
      for (const [a, s] of [
        [1.01, 1],
        [0.99, 1],
        [1, 1.02],
        [1, 0.98],
        [1.01, 1.02],
        [0.9, 0.8],
        [1.5, 2],
        [0.5, 0.2],
      ])
        expect(squares(one, scale * (a ?? 1), saturation * (s ?? 1))).toBeGreaterThanOrEqual(least);
    }
  });

  test('is in the units of what it is given', () => {
    const [scale = 0, saturation = 0, fit = 0] = respond([100, 200, 400, 800], [30, 48, 66, 95]);
    const [inCents, cents, same] = respond([10000, 20000, 40000, 80000], [0.03, 0.048, 0.066, 0.095]);
    expect(inCents).toBeCloseTo(scale / 1000, 9);
    expect(cents).toBeCloseTo(saturation * 100, 5);
    expect(same).toBeCloseTo(fit, 12);
  });

  const straight =
    'the results rise in proportion to spends, or faster: there is no saturation to be seen yet / 结果随花费成比例增长';
  const flat =
    'the results hardly rise with spends, so there is no curve to split a budget by / 结果几乎不随花费增长';
  test.each([
    ['results in proportion', [1, 2, 3, 4], [10, 20, 30, 40], straight],
    ['results that rise faster', [1, 2, 3, 4], [10, 40, 90, 160], straight],
    ['equal results', [1, 2, 3, 4], [10, 10, 10, 10], flat],
    ['falling results', [1, 2, 3, 4], [40, 30, 20, 10], flat],
    ['no results', [1, 2, 3, 4], [0, 0, 0, 0], 'there are no results to fit / 结果全部为 0'],
    ['results only without spend', [0, 1, 2, 3], [50, 0, 0, 0], flat],
    [
      'two different spends',
      [0, 5, 5, 9],
      [0, 1, 2, 3],
      'spends must hold at least 3 different spends above 0, got 2',
    ],
    ['one spend', [5, 5, 5], [1, 2, 3], 'spends must hold at least 3 different spends above 0, got 1'],
    ['nothing', ['', ''], ['', ''], 'spends must hold at least 3 different spends above 0, got 0'],
    ['a spend below 0', [1, -2, 3], [1, 2, 3], 'spends at position 2 must be 0 or more, got -2'],
    ['a result below 0', [1, 2, 3], [1, 2, -3], 'results at position 3 must be 0 or more, got -3'],
  ])('refuses %s', (_, spends, results, sentence) => {
    expect(() => respond(spends, results)).toThrow(sentence);
  });

  test.each([
    ['huge', [1e300, 2e300, 1e301, 1e307], [1e300, 1.5e300, 2e300, 3e300]],
    ['tiny', [1e-300, 2e-300, 1e-299, 1e-295], [1e-300, 1.5e-300, 2e-300, 3e-300]],
    ['of every size', [1e-300, 1, 1e300], [1, 2, 3]],
    ['one huge among small', [1, 2, 3, 1e12], [1, 2, 3, 1e12]],
  ])('gives finite numbers or a sentence for %s amounts', (_, spends, results) => {
    const shown = show(contentResponse, [column(spends), column(results)]);
    if ('thrown' in shown) expect(shown.thrown).toMatch(/^the result/);
    else expect((shown.value as number[][])[0]?.every(Number.isFinite)).toBe(true);
  });

  test('fits 10,000 days in time that grows with their number', () => {
    const spends = Array.from({ length: 10000 }, (_, at) => at % 977);
    const results = spends.map((spend, at) => Math.log1p(spend / 300) + 0.3 * Math.sin(at) + 0.3);
    expect(fastest(() => respond(spends, results))).toBeLessThan(3000);
  });
});
