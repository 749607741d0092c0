import fc from 'fast-check';
import { anyArgument, anyCell } from '../calling';
import { audit, grid, rulesOf, type Finding } from './audited';

describe('an id that comes again:', () => {
  test.each([
    ["Video ID | Views ; v1 | 5 ; v2 | 6 ; 'v1 | 7", [4, 'REPEATED_ID', 'Video ID v1 = #2', 'ERROR']],
    ['视频 ID | Title | 播放量 ; v1 | a | 5 ; v1 | b | 6', [3, 'REPEATED_ID', '视频 ID v1 = #2', 'ERROR']],
    [
      '日期 | 成交额 | 订单数 ; 2026-03-02 | 50 | 2 ; 2026-03-02 | 60 | 3',
      [3, 'REPEATED_ID', '日期 2026-03-02 = #2', 'WARNING'],
    ],
    [
      'Order ID | SKU ID | Quantity ; o1 | s1 | 1 ; o1 | s1 | 1',
      [3, 'REPEATED_ID', 'Order ID o1 = #2', 'WARNING'],
    ],
  ])('%s', (table, finding) => {
    expect(audit(grid(table))).toEqual([finding]);
  });

  test('as a number and as text, a third time too', () => {
    const findings = audit([
      ['ID', 'Views'],
      [7, 5],
      ['7', 6],
      ['7 ', 7],
    ]);
    expect(findings.map(([row, , evidence]) => [row, evidence])).toEqual([
      [3, 'ID 7 = #2'],
      [4, 'ID 7 = #2'],
    ]);
  });
});

describe('no repetition:', () => {
  test.each([
    ['a video with two products', 'Video ID | Products | Views ; v1 | lamp | 5 ; v1 | glove | 5'],
    ['an ad on two days', 'Ad ID | By Day | Clicks ; a1 | 2026-03-02 | 5 ; a1 | 2026-03-03 | 5'],
    ['an ad in two countries', 'Ad ID | 投放国家 | Clicks ; a1 | US | 5 ; a1 | UK | 5'],
    ['an order with two items', 'Order ID | SKU ID | Quantity ; o1 | s1 | 1 ; o1 | s2 | 1'],
    ['an item twice in an order', 'Order ID | SKU ID | Quantity ; o1 | s1 | 1 ; o1 | s1 | 2'],
    ['product cards without a video', 'Video ID | Clicks ; N/A | 5 ; N/A | 6 ; v1 | 7'],
    ['the title alone', 'Title | Views ; a | 5 ; a | 6'],
    [
      'lives of one creator',
      '达人ID | 开播时间 | 观看次数 ; c1 | 2026/03/07/ 20:00 | 5 ; c1 | 2026/03/08/ 20:00 | 5',
    ],
  ])('%s', (_, table) => {
    expect(rulesOf(grid(table))).toEqual(['OK']);
  });

  test('an ad on two days that are date cells', () => {
    const [first, second] = [new Date(2026, 2, 2), new Date(2026, 2, 3)];
    expect(
      rulesOf([
        ['Ad ID', 'Day', 'Clicks'],
        ['a1', first, 5],
        ['a1', second, 5],
      ]),
    ).toEqual(['OK']);
  });

  test('ids that became numbers are said once, and not compared', () => {
    const table = [
      ['Video ID', 'Views'],
      [7.612345678901234e18, 5],
      [7.612345678901234e18, 6],
    ];
    expect(audit(table)).toEqual([[1, 'CUT_IDS', 'Video ID 7612345678901234000', 'WARNING']]);
    expect(rulesOf(grid('Order ID | Quantity ; 5.77E+17 | 1'))).toEqual(['CUT_IDS']);
  });
});

describe('the same numbers', () => {
  const headings = 'Video ID | Views | Likes | Orders | GMV ; v1 | 1034 | 57 | 3 | 60';

  test('under another id', () => {
    expect(audit(grid(`${headings} ; v2 | 1034 | 57 | 3 | 60`))).toEqual([
      [3, 'SAME_NUMBERS', '= #2: Views 1034, Likes 57, Orders 3', 'WARNING'],
    ]);
  });

  test.each([
    ['with other money', `${headings} ; v2 | 1034 | 57 | 3 | 61`],
    ['without an id', `${headings} ; | 1034 | 57 | 3 | 60`],
    ['of which only two are not 0', 'Video ID | Views | Likes | Orders ; v1 | 12 | 1 | 0 ; v2 | 12 | 1 | 0'],
    [
      'of one video with two products',
      'Video ID | Products | Views | Likes | Shares ; v1 | a | 90 | 5 | 3 ; v1 | b | 90 | 5 | 3',
    ],
  ])('%s are no copy', (_, table) => {
    expect(rulesOf(grid(table))).toEqual(['OK']);
  });
});

