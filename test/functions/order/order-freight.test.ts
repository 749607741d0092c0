import fc from 'fast-check';
import { orderFreight } from '../../../src/functions/order/order-freight';

/** By hand; a rate of 100 per kg shows the weight that is billed. */
test.each([
  ['the weight alone, when no size is given', [0.35, 100], 35],
  ['the parcel fee on top', [0.35, 100, 15], 50],
  ['cubic centimetres ÷ 6,000, when that is more', [0.5, 100, 0, 30, 20, 20], 200],
  ['the weight, when the volume is less', [5, 100, 0, 30, 20, 20], 500],
  ['cubic centimetres ÷ 5,000 as DHL Express divides', [0.5, 100, 0, 30, 20, 20, 5000], 240],
  ['the minimum of the carrier', [0.02, 100, 0, '', '', '', '', 0.05], 5],
  ['the next half kilogram', [1.01, 100, 0, '', '', '', '', 0, 0.5], 150],
  ['a whole step as it is', [1.5, 100, 0, '', '', '', '', 0, 0.5], 150],
  ['the minimum in whole steps too', [0.02, 100, 0, '', '', '', '', 0.12, 0.1], 20],
  ['the volume in whole steps too', [0.1, 100, 0, 31, 20, 20, '', 0, 0.5], 250],
  ['nothing of no weight', [0, 100], 0],
  ['the fee of no weight', [0, 100, 15, '', '', '', '', 0, 0.5], 15],
  ['no volume of a flat parcel', [0.1, 100, 0, 30, 20, 0], 10],
])('bills %s', (_, args, expected) => {
  expect(orderFreight.call(args)).toBeCloseTo(expected, 9);
});

test('never bills a step more for the last digit of a binary fraction', () => {
  for (const [weight, step, steps] of [
    [0.3, 0.1, 3],
    [0.07, 0.01, 7],
    [0.14, 0.02, 7],
    [0.1 + 0.2, 0.1, 3],
    [1.1 + 2.2, 0.05, 66],
  ] as const) {
    expect(orderFreight.call([weight, 100, 0, '', '', '', '', 0, step])).toBeCloseTo(steps * step * 100, 9);
  }
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.constantFrom(1, 2, 5, 10, 25, 50),
      (steps, hundredths) => {
        const weight = (steps * hundredths) / 100;
        const freight = orderFreight.call([weight, 100, 0, '', '', '', '', 0, hundredths / 100]);
        expect(freight).toBeCloseTo(weight * 100, 7);
      },
    ),
  );
});

test('bills a gram over the step as a step', () => {
  expect(orderFreight.call([100.001, 1, 0, '', '', '', '', 0, 0.5])).toBe(100.5);
});

test.each([
  ['length', ['', 20, 10]],
  ['width', [30, '', 10]],
  ['height', [30, 20, '']],
  ['length', ['', '', 10]],
])('has no result while %s is the size that is missing', (missing, sizes) => {
  expect(() => orderFreight.call([0.5, 100, 0, ...sizes])).toThrow(
    `${missing} is blank; give length, width and height, or none of them / ${missing} 是空的`,
  );
  const told = expect.stringMatching(`^⚠ ${missing} is blank; give length, width and height`) as string;
  expect(orderFreight.call([[[0.5], [1]], 100, 0, ...sizes])).toEqual([[told], [told]]);
});

test('refuses a divisor of 0 and a negative step', () => {
  expect(() => orderFreight.call([1, 1, 0, 1, 1, 1, 0])).toThrow('divisor must be above 0, got 0');
  expect(() => orderFreight.call([1, 1, 0, '', '', '', '', 0, -1])).toThrow('weight_step must be 0 or more');
});

test('amounts far beyond parcels are refused, not infinite', () => {
  expect(() => orderFreight.call([1, 1, 0, 1e200, 1e200, 1])).toThrow('too large to calculate');
  expect(() => orderFreight.call([1e300, 1, 0, '', '', '', '', 0, 1e-300])).toThrow('too large to calculate');
  expect(orderFreight.call([1e-300, 1e300])).toBeCloseTo(1, 12);
});
