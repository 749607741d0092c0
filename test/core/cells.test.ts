import { runInNewContext } from 'node:vm';
import { isBlank, isDate, isErrorName, isHandedOn } from '../../src/core/cells';
import { toGrid } from '../../src/core/grid';
import { editDistance, nearestName } from '../../src/core/nearest';

test.each([[''], [null], [undefined], ['  '], ['\u00a0'], ['\u3000']])('%j is blank', (cell) => {
  expect(isBlank(cell)).toBe(true);
});

test.each([[0], [false], ['0'], ['-'], ['#N/A'], [Number.NaN]])('%j is not blank', (cell) => {
  expect(isBlank(cell)).toBe(false);
});

test('a date of another realm is a date', () => {
  expect(isDate(runInNewContext('new Date(0)'))).toBe(true);
  expect(isDate('2026-01-01')).toBe(false);
  expect(isDate(46000)).toBe(false);
});

test('the errors of a sheet are told from hashtags', () => {
  expect(['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?'].every(isErrorName)).toBe(true);
  expect(['#SALE', '#', 'N/A', '#n/a'].some(isErrorName)).toBe(false);
});

test('only a cell that begins with the mark is handed on', () => {
  expect(isHandedOn('⚠ views must be 0 or more')).toBe(true);
  expect(isHandedOn('careful ⚠ ')).toBe(false);
});

test.each([
  ['one cell', 5, { rows: 1, columns: 1, lines: [[5]] }],
  ['a column', [[1], [2]], { rows: 2, columns: 1, lines: [[1], [2]] }],
  ['a bare list is a row', [1, 2, 3], { rows: 1, columns: 3, lines: [[1, 2, 3]] }],
  [
    'rows of unequal length are as wide as the widest',
    [[1], [2, 3]],
    { rows: 2, columns: 2, lines: [[1], [2, 3]] },
  ],
  ['nothing is one blank cell', [], { rows: 1, columns: 1, lines: [[]] }],
  ['an empty row is one blank cell', [[]], { rows: 1, columns: 1, lines: [[]] }],
])('%s', (_, argument, grid) => {
  expect(toGrid(argument)).toEqual(grid);
});

test('edit distance counts letters to change', () => {
  expect(editDistance('kitten', 'sitting')).toBe(3);
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('same', 'same')).toBe(0);
});

test('the nearest name is close or there is none', () => {
  const names = ['CONTENT_ROI', 'CONTENT_GMV', 'KPI_CTR'];
  expect(nearestName('CONTENT_ROY', names)).toBe('CONTENT_ROI');
  expect(nearestName('KPI_CRT', names)).toBe('KPI_CTR');
  expect(nearestName('VLOOKUP', names)).toBeNull();
});
