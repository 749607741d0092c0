import { records } from '../../functions/index';
import { Random } from '../backtest/random';
import { stubNamed, type Stubs } from './dist';
import { grouped, milliseconds, section, table } from './markdown';
import { fastest } from './timer';

const CONTENTS = 5_000;
const GROUPS = 300;

/** An agency's whole history: one forecast per creator from one call. */
export function forecastReport(stubs: Stubs): string {
  if (!records.some(({ name }) => name === 'CONTENT_FORECAST')) return '';
  const call = stubNamed(stubs, 'CONTENT_FORECAST');
  const random = new Random(1);
  const levels = random.list(GROUPS, () => random.logNormal(20_000, 1));
  const names = random.list(CONTENTS, (index) => [`creator ${String(index % GROUPS)}`]);
  const values = random.list(CONTENTS, (index) => [random.logNormal(levels[index % GROUPS] ?? 1, 0.8)]);
  const groups = random.list(GROUPS, (index) => [`creator ${String(index)}`]);
  const rows = [
    ['one group', milliseconds(fastest(() => call('creator 7', names, values)))],
    [`a column of ${String(GROUPS)} groups`, milliseconds(fastest(() => call(groups, names, values)))],
  ];
  return section(
    'Forecast',
    `CONTENT_FORECAST from ${grouped(CONTENTS)} contents in ${String(GROUPS)} groups.`,
    table(['Asked for', 'ms'], rows),
  );
}
