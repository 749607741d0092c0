import { contentGmv } from '../../src/functions/content/content-gmv';
import { contentProfit } from '../../src/functions/content/content-profit';
import { contentRoi } from '../../src/functions/content/content-roi';
import { contentRoiRatio } from '../../src/functions/content/content-roi-ratio';
import { defaultAnswers } from '../../src/workbook/answers';
import { compare } from '../../src/workbook/compare';
import type { Plain } from '../../src/workbook/host';
import { planWorkbook } from '../../src/workbook/plan';
import { CalculatingGrid } from './grid';
import { ModelWorkbook } from './model';

const SETUP = { margin: 0.3, return_rate: 0.08, buffer: 0.18 };

type Row = Record<string, Plain>;

const products: Row[] = [
  { sku: 'A1', price: 28, goods_cost: 6, logistics_cost: 4, fee_rate: 0.16, return_rate: 0.05 },
  { sku: 'B2', price: 20, margin: 0.41 },
  { sku: 'C3', price: 35 },
  { sku: '007', margin: 0.25, return_rate: 0.12 },
];
const marginOf: Record<string, number> = { A1: 1 - 0.16 - 10 / (28 * 0.95), B2: 0.41, '007': 0.25 };
const returnsOf: Record<string, number> = { A1: 0.05, '007': 0.12 };

/** Park–Miller: the same rows in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function randomRows(count: number): Row[] {
  const random = generator(7);
  const maybe = (value: Plain): Plain => (random() < 0.15 ? null : value);
  const pick = (list: readonly Plain[]): Plain => list[Math.floor(random() * list.length)] ?? null;
  return Array.from({ length: count }, (_, index): Row => {
    const views = Math.round(random() * 500_000);
    const orders = Math.round(views * random() * 0.004);
    return {
      title: `video ${String(index + 1)}`,
      product: pick(['A1', 'B2', 'C3', '007', null, 'unknown']),
      plan_views: maybe(Math.round(random() * 500_000)),
      plan_order_rate: maybe(random() * 0.004),
      plan_order_value: maybe(5 + random() * 60),
      plan_cost: maybe(random() < 0.05 ? 0 : random() * 4000),
      margin: random() < 0.2 ? random() * 0.6 - 0.05 : null,
      return_rate: random() < 0.2 ? random() * 0.3 : null,
      views: maybe(views),
      orders: maybe(orders),
      gmv: maybe(Number((orders * (5 + random() * 60)).toFixed(2))),
      cost: maybe(Number((random() * 4000).toFixed(2))),
    };
  });
}

function number(value: Plain | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function assumptions(row: Row): [margin: number, returnRate: number] {
  const sku = String(row['product'] ?? '');
  return [
    number(row['margin']) ?? marginOf[sku] ?? SETUP.margin,
    number(row['return_rate']) ?? returnsOf[sku] ?? SETUP.return_rate,
  ];
}

/** The function's value, or blank where it has none: a missing input, an ROI on a cost of 0. */
function valueOf(
  record: { call(args: ArrayLike<unknown>): unknown },
  args: readonly (number | null)[],
): number | '' {
  if (args.some((value) => value === null)) return '';
  try {
    const value = record.call([...args]);
    return typeof value === 'number' ? value : '';
  } catch {
    return '';
  }
}

/** The engine of the test shows 12 digits; that the expressions agree to 1e-12 is tested beside it. */
const ENGINE_DIGITS = 1e-11;

function expectClose(found: readonly unknown[], wanted: readonly (number | '')[]): void {
  found.forEach((value, index) => {
    const expected = wanted[index] ?? '';
    if (expected === '') expect([index, value]).toEqual([index, '']);
    else {
      expect([index, typeof value]).toEqual([index, 'number']);
      expect(Math.abs(Number(value) - expected)).toBeLessThanOrEqual(
        ENGINE_DIGITS * Math.max(1, Math.abs(expected)),
      );
    }
  });
}

const model = new ModelWorkbook();
model.apply(compare(planWorkbook(defaultAnswers('en')), model.snapshot()));
const rows = randomRows(300);
let grid: CalculatingGrid;

beforeAll(async () => {
  model.fill('products', products);
  model.fill('content', rows);
  grid = await CalculatingGrid.of(model);
});

afterAll(() => {
  grid.dispose();
});

