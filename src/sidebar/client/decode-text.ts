import { parse } from 'papaparse';
import { UNREADABLE, UnreadableFile } from './decode-error';

const BYTE_ORDER_MARKS: readonly { encoding: string; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];
const DELIMITERS = ['\t', ';', ',', '|'];
const LINES_TRIED = 50;

function decodedStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a file: a byte-order mark decides; without one, bytes that are valid UTF-8 are UTF-8, since text
 * in another encoding hardly ever is; what remains is GB18030, which Chinese Excel writes for "CSV".
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(({ bytes: mark }) =>
    mark.every((byte, index) => bytes[index] === byte),
  );
  if (marked) return new TextDecoder(marked.encoding).decode(bytes);
  return decodedStrictly(bytes, 'utf-8') ?? new TextDecoder('gb18030').decode(bytes);
}

function cellsOf(text: string, delimiter: string, preview = 0): string[][] {
  return parse<string[]>(text, { delimiter, preview, skipEmptyLines: false }).data;
}

/**
 * The delimiter under which most lines have the same number of cells, then the one that gives more cells. Lines
 * come first: decimal commas split every line of figures alike, but not the headings above them.
 */
function delimiterOf(text: string): string {
  const candidates = DELIMITERS.map((delimiter) => {
    const widths = cellsOf(text, delimiter, LINES_TRIED)
      .map((row) => row.length)
      .filter((width) => width > 1);
    const agreeing = (width: number): number => widths.filter((other) => other === width).length;
    const [width = 0] = [...new Set(widths)].sort((one, other) => agreeing(other) - agreeing(one));
    return { delimiter, width, lines: agreeing(width) };
  });
  const [best] = candidates.sort((one, other) => other.lines - one.lines || other.width - one.width);
  return best?.delimiter ?? ',';
}

/** The cells of CSV, TSV or semicolon text, all as text: what is a number is decided with its column. */
export function decodeTable(bytes: Uint8Array): (string | null)[][] {
  const text = decodeText(bytes);
  if (text.trim() === '') throw new UnreadableFile(UNREADABLE.empty);
  if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(text)) throw new UnreadableFile(UNREADABLE.webPage);
  if (text.includes('\u0000')) throw new UnreadableFile(UNREADABLE.unknown);
  const rows = cellsOf(text, delimiterOf(text)).map((row) => row.map((cell) => (cell === '' ? null : cell)));
  while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell === null)) rows.pop();
  return rows;
}
