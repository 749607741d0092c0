import fc from 'fast-check';
import { dayReader, serialOf } from '../../src/sheets/dates';
import { joined, rectangles } from '../../src/sheets/rectangles';
import { addressOf, topLeft } from '../../src/sheets/addresses';
import { guardedText, unguardedText } from '../../src/sheets/text';
import { widthSteps } from '../../src/sheets/widths';

const place = fc.integer({ min: 1, max: 12 });
const cells = fc.uniqueArray(fc.record({ row: place, column: place, value: fc.integer() }), {
  selector: ({ row, column }) => row * 100 + column,
});

test('rectangles hold exactly the cells given, each once', () => {
  fc.assert(
    fc.property(cells, (given) => {
      const covered = rectangles(given).flatMap(({ row, column, values }) =>
        values.flatMap((line, down) =>
          line.map((value, right) => ({ row: row + down, column: column + right, value })),
        ),
      );
      const order = (a: { row: number; column: number }, b: { row: number; column: number }) =>
        a.row - b.row || a.column - b.column;
      expect(covered.sort(order)).toEqual([...given].sort(order));
    }),
  );
});

test('rows written in the same columns are one rectangle, however many', () => {
  const block = Array.from({ length: 300 }, (_, index) => ({
    row: 3 + (index % 100),
    column: 5 + Math.floor(index / 100),
    value: index,
  }));
  expect(rectangles(block).map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual([
    [3, 5, 100, 3],
  ]);
});

test('areas that touch are joined sideways and downwards', () => {
  const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  expect(joined([cell(1, 1), cell(1, 2), cell(2, 1), cell(2, 2), cell(4, 1)])).toEqual([
    { row: 4, column: 1, rows: 1, columns: 1 },
    { row: 1, column: 1, rows: 2, columns: 2 },
  ]);
});

test('an address tells where a range begins', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 18_278 }),
      fc.integer({ min: 1, max: 1e6 }),
      place,
      (column, row, size) => {
        const address = addressOf({ row, column, rows: size, columns: size });
        expect(topLeft(address)).toEqual({ row, column });
      },
    ),
  );
  expect(['B:B', '7:9'].map(topLeft)).toEqual([
    { row: 1, column: 2 },
    { row: 7, column: 1 },
  ]);
});

const widths = fc.uniqueArray(fc.record({ position: place, width: fc.constantFrom(90, 110, 140) }), {
  selector: ({ position }) => position,
});

test('every column gets its width in the end, and no other column is touched', () => {
  fc.assert(
    fc.property(widths, (given) => {
      const steps = widthSteps(given);
      const set = new Map<number, number>();
      for (const { from, count, width } of steps) {
        for (let position = from; position < from + count; position += 1) set.set(position, width);
      }
      expect(set).toEqual(new Map(given.map(({ position, width }) => [position, width])));
      expect(steps.length).toBeLessThanOrEqual(given.length);
    }),
  );
});

test('exceptions do not cut the usual width into pieces', () => {
  const columns = [110, 140, 110, 110, 90, 110].map((width, index) => ({ position: index + 3, width }));
  expect(widthSteps(columns)).toEqual([
    { from: 3, count: 6, width: 110 },
    { from: 4, count: 1, width: 140 },
    { from: 7, count: 1, width: 90 },
  ]);
});

test.each([
  { day: '1899-12-31', serial: 1 },
  { day: '1970-01-01', serial: 25569 },
  { day: '2024-02-29', serial: 45351 },
  { day: '2026-03-08', serial: 46089 },
])('$day is day $serial of a spreadsheet', ({ day, serial }) => {
  expect(serialOf(day)).toBe(serial);
});

test.each(['2026-02-30', '2026-3-8', '08/03/2026', '2026-03-08 10:00', ''])('%j is no day', (text) => {
  expect(serialOf(text)).toBeNull();
});

test.each([
  ['Asia/Shanghai', '2026-03-07T16:00:00Z'],
  ['America/Los_Angeles', '2026-03-08T08:00:00Z'],
  ['Pacific/Auckland', '2026-03-07T11:00:00Z'],
  ['Etc/UTC', '2026-03-08T00:00:00Z'],
])('midnight of 8 March in %s is read as 8 March', (zone, instant) => {
  expect(dayReader(zone)(new Date(instant))).toBe('2026-03-08');
});

test('text is guarded so that it can be read back, and never begins as a formula', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('=1', '+x', '-', '@a', "'", "''=", '\t=')), (text) => {
      expect(guardedText(text)).not.toMatch(/^[=+\-@\t\r\n]/);
      // An apostrophe in front is not stored by the sheet; a text-formatted cell may show it.
      const stored = guardedText(text).replace(/^'/, '');
      expect(unguardedText(stored)).toBe(text.startsWith("'") ? unguardedText(text) : text);
    }),
  );
});
