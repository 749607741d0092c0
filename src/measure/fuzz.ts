import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { buildDist } from '../build/dist';
import { records } from '../functions/index';
import type { FunctionFacts } from '../functions/record';
import { carefulArguments, oddArgument, withSlips } from './fuzz/arguments';
import { Chance } from './fuzz/chance';

const SLOW_MS = 250;
const MOST_FAILURES_SHOWN = 5;
const SENTENCE = /^[A-Za-z_"][^\n]* \/ [^\n]*[\u4e00-\u9fff][^\n]*$/;

interface Tally {
  calls: number;
  values: number;
  refusals: number;
  slowestMs: number;
  slowestCall: string;
  failures: string[];
}

/**
 * Calls every function of the built scripts with anything at all and says what did not hold: a result that is no
 * cell and no rectangle, an error that is no sentence in both languages, a second answer to the same question.
 * `npm run fuzz -- 1000000 7` makes a million calls from seed 7.
 */
export async function main([calls = '1000000', seed = '1', only = '']: string[]): Promise<void> {
  await buildDist();
  const context = loadDist('dist');
  const chosen = records.filter(({ name }) => name.includes(only));
  const perFunction = Math.ceil(Number(calls) / chosen.length);
  let failed = 0;
  let made = 0;
  for (const [index, record] of chosen.entries()) {
    const tally = fuzz(record, context, perFunction, new Chance(Number(seed) * 1000 + index));
    failed += tally.failures.length;
    made += tally.calls;
    report(record.name, tally);
  }
  console.log(`${made} calls of ${chosen.length} functions, ${failed} failures`);
  if (failed > 0) process.exitCode = 1;
}

function loadDist(folder: string): vm.Context {
  const context = vm.createContext(Object.create(null) as object);
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  for (const name of scripts) vm.runInContext(readFileSync(join(folder, name), 'utf8'), context);
  return context;
}

function fuzz(record: FunctionFacts, context: vm.Context, calls: number, chance: Chance): Tally {
  const call = vm.runInContext(record.name, context) as (...args: unknown[]) => unknown;
  const tally: Tally = { calls, values: 0, refusals: 0, slowestMs: 0, slowestCall: '', failures: [] };
  for (let made = 0; made < calls; made++) {
    const args = anyArguments(record, chance);
    const start = performance.now();
    const problem = problemWith(call, args, tally, made % 50 === 0);
    const ms = performance.now() - start;
    if (ms > tally.slowestMs) [tally.slowestMs, tally.slowestCall] = [ms, shown(args)];
    if (problem !== null) tally.failures.push(`${problem}: ${record.name}(${shown(args)})`);
  }
  return tally;
}

function anyArguments(record: FunctionFacts, chance: Chance): unknown[] {
  if (chance.next() < 0.75) return withSlips(carefulArguments(record, chance), chance);
  const most = Object.keys(record.params).length + 1;
  return chance.list(chance.whole(0, most), () => oddArgument(chance));
}

function problemWith(
  call: (...args: unknown[]) => unknown,
  args: readonly unknown[],
  tally: Tally,
  twice: boolean,
): string | null {
  try {
    const result = call(...args);
    tally.values++;
    if (!isRectangle(result)) return `gave ${shown([result])}`;
    return twice && shown([call(...args)]) !== shown([result]) ? 'gave two answers' : null;
  } catch (error) {
    tally.refusals++;
    const { message } = error as Error;
    return typeof message === 'string' && SENTENCE.test(message) ? null : `threw ${String(message)}`;
  }
}

function isRectangle(result: unknown): boolean {
  if (!Array.isArray(result)) return isCell(result);
  const rows = result as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  return width > 0 && rows.every((row) => Array.isArray(row) && row.length === width && row.every(isCell));
}

function isCell(cell: unknown): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell) && !Object.is(cell, -0);
  return cell === null || typeof cell === 'boolean' || (typeof cell === 'string' && cell !== '');
}

function shown(args: readonly unknown[]): string {
  const text = JSON.stringify(args, (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value)
      ? String(value)
      : value === undefined
        ? 'undefined'
        : value,
  );
  return text.length > 600 ? `${text.slice(1, 600)}…` : text.slice(1, -1);
}

function report(name: string, { calls, values, refusals, slowestMs, slowestCall, failures }: Tally): void {
  console.log(
    `${name.padEnd(24)} ${calls} calls, ${values} values, ${refusals} refusals, slowest ${slowestMs.toFixed(1)} ms`,
  );
  if (slowestMs > SLOW_MS) console.log(`  slow: ${slowestCall}`);
  failures.slice(0, MOST_FAILURES_SHOWN).forEach((failure) => console.log(`  ${failure}`));
  if (failures.length > MOST_FAILURES_SHOWN)
    console.log(`  … and ${failures.length - MOST_FAILURES_SHOWN} more`);
}
