import type { FunctionFacts, ParamFacts } from '../../functions/record';
import type { Chance } from './chance';

/** What people, imports and other formulas leave in cells, and what no cell should hold. */
const ODD_CELLS: readonly unknown[] = [
  '',
  null,
  undefined,
  ' ',
  0,
  -0,
  1,
  -1,
  0.5,
  2,
  3,
  100,
  1e-300,
  1e300,
  -1e300,
  5e-324,
  Number.MAX_VALUE,
  1e12,
  1e15,
  0.1 + 0.2,
  NaN,
  Infinity,
  -Infinity,
  true,
  false,
  'TRUE',
  '3%',
  '１２％',
  '1,204',
  '1.2万',
  'US$5',
  '1e999',
  '-',
  '--',
  'n/a',
  '#N/A',
  '#DIV/0!',
  '#REF!',
  '⚠ said before',
  'a',
  'views',
  '播放量',
  'step',
  'log',
  '2026-03-01',
  '2026-02-30',
  '=1+1',
  '__proto__',
  'constructor',
  '\u0000',
  '😀',
  'x'.repeat(300),
];

const HEADINGS = ['Impressions', 'Clicks', 'Orders', 'GMV', 'CTR', 'Video ID', '曝光量', '点击数', '订单数'];

export function oddCell(chance: Chance): unknown {
  const kind = chance.next();
  if (kind < 0.7) return chance.pick(ODD_CELLS);
  if (kind < 0.8) return (chance.next() - 0.5) * 10 ** chance.whole(-12, 12);
  if (kind < 0.9) return chance.whole(-3, 1000);
  if (kind < 0.95) return new Date(chance.whole(0, 2e12));
  return String.fromCharCode(...chance.list(chance.whole(1, 5), () => chance.whole(32, 0x9fff)));
}

/** One cell, a row, a column, a block; sometimes ragged, flat or empty. */
export function oddArgument(chance: Chance): unknown {
  const kind = chance.next();
  if (kind < 0.45) return oddCell(chance);
  const width = chance.whole(1, 4);
  const cells = (length: number): unknown[] => chance.list(length, () => oddCell(chance));
  if (kind < 0.6) return [cells(chance.whole(1, 8))];
  if (kind < 0.75) return chance.list(chance.whole(1, 8), () => cells(1));
  if (kind < 0.9) return chance.list(chance.whole(1, 6), () => cells(width));
  if (kind < 0.95) return chance.list(chance.whole(0, 4), () => cells(chance.whole(0, 3)));
  return cells(chance.whole(0, 5));
}

/** Arguments a careful person would give: within limits, partners equally long. */
export function carefulArguments(record: FunctionFacts, chance: Chance): unknown[] {
  const length = chance.next() < 0.2 ? chance.whole(1, 3) : chance.whole(1, 24);
  const upright = chance.next() < 0.5;
  const params = Object.values(record.params);
  const given = chance.next() < 0.5 ? params.length : chance.whole(1, params.length);
  const cases = chance.next() < 0.7 ? 1 : chance.whole(2, 4);
  return params.slice(0, given).map((param, index) => {
    if (chance.next() < 0.15) return example(record, index, chance);
    return careful(record, param, index, { length, upright, cases }, chance);
  });
}

function example({ examples }: FunctionFacts, index: number, chance: Chance): unknown {
  return chance.pick(examples).args[index];
}

function careful(
  record: FunctionFacts,
  param: ParamFacts,
  index: number,
  shape: { length: number; upright: boolean; cases: number },
  chance: Chance,
): unknown {
  const numbers = numberPattern(param, chance);
  const listOf = (cell: () => unknown): unknown =>
    shape.upright ? chance.list(shape.length, () => [cell()]) : [chance.list(shape.length, cell)];
  const casesOf = (cell: () => unknown): unknown =>
    shape.cases === 1 ? cell() : chance.list(shape.cases, () => [cell()]);
  switch (param.kind) {
    case 'number':
      return casesOf(numbers);
    case 'flag':
      return casesOf(() => chance.pick([true, false, 1, 0, '']));
    case 'choice':
      return chance.pick([...Object.keys(param.choices ?? {}), '']);
    case 'series':
      return listOf(numbers);
    case 'names':
      return listOf(() => chance.pick(['a', 'b', 'c', 1, '']));
    case 'dates':
      return listOf(() => chance.pick([46082, 46083, 46100, '2026-03-01', new Date(2026, 2, 2)]));
    case 'flags':
      return listOf(() => chance.pick([true, false, '']));
    case 'estimate':
      return chance.next() < 0.5
        ? casesOf(numbers)
        : chance.list(shape.cases, () => chance.list(3, numbers).sort((a, b) => a - b));
    case 'block':
      return chance.next() < 0.5 ? example(record, index, chance) : report(chance);
    default:
      return example(record, index, chance);
  }
}

/** Numbers within the limits: spread out, all equal, falling, mostly 0, or of every size. */
function numberPattern({ min, max, above, below, whole }: ParamFacts, chance: Chance): () => number {
  const low = min ?? above ?? -1000;
  const high = max ?? below ?? chance.pick([1, 10, 1000, 1e6, 1e12]);
  const inside = (value: number): number => {
    const held = Math.min(Math.max(value, low), Math.max(high, low));
    return whole ? Math.round(held) : held;
  };
  const constant = inside(low + chance.next() * (high - low));
  let falling = high;
  const patterns: readonly (() => number)[] = [
    () => inside(low + chance.next() * (high - low)),
    () => inside(low + chance.next() * (high - low)),
    () => inside(Math.round(low + chance.next() * (high - low))),
    () => inside(10 ** (chance.next() * 14 - 6)),
    () => constant,
    () => (falling = inside(low + (falling - low) * chance.next())),
    () => inside(chance.next() < 0.7 ? 0 : chance.next() * high),
    () => inside(chance.pick([0, 1, 1e-300, 1e12, 5e-324, 1e300])),
  ];
  return chance.pick(patterns);
}

/** A table with a header row, as DATA_AUDIT is given, or a triangle that ends in blanks. */
function report(chance: Chance): unknown[][] {
  const columns = chance.whole(1, 6);
  const rows = chance.whole(1, 8);
  if (chance.next() < 0.5) {
    return chance.list(rows, () => {
      const seen = chance.whole(0, columns);
      return Array.from({ length: columns }, (_, age) => (age < seen ? chance.whole(0, 1000) : ''));
    });
  }
  const body = chance.list(rows, () => chance.list(columns, () => chance.whole(0, 50)));
  return [chance.list(columns, () => chance.pick(HEADINGS)), ...body];
}

/** The same arguments with up to two slips of the hand in them. */
export function withSlips(args: readonly unknown[], chance: Chance): unknown[] {
  const slipped = [...args];
  for (let slips = chance.whole(0, 2); slips > 0; slips--) {
    const index = chance.whole(0, slipped.length - 1);
    slipped[index] = slip(slipped[index], chance);
  }
  return slipped;
}

function slip(argument: unknown, chance: Chance): unknown {
  if (!Array.isArray(argument) || chance.next() < 0.2) return oddArgument(chance);
  const rows = (argument as unknown[]).map((row) => (Array.isArray(row) ? [...(row as unknown[])] : row));
  const row = chance.pick(rows);
  if (!Array.isArray(row) || row.length === 0) return rows;
  row[chance.whole(0, row.length - 1)] = oddCell(chance);
  return rows;
}
