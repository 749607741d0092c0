import type { Language, Words } from '../core/words';
import { SHEETS } from './catalogue';
import type { Rule, Style } from './change';
import type { ListName } from './choices';
import type { Answers, Plain } from './host';
import { planForm } from './plan-form';
import { planTable } from './plan-table';
import type { AnswerName, Kind, SheetRecord, Unit } from './record';
import type { Stamp } from './snapshot';

/** Raised when what an old workbook holds must be changed in place; ids never change with it. */
export const TEMPLATE = 1;

/** A text of ours with every form it may have been written in, so that a renamed one is known as theirs. */
export interface OurText {
  text: string;
  known: readonly string[];
}

export interface ColumnPlan {
  id: string;
  kind: Kind;
  unit: Unit;
  list: ListName | null;
  /** Title of the group above its first column; blank text above the others. */
  band: OurText;
  bandStyle: Style;
  heading: OurText;
  headingStyle: Style;
  note: string;
  width: number;
  style: Style;
  rule: Rule | null;
  /** With places to fill in, see `formula.ts`. */
  formula: string | null;
}

export interface TablePlan {
  type: 'table';
  id: string;
  name: OurText;
  purpose: Words;
  rows: number;
  frozenColumns: number;
  hidden: boolean;
  columns: readonly ColumnPlan[];
}

export interface InputPlan {
  /** What a blank cell is filled with: a value, the label of a choice, or a formula. */
  initial: Plain;
  list: ListName | null;
  answer: AnswerName | null;
  /** The value the wizard asks for; null for fields it does not ask. */
  wanted: Plain;
  /** The value `wanted` has when nobody answered: what someone typed stays if it cannot be read. */
  fallback: Plain;
}

export interface FormCell {
  /** 0 is the label, 1 the value, 2 the explanation, 3 the source of a default. */
  offset: 0 | 1 | 2 | 3;
  style: Style;
  text?: OurText;
  formula?: string;
  input?: InputPlan;
  rule?: Rule;
}

export interface FormRow {
  /** Named range of its value; null for titles and legends. */
  name: string | null;
  /** Permanent key of the row inside the sheet. */
  key: string;
  /** Position in a new sheet. */
  row: number;
  cells: readonly FormCell[];
  /** The value is ours: protected with a warning. */
  calculated: boolean;
}

export interface FormPlan {
  type: 'form';
  id: string;
  name: OurText;
  purpose: Words;
  widths: readonly number[];
  rows: readonly FormRow[];
  rowCount: number;
}

export type SheetPlan = TablePlan | FormPlan;

/** The workbook as it should be, in the reader's language, without knowing where anything is now. */
export interface Plan {
  stamp: Stamp;
  answers: Answers;
  sheets: readonly SheetPlan[];
}

export interface PlanContext {
  language: Language;
  currency: string;
  answers: Answers;
}

/** Pure: what the workbook should hold for these answers. Importers add the sheets they need. */
export function planWorkbook(answers: Answers, sheets: readonly SheetRecord[] = SHEETS): Plan {
  const context = { language: answers.language, currency: answers.currency, answers };
  return {
    stamp: { template: TEMPLATE, language: answers.language, currency: answers.currency },
    answers,
    sheets: sheets.map((sheet) =>
      sheet.type === 'table' ? planTable(sheet, context) : planForm(sheet, context),
    ),
  };
}
