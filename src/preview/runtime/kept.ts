/** Rows and columns from 0, both ends included, as Univer counts. */
export interface Rectangle {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export type Dimension = 'ROW' | 'COLUMN';

export type MetadataPlace =
  | { type: 'SPREADSHEET' }
  | { type: 'SHEET'; sheetId: string }
  | { type: Dimension; sheetId: string; index: number };

export interface MetadataEntry {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  place: MetadataPlace;
}

export interface ProtectionEntry {
  sheetId: string;
  /** Null protects the whole sheet. */
  rectangle: Rectangle | null;
  description: string;
  warningOnly: boolean;
}

/** What Google keeps in a spreadsheet and Univer has no place for; plain JSON. */
export interface Kept {
  metadata: MetadataEntry[];
  protections: ProtectionEntry[];
  properties: Record<string, string>;
  /** Google numbers sheets; Univer names them. */
  sheetNumbers: Record<string, number>;
}

export function nothingKept(): Kept {
  return { metadata: [], protections: [], properties: {}, sheetNumbers: {} };
}

/** Reads what an earlier visit saved; anything else counts as nothing. */
export function readKept(saved: unknown): Kept {
  const kept = nothingKept();
  if (typeof saved !== 'object' || saved === null || !('metadata' in saved)) return kept;
  return { ...kept, ...(JSON.parse(JSON.stringify(saved)) as Partial<Kept>) };
}

/** A new spreadsheet's first sheet is 0 at Google, later ones have large numbers. */
export function sheetNumber(kept: Kept, sheetId: string): number {
  const known = kept.sheetNumbers[sheetId];
  if (known !== undefined) return known;
  const taken = new Set(Object.values(kept.sheetNumbers));
  let number = taken.size === 0 ? 0 : fingerprint(sheetId);
  while (taken.has(number)) number += 1;
  kept.sheetNumbers[sheetId] = number;
  return number;
}

/** FNV-1a, 31 bits. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash & 0x7fffffff;
}
