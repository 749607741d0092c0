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
 * positions are known: `{heading}`, `{rows:id}` (a column of this table), `{sheet.id}` (one of another table).
 *
 * Columns are read from the heading row on, and the first row of the result is the heading: a calculation that
 * reads another one thereby reads the cell its formula stands in, which is what formula engines follow.
 * INDEX(…, 0, 0) gives the array unchanged; in Google Sheets it makes everything inside evaluate as arrays,
 * as ARRAYFORMULA would, which not every formula engine has.
 */
export function columnFormula(
  { needs = [], uses = [], with: parts = [], where, value }: RowFormula,
  language: Language,
): string {
  const columns = [...new Set([...needs, ...uses])];
  const variables = [
    ...columns.map((id) => `${id},{rows:${id}}`),
    ...parts.map(([name, expression]) => `${name},${expression}`),
  ];
  const result = inLanguage(value, language);
  const guarded = where === undefined ? result : `IF(${where},${result},"")`;
  const numbers = needs.map((id) => `ISNUMBER(${id})`).join('*');
  const body = numbers === '' ? guarded : `IF(${numbers},${guarded},"")`;
  return `=INDEX(LET(${variables.join(',')},IF(ROW(${columns[0] ?? ''})=ROW(),{heading},${body})),0,0)`;
}

/** Where a table's columns are now. */
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

export function quotedTab(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}

/** The heading and all cells below it; a range such as A2:A500 would end where it was made to end. */
function ownColumn(letters: string): string {
  return `INDEX(${letters}:${letters},ROW()):INDEX(${letters}:${letters},ROWS(${letters}:${letters}))`;
}

/** The whole column; its headings are text, so whoever reads it counts numbers or looks for a key. */
function columnElsewhere(tab: string, letters: string): string {
  return `${tab}${letters}:${letters}`;
}

/** Only what people typed below a heading; not for calculations, whose own cell it would not read. */
function cellsBelow(tab: string, letters: string, headingRow: number): string {
  const whole = columnElsewhere(tab, letters);
  return `INDEX(${whole},ROW(${tab}${letters}${String(headingRow)})+1):INDEX(${whole},ROWS(${whole}))`;
}

type Place = '{heading}' | '{rows:…}' | '{below:…}' | '{…}';

function placeOf(text: string): Place {
  if (text === '{heading}') return '{heading}';
  if (text.startsWith('{rows:')) return '{rows:…}';
  return text.startsWith('{below:') ? '{below:…}' : '{…}';
}

/**
 * Fills the places of a formula: `{heading}`, `{rows:column}`, `{table.column}`, `{below:table.column}`. Null
 * when a table or column it reads is not there.
 */
export function resolveFormula(
  template: string,
  own: string,
  heading: string,
  tables: ReadonlyMap<string, Positions>,
): string | null {
  let isMissing = false;
  const fill = (text: string, first: string, second?: string): string => {
    const place = placeOf(text);
    if (place === '{heading}') return quoted(heading);
    const table = tables.get(place === '{rows:…}' ? own : first);
    const position = table?.columns.get(second ?? first);
    if (!table || position === undefined) {
      isMissing = true;
      return '';
    }
    const letters = columnLetters(position);
    if (place === '{rows:…}') return ownColumn(letters);
    const tab = quotedTab(table.name);
    return place === '{below:…}' ? cellsBelow(tab, letters, table.headingRow) : columnElsewhere(tab, letters);
  };
  const resolved = template.replace(/\{(?:rows:|below:)?([a-z_]+)(?:\.([a-z_]+))?\}/g, fill);
  return isMissing ? null : resolved;
}
