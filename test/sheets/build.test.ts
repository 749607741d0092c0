import { defaultAnswers } from '../../src/workbook/answers';
import { Workbench } from './workbench';

const en = defaultAnswers('en');

describe('building over SpreadsheetApp', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.built();
  });
  afterAll(() => {
    bench.grid.dispose();
  });

  test('makes the sheets and shows Home', () => {
    expect(bench.tabs()).toEqual(['Home', 'Setup', 'Products', 'Content', 'Sheet1']);
    expect(bench.grid.script(({ SpreadsheetApp }) => SpreadsheetApp.getActiveSheet().getName())).toBe('Home');
  });

  test('twice changes nothing', async () => {
    expect(await bench.call('changes', en)).toEqual([]);
  });
});
