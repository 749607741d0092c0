import type { Answers } from '../../src/workbook/host';
import { answers, built, problemOf, started, valueOf } from './started';

describe('status', () => {
  test.each([
    ['zh_CN', 'zh'],
    ['zh-TW', 'zh'],
    ['en_GB', 'en'],
    ['de', 'en'],
  ])('the language is that of the reader: %s', (locale, language) => {
    const { host, server } = started();
    host.locale = locale;
    expect(valueOf(server.status())).toEqual({
      built: false,
      language,
      answers: null,
      draft: null,
      outdated: false,
    });
  });

  test('after a build it gives the answers back, with the workbook’s own language among them', () => {
    const { host, server } = built();
    host.locale = 'en_GB';
    expect(valueOf(server.status())).toEqual({
      built: true,
      language: 'en',
      answers,
      draft: null,
      outdated: false,
    });
  });

  test('a workbook of an earlier version can be brought up to date', () => {
    const { host, server } = built();
    host.apply([{ do: 'stamp', stamp: { template: 0, language: 'zh', currency: 'USD' }, what: null }]);
    expect(valueOf(server.status()).outdated).toBe(true);
    server.build(answers);
    expect(valueOf(server.status()).outdated).toBe(false);
  });

  test('a draft comes back as it was saved', () => {
    const { server } = started();
    const draft = { step: 'costs', entries: { margin: '3' }, own: ['margin'] };
    server.saveDraft(draft);
    expect(valueOf(server.status()).draft).toEqual(draft);
  });

  test('a draft can be dropped', () => {
    const { host, server } = started();
    server.saveDraft({ step: 'costs', entries: {}, own: [] });
    expect(valueOf(server.saveDraft(null))).toBeNull();
    expect(host.draft).toBeNull();
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
    ['another sheet', { sheet: 'Sheet1', column: 'cost' }],
    ['no column', { sheet: 'content' }],
  ])('showBlank refuses %s', (_, payload) => {
    const { host, server } = started();
    expect(server.showBlank(payload as { sheet: string; column: string }).ok).toBe(false);
    expect(host.shown).toEqual([]);
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
