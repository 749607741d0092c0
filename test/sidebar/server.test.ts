import { createServer } from '../../src/sidebar/server';
import type { Answer, ImportPart } from '../../src/sidebar/api';
import type { Answers } from '../../src/workbook/host';
import { MemoryHost } from './memory-host';

const answers: Answers = {
  language: 'zh',
  market: 'US',
  platform: 'tiktok',
  currency: 'USD',
  goal: 'profit',
  hidden_cost_rate: 0.18,
  margin: 0.3,
  return_rate: 0.08,
};

function valueOf<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(answer.problem.en);
  return answer.value;
}

function problemOf(answer: Answer<unknown>): string {
  return answer.ok ? 'no problem' : `${answer.problem.en} / ${answer.problem.zh}`;
}

function started(): { host: MemoryHost; server: ReturnType<typeof createServer> } {
  const host = new MemoryHost();
  return { host, server: createServer(host) };
}

function built(): ReturnType<typeof started> {
  const both = started();
  valueOf(both.server.build(answers));
  return both;
}

describe('status', () => {
  test.each([
    ['zh_CN', 'zh'],
    ['zh-TW', 'zh'],
    ['en_GB', 'en'],
    ['de', 'en'],
  ])('before a build the language is that of the reader: %s', (locale, language) => {
    const { host, server } = started();
    host.locale = locale;
    expect(valueOf(server.status())).toEqual({ built: false, language, answers: null, draft: null });
  });

  test('after a build the workbook has its own language and gives the answers back', () => {
    const { server } = built();
    expect(valueOf(server.status())).toEqual({ built: true, language: 'zh', answers, draft: null });
  });

  test('a draft comes back as it was saved', () => {
    const { server } = started();
    const draft = { step: 'costs', entries: { margin: '3' }, own: ['margin'] };
    server.saveDraft(draft);
    expect(valueOf(server.status()).draft).toEqual(draft);
  });

  test.each(['', 'no JSON', '[]', '{"step":1}'])('a draft that cannot be read is no draft: %j', (text) => {
    const { host, server } = started();
    host.draft = text;
    expect(valueOf(server.status()).draft).toBeNull();
  });
});

describe('review and build', () => {
  test('a review names every sheet in both languages and writes nothing', () => {
    const { host, server } = started();
    const review = valueOf(server.review(answers));
    expect(review.built).toBe(false);
    expect([...new Set(review.lines.map(({ sheet }) => sheet.en))]).toEqual(
      expect.arrayContaining(['Home', 'Setup', 'Products', 'Content']),
    );
    expect(host.writes).toEqual([]);
  });

  test('a build does what the review said, under the lock', () => {
    const { host, server } = started();
    const review = valueOf(server.review(answers));
    const result = valueOf(server.build(answers));
    expect(result).toEqual({ changed: review.changed, summary: review.lines });
    expect(host.writes.every(({ locked }) => locked)).toBe(true);
  });

  test('a second build changes nothing, and says so beforehand', () => {
    const { server } = built();
    expect(valueOf(server.review(answers))).toEqual({ built: true, lines: [], changed: 0 });
    expect(valueOf(server.build(answers))).toEqual({ changed: 0, summary: [] });
  });

  test('a build ends the draft', () => {
    const { host, server } = started();
    server.saveDraft({ step: 'review', entries: {}, own: [] });
    server.build(answers);
    expect(host.draft).toBeNull();
  });
});

describe('what a page sends is not taken on trust', () => {
  const wrong: readonly [string, unknown][] = [
    ['nothing', undefined],
    ['text', 'build'],
    ['a list', [answers]],
    ['another language', { ...answers, language: 'fr' }],
    ['a rate as text', { ...answers, margin: '30%' }],
    ['a rate above 1', { ...answers, hidden_cost_rate: 18 }],
    ['no number', { ...answers, return_rate: NaN }],
    ['an unknown currency', { ...answers, currency: 'XXX' }],
    ['a blank market', { ...answers, market: ' ' }],
    ['a very long goal', { ...answers, goal: 'x'.repeat(101) }],
  ];

  test.each(wrong)('build refuses %s and writes nothing', (_, payload) => {
    const { host, server } = started();
    expect(problemOf(server.build(payload as Answers))).toMatch(/^The page sent something unexpected/);
    expect(host.writes).toEqual([]);
  });

  test.each([
    ['another sheet', 'Sheet1'],
    ['no text', 7],
  ])('showSheet refuses %s', (_, payload) => {
    const { host, server } = started();
    expect(server.showSheet(payload as string).ok).toBe(false);
    expect(host.shown).toEqual([]);
  });

  test.each([
    ['no formula', 'CONTENT_ROI(1)'],
    ['a formula without a function of ours', '=IMPORTDATA("https://example.org")'],
    ['a very long one', `=CONTENT_ROI(${'1'.repeat(3000)})`],
  ])('insertFormula refuses %s', (_, formula) => {
    const { host, server } = started();
    expect(server.insertFormula(formula).ok).toBe(false);
    expect(host.inserted).toEqual([]);
  });
});

describe('insertFormula', () => {
  test('puts a function of ours into the empty cell', () => {
    const { host, server } = started();
    expect(valueOf(server.insertFormula('=CONTENT_GMV(1000, 1%, 20)'))).toEqual({ inserted: true });
    expect(host.inserted).toEqual(['=CONTENT_GMV(1000, 1%, 20)']);
  });

  test('leaves a cell that holds something', () => {
    const { host, server } = started();
    host.activeCellIsEmpty = false;
    expect(valueOf(server.insertFormula('=CONTENT_GMV(1000, 1%, 20)'))).toEqual({ inserted: false });
  });
});

describe('sentences', () => {
  test('one thrown below in both languages is handed on', () => {
    const { host, server } = started();
    host.exclusively = () => {
      throw new Error('someone else is building; try again in a minute / 有人正在生成，请一分钟后再试');
    };
    expect(problemOf(server.build(answers))).toBe(
      'someone else is building; try again in a minute / 有人正在生成，请一分钟后再试',
    );
  });

  test('an unforeseen failure is not dressed up as a sentence', () => {
    const { host, server } = started();
    host.exclusively = () => {
      throw new TypeError('x is undefined');
    };
    expect(() => server.build(answers)).toThrow('x is undefined');
  });
});

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
      contents: { added: 2, updated: 0 },
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
    expect(contents).toEqual({ added: 0, updated: 0 });
  });

  test('the log keeps one row per import', () => {
    const { host, server } = built();
    valueOf(server.importChunk(part));
    const counts = { added: 2, updated: 0, unchanged: 0, refused: 1 };
    const { importer, file, period } = part;
    valueOf(server.importFinish({ importer, file, period, importedAt: '2026-03-16 09:30', counts }));
    expect(host.readTable('import_log', ['imported_at', 'file', 'added', 'refused'])).toEqual([
      { row: 3, values: { imported_at: '2026-03-16 09:30', file: 'videos.xlsx', added: 2, refused: 1 } },
    ]);
  });

  test('after an import a build still has nothing to change', () => {
    const { server } = built();
    valueOf(server.importChunk(part));
    expect(valueOf(server.build(answers)).changed).toBe(0);
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
