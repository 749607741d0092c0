import fc from 'fast-check';
import type { Headless } from '../../helpers/headless';
import { startHeadless } from '../../helpers/headless';

let headless: Headless;
beforeEach(async () => {
  headless = await startHeadless();
});
afterEach(() => {
  headless.dispose();
});

test('a formula that was replaced leaves nothing behind that makes another one wrong', async () => {
  const { setBlock, setCell, settled, values } = headless;
  setBlock('Sheet1', 'A1', [[1], [20], [300], [4000]]);
  setBlock('Sheet1', 'C1', [['=B1*2'], ['=SUM(A1:A4)']]);
  const formulas = ['=A1+A4', '=A2+A3', '=SUM(A1:A3)+A4', '=A4-A1', '5'];
  const steps = fc.sample(
    fc.record({ formula: fc.constantFrom(...formulas), row: fc.integer({ min: 1, max: 4 }), to: fc.nat(99) }),
    { numRuns: 10, seed: 7 },
  );
  for (const { formula, row, to } of steps) {
    setCell('Sheet1', 'B1', formula);
    await settled();
    setCell('Sheet1', `A${row}`, to);
    await settled();
    const [a = 0, b = 0, c = 0, d = 0] = values('Sheet1', 'A1:A4').map(([value]) => Number(value));
    const results: Record<string, number> = {
      '=A1+A4': a + d,
      '=A2+A3': b + c,
      '=SUM(A1:A3)+A4': a + b + c + d,
      '=A4-A1': d - a,
      '5': 5,
    };
    const expected = results[formula] ?? NaN;
    expect(values('Sheet1', 'B1:C2')).toEqual([
      [expected, expected * 2],
      ['', a + b + c + d],
    ]);
  }
});

test('a whole column goes on below rows that are added at its end', async () => {
  const { setCell, settled, script, value } = headless;
  setCell('Sheet1', 'B1', '=SUM(A:A)');
  setCell('Sheet1', 'A1', 1);
  await settled();
  script(({ SpreadsheetApp }) => SpreadsheetApp.getActive().getActiveSheet().insertRowsAfter(1000, 10));
  await settled();
  setCell('Sheet1', 'A1005', 2);
  await settled();
  expect(value('Sheet1', 'B1')).toBe(3);
});

test('a formula on a sheet that was deleted leaves the others right', async () => {
  const { setBlock, setCell, settled, script, values } = headless;
  setBlock('Sheet1', 'A1', [[1, '=A1*2', '=B1+1']]);
  script(({ SpreadsheetApp }) => {
    const spreadsheet = SpreadsheetApp.getActive();
    spreadsheet.insertSheet('Other').getRange('A1').setFormula('=Sheet1!B1+Sheet1!C1');
  });
  await settled();
  script(({ SpreadsheetApp }) => {
    const spreadsheet = SpreadsheetApp.getActive();
    const other = spreadsheet.getSheetByName('Other');
    if (other) spreadsheet.deleteSheet(other);
  });
  await settled();
  setCell('Sheet1', 'A1', 5);
  await settled();
  expect(values('Sheet1', 'A1:C1')).toEqual([[5, 10, 11]]);
});
