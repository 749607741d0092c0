import type { Style } from './change';
import { digitsOf } from './choices';
import type { Entry, Kind } from './record';

/** One accent; inputs are the warm cells, everything the workbook fills is cool. */
export const COLORS = {
  accent: '#0f766e',
  onAccent: '#ffffff',
  ink: '#1f2937',
  muted: '#6b7280',
  paper: '#ffffff',
  calculatedBand: '#475569',
  input: '#fffbeb',
  inputHeading: '#fdeebb',
  calculation: '#f3f4f6',
  calculationHeading: '#e2e5ea',
  result: '#e6f4f1',
  resultHeading: '#c3e4dd',
  lines: '#e1e4e8',
} as const;

const FILLS: Record<Kind, { cell: string; heading: string; band: string }> = {
  input: { cell: COLORS.input, heading: COLORS.inputHeading, band: COLORS.accent },
  calculation: { cell: COLORS.calculation, heading: COLORS.calculationHeading, band: COLORS.calculatedBand },
  result: { cell: COLORS.result, heading: COLORS.resultHeading, band: COLORS.calculatedBand },
};

/** A usual range is shown by the number format itself: no rule to keep, and it sorts and copies as a number. */
function warned(plain: string, usual: readonly [number, number] | undefined): string {
  if (!usual) return plain;
  const [low, high] = usual;
  const mark = `"⚠ "${plain}`;
  return low > 0 ? `[<${low}]${mark};[>${high}]${mark};${plain}` : `[>${high}]${mark};${plain}`;
}

/** The number pattern of a cell; money has the digits its currency really has, the unit stands in the heading. */
export function numberFormat(
  { unit, usual, decimals = 1 }: Pick<Entry, 'unit' | 'usual' | 'decimals'>,
  currency: string,
): string {
  switch (unit) {
    case 'id':
    case 'text':
    case 'choice':
      return unit === 'choice' ? 'General' : '@';
    case 'date':
      return 'yyyy-mm-dd';
    case 'count':
      return '#,##0';
    case 'number':
      return '#,##0.0';
    case 'money': {
      const plain = digitsOf(currency) === 0 ? '#,##0' : '#,##0.00';
      return `${plain};[Red]-${plain}`;
    }
    case 'rate':
      return warned(`0.${'0'.repeat(decimals)}%`, usual);
    case 'roi':
      return '0.0%;[Red]-0.0%';
    case 'ratio':
      return '0.00';
  }
}

const LEFT = new Set<Entry['unit']>(['text', 'id', 'choice']);

/** How a data cell looks: its kind by the fill, its unit by format and side. */
export function cellStyle(
  entry: Pick<Entry, 'unit' | 'usual' | 'decimals'> & { kind: Kind; formula?: unknown },
  currency: string,
): Style {
  const calculatedText = entry.unit === 'text' && entry.kind !== 'input';
  return {
    fill: FILLS[entry.kind].cell,
    ink: COLORS.ink,
    // A formula in a text-formatted cell would be shown instead of calculated.
    format: calculatedText ? 'General' : numberFormat(entry, currency),
    align: LEFT.has(entry.unit) ? 'left' : 'right',
    middle: true,
    lines: COLORS.lines,
  };
}

export function headingStyle(kind: Kind): Style {
  return {
    fill: FILLS[kind].heading,
    ink: COLORS.ink,
    bold: true,
    wrap: true,
    middle: true,
    align: 'center',
  };
}

export function bandStyle(kind: Kind): Style {
  return { fill: FILLS[kind].band, ink: COLORS.onAccent, bold: true, middle: true, align: 'left' };
}

export const FORM_STYLES = {
  title: { fill: COLORS.accent, ink: COLORS.onAccent, bold: true, size: 16, middle: true },
  subtitle: { ink: COLORS.muted },
  block: { fill: COLORS.calculatedBand, ink: COLORS.onAccent, bold: true, middle: true },
  label: { ink: COLORS.ink, middle: true, wrap: true },
  help: { ink: COLORS.muted, wrap: true, middle: true },
} as const satisfies Record<string, Style>;
