import { idsWereCut, readId } from '../../src/imports/ids';

test.each([
  ['7612345678901234501', '7612345678901234501'],
  ['7612345678901234501\t', '7612345678901234501'],
  ["'7612345678901234501", '7612345678901234501'],
  ['7612345678901234501.0', '7612345678901234501'],
  ['１２３４５', '12345'],
  ['#NAN-01'.slice(1), 'NAN-01'],
  [123456789012345, '123456789012345'],
])('%s is the id %s', (value, id) => {
  expect(readId(value)).toEqual({ id });
});

test.each([
  ['5.77E+17', 'lost'],
  ['7,61E+18', 'lost'],
  [7612345678901234000, 'lost'],
  [1e15, 'lost'],
  ['\t', 'missing'],
  ['--', 'missing'],
  [null, 'missing'],
  ['Platform unique video ID.', 'unreadable'],
  [12.5, 'unreadable'],
  [-3, 'unreadable'],
  [true, 'unreadable'],
] as const)('%s is %s', (value, reading) => {
  expect(readId(value)).toBe(reading);
});

describe('ids that went through number cells', () => {
  test('are told by the zeros that all of them end in', () => {
    expect(idsWereCut(['7612345678901230000', '7612345678905550000'])).toBe(true);
  });

  test.each([
    ['one of several may end so by chance', ['7612345678901230000', '7612345678901234501']],
    ['short ids are whole', ['1000000', '2000000']],
    ['no ids are no evidence', ['--', null]],
  ])('%s', (_, values) => {
    expect(idsWereCut(values)).toBe(false);
  });
});
