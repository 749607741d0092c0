import { Workbench } from './workbench';

let bench: Workbench;

const PROFIT: Record<string, number> = {
  first: 500 * 0.92 * 0.3 - 118,
  second: 900 * 0.92 * 0.3 - 236,
  third: 100 * 0.92 * 0.3 - 59,
};

beforeEach(async () => {
  bench = await Workbench.built();
  await bench.write('content', [
    { row: null, values: { title: 'first', gmv: 500, cost: 100 } },
    { row: null, values: { title: 'second', gmv: 900, cost: 200 } },
    { row: null, values: { title: 'third', gmv: 100, cost: 50 } },
  ]);
});

afterEach(() => {
  bench.grid.dispose();
});

async function titles(): Promise<unknown[]> {
  await bench.grid.settled();
  const rows = await bench.read('content', ['title', 'profit']);
  for (const { values } of rows) {
    expect(values['profit']).toBeCloseTo(PROFIT[String(values['title'])] ?? NaN, 9);
  }
  return rows.map(({ row, values }) => [row, values['title']]);
}

test('sorting the rows sorts their results', async () => {
  bench.grid.sort('Content', 'A3:AF500', 25, false);
  expect(await titles()).toEqual([
    [3, 'second'],
    [4, 'first'],
    [5, 'third'],
  ]);
});

test('rows inserted under the headings and deleted between leave every result in its row', async () => {
  bench.grid.insertRows('Content', 3, 2);
  expect(await titles()).toEqual([
    [5, 'first'],
    [6, 'second'],
    [7, 'third'],
  ]);
  bench.grid.deleteRows('Content', 6);
  expect(await titles()).toEqual([
    [5, 'first'],
    [6, 'third'],
  ]);
});

test('a row inserted at the end calculates like the others', async () => {
  const { grid } = bench;
  const end = grid.sheet('Content').getMaxRows();
  grid.sheet('Content').insertRowsAfter(end - 1, 1);
  await bench.write('content', [{ row: end + 1, values: { title: 'second', gmv: 900, cost: 200 } }]);
  expect((await titles()).slice(-1)).toEqual([[end + 1, 'second']]);
});

test('columns moved and inserted take their formulas with them', async () => {
  const { grid } = bench;
  grid.sheet('Content').activate();
  grid.moveColumn('Content', 25, 4);
  grid.insertColumns('Content', 2, 2);
  expect(await titles()).toEqual([
    [3, 'first'],
    [4, 'second'],
    [5, 'third'],
  ]);
});
