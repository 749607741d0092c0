import type { Language, Words } from '../core/words';
import type { RowFormula } from './record';

/** `Words` in the reader's language; a plain string is the same in both. */
export function inLanguage(text: string | Words, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

/** A text as it stands inside a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * The one array formula of a calculation column, standing in its heading cell. Places to fill in once the
 * positions are known: `{heading}`, `{rows:id}` (this table, below the heading), `{sheet.id}` (another table).
 *
 * INDEX(…, 0, 0) gives the array unchanged; in Google Sheets it makes everything inside evaluate as arrays,
 * as ARRAYFORMULA would, which not every formula engine has.
 */
export function columnFormula(
  { needs = [], uses = [], with: parts = [], where, value }: RowFormula,
  language: Language,
): string {
  const variables = [
    ...[...new Set([...needs, ...uses])].map((id) => `${id},{rows:${id}}`),
    ...parts.map(([name, expression]) => `${name},${expression}`),
  ];
  const guarded =
    where === undefined ? inLanguage(value, language) : `IF(${where},${inLanguage(value, language)},"")`;
  const numbers = needs.map((id) => `ISNUMBER(${id})`).join('*');
  const body = numbers === '' ? guarded : `IF(${numbers},${guarded},"")`;
  return `=INDEX(VSTACK({heading},LET(${variables.join(',')},${body})),0,0)`;
}

export interface Positions {
  /** The tab's present name. */
  name: string;
  headingRow: number;
  columns: ReadonlyMap<string, number>;
}

/** 1 → A, 27 → AA. */
export function columnLetters(position: number): string {
  let letters = '';
  for (let rest = position; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** All cells below the heading, whatever is inserted there: a range such as A3:A500 would miss a row put in at row 3. */
function ownRows(letters: string): string {
  return `INDEX(${letters}:${letters},ROW()+1):INDEX(${letters}:${letters},ROWS(${letters}:${letters}))`;
}

function rowsOf({ name, headingRow }: Positions, letters: string): string {
  const tab = `'${name.replace(/'/g, "''")}'!`;
  const whole = `${tab}${letters}:${letters}`;
  return `INDEX(${whole},ROW(${tab}${letters}${headingRow})+1):INDEX(${whole},ROWS(${whole}))`;
}

/** Fills the places of a formula; null when a sheet or column it needs is not there. */
export function resolveFormula(
  template: string,
  own: string,
  heading: string,
  tables: ReadonlyMap<string, Positions>,
): string | null {
  let missing = false;
  const resolved = template.replace(
    /\{(rows:)?([a-z_]+)(?:\.([a-z_]+))?\}/g,
    (_, rows, first: string, second?: string) => {
      if (first === 'heading') return quoted(heading);
      const table = tables.get(rows ? own : first);
      const position = table?.columns.get(rows ? first : (second ?? ''));
      if (!table || position === undefined) {
        missing = true;
        return '';
      }
      return rows ? ownRows(columnLetters(position)) : rowsOf(table, columnLetters(position));
    },
  );
  return missing ? null : resolved;
}
