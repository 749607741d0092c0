import { isFunction } from '../../../src/functions/call';
import { callFunction } from '../../../src/functions/call';
import { records } from '../../../src/functions/index';
import type { Example, FunctionFacts } from '../../../src/functions/record';
import { exampleOf, formulaOf, resultOf } from '../../../src/sidebar/client/functions/formula';
import { byFamily, families, familyOf } from '../../../src/functions/families';
import { search } from '../../../src/sidebar/client/functions/search';
import { createServer } from '../../../src/sidebar/server';
import { MemoryHost } from '../memory-host';

function recordNamed(name: string): FunctionFacts {
  const record = records.find((candidate) => candidate.name === name);
  if (!record) throw new Error(`there is no ${name}`);
  return record;
}

const because = { en: '', zh: '' };

function formula(name: string, args: readonly unknown[]): string {
  return formulaOf(recordNamed(name), { args, because }, 'en');
}

describe('an example as one types it', () => {
  test.each([
    ['rates with a percent sign', 'CONTENT_GMV', [1000, 0.00075, 28], '=CONTENT_GMV(1000, 0.075%, 28)'],
    ['rates that are text already', 'CONTENT_GMV', [1000, '3%', 28], '=CONTENT_GMV(1000, 3%, 28)'],
    [
      'blanks as nothing',
      'CONTENT_ROI',
      [1, 0.1, 2, 3, '', null, 0.18],
      '=CONTENT_ROI(1, 10%, 2, 3, , , 18%)',
    ],
    ['text in quotation marks', 'DATA_HEADINGS', ['a "b"'], '=DATA_HEADINGS("a ""b""")'],
    ['a row with commas', 'FUNNEL_CR', [[[100, 10, '5%']]], '=FUNNEL_CR({100,10,0.05})'],
    ['a column with semicolons', 'FUNNEL_CR', [[[100], [10]]], '=FUNNEL_CR({100;10})'],
  ])('%s', (_, name, args, expected) => {
    expect(formula(name, args)).toBe(expected);
  });

  test('a result of several columns gets its headings', () => {
    const record = recordNamed('FUNNEL_CR_RANGE');
    expect(formulaOf(record, { args: [81, 263], result: [[0.3, 0.25, 0.37]], because }, 'zh')).toBe(
      '=VSTACK(DATA_HEADINGS("FUNNEL_CR_RANGE", "zh"), FUNNEL_CR_RANGE(81, 263))',
    );
  });

  test('a lone value gets none, even where the function can give a table', () => {
    const record = recordNamed('CONTENT_STOP');
    const rois = [[0.4], [-0.2], [-0.5], [-0.1]];
    expect(formulaOf(record, { args: [rois, 0], result: 'STOP', because }, 'en')).toBe(
      '=CONTENT_STOP({0.4;-0.2;-0.5;-0.1}, 0)',
    );
  });
});

test.each(records.map((record) => [record.name, record]))(
  '%s has an example the server takes',
  (_, record) => {
    const example = exampleOf(record);
    expect(example?.error).toBeUndefined();
    if (!example) return;
    const server = createServer(new MemoryHost(), isFunction);
    expect(server.insertFormula(formulaOf(record, example, 'zh'))).toEqual({
      ok: true,
      value: { inserted: true },
    });
    expect(() => callFunction(record.name, example.args)).not.toThrow();
    expect(resultOf(example, record.returns)).toMatch(/\S/);
  },
);

describe('a result in a few words', () => {
  const shown = (name: string, result: unknown): string =>
    resultOf({ args: [], result, because } satisfies Example, recordNamed(name).returns);

  test.each([
    ['a number rounded', 'CONTENT_ROI_RATIO', 2.7288135593220338, '2.72881'],
    ['a rate with its sign', 'CONTENT_ROI', -0.18135593220338983, '-18.14%'],
    ['nothing as a dash', 'KPI_CTR', null, '–'],
    ['a column of rates', 'FUNNEL_CR', [[1], [0.1]], '100%; 10%'],
    ['a row of rates', 'FUNNEL_CR', [1, 0.1], '100%, 10%'],
  ])('%s', (_, name, result, expected) => {
    expect(shown(name, result)).toBe(expected);
  });
});

describe('search', () => {
  const names = (query: string): string[] => search(records, query).map(({ name }) => name);

  test('without words finds everything', () => {
    expect(names(' ')).toHaveLength(records.length);
  });

  test.each([
    ['roi', 'CONTENT_ROI'],
    ['ROI ratio', 'CONTENT_ROI_RATIO'],
    ['播放量', 'CONTENT_GMV'],
    ['投产比', 'CONTENT_ROI_RATIO'],
    ['ＲＯＡＳ', 'KPI_ROAS'],
    ['funnel', 'FUNNEL_CR'],
    ['漏斗', 'FUNNEL_CR'],
  ])('“%s” finds %s', (query, name) => {
    expect(names(query)).toContain(name);
  });

  test('those named so come first', () => {
    const found = names('roi');
    const isNamed = found.map((name) => name.includes('ROI'));
    expect(isNamed).toContain(false);
    expect(isNamed).toEqual([...isNamed].sort((a, b) => Number(b) - Number(a)));
  });

  test('nonsense finds nothing', () => {
    expect(names('zzz')).toEqual([]);
  });
});

test('every family has a name for people, and every function is shown once', () => {
  expect(records.filter(({ name }) => !(familyOf(name) in families)).map(({ name }) => name)).toEqual([]);
  expect(byFamily(records).flatMap(([, members]) => members)).toHaveLength(records.length);
});
