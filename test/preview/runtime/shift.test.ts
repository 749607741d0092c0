import fc from 'fast-check';
import type { Shift } from '../../../src/preview/runtime/shift';
import { shiftIndex, shiftStretch } from '../../../src/preview/runtime/shift';

const small = fc.integer({ min: 0, max: 30 });
const count = fc.integer({ min: 1, max: 5 });
const shift: fc.Arbitrary<Shift> = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    dimension: fc.constant('ROW' as const),
    start: small,
    count,
  }),
  fc.record({
    kind: fc.constant('remove' as const),
    dimension: fc.constant('ROW' as const),
    start: small,
    count,
  }),
  fc
    .record({
      kind: fc.constant('move' as const),
      dimension: fc.constant('ROW' as const),
      start: small,
      count,
      to: small,
    })
    .filter(({ start, count, to }) => to < start || to > start + count),
);

/** The change done to a list of labels, which is what the spreadsheet does to its rows. */
function done({ kind, start, count, ...rest }: Shift): (number | 'new')[] {
  const rows: (number | 'new')[] = Array.from({ length: 50 }, (_, index) => index);
  if (kind === 'insert') rows.splice(start, 0, ...Array<'new'>(count).fill('new'));
  if (kind === 'remove') rows.splice(start, count);
  if ('to' in rest) {
    const moved = rows.splice(start, count);
    rows.splice(rest.to > start ? rest.to - count : rest.to, 0, ...moved);
  }
  return rows;
}

test('an index goes where its row goes', () => {
  fc.assert(
    fc.property(shift, fc.integer({ min: 0, max: 40 }), (change, index) => {
      const place = done(change).indexOf(index);
      expect(shiftIndex(index, change)).toBe(place === -1 ? null : place);
    }),
  );
});

test('a stretch covers all of its rows that are left, and is gone only with the last of them', () => {
  const inserted = shift.filter(({ kind }) => kind !== 'move');
  fc.assert(
    fc.property(inserted, small, count, (change, first, length) => {
      const rows = done(change);
      const left = Array.from({ length }, (_, offset) => rows.indexOf(first + offset)).filter(
        (row) => row !== -1,
      );
      const expected = left.length === 0 ? null : [Math.min(...left), Math.max(...left)];
      expect(shiftStretch(first, first + length - 1, change)).toEqual(expected);
    }),
  );
});
