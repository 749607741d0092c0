import fc from 'fast-check';
import type { FunctionFacts, ParamFacts } from '../../src/functions/record';

/** What a cell would show: a value, or the sentence of an error. */
export type Shown = { value: unknown } | { thrown: string };

export function show(record: FunctionFacts, args: readonly unknown[]): Shown {
  try {
    return { value: record.call(args) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { thrown: error.message };
  }
}

export interface NamedParam {
  name: string;
  param: ParamFacts;
  index: number;
}

export function paramsOf(record: FunctionFacts): NamedParam[] {
  return Object.entries(record.params).map(([name, param], index) => ({ name, param, index }));
}

/** The parameters a column of cells may be given for. */
export function plainNumbers(record: FunctionFacts) {
  return paramsOf(record).filter(({ param }) => param.kind === 'number');
}

export function numberWithin({ min, max, above, below, whole }: ParamFacts): fc.Arbitrary<number> {
  const lowest = min ?? above ?? -10;
  if (whole) {
    const first = Math.ceil(lowest) + (above !== undefined && Number.isInteger(lowest) ? 1 : 0);
    return fc.integer({ min: first, max: Math.min(max ?? below ?? 60, first + 60) });
  }
  return fc.double({
    min: lowest,
    max: max ?? below ?? 1e6,
    minExcluded: above !== undefined,
    maxExcluded: below !== undefined,
    noNaN: true,
  });
}

/** Low, likely and high in a row, or one value. */
function estimateWithin(param: ParamFacts): fc.Arbitrary<unknown> {
  const three = fc.array(numberWithin(param), { minLength: 3, maxLength: 3 });
  return fc.oneof(
    numberWithin(param),
    three.map((values) => [values.sort((a, b) => a - b)]),
  );
}

function listOf(length: number, cell: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.array(cell, { minLength: length, maxLength: length }).map((row) => [row]);
}

/** `length`: of every list of the call, since partners have to be equally long. */
function validArgument(record: FunctionFacts, { param, index }: NamedParam, length: number) {
  switch (param.kind) {
    case 'number':
      return numberWithin(param);
    case 'choice':
      return fc.constantFrom(...Object.keys(param.choices ?? {}));
    case 'flag':
      return fc.boolean();
    case 'series':
      return listOf(length, numberWithin(param));
    case 'names':
      return listOf(length, fc.constantFrom('a', 'b', 'c'));
    case 'dates':
      return listOf(length, fc.integer({ min: 46000, max: 46100 }));
    case 'flags':
      return listOf(length, fc.boolean());
    case 'estimate':
      return estimateWithin(param);
    default:
      return fc.constant(record.examples[0]?.args[index]);
  }
}

/** Arguments within the limits of every parameter, one value each. */
export function validArguments(record: FunctionFacts): fc.Arbitrary<unknown[]> {
  return fc
    .integer({ min: 1, max: 12 })
    .chain((length) => fc.tuple(...paramsOf(record).map((entry) => validArgument(record, entry, length))));
}

/** Whatever can lie in a cell, and some things that cannot. */
export const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom<unknown>(
    '',
    null,
    undefined,
    true,
    false,
    ' ',
    '-',
    '3%',
    '１２％',
    '1,204',
    '1.2万',
    'US$5',
    '1e999',
    '#N/A',
  ),
  fc.constantFrom<unknown>(
    '#DIV/0!',
    '⚠ said before',
    -0,
    Number.MAX_VALUE,
    1e-320,
    NaN,
    Infinity,
    'step',
    '播放量',
  ),
  fc.string({ maxLength: 6 }),
  fc.date(),
  fc.constantFrom<unknown>({}, Symbol('cell'), 10n, () => 1),
);

export const anyArgument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: anyCell },
  {
    weight: 2,
    arbitrary: fc.array(fc.array(anyCell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  },
  { weight: 1, arbitrary: fc.array(anyCell, { maxLength: 3 }) },
);
