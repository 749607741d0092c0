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

export function paramsOf(record: FunctionFacts): { name: string; param: ParamFacts; index: number }[] {
  return Object.entries(record.params).map(([name, param], index) => ({ name, param, index }));
}

/** The parameters a column of cells may be given for. */
export function plainNumbers(record: FunctionFacts) {
  return paramsOf(record).filter(({ param }) => param.kind === 'number');
}

export function numberWithin({ min, max, above, below }: ParamFacts): fc.Arbitrary<number> {
  return fc.double({
    min: min ?? above ?? -10,
    max: max ?? below ?? 1e6,
    minExcluded: above !== undefined,
    maxExcluded: below !== undefined,
    noNaN: true,
  });
}

function validArgument(record: FunctionFacts, { param, index }: { param: ParamFacts; index: number }) {
  if (param.kind === 'number') return numberWithin(param);
  if (param.kind === 'choice') return fc.constantFrom(...Object.keys(param.choices ?? {}));
  if (param.kind === 'series')
    return fc.array(numberWithin(param), { minLength: 1, maxLength: 5 }).map((row) => [row]);
  return fc.constant(record.examples[0]?.args[index]);
}

/** Arguments within the limits of every parameter, one value each. */
export function validArguments(record: FunctionFacts): fc.Arbitrary<unknown[]> {
  return fc.tuple(...paramsOf(record).map((entry) => validArgument(record, entry)));
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
