import { defaultAnswers } from '../../src/workbook/answers';
import { Workbench } from './workbench';

const en = defaultAnswers('en');
const zh = defaultAnswers('zh');

let bench: Workbench;

async function fresh(): Promise<void> {
  bench = await Workbench.built();
}

afterEach(() => {
  bench.grid.dispose();
});

test('a build makes the sheets, shows Home and is complete', async () => {
  await fresh();
  expect(bench.tabs()).toEqual(['Home', 'Setup', 'Products', 'Content', 'Sheet1']);
  expect(bench.grid.script(({ SpreadsheetApp }) => SpreadsheetApp.getActiveSheet().getName())).toBe('Home');
  expect(await bench.call('changes', en)).toEqual([]);
  expect(await bench.call('answers')).toEqual(en);
});

test('calls to the service do not grow out of hand', async () => {
  await fresh();
  const build = bench.calls('build');
  await bench.call('changes', en);
  const compared = bench.calls('changes');
  const rows = Array.from({ length: 200 }, (_, index) => ({
    row: null,
    values: {
      title: `video ${String(index)}`,
      platform_id: `76123456789012${String(10000 + index)}`,
      views: index,
    },
  }));
  await bench.write('content', rows);
  const written = bench.calls('writeTable');
  process.stdout.write(
    `service calls: build ${String(build)}, nothing to change ${String(compared)}, 200 rows ${String(written)}\n`,
  );
  // Close above what they are: a call may be a round trip to Google while someone waits.
  expect(build).toBeLessThanOrEqual(800);
  expect(compared).toBeLessThanOrEqual(370);
  expect(written).toBeLessThanOrEqual(165);
});

test('a tab of theirs with our name stays as it is, and theirs stays in front of them', async () => {
  bench = await Workbench.start();
  bench.grid.script(({ SpreadsheetApp }) => {
    const sheet = SpreadsheetApp.getActive().insertSheet('Content');
    sheet.getRange('A1:B2').setValues([
      ['mine', 1],
      ['also mine', 2],
    ]);
  });
  await bench.build(en);
  expect(bench.tabs()).toContain('Content 2');
  expect(bench.grid.values('Content', 'A1:B2')).toEqual([
    ['mine', 1],
    ['also mine', 2],
  ]);
  expect(await bench.call('changes', en)).toEqual([]);
});

test('what people did with the workbook is there after a rebuild', async () => {
  await fresh();
  const { grid } = bench;
  await bench.write('content', [{ row: null, values: { title: 'first', gmv: 500, cost: 100 } }]);
  grid.setCell('Content', `${bench.columnOf('Content', 'Account or creator')}2`, 'Creator');
  // People work on the tab they see; the engine moves names by the tab that is shown.
  grid.sheet('Content').activate();
  grid.moveColumn('Content', 2, 8);
  grid.insertRows('Content', 3);
  grid.insertColumns('Content', 5);
  grid.sheet('Content').setName('March');
  grid.setCell('Setup', 'B12', 0.4);
  await grid.settled();
  const answers = (await bench.call('answers')) ?? en;
  expect(answers.margin).toBe(0.4);
  expect(await bench.call('changes', answers)).toEqual([]);
  const [row] = await bench.read('content', ['title', 'gmv', 'profit']);
  expect(row?.row).toBe(4);
  expect(row?.values).toMatchObject({ title: 'first', gmv: 500 });
  expect(row?.values['profit']).toBeCloseTo(500 * 0.92 * 0.4 - 118, 9);
});

test('a duplicated tab is not taken for its original', async () => {
  await fresh();
  await bench.write('content', [{ row: null, values: { title: 'first' } }]);
  const copy = bench.grid.duplicate('Content');
  await bench.grid.settled();
  expect(await bench.call('changes', en)).toEqual([]);
  await bench.write('content', [{ row: null, values: { title: 'second' } }]);
  expect(bench.grid.values('Content', 'B3:B4')).toEqual([['first'], ['second']]);
  expect(bench.grid.values(copy, 'B3:B4')).toEqual([['first'], ['']]);
});

