import { readText } from '../../src/functions/text-param';
import { BLANK, Trouble } from '../../src/functions/trouble';

test.each([
  [' spring sale ', 'spring sale'],
  ['1.50', '1.50'],
  [12, '12'],
  [-0, '0'],
  [999999999999999, '999999999999999'],
])('%j is the text %s', (cell, text) => {
  expect(readText('group', cell)).toBe(text);
});

test.each([
  ['a number of 16 digits, whose end is lost', 1234567890123456, 'text when it is longer than 15 digits'],
  ['a fraction', 1.5, 'must be text, got 1.5'],
  ['a date', new Date(0), 'must be text, got a date'],
  ['TRUE', true, 'must be text, got TRUE'],
])('%s is refused', (_, cell, sentence) => {
  const found = readText('group', cell);
  if (!(found instanceof Trouble)) throw new Error('expected trouble');
  expect(found.sentence).toMatchObject({ en: expect.stringContaining(sentence) });
});

test('blank is missing, never empty text', () => {
  expect(readText('group', '  ')).toBe(BLANK);
});
