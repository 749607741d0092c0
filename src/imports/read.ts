import type { Words } from '../core/words';
import type { Plain } from '../workbook/host';
import { importerOf, importers } from './catalogue';
import { combine } from './combine';
import { peelCurrency } from './currency';
import { idsWereCut, readId } from './ids';
import type { ImportColumn, Importer } from './importer';
import { isFileColumn } from './importer';
import { columnStyle, lostId, noId, notUnderstood, readCell } from './lines';
import type { ColumnStyle } from './lines';
import * as notes from './notes';
import { decimalMark, isMissing } from '../core/column-numbers';
import { isTotalsWord } from '../core/headings';
import { readPeriod } from './period';
import type { Recognition } from './recognise';
import { mapHeadings, recognise } from './recognise';
import type { DecodedFile, MappedColumn, ReadReport, Refusal, ReportRow } from './report';

const SAMPLES = 3;

interface Cells {
  id: string;
  index: number;
  column: ImportColumn;
  values: readonly Plain[];
}

interface Line {
  /** 1-based row in the file. */
  row: number;
  cells: readonly Plain[];
}

type LineReading = { values: ReportRow; unclear: string[] } | { why: Words } | 'totals' | 'description';

/** Reads the report at a place that `recognise` found; without one, at the surest place. */
export function readReport(
  file: DecodedFile,
  place: Recognition | undefined = recognise(file)[0],
): ReadReport | Refusal {
  if (!place) return { why: notes.unknownReport(importers) };
  const importer = importerOf(place.importer);
  if (place.lacking.length > 0) return { why: notes.lackingColumns(importer, place.lacking) };
  const rows = file.sheets[place.sheet]?.rows ?? [];
  const headings = rows[place.headerRow] ?? [];
  const lines = rows
    .map((cells, index) => ({ row: index + 1, cells }))
    .slice(place.headerRow + 1)
    .filter(({ cells }) => cells.some((cell) => !isMissing(cell)));
  const columns = cellsOf(importer, mapHeadings(headings, importer), lines);
  const currencies = currenciesIn(headings);
  if (currencies === 'mixed') return { why: notes.mixedCurrencies };
  const key = columns.find(({ id }) => id === importer.key);
  if (key && idsWereCut(key.values)) return { why: lostId(key.column) };
  const period = readPeriod(file, rows.slice(0, place.headerRow));
  const context = { money: decimalMark(moneyValues(columns), null), currency: currencies[0] ?? null, period };
  const styled = columns.map((cells) => ({
    ...cells,
    style: columnStyle(cells.column, cells.values, context),
  }));
  const read = readLines(importer, styled, lines);
  const { rows: contents, repeated } = combine(read.values, importer);
  return {
    importer: importer.id,
    file: file.name,
    period,
    currency: context.currency,
    currencies,
    columns: mappedColumns(headings, columns, lines),
    rows: contents,
    refused: read.refused,
    notes: [
      ...notes.choices(importer, new Set(columns.map(({ id }) => id))),
      ...notes.dropped(read.dropped),
      ...notes.repeated(repeated),
      ...notes.unclear(importer, read.unclear),
      ...(period ? [] : [notes.noPeriod]),
      ...(context.currency === null ? [notes.noCurrency] : []),
    ],
  };
}

function cellsOf(importer: Importer, ids: readonly (string | null)[], lines: readonly Line[]): Cells[] {
  return ids.flatMap((id, index) => {
    const column = id === null ? undefined : importer.columns[id];
    if (id === null || !column) return [];
    return [{ id, index, column, values: lines.map(({ cells }) => cells[index] ?? null) }];
  });
}

function moneyValues(columns: readonly Cells[]): Plain[] {
  return columns.filter(({ column }) => column.kind === 'money').flatMap(({ values }) => values);
}

/** The codes that every currency mark in the headings can stand for. */
function currenciesIn(headings: readonly Plain[]): readonly string[] | 'mixed' {
  const named = headings
    .map((heading) => peelCurrency(String(heading ?? '')).currencies)
    .filter((currencies) => currencies.length > 0);
  const common = (named[0] ?? []).filter((code) => named.every((currencies) => currencies.includes(code)));
  return named.length > 0 && common.length === 0 ? 'mixed' : common;
}

