import fc from 'fast-check';
import { dateOrder, readDate } from '../../src/imports/dates';
import { comparePeriods, readPeriod } from '../../src/imports/period';

test.each([
  ['2026/02/28', '2026-02-28', null],
  ['2026-03-07 00:00:00', '2026-03-07', null],
  ['2026/03/07/ 20:00:00', '2026-03-07', null],
  ['2026-03-07T09:15:00Z', '2026-03-07', null],
  ['2026-03-07 09:15:00 -0500', '2026-03-07', null],
  ['2026年3月7日', '2026-03-07', null],
  ['20260307', '2026-03-07', null],
  ['Mar 7, 2026 10:20:05 PM PST', '2026-03-07', null],
  ['7 Mar 2026', '2026-03-07', null],
  ['12/15/2025 9:30:33 AM\t', '2025-12-15', 'month first'],
  ['15/12/2025 07:00:00', '2025-12-15', 'day first'],
  [46088, '2026-03-07', null],
  [46088.75, '2026-03-07', null],
] as const)('%s is %s', (text, date, order) => {
  expect(readDate(text, order)).toBe(date);
});

test.each([
  ['06/10/2026', null],
  ['2026-02-30', null],
  ['2026/13/01', null],
  ['15/12/2025', 'month first'],
  ['yesterday', null],
  ['Mai 7, 2026', null],
  [5, null],
  [true, null],
] as const)('%s with order %s is no date', (text, order) => {
  expect(readDate(text, order)).toBeUndefined();
});

test('a missing date is missing', () => {
  expect(readDate('--', null)).toBeNull();
});

describe('a column tells which part is the day', () => {
  test.each([
    ['by a part above 12 in front', ['06/10/2026', '15/10/2026'], null, 'day first'],
    ['by a part above 12 behind', ['06/10/2026', '06/15/2026'], null, 'month first'],
    [
      'by the end of the period, which no date of a report passes',
      ['03/05/2026'],
      '2026-03-15',
      'month first',
    ],
    ['not at all when both orders fit', ['06/10/2026'], null, null],
    ['not at all when neither fits', ['15/10/2026', '10/15/2026'], null, null],
  ] as const)('%s', (_, values, latest, order) => {
    expect(dateOrder(values, latest)).toBe(order);
  });
});

test('every day survives being written in any clear form', () => {
  const days = fc.integer({ min: 0, max: 40_000 });
  fc.assert(
    fc.property(days, (day) => {
      const iso = new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10);
      const [year, month, date] = iso.split('-');
      expect(readDate(iso, null)).toBe(iso);
      expect(readDate(`${month}/${date}/${year}`, 'month first')).toBe(iso);
      expect(readDate(`${date}.${month}.${year} 10:00`, 'day first')).toBe(iso);
      expect(readDate(36526 + day, null)).toBe(iso);
    }),
  );
});

describe('the period of a report', () => {
  const nothing: never[] = [];
  const file = (name: string) => ({ name, sheets: [] });
  const march = { from: '2026-03-02', to: '2026-03-15' };

  test.each([
    ['[Date Range]: 2026-03-02 ~ 2026-03-15'],
    ['[日期范围]: 2026-03-02 ~ 2026-03-15'],
    ['统计日期：2026/03/02 至 2026/03/15'],
    ['2026-03-02 – 2026-03-15'],
    ['2026-03-02 to 2026-03-15'],
  ])('stands in a title such as %s', (title) => {
    expect(readPeriod(file('report.xlsx'), [[title, null], nothing])).toEqual(march);
  });

  test.each([['Campaign overview data 20260302 - 20260315.xlsx'], ['video_2026-03-02_2026-03-15 (1).xlsx']])(
    'stands in the name %s when no title has it',
    (name) => {
      expect(readPeriod(file(name), [['Disclaimer'], nothing])).toEqual(march);
    },
  );

  test.each([['videos.xlsx'], ['2026-03-15 ~ 2026-03-02.xlsx'], ['order 7612345678901234501.csv']])(
    'is not made up from %s',
    (name) => {
      expect(readPeriod(file(name), nothing)).toBeNull();
    },
  );

  test.each([
    ['same', '2026-03-02', '2026-03-15'],
    ['apart', '2026-03-16', '2026-03-20'],
    ['apart', '2026-02-01', '2026-03-01'],
    ['holds', '2026-03-01', '2026-03-15'],
    ['inside', '2026-03-02', '2026-03-14'],
    ['overlaps', '2026-03-15', '2026-03-20'],
    ['overlaps', '2026-02-20', '2026-03-02'],
  ])('%s: %s to %s against 2 to 15 March', (relation, from, to) => {
    expect(comparePeriods({ from, to }, march)).toBe(relation);
  });
});
