import type { ImportPart } from '../../src/sidebar/api';
import { answers, built, problemOf, started, valueOf } from './started';

describe('import', () => {
  const part: ImportPart = {
    importer: 'tiktok_video',
    file: 'videos.xlsx',
    period: { from: '2026-03-02', to: '2026-03-15' },
    currencies: ['USD'],
    rows: [
      { video_id: '7000000000000000001', video_info: 'A lamp', views: 1000, orders: 3, gmv: 84 },
      { video_id: '7000000000000000002', video_info: 'A glove', views: 500, orders: 1, gmv: 20 },
    ],
  };

  test('before a build it says what to do first', () => {
    const { host, server } = started();
    expect(problemOf(server.importCheck(part))).toMatch(/^The workbook is not set up yet/);
    expect(problemOf(server.importChunk(part))).toMatch(/^The workbook is not set up yet/);
    expect(host.writes).toEqual([]);
  });

  test('a check counts and writes nothing', () => {
    const { host, server } = built();
    const before = host.writes.length;
    const { counts, contents, keptCount } = valueOf(server.importCheck(part));
    expect({ counts, contents, keptCount }).toEqual({
      counts: { added: 2, updated: 0, unchanged: 0, refused: 0 },
      contents: { added: 2, restored: 0, updated: 0, unchanged: 0 },
      keptCount: 0,
    });
    expect(host.writes).toHaveLength(before);
  });

  test('applying adds the contents, under the lock, and brings the sheets it needs', () => {
    const { host, server } = built();
    valueOf(server.importChunk(part));
    expect(host.sheetIds()).toEqual(expect.arrayContaining(['raw_tiktok_video', 'import_log']));
    expect(
      host.readTable('content', ['platform_id', 'views', 'orders', 'gmv']).map(({ values }) => values),
    ).toEqual([
      { platform_id: '7000000000000000001', views: 1000, orders: 3, gmv: 84 },
      { platform_id: '7000000000000000002', views: 500, orders: 1, gmv: 20 },
    ]);
    expect(host.writes.every(({ locked }) => locked)).toBe(true);
  });

  test('the same rows again change nothing, so that a lost answer does no harm', () => {
    const { server } = built();
    valueOf(server.importChunk(part));
    const { counts, contents } = valueOf(server.importChunk(part));
    expect(counts).toEqual({ added: 0, updated: 0, unchanged: 2, refused: 0 });
    expect(contents).toEqual({ added: 0, restored: 0, updated: 0, unchanged: 2 });
  });

  test('sheets of imports that were left unfinished are completed by the next part', () => {
    const { host, server } = built();
    valueOf(server.importChunk(part));
    const whole = host.read();
    const mark = { id: 'raw_tiktok_video', built: false, marks: {} };
    host.apply([{ do: 'mark', sheet: mark.id, mark, what: null }]);
    valueOf(server.importChunk(part));
    expect(host.read()).toEqual(whole);
  });

  test('a column deleted from the raw sheet comes back before rows are written', () => {
    const { host, server } = built();
    valueOf(server.importChunk(part));
    host.loseColumn('raw_tiktok_video', 'orders');
    valueOf(server.importChunk(part));
    expect(host.read().sheets.find(({ mark }) => mark?.id === 'raw_tiktok_video')?.columns).toHaveProperty(
      'orders',
    );
  });

  test('once its sheets are there, no import reads the whole workbook', () => {
    const { host, server } = built();
    const record = { importedAt: '2026-03-16 09:30', currency: 'USD' };
    const counts = { added: 2, updated: 0, unchanged: 0, refused: 0 };
    valueOf(server.importCheck(part));
    valueOf(server.importChunk(part));
    host.read = () => {
      throw new Error('read');
    };
    valueOf(server.importCheck(part));
    valueOf(server.importChunk(part));
    const { importer, file, period } = part;
    valueOf(server.importFinish({ importer, file, period, ...record, counts }));
  });

  test('the log keeps one row per import', () => {
    const { host, server } = built();
    valueOf(server.importChunk(part));
    const counts = { added: 2, updated: 0, unchanged: 0, refused: 1 };
    const { importer, file, period } = part;
    valueOf(
      server.importFinish({
        importer,
        file,
        period,
        importedAt: '2026-03-16 09:30',
        currency: 'USD',
        counts,
      }),
    );
    expect(host.readTable('import_log', ['imported_at', 'file', 'added', 'refused'])).toEqual([
      { row: 3, values: { imported_at: '2026-03-16 09:30', file: 'videos.xlsx', added: 2, refused: 1 } },
    ]);
  });

  test('after an import a build still has nothing to change', () => {
    const { server } = built();
    valueOf(server.importChunk(part));
    expect(valueOf(server.build(answers)).changed).toBe(0);
  });

  test('an import repairs no sheet but its own; that is for a build, after a review', () => {
    const { host, server } = built();
    const margin = host.read().names.find(({ name }) => name === 'setup_margin');
    const cell = { row: margin?.row ?? 0, column: margin?.column ?? 0, value: null };
    host.apply([{ do: 'write', sheet: 'setup', cells: [cell], what: null }]);
    valueOf(server.importChunk(part));
    const setup = host.read().sheets.find(({ mark }) => mark?.id === 'setup');
    expect(setup?.values[cell.row - 1]?.[cell.column - 1]).toBeNull();
    expect(valueOf(server.review(answers)).changed).toBeGreaterThan(0);
  });

  test('the language of a workbook with imports is switched in all its sheets', () => {
    const { host, server } = built();
    valueOf(server.importChunk(part));
    valueOf(server.build({ ...answers, language: 'en' }));
    expect(host.read().sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Content', 'Import log', 'Raw TikTok videos']),
    );
  });

  test('a column that the importer does not have never reaches the sheet', () => {
    const { server } = built();
    const rows = part.rows.map((row) => ({ ...row, buyer_phone: '555' }));
    expect(valueOf(server.importChunk({ ...part, rows })).counts.added).toBe(2);
  });

  test('another currency is refused in one sentence', () => {
    const { server } = built();
    expect(problemOf(server.importCheck({ ...part, currencies: ['GBP'] }))).toMatch(/GBP.*USD/);
  });

  const wrong: readonly [string, unknown][] = [
    ['an unknown report', { ...part, importer: 'other' }],
    ['a period that is no day', { ...part, period: { from: 'March', to: '2026-03-15' } }],
    ['rows that are no rows', { ...part, rows: [1] }],
    ['a cell that is an object', { ...part, rows: [{ video_id: {} }] }],
    ['a cell that is not finite', { ...part, rows: [{ views: Infinity }] }],
    ['a very long text', { ...part, rows: [{ video_info: 'x'.repeat(2001) }] }],
  ];

  test.each(wrong)('refuses %s', (_, payload) => {
    const { server } = built();
    expect(problemOf(server.importChunk(payload as ImportPart))).toMatch(
      /^The page sent something unexpected/,
    );
  });
});
