import { audit, grid, naturalReport, rulesOf } from './audited';

describe('a row that cannot be true:', () => {
  test.each([
    ['Impressions | Clicks ; 100 | 120', 'CLICKS_ABOVE_IMPRESSIONS', 'Clicks 120 > Impressions 100', 'ERROR'],
    ['曝光次数 | 点击次数 ; 100 | 120', 'CLICKS_ABOVE_IMPRESSIONS', '点击次数 120 > 曝光次数 100', 'ERROR'],
    ['展示量 | 点击量（全部） ; 9 | 10', 'CLICKS_ABOVE_IMPRESSIONS', '点击量（全部） 10 > 展示量 9', 'ERROR'],
    [
      '商品曝光次数 | 商品点击次数 ; 9 | 1.3万',
      'CLICKS_ABOVE_IMPRESSIONS',
      '商品点击次数 13000 > 商品曝光次数 9',
      'ERROR',
    ],
    [
      'Impr. | Clicks (destination) ; 1,204 | 1,300',
      'CLICKS_ABOVE_IMPRESSIONS',
      'Clicks (destination) 1300 > Impr. 1204',
      'ERROR',
    ],
    ['播放量 | 点击数 ; 100 | 120', 'CLICKS_ABOVE_VIEWS', '点击数 120 > 播放量 100', 'WARNING'],
    ['Clicks | SKU orders ; 5 | 6', 'ORDERS_ABOVE_CLICKS', 'SKU orders 6 > Clicks 5', 'WARNING'],
    ['Product Clicks | Orders ; 5 | 6', 'ORDERS_ABOVE_CLICKS', 'Orders 6 > Product Clicks 5', 'WARNING'],
    [
      '去重客户数 | 视频成交订单数 ; 7 | 6',
      'BUYERS_ABOVE_ORDERS',
      '去重客户数 7 > 视频成交订单数 6',
      'ERROR',
    ],
    [
      'GMV ($) | Refund amount ($) ; $10.50 | $10.60',
      'REFUNDS_ABOVE_GMV',
      'Refund amount ($) 10.6 > GMV ($) 10.5',
      'WARNING',
    ],
    ['成交额 | 退款金额 ; 0 | -5', 'REFUNDS_ABOVE_GMV', '退款金额 -5 > 成交额 0', 'WARNING'],
    ['Views ; -3', 'NEGATIVE_COUNT', 'Views -3', 'ERROR'],
    ['订单数 ; 2.5', 'FRACTIONAL_COUNT', '订单数 2.5', 'ERROR'],
    ['CTR ; 120%', 'RATE_ABOVE_ONE', 'CTR 120%', 'ERROR'],
    ['完播率 ; 101%', 'RATE_ABOVE_ONE', '完播率 101%', 'ERROR'],
    ['CTOR (SKU orders) ; 200%', 'RATE_ABOVE_ONE', 'CTOR (SKU orders) 200%', 'WARNING'],
    ['Orders ; #DIV/0!', 'CELL_ERROR', 'Orders #DIV/0!', 'ERROR'],
    ['Orders ; #N/A', 'CELL_ERROR', 'Orders #N/A', 'ERROR'],
  ])('%s', (table, rule, evidence, severity) => {
    expect(audit(grid(table))).toEqual([[2, rule, evidence, severity]]);
  });
});

describe('a row that can be true:', () => {
  test.each([
    [
      'parts equal to their whole',
      'Impressions | Clicks | Orders | Buyers | GMV | Refunds ; 5 | 5 | 5 | 5 | 9 | 9',
    ],
    ['a blank is not 0', 'Impressions | Clicks | Orders ; | 5 | --'],
    ['views above impressions, as on YouTube', 'Impressions | Views ; 10 | 500'],
    ['views of a live', 'Views | Product Impressions | Product Clicks ; 9 | 5 | 3'],
    ['clicks on products beside the impressions of an ad', 'Impressions | Product clicks ; 5 | 9'],
    ['all buyers beside the orders of lives', 'Customers | LIVE orders ; 9 | 5'],
    ['followers lost', '新增粉丝数 ; -12'],
    ['a conversion shared by two ads', 'Clicks | Conversions ; 9 | 3.5'],
    ['ROI, frequency, growth', 'Clicks | ROI | ROAS | Frequency | 增长率 ; 1 | 3 | 4 | 2.5 | 1.8'],
    ['percent points with a % in the heading', 'Views | Impressions click-through rate (%) ; 5 | 4.5'],
    ['percent points of Meta', 'Impressions | CTR (all) ; 500 | 2.600000'],
    ['万 and K', '播放量 | Likes ; 1.2万 | 12.3K'],
    ['headings that hold a known word', '点击单价 | 曝光占比 | 订单号 | Clicks ; 120 | 7 | 1 | 3'],
  ])('%s', (_, table) => {
    expect(rulesOf(grid(table))).toEqual(['OK']);
  });
});

