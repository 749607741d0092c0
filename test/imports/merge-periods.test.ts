import fc from 'fast-check';
import { mergeReport, splitReport } from '../../src/imports/merge';
import type { Book } from '../helpers/import-book';
import {
  apply,
  book,
  cell,
  emptyBook,
  firstWeek,
  imported,
  input,
  merge,
  report,
  scaled,
  secondWeek,
} from '../helpers/import-book';
import type { VideoLine } from '../helpers/video-file';
import { videoLines } from '../helpers/video-file';

describe('periods', () => {
  test('apart from each other add up', () => {
    const both = imported(
      emptyBook,
      report('zh', firstWeek),
      report('zh', { ...secondWeek, lines: scaled(2) }),
    );
    expect(cell(both, 0, 'views')).toBe(3 * 123045);
    expect(cell(both, 0, 'gmv')).toBe(3244.86);
    expect(both.raw).toHaveLength(10);
  });

  test('inside a longer one are replaced by it', () => {
    const weeks = imported(emptyBook, report('zh', firstWeek), report('zh', secondWeek));
    const whole = merge(weeks, report('en', { lines: scaled(2) }));
    expect(whole.counts).toEqual({ added: 0, updated: 5, unchanged: 0, refused: 0 });
    const after = apply(weeks, whole);
    expect(cell(after, 0, 'views')).toBe(246090);
    expect(after.raw.filter(({ values }) => values.video_id !== null)).toHaveLength(5);
    expect(merge(after, report('zh', { lines: scaled(2) })).counts.unchanged).toBe(5);
  });

  test('replaced by a longer one leave nothing of theirs in its line', () => {
    const week = imported(emptyBook, report('zh', firstWeek));
    const whole = report('zh');
    const withoutLikes = whole.rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([id]) => id !== 'likes')),
    );
    const after = apply(week, merge(week, { ...whole, rows: withoutLikes }));
    expect(after.raw.map(({ values }) => values.likes)).toEqual([null, null, null, null, null]);
  });

  test('without GMV leave the GMV that Content shows', () => {
    const february = report('zh', { period: ['2026-02-01', '2026-02-28'] });
    const before = imported(emptyBook, february, report('zh', firstWeek));
    const whole = report('zh');
    const withoutGmv = whole.rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([id]) => !id.includes('gmv'))),
    );
    const after = apply(before, merge(before, { ...whole, rows: withoutGmv }));
    expect(after.content.map(({ values }) => values.gmv)).toEqual(
      before.content.map(({ values }) => values.gmv),
    );
  });

  test('already inside a longer one add nothing and say so', () => {
    const week = merge(book, report('zh', firstWeek));
    expect(week).toMatchObject({ raw: [], content: [], counts: { unchanged: 5 } });
    expect(week.notes.map(({ en }) => en)).toEqual([
      '5 contents already counted: a longer range that holds these days was imported before.',
    ]);
  });

  test('that overlap in part are refused with both named', () => {
    const refusal = mergeReport(input(book, report('zh', { period: ['2026-03-10', '2026-03-20'] })));
    expect(refusal).toMatchObject({ why: { en: expect.stringContaining('2026-03-10 to 2026-03-20') } });
    expect(refusal).toMatchObject({ why: { zh: expect.stringContaining('2026-03-02 至 2026-03-15') } });
  });

  test('that overlap for other videos only are no conflict', () => {
    const others = videoLines.map((line, index) => ({ ...line, videoId: `76999999999999999${10 + index}` }));
    const later = report('zh', { period: ['2026-03-10', '2026-03-20'], lines: others });
    expect(merge(book, later).counts.added).toBe(5);
  });

  test('are needed', () => {
    expect(mergeReport(input(emptyBook, { ...report('zh'), period: null }))).toMatchObject({
      why: { en: expect.stringContaining('which days it covers') },
    });
  });

  test('use the blank rows that replaced ones left', () => {
    const weeks = imported(emptyBook, report('zh', firstWeek), report('zh', secondWeek), report('zh'));
    const next = merge(weeks, report('zh', { period: ['2026-03-16', '2026-03-22'] }));
    expect(next.raw.map(({ row }) => row)).toEqual([8, 9, 10, 11, 12]);
  });
});

describe('for any reports', () => {
  const lines = fc.uniqueArray(fc.nat({ max: 30 }), { minLength: 1, maxLength: 12 }).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .record({ views: fc.nat(), orders: fc.nat({ max: 999 }), cents: fc.nat({ max: 1e7 }) })
          .map(({ views, orders, cents }): VideoLine => ({
            ...(videoLines[0] as VideoLine),
            ...{ videoId: `76000000000000000${10 + id}`, views, orders, attributedGmv: cents / 100 },
          })),
      ),
    ),
  );
  const reports = lines.map((some) => report('en', { lines: some }));

  test('merging twice changes nothing', () => {
    fc.assert(
      fc.property(reports, (read) => {
        const once = imported(emptyBook, read);
        expect(imported(once, read)).toEqual(once);
      }),
    );
  });

  test('the order of rows does not matter', () => {
    const ordered = ({ content }: Book) => content.map(({ values }) => JSON.stringify(values)).sort();
    fc.assert(
      fc.property(reports, (read) => {
        const reversed = { ...read, rows: [...read.rows].reverse() };
        expect(ordered(imported(emptyBook, reversed))).toEqual(ordered(imported(emptyBook, read)));
      }),
    );
  });

  test('parts one after another give the same as the whole', () => {
    fc.assert(
      fc.property(reports, reports, fc.integer({ min: 1, max: 5 }), (first, second, size) => {
        const before = imported(emptyBook, first);
        const whole = imported(before, second);
        expect(imported(before, ...splitReport(second, size))).toEqual(whole);
      }),
    );
  });

  test('Content shows the sum over the periods', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const both = imported(
          emptyBook,
          report('zh', { ...firstWeek, lines: some }),
          report('zh', { ...secondWeek, lines: some }),
        );
        const views = both.content.map(({ values }) => values.views);
        expect(views).toEqual(some.map((line) => 2 * line.views));
      }),
    );
  });
});
