import type { Words } from '../core/words';

/**
 * One custom function is one record. Its stub with JSDoc, argument checking, documentation page, example
 * tests and entry in the sidebar's function browser are derived from it.
 *
 * Properties named `words`, `examples` and `usual` are documentation: no cell needs them, so the build drops
 * them from what runs at Google (see `src/build/strip-documentation.ts`). Nothing that computes may read them.
 */

/** What a number counts; decides limits, number format and how the documentation names it. */
export type Unit = 'count' | 'money' | 'rate' | 'factor' | 'days' | 'number';

export interface ParamWords {
  /** The field's standard term: 播放量, views. */
  label: Words;
  /** What to put there, one plain sentence, no unit conversions to do in one's head. */
  help: Words;
}

/**
 * What an argument is made of: one cell (`number`, `text`, `choice`, `flag`), a whole row or column (`series` of
 * numbers, `names`, `dates`, `flags`), one cell or low, likely and high (`estimate`), one rate or a table of two
 * columns (`tiers`), or a block whose rows and columns both have meaning (`block`).
 */
export type ParamKind =
  | 'number'
  | 'text'
  | 'choice'
  | 'flag'
  | 'series'
  | 'names'
  | 'dates'
  | 'flags'
  | 'estimate'
  | 'tiers'
  | 'block';

/** What documentation needs to know of a parameter; `define.ts` adds how it is read and checked. */
export interface ParamFacts {
  kind: ParamKind;
  unit?: Unit;
  optional: boolean;
  /** Shown in words: "Optional; 0 when left out." */
  default?: number | string | boolean;
  min?: number;
  max?: number;
  above?: number;
  below?: number;
  /** Only whole numbers. */
  whole?: true;
  /** Series only: the name its partners share; a place where one of them is blank is skipped in all. */
  with?: string;
  /** Code and the Chinese word that is accepted for it. */
  choices?: Readonly<Record<string, string>>;
  words: ParamWords;
  /** What most sellers see; workbook and wizard warn outside it, functions do not. */
  usual?: readonly [number, number];
}

export interface ResultFacts {
  /** `value`: one cell per case; `row`: a row per case; `series`: the input's orientation; `table`: rows of its own. */
  shape: 'value' | 'row' | 'series' | 'table';
  /** One per column, in order; the headings `DATA_HEADINGS` gives (kept on the server for that reason). */
  headings: readonly {
    name: Words;
    unit: Unit | 'text';
    /** What the column says, for the reference. */
    words?: Words;
    /** Codes a text result can be, with the reader's word for each: GREEN is 达标. */
    codes?: Readonly<Record<string, Words>>;
  }[];
}

export interface Example {
  args: readonly unknown[];
  /** The value, row or block to expect (numbers to 9 significant digits)… */
  result?: unknown;
  /** …or the beginning of the English sentence that is thrown. */
  error?: string;
  because: Words;
}

export interface FunctionWords {
  /** What it answers, in a seller's words; the first line of the autocomplete text. */
  summary: Words;
  /** The formula in the parameters' names. */
  formula: string;
  /** Where the formula comes from: a publication, or the platform whose definition it is. */
  source: Words;
  /** Mistakes people make, one sentence each. */
  mistakes: readonly Words[];
  /** What it does with little or odd data, and its cost where that is not linear. */
  limits?: Words;
}

/** What every record can be asked, whatever its parameters are called. */
export interface FunctionFacts {
  name: string;
  words: FunctionWords;
  params: Readonly<Record<string, ParamFacts>>;
  returns: ResultFacts;
  examples: readonly Example[];
  /** Calls it as a cell does: raw arguments in, a value or a rectangle out; throws the sentence for the cell. */
  call(args: ArrayLike<unknown>): unknown;
}
