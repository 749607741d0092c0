import type { FunctionFacts, ParamFacts } from '../../functions/record';
import { Chance } from '../fuzz/chance';

/**
 * Arguments of any length for any function, made from its own first example that gives a result: a plain value
 * becomes a column around it, a list is stretched to the length wanted, so that what rises still rises.
 */

const COLUMNS = ['number', 'text', 'flag', 'estimate'];
const LISTS = ['series', 'names', 'dates', 'flags', 'block'];
/** Contents per group in a list of names. */
const PER_GROUP = 17;

export function hasList({ params }: FunctionFacts): boolean {
  return Object.values(params).some(({ kind }) => LISTS.includes(kind));
}

export function isSimulation({ params }: FunctionFacts): boolean {
  return Object.values(params).some(({ kind }) => kind === 'estimate');
}

/** A column of `rows` cases. */
export function columnArguments(record: FunctionFacts, rows: number): unknown[] {
  const chance = new Chance(rows);
  const args = exampleArguments(record);
  return Object.values(record.params).map((param, index) => {
    const seen = firstCell(args[index]) ?? param.default ?? middle(param);
    if (!COLUMNS.includes(param.kind) || seen === undefined) return args[index] ?? seen ?? '';
    if (param.kind === 'estimate') return chance.list(rows, () => around(param, Number(seen), chance));
    return chance.list(rows, () => [typeof seen === 'number' ? near(param, seen, chance) : seen]);
  });
}

/**
 * How a list is made long: as the example runs, with 10% of noise or without; or, for products of many places and for
 * lists as long as another argument says, near 1 and counted.
 */
export type Style = 'noisy' | 'smooth' | 'near one';
export const STYLES: readonly Style[] = ['noisy', 'smooth', 'near one'];

/** Lists of `length` places in a column. */
export function listArguments(record: FunctionFacts, length: number, style: Style): unknown[] {
  const chance = new Chance(length);
  const args = exampleArguments(record);
  return Object.values(record.params).map((param, index) => {
    const seen = args[index];
    if (seen === undefined || seen === '') return seen;
    if (style === 'near one' && param.kind === 'number' && param.whole) return length;
    if (!LISTS.includes(param.kind)) return seen;
    if (param.kind === 'block') return repeated(seen, length);
    const cells = cellsOf(seen);
    return Array.from({ length }, (_, place) => [placeOf(param, cells, place, length, style, chance)]);
  });
}

function placeOf(
  param: ParamFacts,
  cells: readonly unknown[],
  place: number,
  length: number,
  style: Style,
  chance: Chance,
): unknown {
  if (param.kind === 'names') return `name ${String(place % Math.max(1, Math.floor(length / PER_GROUP)))}`;
  const value = between(cells, (place * (cells.length - 1)) / Math.max(1, length - 1));
  if (typeof value !== 'number' || param.kind !== 'series') return value;
  if (style === 'near one') return 1 - (1e-3 * chance.next()) / length;
  const moved = style === 'noisy' ? near(param, value, chance) : value;
  return param.unit === 'count' ? Math.round(moved) : moved;
}

function exampleArguments({ examples }: FunctionFacts): readonly unknown[] {
  const good = examples.filter((example) => 'result' in example);
  return good.reduce<readonly unknown[]>((most, { args }) => (args.length > most.length ? args : most), []);
}

function cellsOf(argument: unknown): unknown[] {
  return Array.isArray(argument) ? (argument as unknown[]).flatMap(cellsOf) : [argument];
}

function firstCell(argument: unknown): unknown {
  return cellsOf(argument).find((cell) => cell !== '' && cell !== null && cell !== undefined);
}

function middle({ usual, kind }: ParamFacts): unknown {
  return usual && kind === 'number' ? (usual[0] + usual[1]) / 2 : undefined;
}

/** Within 10% of what the example has, and within the limits. */
function near({ min, max, above, below, whole }: ParamFacts, value: number, chance: Chance): number {
  if (whole) return value;
  const moved = value * (0.9 + 0.2 * chance.next());
  const inside = Math.min(max ?? Infinity, Math.max(min ?? -Infinity, moved));
  return inside <= (above ?? -Infinity) || inside >= (below ?? Infinity) ? value : inside;
}

function around(param: ParamFacts, value: number, chance: Chance): number[] {
  const likely = near(param, value, chance);
  return [likely * 0.7, likely, Math.min(param.max ?? Infinity, likely * 1.5)].sort((a, b) => a - b);
}

function between(cells: readonly unknown[], place: number): unknown {
  const below = Math.floor(place);
  const [low, high] = [cells[below], cells[Math.min(below + 1, cells.length - 1)]];
  if (typeof low !== 'number' || typeof high !== 'number') return low;
  return low + (high - low) * (place - below);
}

/** The heading of a report stays the first row and its other rows come again and again; a triangle gets as many cells. */
function repeated(argument: unknown, length: number): unknown {
  if (!Array.isArray(argument)) return argument;
  const [heading, ...body] = argument as unknown[];
  if (cellsOf(heading).every((cell) => typeof cell !== 'string'))
    return triangle(Math.floor(Math.sqrt(2 * length)));
  return [heading, ...Array.from({ length: length - 1 }, (_, index) => body[index % body.length])];
}

/** What cohorts have brought in by age, each with its own pace; the future is blank. */
function triangle(side: number): (number | string)[][] {
  return Array.from({ length: side }, (_, cohort) =>
    Array.from({ length: side }, (_, age) =>
      age < side - cohort ? (1000 + 7 * cohort) * (1 - (0.7 + 0.001 * (cohort % 5)) ** (age + 1)) : '',
    ),
  );
}