describe('the native formulas of Content equal the functions', () => {
  const plan = rows.map((row) => {
    const inputs = ['plan_views', 'plan_order_rate', 'plan_order_value'].map((id) => number(row[id]));
    const [margin, returnRate] = assumptions(row);
    return { inputs, all: [...inputs, number(row['plan_cost']), margin, returnRate, SETUP.buffer] };
  });
  /** The actual figures as the function takes them: only their product, the sales, counts. */
  const actual = rows.map((row) => {
    const [margin, returnRate] = assumptions(row);
    return [1, 1, number(row['gmv']), number(row['cost']), margin, returnRate, SETUP.buffer];
  });

  test.each([
    ['plan_gmv', plan.map(({ inputs }) => valueOf(contentGmv, inputs))],
    ['plan_profit', plan.map(({ all }) => valueOf(contentProfit, all))],
    ['plan_roi', plan.map(({ all }) => valueOf(contentRoi, all))],
    ['plan_ratio', plan.map(({ all }) => valueOf(contentRoiRatio, all))],
    ['profit', actual.map((args) => valueOf(contentProfit, args))],
    ['roi', actual.map((args) => valueOf(contentRoi, args))],
    ['ratio', actual.map((args) => valueOf(contentRoiRatio, args))],
  ])('%s', (id, wanted) => {
    expectClose(grid.column('content', id, rows.length), wanted);
    expect(grid.column('content', id, 400).slice(rows.length)).toEqual(Array(100).fill(''));
  });

  test('margins come from the row, then the product, then Setup', () => {
    const costed = (row: Row) => number(row['plan_cost']) !== null || number(row['cost']) !== null;
    const wanted = rows.map((row) => (costed(row) ? assumptions(row) : (['', ''] as const)));
    expectClose(
      grid.column('content', 'margin_used', rows.length),
      wanted.map(([margin]) => margin),
    );
    expectClose(
      grid.column('content', 'return_rate_used', rows.length),
      wanted.map(([, returnRate]) => returnRate),
    );
  });
});

describe('a person at work', () => {
  test('sees what a row still needs', () => {
    const missing = rows.map((row) => {
      const given = (id: string) => number(row[id]) !== null;
      if (row['product'] === 'unknown') return 'SKU not in Products';
      if (given('gmv')) return given('cost') ? '✓' : 'Add actual cost';
      const planned = ['plan_views', 'plan_order_rate', 'plan_order_value', 'plan_cost'].filter(given).length;
      if (planned === 4) return 'Waiting for data';
      return planned === 0 ? 'Plan it' : 'Complete the plan';
    });
    expect(grid.column('content', 'to_do', rows.length)).toEqual(missing);
  });

  test('sees totals that say what they left out', () => {
    const complete = rows.filter((row) => number(row['gmv']) !== null && number(row['cost']) !== null);
    const withSales = rows.filter((row) => number(row['gmv']) !== null);
    const profit = complete.reduce((sum, row) => {
      const [margin, returnRate] = assumptions(row);
      return sum + Number(row['gmv']) * (1 - returnRate) * margin - Number(row['cost']) * 1.18;
    }, 0);
    const cost = complete.reduce((sum, row) => sum + Number(row['cost']) * 1.18, 0);
    expect(grid.field('home_total_profit')).toBeCloseTo(profit, 6);
    expect(grid.field('home_total_roi')).toBeCloseTo(profit / cost, 10);
    expect(grid.beside('home_total_profit', 1)).toBe(
      `Counted: ${String(complete.length)}; left out for want of cost or margin: ${String(withSales.length - complete.length)}`,
    );
    expect(grid.field('home_next_step')).toBe('Add actual costs');
  });

  test('types a word where a figure belongs and loses that row only', async () => {
    await grid.settled(() => {
      grid.type('content', 3, { plan_views: 'many', plan_cost: '一千', gmv: '1.2万', margin: 'a third' });
    });
    expect(grid.column('content', 'plan_profit', 1)).toEqual(['']);
    expect(grid.column('content', 'profit', 1)).toEqual(['']);
    expect(grid.column('content', 'margin_used', 1)).toEqual(['']);
    expect(
      grid.column('content', 'roi', rows.length).filter((value) => typeof value === 'number').length,
    ).toBeGreaterThan(150);
  });

  test('empties a line of Setup and sees blanks, not zeros', async () => {
    await grid.settled(() => {
      grid.setField('setup_hidden_cost_rate', null);
    });
    expect(new Set(grid.column('content', 'roi', rows.length))).toEqual(new Set(['']));
    expect(grid.field('home_next_step')).toBe('Complete Setup');
    await grid.settled(() => {
      grid.setField('setup_hidden_cost_rate', 0.18);
    });
  });

  test('inserts a row directly under the headings and every result stays in its row', async () => {
    const before = grid.column('content', 'roi', 20);
    await grid.settled(() => {
      grid.insertRow('content', 3);
    });
    expect(grid.column('content', 'roi', 21)).toEqual(['', ...before]);
    expect(grid.heading('content', 'roi')).toBe('Profit ROI');
  });
});
