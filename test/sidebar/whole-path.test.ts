import type { Answer, BuildResult, ImportPart, ImportResult, Status } from '../../src/sidebar/api';
import { decodeFile } from '../../src/sidebar/client/decode';
import { readDecoded } from '../../src/sidebar/client/import/reading';
import { partOf } from '../../src/sidebar/client/import/result';
import type { Headless } from '../helpers/headless';
import { readDist, startHeadless } from '../helpers/headless';
import { videoFile } from '../helpers/video-file';
import { answers, valueOf } from './started';

/** The pages' calls, through the built files and the emulated services, as Google would run them. */
let sheets: Headless;

async function call<Value>(method: string, payload?: unknown): Promise<Value> {
  const answer = (await sheets.runtime.callFromPage('sidebarCall', [
    method,
    payload ?? null,
  ])) as Answer<Value>;
  return valueOf(answer);
}

async function partOfFile(language: 'zh' | 'en'): Promise<ImportPart> {
  const bytes = new Uint8Array(videoFile(language));
  const { report } = readDecoded(await decodeFile('videos.xlsx', bytes.buffer));
  return partOf(report);
}

beforeAll(async () => {
  sheets = await startHeadless({ ...readDist(), locale: 'zh_CN' });
});

afterAll(() => {
  sheets.dispose();
});

test('builds, imports, and finds nothing new in the file of the other language', async () => {
  expect(await call<Status>('status')).toEqual({
    built: false,
    language: 'zh',
    answers: null,
    draft: null,
    outdated: false,
  });
  expect((await call<BuildResult>('build', answers)).changed).toBeGreaterThan(0);
  await sheets.settled();
  expect(await call<BuildResult>('build', answers)).toEqual({ changed: 0, summary: [] });
  expect(await call<Status>('status')).toEqual({
    built: true,
    language: 'zh',
    answers,
    draft: null,
    outdated: false,
  });

  expect(sheets.runtime.calls['sidebarCall']?.total).toBeLessThan(30);

  const zh = await partOfFile('zh');
  const { counts, currency } = await call<ImportResult>('importChunk', zh);
  expect(counts).toEqual({ added: 5, updated: 0, unchanged: 0, refused: 0 });
  const { importer, file, period } = zh;
  await call('importFinish', { importer, file, period, importedAt: '2026-03-16 09:00', currency, counts });
  const content = sheets.values('内容', 'A3:Z7');
  for (const { video_id, views, orders, gmv } of zh.rows) {
    expect(content.find((row) => row.includes(video_id))).toEqual(
      expect.arrayContaining([views, orders, gmv]),
    );
  }

  const en = await call<ImportResult>('importCheck', await partOfFile('en'));
  expect(en.counts).toEqual({ added: 0, updated: 0, unchanged: 5, refused: 0 });
}, 120_000);

test('inserts a function of the add-on into the selected cell, and no other formula', async () => {
  sheets.script(({ SpreadsheetApp }) => {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('mine');
    sheet.getRange('B2').activate();
  });
  expect(await call('insertFormula', '=KPI_CTR(30, 1000)')).toEqual({ inserted: true });
  await sheets.settled();
  expect(sheets.value('mine', 'B2')).toBe(0.03);
  const refused = await sheets.runtime.callFromPage('sidebarCall', ['insertFormula', '=SUM(1, 2)']);
  expect(refused).toMatchObject({ ok: false });
});