function mappedColumns(
  headings: readonly Plain[],
  columns: readonly Cells[],
  lines: readonly Line[],
): MappedColumn[] {
  const ids = new Map(columns.map(({ id, index }) => [index, id]));
  return headings.flatMap((heading, index) => {
    const values = lines.map(({ cells }) => cells[index] ?? null).filter((value) => !isMissing(value));
    const name = String(heading ?? '').trim();
    if (name === '' && values.length === 0) return [];
    return [{ heading: name, id: ids.get(index) ?? null, samples: values.slice(0, SAMPLES).map(String) }];
  });
}

type StyledCells = Cells & { style: ColumnStyle };

interface ReadLines {
  values: ReportRow[];
  refused: { row: number; why: Words }[];
  dropped: { totals: number[]; descriptions: number[] };
  /** Column ids with cells that were not understood and are left blank. */
  unclear: Map<string, number>;
}

function readLines(importer: Importer, columns: readonly StyledCells[], lines: readonly Line[]): ReadLines {
  const all: ReadLines = {
    values: [],
    refused: [],
    dropped: { totals: [], descriptions: [] },
    unclear: new Map(),
  };
  lines.forEach((line, index) => {
    const reading = readLine(importer, columns, line.cells, index === 0);
    if (reading === 'totals') all.dropped.totals.push(line.row);
    else if (reading === 'description') all.dropped.descriptions.push(line.row);
    else if ('why' in reading) all.refused.push({ row: line.row, why: reading.why });
    else {
      all.values.push(reading.values);
      reading.unclear.forEach((id) => all.unclear.set(id, (all.unclear.get(id) ?? 0) + 1));
    }
  });
  return all;
}

function isTotals(cells: readonly Plain[], keyIsMissing: boolean): boolean {
  const first = cells.find((cell) => cell !== null && String(cell).trim() !== '');
  const text = String(first ?? '').trim();
  return (
    keyIsMissing && (isTotalsWord(text) || (text === '-' && cells.some((cell) => typeof cell === 'number')))
  );
}

function readLine(
  importer: Importer,
  columns: readonly StyledCells[],
  cells: readonly Plain[],
  isFirst: boolean,
): LineReading {
  const key = columns.find(({ id }) => id === importer.key);
  if (!key) throw new Error(`${importer.id} was read without its key column`);
  const raw = cells[key.index] ?? null;
  const id = readId(raw, isFileColumn(key.column) ? key.column.pattern : undefined);
  const isPlainTotal = typeof raw === 'string' && isTotalsWord(raw);
  if (isPlainTotal || isTotals(cells, id === 'missing')) return 'totals';
  if (isFirst && id === 'unreadable') return 'description';
  if (id === 'lost') return { why: lostId(key.column) };
  if (id === 'missing') return { why: noId(key.column) };
  if (id === 'unreadable') return { why: notUnderstood(key.column, raw) };
  return readValues(importer, columns, cells);
}

function readValues(
  importer: Importer,
  columns: readonly StyledCells[],
  cells: readonly Plain[],
): { values: ReportRow; unclear: string[] } | { why: Words } {
  const values: Record<string, Plain> = {};
  const unclear: string[] = [];
  for (const { id, index, column, style } of columns) {
    const raw = cells[index] ?? null;
    const value = readCell(column, raw, style);
    if (value === undefined && isNeeded(importer, id)) return { why: notUnderstood(column, raw) };
    if (value === undefined) unclear.push(id);
    values[id] = value ?? null;
  }
  return { values: { ...values, ...chosenValues(importer, values) }, unclear };
}

/** Whether a wrong value would reach a sheet that people calculate with: then the line is refused. */
function isNeeded(importer: Importer, id: string): boolean {
  const { totals } = importer.target;
  return Object.values(totals).some((from) => {
    const column = importer.columns[from];
    return from === id || (column && !isFileColumn(column) && column.firstOf.includes(id));
  });
}

function chosenValues(importer: Importer, values: ReportRow): ReportRow {
  const chosen: Record<string, Plain> = {};
  for (const [id, column] of Object.entries(importer.columns)) {
    if (isFileColumn(column)) continue;
    const from = column.firstOf.find((other) => other in values);
    if (from !== undefined) chosen[id] = values[from] ?? null;
  }
  return chosen;
}
