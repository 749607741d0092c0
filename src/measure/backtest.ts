import { existsSync } from 'node:fs';
import { DATASETS } from './backtest/contents';
import { forecastScores } from './backtest/forecast';
import { matureTables } from './backtest/mature';
import { rateTables } from './backtest/rates';
import { printTable } from './backtest/score';

/**
 * How well the forecasts hold: for sets of contents whose next values are known, the share inside the 80% range and
 * the mean interval score, beside what a seller could do without them. Simulated sets are drawn from fixed seeds;
 * public data is used where it lies beside the project. `npm run backtest -- 2000` asks more questions per set.
 */
export function main([cases = '360']: string[]): void {
  const start = performance.now();
  const folder = existsSync(DATASETS) ? DATASETS : null;
  printTable('CONTENT_FORECAST, each from all before it', forecastScores('one ahead', Number(cases)));
  printTable('CONTENT_FORECAST, from a frozen history', forecastScores('frozen', Number(cases)));
  for (const { title, rows } of [...rateTables(folder), ...matureTables(folder)]) printTable(title, rows);
  console.log(`\n${((performance.now() - start) / 1000).toFixed(0)} s`);
}