describe('reading the table', () => {
  const headings = 'Video ID | Impressions | Clicks';
  const lines = 'v1 | 100 | 120 ; v2 | 100 | 20';

  test.each([
    ['the first row', `${headings} ; ${lines}`, 2],
    ['a title and a blank row', `[Date Range]: 2026-03-02 ~ 2026-03-15 ;  ; ${headings} ; ${lines}`, 4],
    [
      'totals, with more totals at the end',
      `${headings} ; Total | 200 | 999 ; ${lines} ; 合计 | 200 | 999`,
      3,
    ],
    ['the headings, with a dash for the last name', `${headings} ; ${lines} ; - | 200 | 999`, 2],
    [
      'the explanations of TikTok',
      `${headings} ; Unique ID. | Shown 1 time or more. | Clicks. ; ${lines}`,
      3,
    ],
    ['another export pasted above', `${headings} ; v2 | 100 | 20 ; ${headings} ; v1 | 100 | 120`, 4],
    ['a blank row', `${headings} ;  | | ; ${lines} ; | | `, 3],
    ['the headings, with a note at the end', `${headings} ; ${lines} ; Data source: the shop | |`, 2],
    ['a short row', `${headings} ; v0 ; ${lines}`, 3],
    ['headings in full width', `Ｖｉｄｅｏ ID |  Impressions  | Clicks  (All) ; ${lines}`, 2],
  ])('below %s', (_, table, row) => {
    expect(audit(grid(table)).map(([place, rule]) => [place, rule])).toEqual([
      [row, 'CLICKS_ABOVE_IMPRESSIONS'],
    ]);
  });

  test('dots of Jakarta are thousands in counts', () => {
    const table = [
      ['Impressions', 'Clicks', 'GMV (Rp)'],
      ['1.204', '1.300', 'Rp2.263.353'],
      ['2.100', '12', '5'],
    ];
    expect(audit(table).map(([, , evidence]) => evidence)).toEqual(['Clicks 1300 > Impressions 1204']);
  });

  test('text among numbers is shown; a column of text under such a heading is none of numbers', () => {
    const finding = [3, 'NOT_A_NUMBER', 'Clicks many', 'WARNING'];
    expect(audit(grid('Views | Clicks ; 1 | 1 ; 3 | many ; 4 | 3'))).toEqual([finding]);
    expect(rulesOf(grid('Views | Results ; 1 | good ; 3 | bad ; 4 | '))).toEqual(['OK']);
  });

  test('OK names what was checked and how many rows', () => {
    expect(audit(grid('Name | Views | x ; a | 5 | 1 ; b | 6 | 2'))).toEqual([
      [null, 'OK', 'Views × 2', null],
    ]);
  });

  test.each([
    ['the id of the first row', 'Video ID | Views | Clicks ; #N/A | 50 | 10 ; b | 500 | 10', 'Video ID #N/A'],
    [
      'the id of the last row',
      'Video ID | Views | Clicks ; b | 500 | 10 ; #REF! | 50 | 10',
      'Video ID #REF!',
    ],
    ['a column nobody knows', 'Video ID | Views | Note ; a | 50 | fine ; b | 60 | #VALUE!', 'Note #VALUE!'],
  ])('an error in %s is found', (_, text, evidence) => {
    expect(audit(grid(text)).map(([, rule, shown, severity]) => [rule, shown, severity])).toEqual([
      ['CELL_ERROR', evidence, 'ERROR'],
    ]);
  });

  test('errors come first, then the order of the rows', () => {
    const table = grid('Clicks | Orders | Likes ; 1 | 2 | 3 ; 5 | 4 | -1 ; 1 | 2 | -1');
    expect(audit(table).map(([row, rule]) => [row, rule])).toEqual([
      [3, 'NEGATIVE_COUNT'],
      [4, 'NEGATIVE_COUNT'],
      [2, 'ORDERS_ABOVE_CLICKS'],
      [4, 'ORDERS_ABOVE_CLICKS'],
    ]);
  });

  test('a range without headings that are known, or without rows, is refused', () => {
    expect(() => audit(grid('1 | 2 ; 3 | 4'))).toThrow('or GMV, got "1, 2" / table 要有表头');
    expect(() => audit(grid('Views | Clicks'))).toThrow('at least 1 row of data below its headings, got 0');
    expect(() => audit('#REF!')).toThrow('table holds the error #REF!');
    expect(audit(grid(' | ;  | '))).toBeNull();
    expect(audit('⚠ said before')).toBe('⚠ said before');
  });
});

test.each([5, 20, 200])('a natural report of %i rows is OK', (rows) => {
  expect(rulesOf(naturalReport(rows))).toEqual(['OK']);
});

test('10,000 rows of 30 columns take less than a second', () => {
  const table = naturalReport(10_000);
  // The fastest of them: whatever else the machine does can only add.
  const times = Array.from({ length: 3 }, () => {
    const start = Date.now();
    expect(rulesOf(table)).toEqual(['OK']);
    return Date.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(1000);
});
