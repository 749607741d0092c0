import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { GoogleRange } from '../context';
import { RangeValues } from './range-values';

type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;

const HORIZONTAL: Record<string, HorizontalAlign> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  normal: HorizontalAlign.UNSPECIFIED,
};
const VERTICAL: Record<string, VerticalAlign> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const WRAPS: Record<string, WrapStrategy> = {
  WRAP: WrapStrategy.WRAP,
  OVERFLOW: WrapStrategy.OVERFLOW,
  CLIP: WrapStrategy.CLIP,
};
const BORDERS: Record<string, BorderStyleTypes> = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

/** How the cells of a range look. */
export class RangeFormats extends RangeValues {
  getNumberFormat(): string {
    return this.firstStyle()?.n?.pattern ?? 'General';
  }

  getNumberFormats(): string[][] {
    return this.styles((style) => style?.n?.pattern ?? 'General');
  }

  setNumberFormat(numberFormat: string): GoogleRange {
    return this.setNumberFormats(this.fill(numberFormat));
  }

  setNumberFormats(numberFormats: string[][]): GoogleRange {
    return this.paint(numberFormats, (pattern) => ({
      n: pattern === 'General' || pattern === '' ? null : { pattern },
    }));
  }

  getBackground(): string {
    return this.firstStyle()?.bg?.rgb ?? '#ffffff';
  }

  getBackgrounds(): string[][] {
    return this.styles((style) => style?.bg?.rgb ?? '#ffffff');
  }

  setBackground(color: string | null): GoogleRange {
    return this.setBackgrounds(this.fill(color));
  }

  setBackgrounds(colors: (string | null)[][]): GoogleRange {
    return this.paint(colors, (rgb) => ({ bg: rgb === null || rgb === '' ? null : { rgb } }));
  }

  setFontColor(color: string | null): GoogleRange {
    return this.setFontColors(this.fill(color));
  }

  setFontColors(colors: (string | null)[][]): GoogleRange {
    return this.paint(colors, (rgb) => ({ cl: rgb === null ? null : { rgb } }));
  }

  setFontWeight(weight: FontWeight | null): GoogleRange {
    return this.setFontWeights(this.fill(weight));
  }

  setFontWeights(weights: (FontWeight | null)[][]): GoogleRange {
    return this.paint(weights, (weight) => ({
      bl: weight === 'bold' ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    }));
  }

  setFontStyle(style: FontStyle | null): GoogleRange {
    return this.setFontStyles(this.fill(style));
  }

  setFontStyles(styles: (FontStyle | null)[][]): GoogleRange {
    return this.paint(styles, (style) => ({
      it: style === 'italic' ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    }));
  }

  setFontLine(line: FontLine | null): GoogleRange {
    const drawn = (wanted: FontLine): { s: BooleanNumber } => ({
      s: line === wanted ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
    return this.paint(this.fill(null), () => ({ ul: drawn('underline'), st: drawn('line-through') }));
  }

  setFontSize(size: number): GoogleRange {
    return this.setFontSizes(this.fill(size));
  }

  setFontSizes(sizes: number[][]): GoogleRange {
    return this.paint(sizes, (fs) => ({ fs }));
  }

  setFontFamily(family: string | null): GoogleRange {
    return this.paint(this.fill(family), (ff) => ({ ff }));
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): GoogleRange {
    return this.setHorizontalAlignments(this.fill(alignment));
  }

  setHorizontalAlignments(alignments: ('left' | 'center' | 'normal' | 'right' | null)[][]): GoogleRange {
    return this.paint(alignments, (alignment) => ({ ht: HORIZONTAL[alignment ?? 'normal'] ?? null }));
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GoogleRange {
    return this.paint(this.fill(alignment), (place) => ({ vt: VERTICAL[place ?? 'bottom'] ?? null }));
  }

  setWrap(isWrapEnabled: boolean): GoogleRange {
    return this.paint(this.fill(isWrapEnabled), (wrap) => ({
      tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    }));
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): GoogleRange {
    return this.paint(this.fill(String(strategy)), (name) => ({ tb: WRAPS[name] ?? null }));
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
  ): GoogleRange {
    const line = {
      s: BORDERS[String(style ?? 'SOLID')] ?? BorderStyleTypes.THIN,
      cl: { rgb: color ?? '#000000' },
    };
    const edge = (wanted: boolean | null): IBorderStyleData | null | undefined =>
      wanted === null ? undefined : wanted ? line : null;
    const { startRow, endRow, startColumn, endColumn } = this.place.rectangle;
    const styles = this.map((row, column) => ({
      t: edge(row === startRow ? top : horizontal),
      b: edge(row === endRow ? bottom : horizontal),
      l: edge(column === startColumn ? left : vertical),
      r: edge(column === endColumn ? right : vertical),
    }));
    return this.paint(styles, (bd) => ({ bd }));
  }

  clearFormat(): GoogleRange {
    return this.write(this.fill({ s: null }));
  }

  protected styles<T>(read: (style: Nullable<IStyleData>) => T): T[][] {
    return this.map((row, column) => read(this.context.grid.style(this.place.sheetId, row, column)));
  }

  private firstStyle(): Nullable<IStyleData> {
    return this.context.grid.style(
      this.place.sheetId,
      this.place.rectangle.startRow,
      this.place.rectangle.startColumn,
    );
  }

  private paint<T>(values: readonly (readonly T[])[], style: (value: T) => IStyleData | object): GoogleRange {
    return this.write(this.fit(values).map((row) => row.map((value) => ({ s: style(value) as IStyleData }))));
  }
}
