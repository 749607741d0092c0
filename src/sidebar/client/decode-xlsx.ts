import { strFromU8, unzipSync } from 'fflate';
import { readDate } from '../../imports/dates';
import type { DecodedFile } from '../../imports/report';
import type { Plain } from '../../workbook/host';
import { UNREADABLE, UnreadableFile } from './decode-error';
import { attribute, readXml, unescapeOffice } from './decode-xml';

/** Unpacked bytes beyond which a page would stall; a report of 200,000 lines stays below. */
const LARGEST_UNPACKED = 200_000_000;
/** Built-in number formats that show a date; the others below 164 do not, or show a time alone. */
const BUILT_IN_DATES = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
/** Between the calendars of Excel for Windows and of old Excel for Mac. */
const DAYS_TO_1904 = 1462;

/** The size of a sheet in Excel; an address beyond it is no address. */
const LARGEST = { rows: 1_048_576, columns: 16_384 };

type Parts = Readonly<Record<string, Uint8Array>>;

function unpack(bytes: Uint8Array): Parts {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^\/?(?:xl|\[Content_Types\]).*\.(?:xml|rels)$/i.test(name)) return false;
        size += originalSize;
        if (size > LARGEST_UNPACKED) throw new UnreadableFile(UNREADABLE.tooLargeInside);
        return true;
      },
    });
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile(UNREADABLE.damaged);
  }
}

