import fc from 'fast-check';
import { records } from '../../src/functions/index';
import { anyArgument, anyCell, paramsOf, plainNumbers, show, validArguments, type Shown } from './calling';

const named = records.map((record) => [record.name, record] as const);
const withPlainNumbers = named.filter(([, record]) => plainNumbers(record).length > 0);
const ofOneValue = withPlainNumbers.filter(([, record]) => record.returns.shape === 'value');
const perCase = withPlainNumbers.filter(([, record]) => ['value', 'row'].includes(record.returns.shape));

function wrapped(args: readonly unknown[]): unknown[] {
  return args.map((arg) => (Array.isArray(arg) ? arg : [[arg]]));
}

/** What one case of a range shows when the same case alone shows this. */
function inRange(shown: Shown): unknown {
  if ('value' in shown) return shown.value;
  return shown.thrown;
}

function expectCase(inPlace: unknown, alone: Shown): void {
  const [first] = Array.isArray(inPlace) ? (inPlace as unknown[]) : [inPlace];
  if ('thrown' in alone) expect([null, `⚠ ${alone.thrown}`]).toContain(first);
  else expect(Array.isArray(inPlace) ? [inPlace] : inPlace).toEqual(inRange(alone));
}

function isRectangle(result: unknown): boolean {
  if (!Array.isArray(result)) return isCell(result);
  const rows: unknown[] = result;
  const width = Array.isArray(rows[0]) ? rows[0].length : -1;
  return rows.every((row) => Array.isArray(row) && row.length === width && width > 0 && row.every(isCell));
}

function isCell(cell: unknown): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell) && !Object.is(cell, -0);
  return cell === null || typeof cell === 'boolean' || (typeof cell === 'string' && cell !== '');
}

