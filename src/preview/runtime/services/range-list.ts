import type { Context, GoogleRange } from '../context';
import type { Emulated } from '../emulated';
import type { Rectangle } from '../kept';

type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Several ranges of one sheet that are set alike in one call. */
export class EmulatedRangeList implements Emulated {
  constructor(
    private readonly context: Context,
    private readonly sheetId: string,
    private readonly rectangles: readonly Rectangle[],
  ) {}

  toString(): string {
    return 'RangeList';
  }

  getRanges(): GoogleRange[] {
    return this.rectangles.map((rectangle) => this.context.range(this.sheetId, rectangle));
  }

  setBackground(color: string | null): GoogleRangeList {
    return this.each((range) => range.setBackground(color));
  }

  setFontColor(color: string | null): GoogleRangeList {
    return this.each((range) => range.setFontColor(color));
  }

  setFontFamily(family: string | null): GoogleRangeList {
    return this.each((range) => range.setFontFamily(family));
  }

  setFontLine(line: GoogleAppsScript.Spreadsheet.FontLine | null): GoogleRangeList {
    return this.each((range) => range.setFontLine(line));
  }

  setFontSize(size: number): GoogleRangeList {
    return this.each((range) => range.setFontSize(size));
  }

  setFontStyle(style: GoogleAppsScript.Spreadsheet.FontStyle | null): GoogleRangeList {
    return this.each((range) => range.setFontStyle(style));
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): GoogleRangeList {
    return this.each((range) => range.setFontWeight(weight));
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): GoogleRangeList {
    return this.each((range) => range.setHorizontalAlignment(alignment));
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GoogleRangeList {
    return this.each((range) => range.setVerticalAlignment(alignment));
  }

  setNumberFormat(numberFormat: string): GoogleRangeList {
    return this.each((range) => range.setNumberFormat(numberFormat));
  }

  setWrap(isWrapEnabled: boolean): GoogleRangeList {
    return this.each((range) => range.setWrap(isWrapEnabled));
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): GoogleRangeList {
    return this.each((range) => range.setWrapStrategy(strategy));
  }

  setNote(note: string | null): GoogleRangeList {
    return this.each((range) => range.setNote(note));
  }

  setValue(value: unknown): GoogleRangeList {
    return this.each((range) => range.setValue(value));
  }

  setFormula(formula: string): GoogleRangeList {
    return this.each((range) => range.setFormula(formula));
  }

  clearContent(): GoogleRangeList {
    return this.each((range) => range.clearContent());
  }

  clearDataValidations(): GoogleRangeList {
    return this.each((range) => range.clearDataValidations());
  }

  clearNote(): GoogleRangeList {
    return this.each((range) => range.clearNote());
  }

  private each(change: (range: GoogleRange) => unknown): GoogleRangeList {
    for (const range of this.getRanges()) change(range);
    return this.context.emulation.show<GoogleRangeList, EmulatedRangeList>(this);
  }
}