/** A part by its path, whatever its case and leading slash: exporters are not careful. */
function part(parts: Parts, path: string): string | null {
  const wanted = path.replace(/^\//, '').toLowerCase();
  const name = Object.keys(parts).find((key) => key.replace(/^\//, '').toLowerCase() === wanted);
  const bytes = name === undefined ? undefined : parts[name];
  return bytes ? strFromU8(bytes).replace(/^\ufeff/, '') : null;
}

/** Texts that cells refer to by number; phonetic guides of East Asian text are not part of them. */
function sharedStrings(xml: string | null): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  for (const event of readXml(xml ?? '')) {
    if (event.type === 'text') {
      if (inText && !inPhonetic) text += event.text;
    } else if (event.name === 't') inText = event.type === 'open';
    else if (event.name === 'rPh') inPhonetic = event.type === 'open';
    else if (event.name === 'si') {
      if (event.type === 'close') strings.push(unescapeOffice(text));
      text = '';
    }
  }
  return strings;
}

function showsDate(pattern: string): boolean {
  const bare = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').toLowerCase();
  return /[yd]/.test(bare) && !/[0#?]/.test(bare);
}

/** For every cell style whether it shows a date. */
function dateStyles(xml: string | null): boolean[] {
  const patterns = new Map(BUILT_IN_DATES.map((id) => [String(id), true]));
  const styles: boolean[] = [];
  let inCellStyles = false;
  for (const event of readXml(xml ?? '')) {
    if (event.type === 'text') continue;
    if (event.name === 'cellXfs') inCellStyles = event.type === 'open';
    else if (event.type === 'close') continue;
    else if (event.name === 'numFmt') {
      const id = attribute(event.attributes, 'numFmtId') ?? '';
      patterns.set(id, showsDate(attribute(event.attributes, 'formatCode') ?? ''));
    } else if (event.name === 'xf' && inCellStyles) {
      styles.push(patterns.get(attribute(event.attributes, 'numFmtId') ?? '') ?? false);
    }
  }
  return styles;
}

interface CellFacts {
  strings: readonly string[];
  dates: readonly boolean[];
  daysAdded: number;
}

/** Digits beyond the 15th would be lost in a number: such a cell is an id and stays the text it is. */
function numberCell(text: string, isDate: boolean, daysAdded: number): Plain {
  if (/^\d{16,}$/.test(text)) return text;
  const number = Number(text);
  if (text.trim() === '' || Number.isNaN(number)) return text || null;
  return isDate ? (readDate(number + daysAdded, null) ?? number) : number;
}

function cellValue(type: string, text: string, style: number, facts: CellFacts): Plain {
  if (type === 's') return facts.strings[Number(text)] || null;
  if (type === 'inlineStr' || type === 'str') return unescapeOffice(text) || null;
  if (type === 'b') return text === '' ? null : text === '1';
  if (type === 'e') return text || null;
  if (type === 'd') return text.slice(0, 10) || null;
  return numberCell(text, facts.dates[style] ?? false, facts.daysAdded);
}

function columnIndex(reference: string): number {
  const letters = /^[A-Z]+/i.exec(reference)?.[0].toUpperCase() ?? '';
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The cells of a worksheet at their own addresses; the size that the sheet declares is often wrong. */
function readCells(xml: string, facts: CellFacts): Plain[][] {
  const rows: Plain[][] = [];
  let row = -1;
  let column = -1;
  let cell = { type: 'n', style: 0, text: '' };
  let inValue = false;
  let inPhonetic = false;
  for (const event of readXml(xml)) {
    if (event.type === 'text') {
      if (inValue && !inPhonetic) cell.text += event.text;
    } else if (event.name === 'v' || event.name === 't') inValue = event.type === 'open';
    else if (event.name === 'rPh') inPhonetic = event.type === 'open';
    else if (event.name === 'row' && event.type === 'open') {
      row = Number(attribute(event.attributes, 'r') ?? row + 2) - 1;
      column = -1;
    } else if (event.name === 'c' && event.type === 'open') {
      const reference = attribute(event.attributes, 'r');
      column = reference === null ? column + 1 : columnIndex(reference);
      const style = Number(attribute(event.attributes, 's') ?? 0);
      cell = { type: attribute(event.attributes, 't') ?? 'n', style, text: '' };
    } else if (event.name === 'c') {
      const value = cellValue(cell.type, cell.text, cell.style, facts);
      if (value !== null) setCell(rows, row, column, value);
    }
  }
  return Array.from(rows, (cells) => cells ?? []);
}

function setCell(rows: Plain[][], row: number, column: number, value: Plain): void {
  const exists = row >= 0 && row < LARGEST.rows && column >= 0 && column < LARGEST.columns;
  if (!exists) throw new UnreadableFile(UNREADABLE.damaged);
  const cells = (rows[row] ??= []);
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}

interface SheetPart {
  name: string;
  xml: string | null;
}

function sheetParts(parts: Parts, workbook: string): SheetPart[] {
  const targets = new Map<string, string>();
  for (const event of readXml(part(parts, 'xl/_rels/workbook.xml.rels') ?? '')) {
    if (event.type !== 'open' || event.name !== 'Relationship') continue;
    const target = attribute(event.attributes, 'Target') ?? '';
    targets.set(attribute(event.attributes, 'Id') ?? '', target.startsWith('/') ? target : `xl/${target}`);
  }
  const sheets: SheetPart[] = [];
  for (const event of readXml(workbook)) {
    if (event.type !== 'open' || event.name !== 'sheet') continue;
    const target = targets.get(attribute(event.attributes, 'id') ?? '') ?? '';
    sheets.push({ name: attribute(event.attributes, 'name') ?? '', xml: part(parts, target) });
  }
  return sheets;
}

/** All sheets of an XLSX workbook. Sheets that hold charts and nothing else come out empty. */
export function decodeXlsx(bytes: Uint8Array): DecodedFile['sheets'] {
  const parts = unpack(bytes);
  const workbook = part(parts, 'xl/workbook.xml');
  if (workbook === null) throw new UnreadableFile(UNREADABLE.zip);
  const facts = {
    strings: sharedStrings(part(parts, 'xl/sharedStrings.xml')),
    dates: dateStyles(part(parts, 'xl/styles.xml')),
    daysAdded: /date1904\s*=\s*["'](?:1|true)/.test(workbook) ? DAYS_TO_1904 : 0,
  };
  const sheets = sheetParts(parts, workbook).map(({ name, xml }) => ({
    name,
    rows: xml === null ? [] : readCells(xml, facts),
  }));
  if (sheets.every(({ rows }) => rows.length === 0)) throw new UnreadableFile(UNREADABLE.empty);
  return sheets;
}
