import { contentColumnIds, mergeReport, splitReport } from '../../src/imports/merge';
import { rawColumnIds } from '../../src/imports/raw';
import { tiktokVideo } from '../../src/imports/tiktok-video';
import type { TableRow } from '../../src/workbook/host';
import type { Book } from '../helpers/import-book';
import {
  apply,
  book,
  cell,
  emptyBook,
  figures,
  imported,
  input,
  merge,
  report,
  scaled,
} from '../helpers/import-book';
import { videoLines, videoTotals } from '../helpers/video-file';

describe('a first import', () => {
  test('adds a row per video with its figures', () => {
    const first = merge(emptyBook, report('zh'));
    expect(first.counts).toEqual({ added: 5, updated: 0, unchanged: 0, refused: 0 });
    expect(first.contents).toEqual({ added: 5, restored: 0, updated: 0, unchanged: 0 });
    expect(figures(apply(emptyBook, first))).toEqual(videoTotals);
  });

  test('describes each content and writes ids as text', () => {
    expect(book.content[0]?.values).toEqual({
      platform_id: '7612345678901234501',
      platform: 'tiktok',
      format: 'short_video',
      title: 'Seven evenings with the $25 clip lamp',
      account: 'harborhome',
      publish_date: '2026-02-28',
      views: 123045,
      orders: 37,
      gmv: 1081.62,
    });
  });

  test('writes only columns that the sheets have', () => {
    const first = merge(emptyBook, report('en'));
    const columns = (rows: readonly TableRow[]) => [
      ...new Set(rows.flatMap(({ values }) => Object.keys(values))),
    ];
    expect(contentColumnIds(tiktokVideo)).toEqual(expect.arrayContaining(columns(first.content)));
    expect(rawColumnIds(tiktokVideo)).toEqual(expect.arrayContaining(columns(first.raw)));
  });

  test('fills the row that the seller planned for the video', () => {
    const planned: Book = {
      raw: [],
      content: [{ row: 3, values: { platform_id: ' 7612345678901234503', title: 'My plan', views: null } }],
    };
    const first = merge(planned, report('en'));
    expect(first.contents).toEqual({ added: 4, restored: 0, updated: 1, unchanged: 0 });
    expect(apply(planned, first).content[0]?.values).toMatchObject({
      title: 'My plan',
      views: 356210,
      orders: 33,
    });
  });
});

describe('the same report again', () => {
  test.each(['zh', 'en'] as const)('in %s changes nothing', (language) => {
    const again = merge(book, report(language));
    expect(again).toEqual({
      raw: [],
      content: [],
      counts: { added: 0, updated: 0, unchanged: 5, refused: 0 },
      contents: { added: 0, restored: 0, updated: 0, unchanged: 5 },
      kept: [],
      notes: [],
    });
  });

  test('with corrected figures updates lines and contents', () => {
    const corrected = merge(book, report('en', { lines: scaled(2) }));
    expect(corrected.counts).toEqual({ added: 0, updated: 5, unchanged: 0, refused: 0 });
    expect(corrected.contents).toEqual({ added: 0, restored: 0, updated: 5, unchanged: 0 });
    expect(cell(apply(book, corrected), 0, 'views')).toBe(246090);
  });

  test('with one figure corrected writes that cell alone', () => {
    const lines = videoLines.map((line, index) => (index === 2 ? { ...line, likes: 7 } : line));
    const corrected = merge(book, report('zh', { lines }));
    expect(corrected).toMatchObject({ raw: [{ row: 5, values: { likes: 7 } }], content: [] });
    expect(Object.keys(corrected.raw[0]?.values ?? {})).toEqual(['likes']);
  });

  test('with a figure that is missing now leaves what Content shows', () => {
    const read = report('zh');
    const without = { ...read, rows: read.rows.map((row) => ({ ...row, gmv: null })) };
    const next = merge(book, without);
    expect([next.content, next.kept]).toEqual([[], []]);
  });

  test('brings back a row that was deleted', () => {
    const shorter = { ...book, content: book.content.slice(1) };
    const { contents } = merge(shorter, report('en'));
    expect(contents).toEqual({ added: 0, restored: 1, updated: 0, unchanged: 4 });
  });

  test('completes an import that failed between its two writes', () => {
    const half = { ...book, raw: [] };
    const again = merge(half, report('zh'));
    expect(again.content).toEqual([]);
    expect(again.kept).toEqual([]);
    expect(imported(apply(half, again), report('zh'))).toEqual(book);
  });

  test('finds its lines after a sheet has made numbers and dates of the texts', () => {
    const retyped = {
      ...book,
      raw: book.raw.map(({ row, values }) => ({
        row,
        values: { ...values, creator_name: `${values.creator_name} ` },
      })),
    };
    expect(merge(retyped, report('zh')).counts.unchanged).toBe(5);
  });
});

describe('currencies', () => {
  test('another one than the workbook’s is refused', () => {
    const refusal = mergeReport(input(emptyBook, report('zh', { mark: '₫' })));
    expect(refusal).toMatchObject({ why: { en: expect.stringMatching(/in VND, this workbook is in USD/) } });
  });

  test('a dollar sign fits a workbook in Mexican pesos', () => {
    expect(merge(emptyBook, report('zh'), { currency: 'MXN' }).counts.added).toBe(5);
  });

  test('a file that names none fits', () => {
    expect(merge(emptyBook, { ...report('zh'), currencies: [] }).counts.added).toBe(5);
  });

  test('a workbook that changed its currency takes no further figures of these contents', () => {
    const next = report('zh', { mark: '€', period: ['2026-03-16', '2026-03-22'] });
    expect(mergeReport(input(book, next, { currency: 'EUR' }))).toMatchObject({
      why: { en: expect.stringContaining('are in USD') },
    });
  });
});

test('refused lines are counted once over the parts', () => {
  const read = { ...report('zh'), refused: [{ row: 4, why: { en: 'a', zh: '一' } }] };
  expect(splitReport(read, 2).map(({ rows, refused }) => [rows.length, refused.length])).toEqual([
    [2, 1],
    [2, 0],
    [1, 0],
  ]);
});
