import type { Answer, BuildResult, ImportPart, ImportResult } from '../../src/sidebar/api';
import { decodeFile } from '../../src/sidebar/client/decode';
import { readDecoded } from '../../src/sidebar/client/import/reading';
import { partOf } from '../../src/sidebar/client/import/result';
import type { Headless } from '../helpers/headless';
import { readDist, startHeadless } from '../helpers/headless';
import { videoFile } from '../helpers/video-file';
import { answers, valueOf } from './started';

/** Calls of a Google service while a seller waits: each may cost a round trip, so each bound lies close above. */
let sheets: Headless;
let part: ImportPart;

async function call<Value>(method: string, payload?: unknown): Promise<Value> {
  const answer = await sheets.runtime.callFromPage('sidebarCall', [method, payload ?? null]);
  await sheets.settled();
  return valueOf(answer as Answer<Value>);
}

function calls(): number {
  return sheets.runtime.calls['sidebarCall']?.total ?? 0;
}

beforeAll(async () => {
  sheets = await startHeadless({ ...readDist(), locale: 'zh_CN' });
  const { report } = readDecoded(await decodeFile('videos.xlsx', new Uint8Array(videoFile('zh')).buffer));
  part = partOf(report);
}, 60_000);

afterAll(() => {
  sheets.dispose();
});

test('building writes cells, looks and rules in blocks', async () => {
  await call('build', answers);
  expect(calls()).toBeLessThanOrEqual(805);
}, 60_000);

test('opening the sidebar reads the stamp, eight named cells and the reader’s locale', async () => {
  await call('status');
  expect(calls()).toBeLessThanOrEqual(25);
});

test('building again where nothing changed reads each column and each field once', async () => {
  expect((await call<BuildResult>('build', answers)).changed).toBe(0);
  expect(calls()).toBeLessThanOrEqual(375);
});

test('reviewing costs no more than that', async () => {
  await call('review', answers);
  expect(calls()).toBeLessThanOrEqual(370);
});

test('checking a first report asks only the columns it matches where they are', async () => {
  await call('importCheck', part);
  expect(calls()).toBeLessThanOrEqual(105);
});

test('a first part brings the sheets of imports without a look into the others', async () => {
  await call('importChunk', { ...part, rows: part.rows.slice(0, 3) });
  expect(calls()).toBeLessThanOrEqual(520);
  const tabs = sheets.script(({ SpreadsheetApp }) =>
    SpreadsheetApp.getActive()
      .getSheets()
      .map((sheet) => sheet.getName()),
  );
  expect(tabs).toEqual(['首页', '设置', '商品', '内容', '导入记录', expect.any(String), 'Sheet1']);
});

test('a part that adds rows reads the table it fills, the raw sheet, and that the log is there', async () => {
  const { counts } = await call<ImportResult>('importChunk', part);
  expect(counts).toMatchObject({ added: part.rows.length - 3, unchanged: 3 });
  expect(calls()).toBeLessThanOrEqual(390);
});

test('sending a part again writes nothing', async () => {
  await call('importChunk', part);
  expect(calls()).toBeLessThanOrEqual(290);
});

test('checking a later report reads the raw sheet as well', async () => {
  await call('importCheck', part);
  expect(calls()).toBeLessThanOrEqual(270);
});

test('finishing reads the columns of the log alone', async () => {
  const { importer, file, period } = part;
  const counts = { added: part.rows.length, updated: 0, unchanged: 0, refused: 0 };
  const record = { importer, file, period, importedAt: '2026-03-16 09:00', currency: 'USD', counts };
  await call('importFinish', record);
  expect(calls()).toBeLessThanOrEqual(78);
});

test('showing a sheet finds that sheet alone', async () => {
  await call('showSheet', 'content');
  expect(calls()).toBeLessThanOrEqual(16);
});

test('the first blank cost is selected, after those that were typed', async () => {
  const active = () =>
    sheets.script(({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
      return [range?.getSheet().getName(), range?.getRow()];
    });
  await call('showBlank', { sheet: 'content', column: 'cost' });
  expect(calls()).toBeLessThanOrEqual(64);
  expect(active()).toEqual(['内容', 3]);
  sheets.script(({ SpreadsheetApp }) => {
    SpreadsheetApp.getActiveSpreadsheet().getActiveRange()?.setValue(100);
  });
  await sheets.settled();
  await call('showBlank', { sheet: 'content', column: 'cost' });
  expect(active()).toEqual(['内容', 4]);
});

test('a build after imports has nothing to change', async () => {
  expect((await call<BuildResult>('build', answers)).changed).toBe(0);
});