describe('one value for long', () => {
  const column = (heading: string, values: string): unknown[][] => [
    ['Day', heading],
    ...(grid(values)[0] ?? []).map((value, day) => [`2026-03-${String(day + 10)}`, value]),
  ];

  test('is found where it begins', () => {
    const findings = audit(column('Views', '812 | 1007 | 950 | 950 | 950 | 950 | 1204 | 733'));
    expect(findings).toEqual([[4, 'LONG_RUN', 'Views 950 × 4', 'WARNING']]);
    expect(rulesOf(column('播放量', '1000 | 1000 | 1000 | 1000 | 1000 | 1000'))).toEqual(['LONG_RUN']);
  });

  test.each([
    ['zeros', 'Views', '5 | 0 | 0 | 0 | 0 | 0 | 0 | 7'],
    ['small counts', 'Orders', '3 | 1 | 1 | 1 | 1 | 1 | 2 | 1'],
    ['three rows', 'Views', '812 | 950 | 950 | 950 | 1204'],
    ['what is common elsewhere', 'Views', '20 | 20 | 20 | 20 | 25 | 20 | 20 | 25 | 20 | 25 | 20 | 20 | 25'],
    ['blanks', 'Views', '812 |  |  |  |  | 950'],
    ['a sorted column', 'Views', '90 | 40 | 12 | 12 | 12 | 12 | 12'],
    ['a budget spent to the cent', 'Cost', '50 | 50 | 50 | 50 | 50 | 50'],
  ])('is not %s', (_, heading, values) => {
    expect(rulesOf(column(heading, values))).toEqual(['OK']);
  });
});

describe('a column that is another one times a factor', () => {
  const views = [1034, 21877, 934, 5520, 12801, 777];
  const beside = (heading: string, values: readonly number[]): unknown[][] => [
    ['Video ID', 'Views', heading],
    ...values.map((value, index) => [`v${String(index)}`, views[index], value]),
  ];

  test.each([
    ['rounded', Math.round],
    ['rounded up', Math.ceil],
    ['rounded down', Math.floor],
  ])('%s is found', (_, rounding) => {
    const likes = views.map((count) => rounding(count * 0.05));
    expect(audit(beside('Likes', likes))).toEqual([[1, 'SCALED_COPY', 'Likes = 0.05 × Views', 'WARNING']]);
  });

  test('is found in the figures of last month, and once for each copy', () => {
    const table = beside(
      '上月播放量',
      views.map((count) => Math.round(count / 1.1)),
    );
    const more = table.map((row, index) => [
      ...row,
      index === 0 ? 'Likes' : Math.round(Number(row[1]) * 0.07),
    ]);
    expect(rulesOf(more)).toEqual(['SCALED_COPY', 'SCALED_COPY']);
  });

  test.each([
    ['natural likes', [52, 1101, 45, 281, 633, 39]],
    ['the same numbers under another heading', views],
    ['so few that rounding could do it', views.map((count) => Math.round(count * 0.0002))],
    ['four rows', views.slice(0, 4).map((count) => count / 2)],
  ])('is not %s', (_, values) => {
    expect(rulesOf(beside('Reach', values)).filter((rule) => rule === 'SCALED_COPY')).toEqual([]);
  });

  test('is not found between orders, items and buyers, nor in money', () => {
    const rows = views.map((count, index) => [`v${String(index)}`, count, count * 2, count, count * 25]);
    expect(rulesOf([['Video ID', 'Orders', 'Units sold', 'Customers', 'GMV'], ...rows])).toEqual(['OK']);
  });
});

test('whatever lies in the range, there are four columns or one sentence', () => {
  const cell = fc.oneof(anyCell, fc.constantFrom('Views', 'Clicks', 'Video ID', '订单数', 'CTR', 'GMV'));
  const tables = fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.oneof(tables, anyArgument), (table) => {
      let shown: Finding[] | string | null;
      try {
        shown = audit(table);
      } catch (error) {
        expect(String(error)).toMatch(/table.* \/ .*[\u4e00-\u9fff]/);
        return;
      }
      if (!Array.isArray(shown)) expect(shown === null || String(shown).startsWith('⚠ ')).toBe(true);
      else
        shown.forEach((row) => expect(row).toEqual([row[0], expect.any(String), expect.any(String), row[3]]));
    }),
    { numRuns: 300 },
  );
});
