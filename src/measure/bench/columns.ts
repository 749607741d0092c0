import { records } from '../../functions/index';
import type { Params } from '../../functions/param';
import type { FunctionFacts } from '../../functions/record';
import { columnArguments, hasList, isSimulation } from './arguments';
import { stubNamed, type Call, type Stubs } from './dist';
import { grouped, milliseconds, section, table } from './markdown';
import { fastest } from './timer';

const ROWS = 10_000;
/** A simulation is allowed 10 ms a row. */
const SIMULATED_ROWS = 500;

/** Every function that takes a column, through its stub in the built scripts, against its formula in a bare loop. */
export function columnReport(stubs: Stubs): string {
  const rows = records.filter((record) => !hasList(record)).map((record) => measured(record, stubs));
  return section(
    'Columns',
    `One call over a column, through the stub in the built scripts (${grouped(ROWS)} rows; ${String(SIMULATED_ROWS)} where a row is a simulation), against a bare loop over the record’s own formula, with the arguments read beforehand. The difference is what reading, checking, broadcasting and assembling cost. Aim: ${grouped(ROWS)} rows under 50 ms.`,
    table(['Function', 'Rows', 'ms', 'Rows per second', 'Bare loop, ms', 'Refused rows'], rows),
  );
}

function measured(record: FunctionFacts, stubs: Stubs): (string | number)[] {
  const simulation = isSimulation(record);
  const isTable = record.returns.shape === 'table';
  const rows = isTable ? 1 : simulation ? SIMULATED_ROWS : ROWS;
  const args = columnArguments(record, rows);
  const call = stubNamed(stubs, record.name);
  const refused = isTable ? 0 : refusals(call, args);
  if (typeof refused === 'string') return [record.name, grouped(rows), '–', '–', '–', refused];
  const ms = fastest(() => call(...args));
  const perSecond = grouped((rows / ms) * 1000);
  return [
    record.name,
    grouped(rows),
    milliseconds(ms),
    perSecond,
    milliseconds(bareLoop(record, args, rows)),
    refused,
  ];
}

/** How many rows hold a sentence, or the sentence the call as a whole was refused with. */
function refusals(call: Call, args: readonly unknown[]): number | string {
  try {
    const result = call(...args);
    const rows = Array.isArray(result) ? (result as unknown[]) : [[result]];
    return rows.filter((row) => String((row as unknown[])[0]).startsWith('⚠')).length;
  } catch (error) {
    return (error as Error).message.split(' / ')[0] ?? '';
  }
}

/** A record with the formula that its own type keeps to itself. */
type Whole = FunctionFacts & { params: Params; compute(values: Readonly<Record<string, unknown>>): unknown };

function bareLoop(record: FunctionFacts, args: readonly unknown[], rows: number): number {
  const { params, compute } = record as Whole;
  const sources = Object.entries(params).map(([name, param], index) => ({
    name,
    source: param.read(name, args[index]),
  }));
  const cases = Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(sources.map(({ name, source }) => [name, source.at(row, 0)])),
  );
  return fastest(() => cases.map((values) => compute(values)));
}
