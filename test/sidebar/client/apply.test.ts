import type { ReadReport } from '../../../src/imports/report';
import type { ImportPart, ImportRecord, ImportResult } from '../../../src/sidebar/api';
import type { Applied } from '../../../src/sidebar/client/import/apply';
import { applyReport, nothingApplied } from '../../../src/sidebar/client/import/apply';
import { ROWS_PER_CHUNK, isNothingNew, minuteOf } from '../../../src/sidebar/client/import/result';

function report(rows: number, refused = 0): ReadReport {
  return {
    importer: 'tiktok_video',
    file: 'videos.xlsx',
    period: { from: '2026-03-02', to: '2026-03-15' },
    currency: 'USD',
    currencies: ['USD'],
    columns: [],
    rows: Array.from({ length: rows }, (_, index) => ({ video_id: String(index) })),
    refused: Array.from({ length: refused }, (_, row) => ({ row, why: { en: 'no id', zh: '没有 ID' } })),
    notes: [],
  };
}

function added(part: ImportPart): ImportResult {
  const count = part.rows.length;
  return {
    counts: { added: count, updated: 0, unchanged: 0, refused: 0 },
    contents: { added: count, restored: 0, updated: 0, unchanged: 0 },
    kept: [],
    keptCount: 0,
    notes: [],
    currency: 'USD',
  };
}

/** A server that fails once at the chunk given, and keeps what it was sent. */
function serverFailingAt(chunk: number | null) {
  const sent: ImportPart[] = [];
  const log: ImportRecord[] = [];
  let failing = chunk;
  return {
    sent,
    log,
    importChunk: (part: ImportPart): Promise<ImportResult> => {
      if (failing === sent.length) {
        failing = null;
        return Promise.reject(new Error('lost'));
      }
      sent.push(part);
      return Promise.resolve(added(part));
    },
    importFinish: (record: ImportRecord): Promise<null> => {
      log.push(record);
      return Promise.resolve(null);
    },
  };
}

const ids = (parts: readonly ImportPart[]): unknown[] =>
  parts.flatMap(({ rows }) => rows.map(({ video_id }) => video_id));

test.each([
  ['nothing', 0, 1],
  ['one row', 1, 1],
  ['exactly a chunk', ROWS_PER_CHUNK, 1],
  ['one row more', ROWS_PER_CHUNK + 1, 2],
  ['three chunks', ROWS_PER_CHUNK * 3, 3],
])('%s goes over in order, every row once', async (_, rows, chunks) => {
  const server = serverFailingAt(null);
  const whole = report(rows, 2);
  const result = await applyReport(whole, nothingApplied(whole), server, () => undefined);
  expect(server.sent).toHaveLength(chunks);
  expect(ids(server.sent)).toEqual(whole.rows.map(({ video_id }) => video_id));
  expect(result.counts).toEqual({ added: rows, updated: 0, unchanged: 0, refused: 2 });
  expect(server.log).toMatchObject([
    { file: 'videos.xlsx', currency: 'USD', counts: { added: rows, refused: 2 } },
  ]);
});

test('after a failure it goes on from the chunk that was lost', async () => {
  const server = serverFailingAt(1);
  const whole = report(ROWS_PER_CHUNK * 3);
  const seen: Applied[] = [];
  const remember = (applied: Applied): void => {
    seen.push(applied);
  };
  await expect(applyReport(whole, nothingApplied(whole), server, remember)).rejects.toThrow('lost');
  const last = seen[seen.length - 1] ?? nothingApplied(whole);
  expect(last.rows).toBe(ROWS_PER_CHUNK);
  const result = await applyReport(whole, last, server, remember);
  expect(ids(server.sent)).toEqual(whole.rows.map(({ video_id }) => video_id));
  expect(result.counts.added).toBe(ROWS_PER_CHUNK * 3);
  expect(server.log).toHaveLength(1);
});

test('columns, samples and refused lines stay on the page', async () => {
  const server = serverFailingAt(null);
  const whole = report(1);
  await applyReport(whole, nothingApplied(whole), server, () => undefined);
  expect(Object.keys(server.sent[0] ?? {}).sort()).toEqual([
    'currencies',
    'file',
    'importer',
    'period',
    'rows',
  ]);
});

test('nothing is new when neither lines nor contents change', () => {
  const nothing = nothingApplied(report(0)).result;
  expect(isNothingNew({ ...nothing, counts: { ...nothing.counts, unchanged: 5 } })).toBe(true);
  expect(isNothingNew({ ...nothing, contents: { ...nothing.contents, unchanged: 5 } })).toBe(true);
  expect(isNothingNew({ ...nothing, contents: { ...nothing.contents, added: 1 } })).toBe(false);
  expect(isNothingNew({ ...nothing, contents: { ...nothing.contents, restored: 1 } })).toBe(false);
  expect(isNothingNew({ ...nothing, counts: { ...nothing.counts, updated: 1 } })).toBe(false);
});

test('the log has the seller’s own clock', () => {
  expect(minuteOf(new Date(2026, 2, 5, 7, 4))).toBe('2026-03-05 07:04');
});
