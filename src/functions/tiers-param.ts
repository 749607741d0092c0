import { isBlank, isHandedOn } from '../core/cells';
import { toGrid } from '../core/grid';
import { words, type Words } from '../core/words';
import { readNumber, type Limits } from './number-param';
import type { Param, ParamSpec } from './param';
import type { Unit } from './record';
import { holdsMessage, isBlankSentence, mustBe } from './sentences';
import { constant } from './source';
import { bilingual, Trouble } from './trouble';

/** One step of a contract: from this line on, this rate or amount. */
export interface Tier {
  from: number;
  value: number;
}

interface Column {
  /** What a sentence calls it; it reaches the cell, so it does not stand under `words`. */
  called: Words;
  unit: Unit;
  limits: Limits;
}

interface TiersSpec extends ParamSpec {
  columns: readonly [from: Column, value: Column];
  /** From where one value alone holds. */
  single: number;
}

/**
 * One value, or a table of two columns: from and value. It belongs to the contract and so to the whole call: it
 * never broadcasts, and what is wrong with it is thrown by its row. The rows may come in any order and are sorted;
 * wholly blank ones are skipped. Nothing given is null.
 */
export function tiers({ columns, single, ...facts }: TiersSpec): Param<readonly Tier[] | null> {
  return {
    ...facts,
    kind: 'tiers',
    optional: true,
    read(name, argument) {
      const { rows, columns: width, lines } = toGrid(argument);
      if (lines.every((line) => line.every(isBlank))) return constant<readonly Tier[] | null>(null);
      if (rows === 1 && width === 1) return oneValue(name, columns[1], single, lines[0]?.[0]);
      if (width !== 2) throw new Error(bilingual(shapeSentence(name, columns, rows, width)));
      return constant(sorted(name, columns, lines));
    },
  };
}

function oneValue(name: string, { unit, limits }: Column, from: number, cell: unknown) {
  const value = readNumber(name, unit, limits, cell);
  if (!(value instanceof Trouble)) return constant([{ from, value }]);
  return isHandedOn(cell) ? constant<Tier[]>(value) : thrown(value);
}

function sorted(name: string, columns: TiersSpec['columns'], lines: readonly (readonly unknown[])[]): Tier[] {
  const tiersGiven: Tier[] = [];
  const seen = new Set<number>();
  lines.forEach((line, row) => {
    if (line.every(isBlank)) return;
    const [from, value] = columns.map((column, at) => readCell(inRow(name, row, column), column, line[at]));
    if (from === undefined || value === undefined) return;
    if (seen.has(from)) {
      const different = words('different from the rows above', '不能与上面的行重复');
      throw new Error(bilingual(mustBe(inRow(name, row, columns[0]), different, from)));
    }
    seen.add(from);
    tiersGiven.push({ from, value });
  });
  return tiersGiven.sort((a, b) => a.from - b.from);
}

function readCell(name: Words, { unit, limits }: Column, cell: unknown): number {
  if (isBlank(cell)) throw new Error(bilingual(isBlankSentence(name)));
  if (isHandedOn(cell)) throw new Error(bilingual(holdsMessage(name)));
  const value = readNumber(name, unit, limits, cell);
  return value instanceof Trouble ? thrown(value) : value;
}

function thrown({ sentence }: Trouble): never {
  throw new Error(sentence === null || typeof sentence === 'string' ? String(sentence) : bilingual(sentence));
}

function inRow(name: string, row: number, { called }: Column): Words {
  return words(
    `${name} row ${String(row + 1)}: ${called.en}`,
    `${name} 第 ${String(row + 1)} 行：${called.zh}`,
  );
}

function shapeSentence(
  name: string,
  [from, value]: TiersSpec['columns'],
  rows: number,
  columns: number,
): Words {
  return words(
    `${name} must be one ${value.called.en} or two columns, ${from.called.en} and ${value.called.en}, got ${String(rows)} rows × ${String(columns)} columns`,
    `${name} 只能是一个${value.called.zh}，或两列：${from.called.zh}、${value.called.zh}，现在是 ${String(rows)} 行 × ${String(columns)} 列`,
  );
}
