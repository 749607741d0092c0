import { callFunction } from '../../../src/functions/call';
import { records } from '../../../src/functions/index';

test.each(records.map(({ name }) => [name]))('%s has headings in both languages', (name) => {
  const headings = records.find((record) => record.name === name)?.returns.headings ?? [];
  expect(callFunction('DATA_HEADINGS', [name])).toEqual([headings.map((heading) => heading.name.en)]);
  expect(callFunction('DATA_HEADINGS', [name, 'zh'])).toEqual([headings.map((heading) => heading.name.zh)]);
});

test.each([
  ['any case', 'Kpi_Ctr'],
  ['spaces around', ' KPI_CTR '],
  ['full width', 'ＫＰＩ_ＣＴＲ'],
])('a name in %s is found', (_, name) => {
  expect(callFunction('DATA_HEADINGS', [name])).toEqual([['CTR']]);
});

test('an unknown name is refused, with the nearest one when there is one', () => {
  expect(() => callFunction('DATA_HEADINGS', ['FUNNEL_CR_RANG'])).toThrow('did you mean FUNNEL_CR_RANGE?');
  expect(() => callFunction('DATA_HEADINGS', ['VLOOKUP'])).toThrow(/got "VLOOKUP" \/ /);
});

test('a page of text in place of a name is quoted in part', () => {
  expect(() => callFunction('DATA_HEADINGS', ['x'.repeat(50000)])).toThrow(
    `function_name must be the name of a function, got "${'x'.repeat(40)}…" /`,
  );
});

test('headings of several functions do not fit into one rectangle', () => {
  expect(() => callFunction('DATA_HEADINGS', [[['KPI_CTR'], ['FUNNEL_CR_RANGE']]])).toThrow(
    'function_name must be one cell',
  );
});

test('a blank name is blank', () => {
  expect(callFunction('DATA_HEADINGS', [''])).toBeNull();
});
