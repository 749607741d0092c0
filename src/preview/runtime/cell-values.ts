import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { CellValueType, numfmt } from '@univerjs/core';
import { dateOfSerial, isDate, isDatePattern, serialOfDate } from './dates';

type Style = Nullable<IStyleData>;

/** Everything of a cell that is content: writing one of them takes the place of the others. */
const EMPTY = { v: null, f: null, si: null, p: null, t: null } satisfies ICellData;

export function patternOf(style: Style): string {
  return style?.n?.pattern ?? '';
}

/** The value of a cell as `getValue` gives it. */
export function readValue(cell: Nullable<ICellData>, style: Style): unknown {
  if (!cell) return '';
  const { v, t, p } = cell;
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  if (v === null || v === undefined) return '';
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE';
  if (typeof v === 'number' && isDatePattern(patternOf(style))) return dateOfSerial(v);
  return v;
}

/** The text of a cell as it is shown. */
export function displayValue(cell: Nullable<ICellData>, style: Style): string {
  const value = readValue(cell, style);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof cell?.v !== 'number') return String(value);
  const pattern = patternOf(style);
  return numfmt.format(pattern === '' ? 'General' : pattern, cell.v, { nbsp: false });
}

/** What `setValue` makes of a value: formulas, dates and texts that look like numbers are read as if typed. */
export function writeValue(value: unknown, style: Style): ICellData {
  if (value === null || value === undefined || value === '') return EMPTY;
  if (typeof value === 'number') return { ...EMPTY, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isDate(value)) return withPattern(serialOfDate(value), 'yyyy-mm-dd', style);
  return writeText(String(value), style);
}

function writeText(text: string, style: Style): ICellData {
  if (text.startsWith("'")) return { ...EMPTY, v: text.slice(1), t: CellValueType.FORCE_STRING };
  if (patternOf(style) === '@') return { ...EMPTY, v: text, t: CellValueType.STRING };
  if (text.startsWith('=') && text.length > 1) return { ...EMPTY, f: text };
  const typed = numfmt.parseValue(text);
  if (typed === null || typed === undefined) return { ...EMPTY, v: text, t: CellValueType.STRING };
  const { v, z } = typed;
  if (typeof v === 'boolean') return { ...EMPTY, v: v ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof v === 'number') return withPattern(v, z, style);
  return { ...EMPTY, v: text, t: CellValueType.STRING };
}

function withPattern(v: number, pattern: string | undefined, style: Style): ICellData {
  const cell = { ...EMPTY, v, t: CellValueType.NUMBER };
  return pattern !== undefined && patternOf(style) === '' ? { ...cell, s: { n: { pattern } } } : cell;
}
