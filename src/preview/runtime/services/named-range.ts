import type { Context, GoogleRange } from '../context';
import { a1Notation, quotedSheet, readReference } from '../a1';
import type { Emulated } from '../emulated';

type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

class EmulatedNamedRange implements Emulated {
  constructor(
    private readonly context: Context,
    private name: string,
  ) {}

  toString(): string {
    return 'NamedRange';
  }

  getName(): string {
    return this.name;
  }

  getRange(): GoogleRange {
    const range = rangeByName(this.context, this.name);
    if (!range) throw new Error(`Range not found: ${this.name}`);
    return range;
  }

  setName(name: string): GoogleNamedRange {
    const range = this.getRange();
    this.remove();
    setNamedRange(this.context, name, range);
    this.name = name;
    return showNamedRange(this.context, this);
  }

  setRange(range: GoogleRange): GoogleNamedRange {
    setNamedRange(this.context, this.name, range);
    return showNamedRange(this.context, this);
  }

  remove(): void {
    removeNamedRange(this.context, this.name);
  }
}

/** Named ranges are Univer's defined names, so that formulas can use them. */
export function setNamedRange(context: Context, name: string, range: GoogleRange): void {
  if (!/^[A-Za-z_][\w]*$/.test(name) || /^([A-Za-z]{1,3}\d+|[rR]\d*[cC]\d*)$/.test(name)) {
    throw new Error(`The name ${name} is not valid for a named range.`);
  }
  const { sheetId, rectangle } = context.placeOf(range);
  const sheet = quotedSheet(context.grid.sheet(sheetId).getName());
  const [first = '', last = first] = a1Notation(rectangle).split(':');
  const absolute = (cell: string): string => cell.replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  removeNamedRange(context, name);
  context.grid
    .facadeWorkbook()
    .insertDefinedName(name, `${sheet}!${absolute(first)}${last === first ? '' : `:${absolute(last)}`}`);
}

export function removeNamedRange(context: Context, name: string): void {
  const found = definedNames(context).find((defined) => defined.getName() === name);
  if (found) context.grid.facadeWorkbook().deleteDefinedName(name);
}

export function rangeByName(context: Context, name: string): GoogleRange | null {
  const found = definedNames(context).find(
    (defined) => defined.getName().toLowerCase() === name.toLowerCase(),
  );
  return found ? rangeOfReference(context, found.getFormulaOrRefString()) : null;
}

/** Names whose cells were deleted are left out, as at Google. */
export function namedRanges(context: Context): GoogleNamedRange[] {
  return definedNames(context)
    .filter((defined) => rangeOfReference(context, defined.getFormulaOrRefString()) !== null)
    .map((defined) => showNamedRange(context, new EmulatedNamedRange(context, defined.getName())));
}

/** Reads a reference with a sheet's name in front; null when it leads nowhere. */
export function rangeOfReference(context: Context, reference: string): GoogleRange | null {
  const { workbook } = context.grid;
  const text = reference.replace(/^=/, '');
  const size = { rows: 1, columns: 1 };
  const sheetName = readReference(text, size)?.sheetName;
  const sheet = sheetName ? workbook.getSheetBySheetName(sheetName) : workbook.getActiveSheet();
  if (!sheet) return null;
  const found = readReference(text, { rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
  return found && context.range(sheet.getSheetId(), found.rectangle);
}

function definedNames(context: Context) {
  return context.grid.facadeWorkbook().getDefinedNames();
}

function showNamedRange(context: Context, named: EmulatedNamedRange): GoogleNamedRange {
  return context.emulation.show<GoogleNamedRange, EmulatedNamedRange>(named);
}
