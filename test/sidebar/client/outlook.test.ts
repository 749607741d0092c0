import type { ImportResult } from '../../../src/sidebar/api';
import type { Line } from '../../../src/sidebar/client/import/outlook';
import { doneOf, outlookOf, refusedOf } from '../../../src/sidebar/client/import/outlook';
import { blankResult } from '../../../src/sidebar/client/import/result';
import { fill } from '../../../src/sidebar/client/parts/fill';

const period = { from: '2026-03-02', to: '2026-03-15' };
const nothing = blankResult(0);

function resultWith(contents: Partial<ImportResult['contents']>, unchanged = 0): ImportResult {
  const counts = { ...nothing.counts, unchanged };
  return { ...nothing, counts, contents: { ...nothing.contents, ...contents } };
}

function said(lines: readonly Line[], language: 'en' | 'zh' = 'en'): string[] {
  return lines.map(({ what, values }) => fill(what[language], values));
}

describe('what an import would do', () => {
  const oneDeleted = resultWith({ restored: 1, unchanged: 4 }, 5);

  test('counts contents, not lines: one that was deleted comes back, the other four stay', () => {
    expect(said(outlookOf(oneDeleted, period))).toEqual([
      '1 content that you had deleted comes back.',
      '4 contents are there already and stay as they are.',
    ]);
    expect(said(outlookOf(oneDeleted, period), 'zh')).toEqual([
      '1 条你之前删掉的内容会重新加回来。',
      '“内容”表里已有的 4 条保持不变。',
    ]);
  });

  test('says one of each in the singular', () => {
    expect(said(outlookOf(resultWith({ added: 1, updated: 1, unchanged: 1 }), period))).toEqual([
      '1 new content will be added to Content.',
      '1 content gets new figures.',
      '1 content is there already and stays as it is.',
    ]);
  });

  test('says several in the plural', () => {
    expect(said(outlookOf(resultWith({ added: 3, restored: 2, updated: 2 }), period))).toEqual([
      '3 new contents will be added to Content.',
      '2 contents that you had deleted come back.',
      '2 contents get new figures.',
    ]);
  });

  test.each([
    [1, 'Nothing new: this content of 2026-03-02 to 2026-03-15 was already imported.'],
    [5, 'Nothing new: these 5 contents of 2026-03-02 to 2026-03-15 were already imported.'],
  ])('names the days when nothing of %d is new', (count, sentence) => {
    expect(said(outlookOf(resultWith({ unchanged: count }, count), period))).toEqual([sentence]);
  });
});

describe('what an import has done', () => {
  test.each([
    [{ added: 1 }, '1 content added'],
    [{ added: 1, restored: 1 }, '2 contents added'],
    [{ updated: 1 }, '1 content updated'],
    [{ updated: 2 }, '2 contents updated'],
    [{ restored: 1, updated: 2 }, '1 content added, 2 updated'],
    [{ added: 2, updated: 1 }, '2 contents added, 1 updated'],
    [{ unchanged: 5 }, 'Nothing new in this file'],
  ])('%j: %s', (contents, sentence) => {
    expect(said([doneOf(resultWith(contents))])).toEqual([sentence]);
  });

  test('names lines that were left out', () => {
    const lines = [0, 1, 2].flatMap((refused) => refusedOf(blankResult(refused)) ?? []);
    expect(said(lines)).toEqual([
      '1 line could not be read and was left out.',
      '2 lines could not be read and were left out.',
    ]);
  });
});
