import type { Words } from '../../../src/core/words';
import { families } from '../../../src/functions/families';
import { fill } from '../../../src/sidebar/client/parts/fill';
import { commonTexts } from '../../../src/sidebar/client/texts/common';
import { functionTexts, kinds, units } from '../../../src/sidebar/client/texts/functions';
import { importTexts } from '../../../src/sidebar/client/texts/import';
import { wizardTexts } from '../../../src/sidebar/client/texts/wizard';

const all: readonly [string, Words][] = Object.entries({
  common: commonTexts,
  wizard: wizardTexts,
  import: importTexts,
  functions: functionTexts,
  families,
  units,
  kinds,
}).flatMap(([screen, texts]) =>
  Object.entries(texts).map(([name, words]): [string, Words] => [`${screen}.${name}`, words]),
);

const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

test.each(all)('%s says the same in both languages', (_, { en, zh }) => {
  expect(en.trim()).not.toBe('');
  expect(zh.trim()).not.toBe('');
  expect(places(zh)).toEqual(places(en));
});

test.each(all)('%s is punctuated as Chinese is', (_, { zh }) => {
  expect(zh).not.toMatch(/[\p{Script=Han}][,;:?!]|[,;:?!][\p{Script=Han}]/u);
});

test('values fill their places, and a place without a value stays to be seen', () => {
  expect(fill('{a} of {b}', { a: 1 })).toBe('1 of {b}');
});
