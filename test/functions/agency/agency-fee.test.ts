import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { agencyBreakeven } from '../../../src/functions/agency/agency-breakeven';
import { agencyFee } from '../../../src/functions/agency/agency-fee';

type Rows = [number, number][];
interface Fixture {
  tiers: Rows;
  tax: [income: number, marginal: number, whole: number][];
}

const fixture = JSON.parse(readFileSync('test/fixtures/agency.json', 'utf8')) as Fixture;

const near = (value: number) => expect.closeTo(value, 8) as number;
const column = (values: readonly unknown[]) => values.map((value) => [value]);

describe('AGENCY_FEE', () => {
  test('reads tiers as the income tax table of 2018 with its quick deductions (test/fixtures/agency.py)', () => {
    const sales = column(fixture.tax.map(([income]) => income));
    const marginal = column(fixture.tax.map(([, tax]) => near(tax)));
    const whole = column(fixture.tax.map(([, , tax]) => near(tax)));
    expect(agencyFee.call([sales, 0, fixture.tiers])).toEqual(marginal);
    expect(agencyFee.call([sales, 0, fixture.tiers, '超额累进'])).toEqual(marginal);
    expect(agencyFee.call([sales, 0, fixture.tiers, 'WHOLE'])).toEqual(whole);
    expect(agencyFee.call([sales, 0, [...fixture.tiers].reverse(), 'whole'])).toEqual(whole);
  });

  const steps = [
    [10000, 0.05],
    [20000, 0.1],
  ];
  const bet = [
    [0, -2000],
    [0.8, 0],
    [1, 3000],
    [1.2, 5000],
  ];

  /** By hand. */
  test.each([
    ['nothing agreed costs nothing', [50000], 0],
    ['a month fee alone', [50000, 3000], 3000],
    ['one rate from the first sale', [50000, 0, '8%'], 4000],
    ['one row of two columns', [50000, 0, [[10000, 0.1]]], 4000],
    ['nothing below the first line', [9999, 0, steps], 0],
    ['each slice at its own rate', [25000, 0, steps], 1000],
    ['the rate reached on all sales, the line included', [20000, 0, steps, 'whole'], 2000],
    ['the rate before the line', [19999, 0, steps, 'whole'], 999.95],
    ['the line reached in the digits a sheet shows', [0.1 + 0.7, 0, [[0.8, 0.5]], 'whole'], 0.4],
    ['blank rows of the table skipped', [25000, 0, [['', ''], ...steps, ['', null]]], 1000],
    [
      'a table that is not filled in',
      [
        25000,
        100,
        [
          ['', ''],
          ['', ''],
        ],
      ],
      100,
    ],
    ['the floor instead of less', [10000, 500, 0.05, '', 800], 1300],
    ['the floor when no tiers are agreed', [10000, 0, '', '', 800], 800],
    ['more than the floor', [20000, 500, 0.05, '', 800], 1500],
    ['the cap instead of more', [20000, 500, 0.05, '', '', 700], 1200],
    ['a cap that binds the commission alone', [20000, 5000, 0.05, '', '', 700, 1, 900], 6600],
    ['no commission on refunds, the floor all the same', [-3000, 500, 0.05, '', 100], 600],
    ['no commission on refunds in whole tiers either', [-3000, 0, [[0, 0.1]], 'whole'], 0],
    ['a bonus in full at 1', [0, 0, '', '', '', '', 1, 900], 900],
    ['a bonus in full above 1', [0, 0, '', '', '', '', 1.5, 900], 900],
    ['no bonus below 1', [0, 0, '', '', '', '', 0.99, 900], 0],
    ['a bonus for the sum of 30% and 70%, which is 1', [0, 0, '', '', '', '', 0.1 + 0.2 + 0.7, 900], 900],
    ['a share of the penalty for what is missing', [0, 0, '', '', '', '', 0.75, '', 1000], -250],
    ['neither while attainment is blank', [0, 100, '', '', '', '', '', 900, 1000], 100],
    ['a step below 0: the agency owes', [0, 0, '', '', '', '', 0.5, bet], -2000],
    ['a step of nothing', [0, 0, '', '', '', '', 0.8, bet], 0],
    ['only the highest step', [0, 0, '', '', '', '', 1.3, bet], 5000],
    ['a step that 15 digits reach', [0, 0, '', '', '', '', 1.1 + 0.1 - 1e-16, bet], 5000],
    ['nothing below the first step', [0, 0, '', '', '', '', 0.5, [[0.8, 700]]], 0],
    ['a share of the ad spend', [0, 0, '', '', '', '', '', '', '', 10000, 0.1], 1000],
  ])('%s', (_, args, fee) => {
    expect(agencyFee.call(args)).toBeCloseTo(fee, 9);
  });

  test('gives a fee per month, with one contract for all of them', () => {
    expect(agencyFee.call([column([25000, '', -500, 'x']), 100, steps, '', column([0, 0, 300, 0])])).toEqual([
      [1100],
      [null],
      [400],
      [expect.stringMatching(/^⚠ net_gmv must be a number, got "x"/)],
    ]);
  });

  test('grows with sales in marginal tiers, and never by more than the highest rate', () => {
    const sales = fc.double({ min: 0, max: 60000, noNaN: true });
    const tables = fc.array(fc.tuple(fc.integer({ min: 0, max: 50000 }), fc.integer({ min: 0, max: 100 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(sales, sales, tables, (a, b, table) => {
        const unique = [...new Map(table).entries()].map(([from, percent]) => [from, percent / 100]);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const more = Number(agencyFee.call([high, 0, unique])) - Number(agencyFee.call([low, 0, unique]));
        expect(more).toBeGreaterThan(-1e-9);
        expect(more).toBeLessThan(high - low + 1e-9);
      }),
    );
  });

  test.each([
    [
      '5 for 5% by its row',
      [
        1,
        0,
        [
          [0, 0.03],
          [100, 5],
        ],
      ],
      'tiers row 2: rate must be 1 or less, got 5; type 5% or 0.05 / tiers 第 2 行：比例不能大于 1',
    ],
    ['8 for 8%', [1, 0, 8], 'tiers must be 1 or less, got 8; type 8% or 0.08'],
    ['a line below 0', [1, 0, [[-5, 0.1]]], 'tiers row 1: from must be 0 or more, got -5'],
    [
      'a line twice',
      [
        1,
        0,
        [
          [0, 0.1],
          ['', ''],
          [0, 0.2],
        ],
      ],
      'tiers row 3: from must be different from the rows above, got 0',
    ],
    [
      'a rate without its line',
      [
        1,
        0,
        [
          ['', 0.1],
          [5, 0.2],
        ],
      ],
      'tiers row 1: from is blank / tiers 第 1 行：起点是空的',
    ],
    ['a line without its rate', [1, 0, [[0, '']]], 'tiers row 1: rate is blank'],
    [
      'a heading in the table',
      [
        1,
        0,
        [
          ['from', 'rate'],
          [0, 0.1],
        ],
      ],
      'tiers row 1: from must be a number, got "from"',
    ],
    ['an error in the table', [1, 0, [[0, '#N/A']]], 'tiers row 1: rate holds the error #N/A'],
    ['a message in the table', [1, 0, [[0, '⚠ said before']]], 'tiers row 1: rate holds a ⚠ message'],
    [
      'a column of rates',
      [1, 0, [[0.1], [0.2]]],
      'tiers must be one rate or two columns, from and rate, got 2 rows × 1 columns / tiers 只能是一个比例',
    ],
    ['three columns', [1, 0, [[0, 0.1, 5]]], 'tiers must be one rate or two columns'],
    [
      'a floor above the cap',
      [1, 0, 0.1, '', 9, 8],
      'floor must be cap or less, got 9 above 8 / floor 不能大于 cap',
    ],
    ['attainment below 0', [1, 0, 0.1, '', '', '', -0.1], 'attainment must be 0 or more, got -0.1'],
    [
      'a step of attainment below 0',
      [1, 0, '', '', '', '', 1, [[-1, 5]]],
      'bonus row 1: attainment must be 0 or more, got -1',
    ],
    ['an unknown mode', [1, 0, 0.1, 'slab'], 'tier_mode must be one of marginal, whole, got "slab"'],
    ['amounts beyond any money', [1e308, 1e308, 1], 'too large to calculate'],
  ])('refuses %s', (_, args, sentence) => {
    expect(() => agencyFee.call(args)).toThrow(sentence);
  });

  test('throws what is wrong with the contract for a whole column, and hands a message on', () => {
    expect(() => agencyFee.call([column([1, 2]), 0, 8])).toThrow('tiers must be 1 or less');
    expect(() => agencyFee.call([column([1, 2]), 0, '#REF!'])).toThrow('tiers holds the error #REF!');
    expect(agencyFee.call([column([1, 2]), 0, '⚠ said before'])).toEqual(
      column(['⚠ said before', '⚠ said before']),
    );
  });
});

test('10,000 months against a contract take a moment', () => {
  const months = column(Array.from({ length: 10000 }, (_, month) => month * 37.5));
  const start = Date.now();
  expect(agencyFee.call([months, 3000, fixture.tiers, 'whole', 500, 90000, 1.1, 900])).toHaveLength(10000);
  expect(agencyBreakeven.call([months, 0.02, 3000, fixture.tiers, '', 500, 90000])).toHaveLength(10000);
  expect(Date.now() - start).toBeLessThan(1000);
});