describe.each(named)('%s', (_, record) => {
  test('gives a value, a rectangle or one sentence for anything at all', () => {
    const anything = fc.array(anyArgument, { maxLength: paramsOf(record).length + 1 });
    fc.assert(
      fc.property(anything, (args) => {
        const shown = show(record, args);
        if ('value' in shown) expect(isRectangle(shown.value)).toBe(true);
        else expect(shown.thrown).toMatch(/^[A-Za-z_][^]* \/ [^]*[\u4e00-\u9fff]/);
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same for the same, and leaves its arguments alone', () => {
    fc.assert(
      fc.property(validArguments(record), (args) => {
        const before = JSON.stringify(args);
        expect(show(record, args)).toEqual(show(record, args));
        expect(JSON.stringify(args)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });

  test('reads a cell given as a 1 × 1 range as the cell itself', () => {
    fc.assert(
      fc.property(validArguments(record), (args) => {
        expect(show(record, wrapped(args))).toEqual(show(record, args));
      }),
      { numRuns: 50 },
    );
  });

  test('throws for too many arguments and for a required one left out', () => {
    const args = record.examples[0]?.args ?? [];
    const most = paramsOf(record).length;
    const filled = Array.from({ length: most + 1 }, (_, index) => args[index] ?? '');
    expect(show(record, filled)).toEqual({
      thrown: expect.stringContaining(`takes up to ${String(most)} arguments`),
    });
    const required = paramsOf(record).filter(({ param }) => !param.optional);
    const last = required[required.length - 1]?.name ?? '';
    expect(show(record, args.slice(0, required.length - 1))).toEqual({
      thrown: expect.stringContaining(`needs ${last}`),
    });
  });
});

describe.each(withPlainNumbers)('%s, number by number', (_, record) => {
  const first = (result: unknown): unknown =>
    Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
  const anyNumber = fc.constantFrom(...plainNumbers(record));

  test('hands a ⚠ cell on unchanged, whatever else is wrong', () => {
    fc.assert(
      fc.property(validArguments(record), anyNumber, anyNumber, (args, { index }, other) => {
        const broken = args.map((arg, at) =>
          at === index ? '⚠ said before' : at === other.index ? '#N/A' : arg,
        );
        const shown = show(record, broken);
        expect('value' in shown && first(shown.value)).toBe('⚠ said before');
      }),
      { numRuns: 50 },
    );
  });

  test('refuses an error cell by name', () => {
    fc.assert(
      fc.property(validArguments(record), anyNumber, (args, { name, index }) => {
        const shown = show(
          record,
          args.map((arg, at) => (at === index ? '#DIV/0!' : arg)),
        );
        expect(shown).toEqual({ thrown: expect.stringMatching(`^${name} holds the error #DIV/0!`) });
      }),
      { numRuns: 30 },
    );
  });

  test('is blank where a required value is blank', () => {
    const required = plainNumbers(record).filter(({ param }) => !param.optional);
    fc.assert(
      fc.property(validArguments(record), fc.constantFrom('', null, undefined, '  '), (args, blank) => {
        for (const { name, index } of required) {
          if (args[0] === name) continue;
          const filled = [...args.map((arg, at) => (at === index ? blank : arg))];
          if (blank === undefined && filled.slice(index).every((arg) => arg === undefined)) continue;
          const shown = show(record, filled);
          expect('value' in shown && first(shown.value)).toBeNull();
        }
      }),
      { numRuns: 30 },
    );
  });

  test('reads text of a number as the number', () => {
    const asText = (arg: unknown): unknown => (typeof arg === 'number' ? ` ${String(arg)} ` : arg);
    fc.assert(
      fc.property(validArguments(record), (args) => {
        expect(show(record, args.map(asText))).toEqual(show(record, args));
      }),
      { numRuns: 50 },
    );
  });
});

describe.each(perCase)('%s, case by case', (_, record) => {
  test('gives for each row of a column what that row gives alone', () => {
    const anyRow = fc.tuple(
      ...plainNumbers(record).map(({ index }) =>
        fc.oneof(
          validArguments(record).map((args) => args[index]),
          anyCell,
        ),
      ),
    );
    fc.assert(
      fc.property(validArguments(record), fc.array(anyRow, { minLength: 2, maxLength: 4 }), (args, rows) => {
        const columns = [...args];
        plainNumbers(record).forEach(({ index }, at) => (columns[index] = rows.map((row) => [row[at]])));
        const result = record.call(columns) as unknown[][];
        rows.forEach((row, at) => {
          const alone = [...args];
          plainNumbers(record).forEach(({ index }, place) => (alone[index] = row[place] ?? null));
          expectCase(record.returns.shape === 'row' ? result[at] : result[at]?.[0], show(record, alone));
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe.each(ofOneValue.filter(([, record]) => plainNumbers(record).length > 1))(
  '%s, as a table',
  (_, record) => {
    test('gives the two-way table for a column against a row', () => {
      const [down, across] = plainNumbers(record)
        .slice(-2)
        .map(({ index }) => index);
      const two = fc.tuple(validArguments(record), validArguments(record), validArguments(record));
      fc.assert(
        fc.property(two, (cases) => {
          const args = [...cases[0]];
          args[down ?? 0] = cases.map((one) => [one[down ?? 0]]);
          args[across ?? 0] = [cases.map((one) => one[across ?? 0])];
          const result = record.call(args) as unknown[][];
          cases.forEach((row, i) =>
            cases.forEach((column, j) => {
              const alone = [...cases[0]];
              alone[down ?? 0] = row[down ?? 0];
              alone[across ?? 0] = column[across ?? 0];
              expectCase(result[i]?.[j], show(record, alone));
            }),
          );
        }),
        { numRuns: 30 },
      );
    });

    test('refuses columns of different length', () => {
      const [one, other] = plainNumbers(record);
      const args = [...(record.examples[0]?.args ?? [])];
      args[one?.index ?? 0] = [[1], [1]];
      args[other?.index ?? 0] = [[1], [1], [1]];
      expect(show(record, args)).toEqual({
        thrown: expect.stringMatching(/has 3 rows, \w+ has 2 \/ .* 有 3 行/),
      });
    });
  },
);
