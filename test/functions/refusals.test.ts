import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callFunction } from '../../src/functions/call';

const GOLDEN = join(__dirname, 'golden', 'refusals.txt');

/** One call for every sentence a cell can show; the golden file is read by people who know both languages. */
const CALLS: [name: string, ...args: unknown[]][] = [
  ['CONTENT_GMV', 1000, 0.1],
  ['CONTENT_GMV', 1000, 0.1, 10, 5],
  ['CONTENT_GMV', -5, 0.1, 10],
  ['CONTENT_GMV', 1000, 3, 10],
  ['CONTENT_GMV', 1000, 250, 10],
  ['CONTENT_GMV', 'many', 0.1, 10],
  ['CONTENT_GMV', '1,204', 0.1, 10],
  ['CONTENT_GMV', '2026-03-01', 0.1, 10],
  ['CONTENT_GMV', '2026年3月1日', 0.1, 10],
  ['CONTENT_GMV', 1000, '130%', 10],
  ['CONTENT_GMV', true, 0.1, 10],
  ['CONTENT_GMV', new Date(0), 0.1, 10],
  ['CONTENT_GMV', '1e999', 0.1, 10],
  ['CONTENT_GMV', '#N/A', 0.1, 10],
  ['CONTENT_GMV', 1e308, 1, 1e308],
  ['CONTENT_GMV', [[1], [2]], [[0.1], [0.2], [0.3]], 10],
  ['CONTENT_GMV', [[1, 2]], [[0.1, 0.2, 0.3]], 10],
  ['CONTENT_ROI', 1000, 0.1, 10, 100, ''],
  ['CONTENT_ROI', 1000, 0.1, 10, 100, 0.5, ''],
  ['CONTENT_ROI', 1000, 0.1, 10, 0],
  ['CONTENT_ROI_RATIO', 1000, 0.1, 10, 0],
  ['CONTENT_BREAKEVEN', 'cost', 1000, 0.1, 10, 100],
  ['CONTENT_BREAKEVEN', [['views'], ['margin']], 1000, 0.1, 10, 100],
  ['CONTENT_BREAKEVEN', 'order_rate', 100, '', 30, 15000, 0.5],
  ['CONTENT_BREAKEVEN', 'margin', 1000, 0.001, 30, 60],
  ['CONTENT_BREAKEVEN', 'return_rate', 1000, 0.001, 30, 60],
  ['CONTENT_BREAKEVEN', 'views', '', 0.001, 30, 60, -0.1],
  ['CONTENT_BREAKEVEN', 'total_cost', 9, 0.1, 30, '', 0.5, 0, 0, -1],
  ['FUNNEL_CR', [[1000, '', 50]]],
  ['FUNNEL_CR', [[1000, '⚠ views must be 0 or more', 50]]],
  ['FUNNEL_CR', [[1000, '#REF!', 50]]],
  ['FUNNEL_CR_RANGE', 12, 10],
  ['FUNNEL_CR_RANGE', 0, 0],
  ['FUNNEL_CR_RANGE', 5, 10, 95],
  ['FUNNEL_CR_RANGE', 5, 10, 0],
  ['FUNNEL_CR_RANGE', [[5, 6]], 10],
  ['FUNNEL_REQUIRED', 100, [[0.5, 0]]],
  ['FUNNEL_REQUIRED', 100, [[0.5, 2]]],
  ['FUNNEL_REQUIRED', [[100], [50]], [[0.5, 'half']]],
  [
    'FUNNEL_REQUIRED',
    100,
    [
      [0.5, 0.1],
      [0.2, 0.3],
    ],
  ],
  ['FUNNEL_REQUIRED', 100, [[0.5]], 0],
  ['KPI_BREAKEVEN_ROAS', -0.1],
  ['KPI_STATUS', 0.9, 0.8, 0.9],
  ['DATA_HEADINGS', 'CONTENT_ROY'],
  ['DATA_HEADINGS', 'VLOOKUP'],
  ['DATA_HEADINGS', 1234567890123456],
  ['DATA_NUMBER'],
  ['DATA_NUMBER', '1.234'],
  ['DATA_NUMBER', '$12.345K'],
  ['DATA_NUMBER', '1,23,4'],
  ['DATA_NUMBER', '1,234.567,8'],
  ['DATA_NUMBER', '1,234.56', ','],
  ['DATA_NUMBER', '1.234', ';'],
  ['DATA_NUMBER', 'many'],
  ['DATA_NUMBER', '12 pieces'],
  ['DATA_NUMBER', '1.2万+'],
  ['DATA_NUMBER', '2026-03-01'],
  ['DATA_NUMBER', '2026.3.1'],
  ['DATA_NUMBER', '577012345678901234'],
  ['DATA_NUMBER', 'Rp1,3 M'],
  ['DATA_NUMBER', true],
  ['DATA_NUMBER', new Date(0)],
  ['DATA_NUMBER', '#DIV/0!'],
  ['UTM_URL', 'shop.com/p', 'tiktok', 'video', 'spring_sale'],
  ['UTM_URL', 'https://shop.com/p', true, 'video', 'spring_sale'],
  ['UTM_VALUE', 'https://shop.com/p'],
];

function sentence(name: string, args: readonly unknown[]): string {
  try {
    return `gave ${JSON.stringify(callFunction(name, args))}`;
  } catch (error) {
    return error instanceof Error ? error.message.replace(' / ', '\n  ') : 'not an error';
  }
}

/** Rewritten by `UPDATE_GOLDEN=1 npx jest test/functions/refusals`; read the difference before committing it. */
test('every refusal reads well in both languages', () => {
  const text = CALLS.map(
    ([name, ...args]) => `${name}(${JSON.stringify(args).slice(1, -1)})\n  ${sentence(name, args)}\n`,
  );
  if (process.env['UPDATE_GOLDEN']) writeFileSync(GOLDEN, text.join('\n'));
  expect(text.join('\n')).toBe(readFileSync(GOLDEN, 'utf8'));
});
