import { callFunction } from '../../../src/functions/call';

const read = (...args: unknown[]): unknown => callFunction('DATA_NUMBER', args);

test.each([[12.5], [0], [-3], [1e-320], [1.234], [123456789012345680]])(
  'the number %d passes unchanged',
  (number) => {
    expect(read(number)).toBe(number);
    expect(read(number, ',')).toBe(number);
  },
);

test.each([[''], [null], ['  '], ['--'], [' - '], ['/'], ['N/A'], ['－－']])('%j is blank', (cell) => {
  expect(read(cell)).toBeNull();
  expect(read([[cell], ['5']])).toEqual([[null], [5]]);
});

test.each([
  ['left out', []],
  ['blank', ['']],
  ['skipped', [null]],
])('a decimal mark that is %s is for the text to show', (_, mark) => {
  expect(read('1.234,5', ...mark)).toBe(1234.5);
  expect(() => read('1.234', ...mark)).toThrow('clear about its decimal mark');
});

test.each([
  ['，', 1234],
  [' , ', 1234],
  ['逗号', 1234],
  ['．', 1.234],
  ['点', 1.234],
])('the decimal mark may be typed %j', (mark, number) => {
  expect(read('1.234', mark)).toBe(number);
});

test('a block of cells is read cell by cell, and a bad one leaves the others alone', () => {
  expect(
    read([
      ['1.2万', 'US$5', 3],
      ['--', 'many', '⚠ said before'],
      ['#N/A', true, '1.234'],
    ]),
  ).toEqual([
    [12000, 5, 3],
    [null, expect.stringMatching(/^⚠ text must be a number, got "many" \/ /), '⚠ said before'],
    [
      expect.stringMatching(/^⚠ text holds the error #N\/A/),
      expect.stringMatching(/^⚠ text must be a number or the text of one, got TRUE/),
      expect.stringMatching(/^⚠ text must be clear about its decimal mark, got "1.234"/),
    ],
  ]);
});

test('one decimal mark speaks for the whole column, and only one', () => {
  expect(read([['1.234'], ['2.345,5'], ['7']], ',')).toEqual([[1234], [2345.5], [7]]);
  expect(() => read([['1.234'], ['2']], [['.'], [',']])).toThrow('decimal_mark must be one cell');
});

test('the two readings of an unclear text carry its sign, unit and share', () => {
  expect(() => read('-$1.234')).toThrow('"." for -1.234 or "," for -1234 /');
  expect(() => read('1.234K')).toThrow('"." for 1234 or "," for 1234000 /');
  expect(() => read('12.345%')).toThrow('"." for 0.12345 or "," for 123.45 /');
});

test('what the other functions send here is read here', () => {
  for (const text of ['1,204', 'US$5', '1.2万', '12,5', '(5)', '1 234', '5元', '12K']) {
    expect(() => callFunction('KPI_ROAS', [text, 1])).toThrow('DATA_NUMBER reads such text');
    expect(callFunction('KPI_ROAS', [read(text), 1])).toBe(read(text));
  }
});

test('what the other functions read alone is read the same, save where the mark is unclear', () => {
  for (const text of ['12', '-3.5', '+7', '.5', '5.', '1e3', '2.5E-3', '3%', '0.075%', '１２３４', '－２']) {
    expect(read(text)).toBe(callFunction('KPI_ROAS', [text, 1]));
  }
});

test('any number of a sheet of 10,000 cells is read in a second', () => {
  const column = Array.from({ length: 10000 }, (_, row) => [`US$${String(row)},204.55`]);
  const start = Date.now();
  read(column);
  expect(Date.now() - start).toBeLessThan(1000);
});
