import fc from 'fast-check';
import { apply, book, cell, imported, merge, report, scaled, typed } from '../helpers/import-book';

describe('what the seller typed', () => {
  test.each(['views', 'orders', 'gmv'])('in %s is kept and reported', (column) => {
    const changed = typed(book, 2, column, 42);
    const next = merge(changed, report('zh', { period: ['2026-03-16', '2026-03-22'] }));
    expect(next.kept).toEqual([
      expect.objectContaining({ row: 5, id: '7612345678901234503', column, present: 42 }),
    ]);
    expect(cell(apply(changed, next), 2, column)).toBe(42);
    expect(next.notes.map(({ en }) => en)).toEqual([
      'One cell holds a figure that you typed; it stays as it is.',
    ]);
  });

  test.each(['title', 'account', 'publish_date', 'platform', 'format'])('in %s is kept', (column) => {
    const changed = typed(book, 0, column, 'mine');
    expect(cell(imported(changed, report('zh', { lines: scaled(2) })), 0, column)).toBe('mine');
  });

  test('a cleared cell is filled again', () => {
    const cleared = typed(book, 1, 'views', null);
    expect(cell(imported(cleared, report('zh')), 1, 'views')).toBe(20878);
  });

  test('a row deleted stays deleted when other days come, and it is said', () => {
    const shorter = { ...book, content: book.content.slice(1) };
    const next = merge(shorter, report('zh', { period: ['2026-03-16', '2026-03-22'] }));
    expect(next.contents).toEqual({ added: 0, restored: 0, updated: 4, unchanged: 0 });
    expect(next.notes[0]?.en).toContain('because you deleted its row');
  });

  test('a copy of a row is left alone', () => {
    const [first] = book.content;
    const doubled = { ...book, content: [...book.content, { row: 9, values: { ...first?.values } }] };
    const next = merge(doubled, report('zh', { lines: scaled(2) }));
    expect(next.content.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7]);
  });

  test('any cells typed survive any further import', () => {
    const column = fc.constantFrom('views', 'orders', 'gmv', 'title', 'account');
    const own = fc.record({ row: fc.nat({ max: 4 }), column, value: fc.integer({ min: 1e7, max: 2e7 }) });
    const period = fc.constantFrom(
      ['2026-03-02', '2026-03-15'],
      ['2026-03-16', '2026-03-31'],
      ['2026-03-01', '2026-03-31'],
    );
    fc.assert(
      fc.property(
        fc.array(own, { maxLength: 5 }),
        period,
        fc.integer({ min: 1, max: 9 }),
        (cells, [from = '', to = ''], factor) => {
          const changed = cells.reduce(
            (before, { row, column, value }) => typed(before, row, column, value),
            book,
          );
          const after = imported(changed, report('en', { period: [from, to], lines: scaled(factor) }));
          for (const { row, column } of cells)
            expect(cell(after, row, column)).toBe(cell(changed, row, column));
        },
      ),
    );
  });
});
