import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { agencyBreakeven } from '../../../src/functions/agency/agency-breakeven';
import { agencyFee } from '../../../src/functions/agency/agency-fee';

interface Compared {
  args: [number, number, number, [number, number][], 'marginal' | 'whole', number, number | null];
  sales: number | null;
}

const fixture = JSON.parse(readFileSync('test/fixtures/agency.json', 'utf8')) as { breakeven: Compared[] };

const near = (value: number) => expect.closeTo(value, 8) as number;

describe('AGENCY_BREAKEVEN', () => {
  test.each(fixture.breakeven.map((one, at) => [at, one] as const))(
    'contract %d costs what comparing every whole amount of sales says (test/fixtures/agency.py)',
    (_, { args, sales }) => {
      expect(agencyBreakeven.call(args)).toEqual(sales === null ? null : near(sales));
    },
  );

  /** By hand. */
  test.each([
    ['two straight lines', [12000, 0.02, 3000, 0.08], 150000],
    ['costs that are equal before the first sale', [3000, 0.02, 3000, 0.08], 0],
    ['costs equal to the last cent of a binary sum', [0.3, 0, 0.1 + 0.2, 0.5], 0],
    ['costs equal as long as the floor holds', [5000, 0, 1000, 0.1, '', 4000], 0],
    ['an own team that is cheaper at any sales', [1000, 0.02, 3000, 0.08], null],
    ['an agency that is cheaper at any sales', [9000, 0.08, 3000, 0.08], null],
    ['an agency without a commission', [1000, 0.1, 3000], 20000],
    ['a cap that the own cost overtakes', [1000, 0.05, 2000, 0.2, '', '', 3000], 80000],
    ['a cap that keeps the agency cheaper', [9000, 0, 2000, 0.2, '', '', 3000], null],
    ['a floor that is crossed before the rate', [1000, 0.1, 0, 0.2, '', 1500], 5000],
    [
      'the sales of a jump over the own cost',
      [
        9000,
        0,
        3000,
        [
          [0, 0.05],
          [100000, 0.1],
        ],
        'whole',
      ],
      100000,
    ],
    [
      'the sales of a jump down to less',
      [
        1000,
        0,
        3000,
        [
          [0, 0.05],
          [50000, 0],
        ],
        'whole',
        0,
        '',
      ],
      null,
    ],
    [
      'a jump down over the own cost',
      [
        5000,
        0,
        3000,
        [
          [0, 0.05],
          [50000, 0],
        ],
        'whole',
      ],
      40000,
    ],
    [
      'lines that meet at a tier',
      [
        4000,
        0,
        3000,
        [
          [0, 0.05],
          [20000, 0.1],
        ],
      ],
      20000,
    ],
    ['rates that differ by a rounded bit only', [100, 0.3, 0, [[0, 0.1 + 0.2]]], null],
  ])('%s', (_, args, sales) => {
    expect(agencyBreakeven.call(args)).toEqual(sales === null ? null : near(sales));
  });

  test('the fee at that point is the own cost', () => {
    const cents = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((amount) => amount / 100);
    const percent = fc.integer({ min: 0, max: 30 }).map((one) => one / 100);
    fc.assert(
      fc.property(
        cents(20000),
        percent,
        cents(9000),
        percent,
        percent,
        cents(50000),
        (own, ownRate, base, low, high, line) => {
          const tiers = [
            [0, low],
            [line + 1, high],
          ];
          const sales = agencyBreakeven.call([own, ownRate, base, tiers]);
          if (sales === null) return;
          const fee = Number(agencyFee.call([sales, base, tiers]));
          expect(fee / (own + ownRate * Number(sales) || 1)).toBeCloseTo(fee === 0 ? 0 : 1, 10);
        },
      ),
    );
  });

  test.each([
    ['a floor above the cap', [1, 0, 0, 0.1, '', 9, 8], 'floor must be cap or less, got 9 above 8'],
    ['5 for 5%', [1, 5, 0], 'own_rate must be 1 or less, got 5; type 5% or 0.05'],
    ['amounts beyond any money', [1e308, 0, 1e308, 0.1, '', 1e308], 'too large to calculate'],
  ])('refuses %s', (_, args, sentence) => {
    expect(() => agencyBreakeven.call(args)).toThrow(sentence);
  });
});