test('a field whose name went to another tab is not read from there, and gets its name back', async () => {
  await fresh();
  bench.grid.setCell('Sheet1', 'B12', 0.9);
  bench.grid.script(({ SpreadsheetApp }) => {
    const spreadsheet = SpreadsheetApp.getActive();
    const theirs = spreadsheet.getSheetByName('Sheet1')?.getRange('B12');
    if (theirs) spreadsheet.setNamedRange('setup_margin', theirs);
  });
  expect((await bench.call('answers'))?.margin).toBe(en.margin);
  const [first] = (await bench.call('changes', en)) as unknown[];
  expect(first).toMatchObject({ do: 'nameCells', sheet: 'setup', cells: [{ name: 'setup_margin' }] });
  await bench.build(en);
  expect(await bench.call('changes', en)).toEqual([]);
  expect(bench.grid.value('Sheet1', 'B12')).toBe(0.9);
});

test('a sheet stands when it was built to its end and has every column asked for', async () => {
  bench = await Workbench.start();
  const cut = (await bench.call('changes', en)) as { do: string; sheet?: string }[];
  const end = cut.findIndex((change) => change.do === 'mark' && change.sheet === 'content');
  await bench.build(en, end);
  expect(await bench.call('stands', 'content', ['title', 'gmv'])).toBe(false);
  await bench.build(en);
  expect(await bench.call('stands', 'content', ['title', 'gmv'])).toBe(true);
  expect(await bench.call('stands', 'content', ['title', 'no_such_column'])).toBe(false);
  expect(await bench.call('stands', 'import_log', [])).toBe(false);
  bench.grid.deleteColumns('Content', 2);
  await bench.grid.settled();
  expect(await bench.call('stands', 'content', ['title', 'gmv'])).toBe(false);
  expect(await bench.call('stands', 'content', ['gmv'])).toBe(true);
});

test('a lost formula is put back and calculates', async () => {
  await fresh();
  await bench.write('content', [{ row: null, values: { title: 'first', gmv: 500, cost: 100 } }]);
  const column = bench.columnOf('Content', 'Profit (USD)');
  bench.grid.setCell('Content', `${column}2`, 'What we keep');
  await bench.grid.settled();
  expect(bench.grid.value('Content', `${column}3`)).toBe('');
  expect(await bench.call('review', en)).toEqual([
    { sheet: 'content', what: { en: 'Formulas put back: “Profit (USD)”', zh: '恢复公式：「Profit (USD)」' } },
  ]);
  await bench.build(en);
  expect(bench.grid.values('Content', `${column}2:${column}3`)[0]).toEqual(['What we keep']);
  expect(bench.grid.value('Content', `${column}3`)).toBeCloseTo(500 * 0.92 * 0.3 - 118, 9);
});

test.each([1, 6, 12, 20, 30, 40])(
  'a build cut off after %d steps is completed by the next',
  async (steps) => {
    bench = await Workbench.start();
    await bench.build(zh, steps);
    await bench.build(zh);
    expect(await bench.call('changes', zh)).toEqual([]);
    expect(bench.tabs()).toEqual(['首页', '设置', '商品', '内容', 'Sheet1']);
    expect(bench.grid.values('内容', 'A2:C2')).toEqual([['内容编号', '标题', '待办']]);
  },
);

test('a change of language leaves the data and turns our words and choices', async () => {
  await fresh();
  await bench.write('content', [
    { row: null, values: { title: 'first', platform: 'amazon', format: 'live', publish_date: '2026-03-02' } },
  ]);
  bench.grid.setCell('Content', 'G4', 'My own format');
  await bench.build(zh);
  expect(bench.tabs()).toEqual(['首页', '设置', '商品', '内容', 'Sheet1']);
  expect(bench.grid.displays('内容', 'B3:I3')).toEqual([
    ['first', '填写预估', '亚马逊', '', '', '直播', '', '2026-03-02'],
  ]);
  expect(bench.grid.value('内容', 'G4')).toBe('My own format');
  expect(await bench.call('changes', zh)).toEqual([]);
});
