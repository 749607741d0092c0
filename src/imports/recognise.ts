import type { Plain } from '../workbook/host';
import { importers } from './catalogue';
import { peelCurrency } from './currency';
import { normaliseHeading } from '../core/headings';
import type { Importer } from './importer';
import { isFileColumn } from './importer';
import type { DecodedFile } from './report';

/** Reports put titles, periods and disclaimers above their headings, but never more than this. */
const ROWS_SEARCHED = 30;

/** Share of understood headings from which an incomplete row is taken for that report with a column missing. */
const NEARLY = 0.5;

/** A place in a file where a report's headings stand. */
export interface Recognition {
  /** The importer's id. */
  importer: string;
  /** Index of the sheet in the file, and of the row of headings in the sheet, both from 0. */
  sheet: number;
  headerRow: number;
  /** Share of the row's headings that are understood. */
  score: number;
  /** Required columns that are not there; a report with any cannot be read. */
  lacking: readonly string[];
}

/** For every cell of a heading row the column id it stands for, or null. A column is given out once. */
export function mapHeadings(row: readonly Plain[], importer: Importer): (string | null)[] {
  const ids = new Map<string, string>();
  for (const [id, column] of Object.entries(importer.columns)) {
    if (isFileColumn(column)) column.aliases.forEach((alias) => ids.set(normaliseHeading(alias), id));
  }
  const taken = new Set<string>();
  return row.map((cell) => {
    if (typeof cell !== 'string') return null;
    const id = ids.get(normaliseHeading(cell)) ?? ids.get(normaliseHeading(peelCurrency(cell).heading));
    if (id === undefined || taken.has(id)) return null;
    taken.add(id);
    return id;
  });
}

function lackingColumns(importer: Importer, found: ReadonlySet<string>): string[] {
  return Object.entries(importer.columns)
    .filter(([id, column]) => {
      const there = isFileColumn(column) ? found.has(id) : column.firstOf.some((other) => found.has(other));
      return column.required === true && !there;
    })
    .map(([id]) => id);
}

function recogniseRow(
  row: readonly Plain[],
  importer: Importer,
): { score: number; lacking: string[] } | null {
  const headings = row.filter((cell) => typeof cell === 'string' && cell.trim() !== '');
  const found = new Set(mapHeadings(row, importer).filter((id) => id !== null));
  const score = found.size / Math.max(1, headings.length);
  const lacking = lackingColumns(importer, found);
  return lacking.length === 0 || (found.size > 1 && score >= NEARLY) ? { score, lacking } : null;
}

/**
 * Where the file holds reports that are understood, the surest first. Complete ones come before those that
 * lack a required column; those are kept so that the refusal can name what is missing.
 */
export function recognise(file: DecodedFile): Recognition[] {
  const places = file.sheets.flatMap((sheet, index) =>
    sheet.rows.slice(0, ROWS_SEARCHED).flatMap((row, headerRow) =>
      importers.flatMap((importer) => {
        const seen = recogniseRow(row, importer);
        return seen ? [{ importer: importer.id, sheet: index, headerRow, ...seen }] : [];
      }),
    ),
  );
  return places.sort((a, b) => a.lacking.length - b.lacking.length || b.score - a.score);
}
