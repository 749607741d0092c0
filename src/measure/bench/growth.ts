import { records } from '../../functions/index';
import type { FunctionFacts } from '../../functions/record';
import { hasList, listArguments, STYLES, type Style } from './arguments';
import { stubNamed, type Call, type Stubs } from './dist';
import { milliseconds, section, table } from './markdown';
import { fastest } from './timer';

const SHORT = 1_000;
const LONG = 10_000;
/** Whoever takes longer for the short list is not asked for the long one. */
const TOO_SLOW_MS = 2_000;

/** Every function of a list, at two lengths: the exponent is 1 where time is proportional to length, 2 where it is quadratic. */
export function growthReport(stubs: Stubs): string {
  const rows = records.filter(hasList).map((record) => {
    return [record.name, ...measured(record, stubNamed(stubs, record.name))];
  });
  return section(
    'Lists',
    'One call over lists of 1,000 and 10,000 places (cells, for a triangle), stretched from the example of the function’s own documentation. What a list that long would be refused for is said instead. The exponent is the logarithm (base 10) of the ratio: 1 is linear, 2 quadratic; below 1 a fixed cost still shows.',
    table(['Function', '1,000: ms', '10,000: ms', 'Exponent'], rows),
  );
}

function measured(record: FunctionFacts, call: Call): string[] {
  const style = STYLES.find((one) => refusal(call, listArguments(record, SHORT, one)) === null);
  if (style === undefined) {
    const why = refusal(call, listArguments(record, SHORT, 'smooth')) ?? '';
    return [`refused: ${why.split(' / ')[0] ?? ''}`, '–', '–'];
  }
  const short = timeOf(record, call, SHORT, style);
  if (short > TOO_SLOW_MS) return [milliseconds(short), '–', '–'];
  const why = refusal(call, listArguments(record, LONG, style));
  if (why !== null) return [milliseconds(short), `refused: ${why.split(' / ')[0] ?? ''}`, '–'];
  const long = timeOf(record, call, LONG, style);
  return [milliseconds(short), milliseconds(long), Math.log10(long / short).toFixed(2)];
}

function timeOf(record: FunctionFacts, call: Call, length: number, style: Style): number {
  const args = listArguments(record, length, style);
  return fastest(() => call(...args));
}

function refusal(call: Call, args: readonly unknown[]): string | null {
  try {
    call(...args);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
