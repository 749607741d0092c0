import { defaultAnswers } from '../../src/workbook/answers';
import { Workbench } from './workbench';

let bench: Workbench;

beforeAll(async () => {
  bench = await Workbench.built();
});

afterAll(() => {
  bench.grid.dispose();
});

test('long ids, days, choices and figures come back as they were written', async () => {
  const values = {
    title: 'Unboxing',
    platform: 'tiktok',
    platform_id: '7612345678901234501',
    account: '0012',
    format: 'our own format',
    publish_date: '2026-03-08',
    views: 123045,
    gmv: 1081.62,
  };
  await bench.write('content', [{ row: 10, values }]);
  expect(await bench.read('content', Object.keys(values))).toEqual([{ row: 10, values }]);
  expect(bench.grid.display('Content', 'D10')).toBe('TikTok Shop');
  expect(bench.grid.display('Content', 'I10')).toBe('2026-03-08');
});

test.each(['=1+1', '+1 more', '-50% today', '@handle', "'quoted", '\t=1'])('%j stays text', async (title) => {
  await bench.write('content', [{ row: 11, values: { title } }]);
  expect(bench.grid.formula('Content', 'B11')).toBe('');
  expect((await bench.read('content', ['title'])).find(({ row }) => row === 11)?.values['title']).toBe(title);
});

test('only the cells given are written', async () => {
  bench.grid.setCell('Content', 'Z12', 99);
  await bench.write('content', [
    { row: 12, values: { views: 1 } },
    { row: 14, values: { views: 3, orders: null } },
  ]);
  expect(bench.grid.values('Content', 'W12:Z14')).toEqual([
    [1, '', '', 99],
    ['', '', '', ''],
    [3, '', '', ''],
  ]);
});

test('appended rows come below the last used one, and room is made for them', async () => {
  await bench.write('content', [{ row: 500, values: { title: 'last row of the sheet' } }]);
  await bench.write('content', [
    { row: null, values: { title: 'appended 1', platform_id: '7612345678901234502' } },
    { row: null, values: { title: 'appended 2' } },
  ]);
  const rows = await bench.read('content', ['title']);
  expect(rows.slice(-2).map(({ row, values }) => [row, values['title']])).toEqual([
    [501, 'appended 1'],
    [502, 'appended 2'],
  ]);
});

test('a table that is not there has no rows', async () => {
  expect(await bench.read('import_log', ['file'])).toEqual([]);
});

test('a formula goes into an empty cell only', async () => {
  bench.grid.script(({ SpreadsheetApp }) => {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
    sheet?.activate();
    sheet?.getRange('B2').activate();
  });
  expect(await bench.call('insertFormula', '=1+1')).toBe(true);
  expect(await bench.call('insertFormula', '=2+2')).toBe(false);
  expect(bench.grid.formula('Sheet1', 'B2')).toBe('=1+1');
});

test('a draft is kept and forgotten', async () => {
  expect(await bench.call('draft', '{"step":2}')).toBe('{"step":2}');
  expect(await bench.call('draft', null)).toBeNull();
});

test('hidden sheets of importers are built beside ours', async () => {
  const log = {
    type: 'table' as const,
    id: 'raw_example',
    name: { en: 'Raw example', zh: '原始示例' },
    purpose: { en: 'raw lines', zh: '原始数据' },
    rows: 100,
    frozenColumns: 0,
    hidden: true,
    groups: [
      {
        title: { en: 'Raw', zh: '原始' },
        columns: [
          {
            id: 'video',
            unit: 'id' as const,
            kind: 'input' as const,
            heading: { en: 'Video', zh: '视频' },
            help: { en: '', zh: '' },
          },
        ],
      },
    ],
  };
  await bench.call('build', defaultAnswers('en'), null, [log]);
  const hidden = bench.grid.script(({ SpreadsheetApp }) =>
    SpreadsheetApp.getActive().getSheetByName('Raw example')?.isSheetHidden(),
  );
  expect(hidden).toBe(true);
  await bench.write('raw_example', [{ row: null, values: { video: '7612345678901234501' } }]);
  expect(await bench.read('raw_example', ['video'])).toEqual([
    { row: 3, values: { video: '7612345678901234501' } },
  ]);
});
