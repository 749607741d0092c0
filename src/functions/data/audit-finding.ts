import type { Rule } from './audit-rules';
import type { Measure } from './report-columns';

export type Severity = 'ERROR' | 'WARNING';

export interface Finding {
  /** Index of the row in the table. */
  row: number;
  rule: Rule;
  /** The report's own headings with the values, so that it needs no translation. */
  evidence: string;
  severity: Severity;
}

const LONGEST_TEXT = 40;

/** A number as a person would write it, without the dust of binary fractions. */
export function figure(value: number): string {
  return String(Number(value.toPrecision(12)));
}

export function withHeading({ heading }: Measure, value: number): string {
  return `${heading} ${figure(value)}`;
}

/** A cell in a few words. */
export function shortText(cell: unknown): string {
  const text = String(cell).trim();
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

/** How the evidence names a row: by its number in the range, where the first is 1. */
export function rowMark(index: number): string {
  return `#${String(index + 1)}`;
}
