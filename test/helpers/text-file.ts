import { readFileSync } from 'node:fs';
import type { Cell } from './xlsx';

function quoted(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",;\t\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

export function csvText(rows: readonly (readonly Cell[])[], delimiter = ','): string {
  return rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n') + '\r\n';
}

/** Text as Chinese Excel saves it, from the table that the platform's own decoder holds. */
export function gbkBytes(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') codes.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from([...text].flatMap((character) => gbkCode(character, codes)));
}

function gbkCode(character: string, codes: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const code = character.charCodeAt(0);
  if (code < 0x80) return [code];
  const bytes = codes.get(character);
  if (!bytes) throw new Error(`GBK has no ${character}`);
  return bytes;
}

/** The bytes of a file beside the repository, or null in a clone that has none there. */
export function readIfPresent(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
