import { records } from '../../src/functions/index';
import type { FunctionFacts } from '../../src/functions/record';
import { columnArguments, hasList, listArguments, STYLES } from '../../src/measure/bench/arguments';
import { grouped, milliseconds, table } from '../../src/measure/bench/markdown';
import { show } from '../functions/calling';

const named = (chosen: readonly FunctionFacts[]) => chosen.map((record) => [record.name, record] as const);

/** Lists this function takes only up to a length of its own. */
const SHORT_LISTS = ['FUNNEL_LEAK'];
const LENGTH = 60;

describe('arguments made from the examples', () => {
  test.each(named(records.filter((record) => !hasList(record))))('fill a column of %s', (_, record) => {
    const rows = record.returns.shape === 'table' ? 1 : 20;
    const args = columnArguments(record, rows);
    expect(show(record, args)).toEqual({ value: expect.anything() });
    expect(columnArguments(record, rows)).toEqual(args);
  });

  test.each(named(records.filter(hasList).filter(({ name }) => !SHORT_LISTS.includes(name))))(
    'fill a long list of %s',
    (_, record) => {
      const shown = STYLES.map((style) => show(record, listArguments(record, LENGTH, style)));
      expect(shown).toContainEqual({ value: expect.anything() });
    },
  );
});

test('numbers are shown short, and tables are Markdown', () => {
  expect([0.0123, 1.25, 12.34, 380.4].map(milliseconds)).toEqual(['0.012', '1.3', '12.3', '380']);
  expect([7, 1234, 1234567.4].map(grouped)).toEqual(['7', '1,234', '1,234,567']);
  expect(table(['Name', 'ms'], [['A', 1]])).toBe('| Name | ms |\n| --- | --: |\n| A | 1 |');
});
