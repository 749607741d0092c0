import type { Headless } from '../../helpers/headless';
import { startHeadless } from '../../helpers/headless';

const below = (column: string): string =>
  `INDEX(${column}:${column},ROW()+1):INDEX(${column}:${column},ROWS(${column}:${column}))`;
const product = `=VSTACK("gmv",IF(ISNUMBER(${below('A')})*ISNUMBER(${below('B')}),${below('A')}*${below('B')},""))`;

let headless: Headless;
beforeEach(async () => {
  headless = await startHeadless();
  headless.setBlock('Sheet1', 'A2', [['views', 'price', product]]);
  headless.setBlock('Sheet1', 'A3', [
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  await headless.settled();
});
afterEach(() => {
  headless.dispose();
});

describe('a column that one formula in its heading calculates stays right', () => {
  test.each<{ when: string; act: () => void; at: string; gmv: unknown[] }>([
    {
      when: 'a row is inserted directly under the heading',
      act: () => {
        headless.insertRows('Sheet1', 3);
        headless.setBlock('Sheet1', 'A3', [[10, 10]]);
      },
      at: 'C2:C7',
      gmv: ['gmv', 100, 2, 12, 30, ''],
    },
    {
      when: 'a row is deleted',
      act: () => headless.deleteRows('Sheet1', 4),
      at: 'C2:C5',
      gmv: ['gmv', 2, 30, ''],
    },
    {
      when: 'rows are sorted',
      act: () => headless.sort('Sheet1', 'A3:C5', 1, false),
      at: 'C2:C6',
      gmv: ['gmv', 30, 12, 2, ''],
    },
    {
      when: 'the last row of the sheet is filled',
      act: () => {
        headless.setBlock('Sheet1', 'A1000', [[7, 8]]);
      },
      at: 'C1000:C1000',
      gmv: [56],
    },
    {
      when: 'a column is inserted between',
      act: () => headless.insertColumns('Sheet1', 2),
      at: 'D2:D5',
      gmv: ['gmv', 2, 12, 30],
    },
    {
      when: 'it is moved before its inputs',
      act: () => headless.moveColumn('Sheet1', 3, 1),
      at: 'A2:A5',
      gmv: ['gmv', 2, 12, 30],
    },
    {
      when: 'an input is moved away',
      act: () => headless.moveColumn('Sheet1', 1, 9),
      at: 'B2:B5',
      gmv: ['gmv', 2, 12, 30],
    },
  ])('when $when', async ({ act, at, gmv }) => {
    act();
    await headless.settled();
    expect(headless.values('Sheet1', at).map(([cell]) => cell)).toEqual(gmv);
  });
});

test('a value typed into it kills it until it is taken out', async () => {
  headless.setCell('Sheet1', 'C4', 'typed');
  await headless.settled();
  expect(headless.values('Sheet1', 'C2:C5')).toEqual([['#SPILL!'], [''], ['typed'], ['']]);
  headless.setCell('Sheet1', 'C4', '');
  await headless.settled();
  expect(headless.values('Sheet1', 'C2:C5')).toEqual([['gmv'], [2], [12], [30]]);
});
