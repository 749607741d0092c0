import type { Words } from '../core/words';
import type { ListName } from './choices';

/**
 * One sheet of the workbook is one record. Tabs, headings, notes, validation, formulas, protection, the lines
 * of the review step and the golden grids of the tests are derived from it.
 *
 * Ids are permanent: they stand in people's workbooks for years and are never made from words.
 */

/** Who fills a cell: a person (or an import), the workbook on the way, or the workbook as the answer. */
export type Kind = 'input' | 'calculation' | 'result';

/**
 * What a cell holds. `id` is text that looks like a number and must stay text; `roi` is a signed percentage
 * where 0 is break-even; `ratio` a plain multiple such as 投产比.
 */
export type Unit =
  'text' | 'id' | 'date' | 'choice' | 'count' | 'number' | 'money' | 'rate' | 'roi' | 'ratio';

/** What a cell accepts; anything else is refused with the help text. */
export interface Limits {
  min?: number;
  max?: number;
}

export interface Entry {
  unit: Unit;
  /** One plain sentence: what to put there, or how it was calculated. */
  help: Words;
  limits?: Limits;
  /** What most sellers see, as fractions or amounts; a value outside it is shown with ⚠, never refused. */
  usual?: readonly [number, number];
  /** Digits after the point of a rate: one in a thousand views orders, so 1 digit would show 0.1%. */
  decimals?: number;
  /** The drop-down list; `open` lists also take people's own entries. */
  list?: ListName;
  open?: boolean;
  /** A drop-down list read from a column of another sheet. */
  listFrom?: { sheet: string; column: string };
}

/**
 * A calculation for every row of its table, written with column ids as variables. `where` is the condition
 * that makes a row calculable beside `needs` being numbers; elsewhere the cell is blank, never 0.
 */
export interface RowFormula {
  needs?: readonly string[];
  uses?: readonly string[];
  /** Extra names for parts of the formula: [name, expression], in order. */
  with?: readonly (readonly [string, string])[];
  where?: string;
  value: string | Words;
}

export interface ColumnFacts extends Entry {
  id: string;
  /** Without the unit: money gets its currency, rates need none (the cell shows %). */
  heading: Words;
  kind: Kind;
  /** Pixels, enough for both headings. */
  width?: number;
  formula?: RowFormula;
}

export interface ColumnGroup {
  title: Words;
  columns: readonly ColumnFacts[];
}

export interface TableRecord {
  type: 'table';
  id: string;
  name: Words;
  /** One sentence for the review step: what the sheet is for. */
  purpose: Words;
  groups: readonly ColumnGroup[];
  /** Rows a new sheet has, the two heading rows included. */
  rows: number;
  /** Columns that stay in view on the left. */
  frozenColumns: number;
  hidden: boolean;
}

/** A cell formula of a form; words in it are `Words`, so that the sentence changes with the language. */
export type CellFormula = string | Words;

export interface FieldFacts extends Omit<Entry, 'help'> {
  /** Permanent; the named range is `<sheet>_<id>`. */
  id: string;
  label: Words;
  kind: Kind;
  /** What a new workbook shows: a number, the code of a choice, or a formula. Only blanks are filled. */
  initial?: number | string;
  /** The answer of the wizard this field holds, so that both always agree. */
  answer?: AnswerName;
  formula?: CellFormula;
  help?: Words;
  /** A live sentence in place of the help text. */
  advice?: CellFormula;
  /** Where a default comes from, with its date; shown while the default stands. */
  example?: Words;
}

export type AnswerName =
  'language' | 'market' | 'platform' | 'currency' | 'goal' | 'hidden_cost_rate' | 'margin' | 'return_rate';

export interface FieldBlock {
  title: Words;
  fields: readonly FieldFacts[];
}

export interface FormRecord {
  type: 'form';
  id: string;
  name: Words;
  purpose: Words;
  title: Words;
  subtitle: Words;
  blocks: readonly FieldBlock[];
  /** Shows what the colours of cells mean below the last block. */
  legend: boolean;
}

export type SheetRecord = TableRecord | FormRecord;

type TableInput = Omit<TableRecord, 'type' | 'rows' | 'hidden' | 'frozenColumns'> &
  Partial<Pick<TableRecord, 'rows' | 'hidden' | 'frozenColumns'>>;

export function defineTable({
  rows = 1000,
  frozenColumns = 0,
  hidden = false,
  ...facts
}: TableInput): TableRecord {
  return { type: 'table', rows, frozenColumns, hidden, ...facts };
}

type FormInput = Omit<FormRecord, 'type' | 'legend'> & { legend?: boolean };

export function defineForm({ legend = false, ...facts }: FormInput): FormRecord {
  return { type: 'form', legend, ...facts };
}

/** The columns of a table from left to right. */
export function columnsOf(table: TableRecord): ColumnFacts[] {
  return table.groups.flatMap((group) => [...group.columns]);
}

export function fieldsOf(form: FormRecord): FieldFacts[] {
  return form.blocks.flatMap((block) => [...block.fields]);
}

/** The named range of a form's field; names contain `_`, so none can be taken for a cell address. */
export function nameOf(form: { id: string }, field: { id: string }): string {
  return `${form.id}_${field.id}`;
}
