import type { Language, Words } from '../core/words';
import type { ListName } from './choices';
import type { Plain } from './host';
import type { Unit } from './record';
import type { SheetMark, Stamp } from './snapshot';

export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** One cell to write; a string that begins with = in `formula` is a formula, in `value` it is text. */
export type CellWrite = { row: number; column: number } & ({ value: Plain } | { formula: string });

/** How cells look; what is left out stays as it is. */
export interface Style {
  fill?: string;
  ink?: string;
  bold?: boolean;
  size?: number;
  wrap?: boolean;
  align?: 'left' | 'center' | 'right';
  middle?: boolean;
  format?: string;
  /** Colour of thin lines around every cell: a filled cell hides the grid of the sheet. */
  lines?: string;
}

/** What a cell accepts. `strict` refuses, else a typed value is only marked. */
export type Rule = { help: string; strict: boolean } & (
  | { type: 'list'; values: readonly string[] }
  | { type: 'column'; sheet: string; column: string }
  | { type: 'number'; min: number | null; max: number | null }
  | { type: 'date' }
);

export type Action =
  | { do: 'stamp'; stamp: Stamp }
  | { do: 'insertSheet'; sheet: string; name: string; index: number; hidden: boolean }
  | { do: 'resize'; sheet: string; rows: number; columns: number; cut: boolean }
  | { do: 'renameSheet'; sheet: string; name: string }
  | {
      do: 'tagColumns';
      sheet: string;
      /** Makes room first: the sheet is in use and the column is missing in it. */
      insert: boolean;
      columns: readonly { id: string; unit: Unit; list: ListName | null; position: number }[];
    }
  | { do: 'nameCells'; sheet: string; cells: readonly { name: string; row: number; column: number }[] }
  | { do: 'write'; sheet: string; cells: readonly CellWrite[] }
  | { do: 'style'; sheet: string; areas: readonly (Area & { style: Style })[] }
  | { do: 'validate'; sheet: string; areas: readonly (Area & { rule: Rule | null })[] }
  | { do: 'note'; sheet: string; cells: readonly { row: number; column: number; text: string }[] }
  | { do: 'widths'; sheet: string; columns: readonly { position: number; width: number }[] }
  | { do: 'freeze'; sheet: string; rows: number; columns: number }
  | { do: 'tab'; sheet: string; color: string }
  /** A form is a page to read, not a grid to fill. */
  | { do: 'hideGridlines'; sheet: string }
  | { do: 'protect'; sheet: string; areas: readonly Area[] }
  | {
      do: 'relabel';
      sheet: string;
      columns: readonly { position: number; list: ListName }[];
      language: Language;
    }
  | { do: 'mark'; sheet: string; mark: Omit<SheetMark, 'sheetId'> };

/** One step of a build. `what` is its line in the review step; steps that only keep house have none. */
export type Change = Action & { what: Words | null };
