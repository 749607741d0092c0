import fc from 'fast-check';
import { nelderMead } from '../../src/core/nelder-mead';
import { bisect } from '../../src/core/root';

describe('bisect', () => {
  /** Roots by hand: √2, ln 5, the tenth root of ½, and Kepler's equation with e = 0.5, M = 1 (mpmath 1.2.1). */
  test.each([
    ['a square', (x: number) => x * x - 2, 0, 2, Math.SQRT2],
    ['a falling exponential', (x: number) => 5 * Math.exp(-x) - 1, -10, 700, Math.log(5)],
    ['a power that is flat at one end', (x: number) => x ** 10 - 0.5, 0, 1, 0.5 ** 0.1],
    ['Kepler’s equation', (x: number) => x - 0.5 * Math.sin(x) - 1, 0, 3, 1.4987011335178483],
    ['a step', (x: number) => (x < 0.3 ? -1 : 1), -5, 7, 0.3],
    ['a function that is infinite at an end', (x: number) => Math.log(x) + 3, 0, 10, Math.exp(-3)],
    ['a root 200 orders of magnitude below the bracket', (x: number) => x - 1e-200, 0, 1, 1e-200],
  ])('finds the root of %s to the last digits', (_, f, low, high, expected) => {
    expect(Math.abs((bisect(f, low, high) ?? NaN) / expected - 1)).toBeLessThan(4e-16);
    expect(Math.abs((bisect(f, high, low) ?? NaN) / expected - 1)).toBeLessThan(4e-16);
  });

  test('takes a root at an end, and finds none where the sign does not change', () => {
    expect(bisect((x) => x - 1, 1, 5)).toBe(1);
    expect(bisect((x) => x - 5, 1, 5)).toBe(5);
    expect(bisect((x) => x, 1, 5)).toBeNull();
    expect(bisect(() => NaN, 1, 5)).toBeNull();
    expect(bisect(() => Infinity, 1, 5)).toBeNull();
  });

  test('needs few evaluations of a smooth function', () => {
    let evaluations = 0;
    const curve = (x: number) => {
      evaluations++;
      return Math.log1p(x) - 2;
    };
    expect(bisect(curve, 0, 100)).toBeCloseTo(Math.exp(2) - 1, 13);
    expect(evaluations).toBeLessThan(20);
  });

  test('ends next to the root, whatever the slope', () => {
    const anywhere = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(anywhere, fc.double({ min: 0.1, max: 3, noNaN: true }), (root, power) => {
        const f = (x: number) => Math.sign(x - root) * Math.abs(x - root) ** power;
        expect(Math.abs((bisect(f, -1e6, 1e6) ?? NaN) - root)).toBeLessThanOrEqual(
          1e-15 * Math.abs(root) + 1e-100,
        );
      }),
    );
  });
});

describe('nelderMead', () => {
  /** Moré, Garbow & Hillstrom (1981), problems 1, 4 and 13: the minima are known exactly. */
  const rosenbrock = ([x = 0, y = 0]: readonly number[]) => 100 * (y - x * x) ** 2 + (1 - x) ** 2;
  const beale = ([x = 0, y = 0]: readonly number[]) =>
    [1.5, 2.25, 2.625].reduce((sum, c, at) => sum + (c - x * (1 - y ** (at + 1))) ** 2, 0);
  const powell = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) =>
    (a + 10 * b) ** 2 + 5 * (c - d) ** 2 + (b - 2 * c) ** 4 + 10 * (a - d) ** 4;

  test.each([
    ['Rosenbrock’s valley', rosenbrock, [-1.2, 1], [1, 1], 8],
    ['Beale’s function', beale, [1, 1], [3, 0.5], 8],
    ['Powell’s singular function', powell, [3, -1, 0, 1], [0, 0, 0, 0], 3],
    ['a parabola', ([x = 0]: readonly number[]) => (x - 7) ** 2, [1000], [7], 8],
  ])('finds the minimum of %s', (_, objective, start, expected, digits) => {
    const { point, converged } = nelderMead(objective, start);
    expect(converged).toBe(true);
    expected.forEach((coordinate, at) => expect(point[at]).toBeCloseTo(coordinate, digits));
  });

  test('keeps out of a region that is infinite or not a number', () => {
    const walled = ([x = 0, y = 0]: readonly number[]) => (x < 2 ? Infinity : y < 0 ? NaN : x + y);
    const { point, value, converged } = nelderMead(walled, [5, 5]);
    expect(converged).toBe(true);
    expect(value).toBeCloseTo(2, 6);
    expect(point[0]).toBeGreaterThanOrEqual(2);
  });

  test('says so when it found nothing, or not in the moves it had', () => {
    expect(nelderMead(() => Infinity, [1, 2])).toMatchObject({ value: Infinity, converged: false });
    expect(nelderMead(rosenbrock, [-1.2, 1], { iterations: 20 })).toMatchObject({
      converged: false,
      iterations: 20,
    });
  });

  test('never ends above its start, and ends the same each time', () => {
    const anywhere = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(anywhere, anywhere, (x, y) => {
        const found = nelderMead(rosenbrock, [x, y]);
        expect(found.value).toBeLessThanOrEqual(rosenbrock([x, y]));
        expect(nelderMead(rosenbrock, [x, y])).toEqual(found);
      }),
      { numRuns: 20 },
    );
  });
});
