import type { Action, Area, Rule, Style } from '../workbook/change';
import { addressOf } from './addresses';
import type { Cell } from './rectangles';
import { joined, rectangles } from './rectangles';
import { widthSteps } from './widths';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

type Part = keyof Style;

/** How a part of a style is set on many areas at once. */
function setPart(ranges: RangeList, part: Part, style: Style): void {
  if (part === 'fill' && style.fill !== undefined) ranges.setBackground(style.fill);
  if (part === 'ink' && style.ink !== undefined) ranges.setFontColor(style.ink);
  if (part === 'bold') ranges.setFontWeight(style.bold ? 'bold' : 'normal');
  if (part === 'size' && style.size !== undefined) ranges.setFontSize(style.size);
  if (part === 'wrap') ranges.setWrap(style.wrap === true);
  if (part === 'align' && style.align !== undefined) ranges.setHorizontalAlignment(style.align);
  if (part === 'middle') ranges.setVerticalAlignment(style.middle ? 'middle' : 'bottom');
  if (part === 'format' && style.format !== undefined) ranges.setNumberFormat(style.format);
}

const PARTS: readonly Part[] = ['fill', 'ink', 'bold', 'size', 'wrap', 'align', 'middle', 'format'];

type Styled = Area & { style: Style };

/** The areas that share a value of one part of their style. */
function alike(areas: readonly Styled[], part: Part): { style: Style; same: Area[] }[] {
  const byValue = new Map<string, { style: Style; same: Area[] }>();
  for (const area of areas) {
    const value = area.style[part];
    if (value === undefined) continue;
    const group = byValue.get(String(value)) ?? { style: area.style, same: [] };
    group.same.push(area);
    byValue.set(String(value), group);
  }
  return [...byValue.values()];
}

/** Calls grow with the number of different colours and formats, not with columns or rows. */
export function setStyles(sheet: Sheet, areas: readonly Styled[]): void {
  const lists = new Map<string, RangeList>();
  // Headings have many parts in common: the same cells are named once.
  const listOf = (same: readonly Area[]): RangeList => {
    const addresses = joined(same).map(addressOf);
    const list = lists.get(addresses.join()) ?? sheet.getRangeList(addresses);
    lists.set(addresses.join(), list);
    return list;
  };
  for (const part of PARTS) {
    for (const { style, same } of alike(areas, part)) setPart(listOf(same), part, style);
  }
  for (const { style, same } of alike(areas, 'lines')) {
    for (const area of joined(same)) setLines(sheet, area, style.lines ?? null);
  }
}

function setLines(sheet: Sheet, area: Area, color: string | null): void {
  const thin = SpreadsheetApp.BorderStyle.SOLID;
  sheet.getRange(addressOf(area)).setBorder(true, true, true, true, true, true, color, thin);
}

type NumberRule = Extract<Rule, { type: 'number' }>;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** A number of any size is asked for by limits no amount reaches: there is no rule that says "a number". */
const HUGE = 1e15;

function requireNumber(builder: Builder, { min, max }: NumberRule): Builder {
  return builder.requireNumberBetween(min ?? -HUGE, max ?? HUGE);
}

function validationOf(
  rule: Rule,
  listRange: (sheet: string, column: string) => string | null,
): DataValidation | null {
  const builder = SpreadsheetApp.newDataValidation().setHelpText(rule.help);
  // A new rule lets other values in with a mark.
  if (rule.strict) builder.setAllowInvalid(false);
  switch (rule.type) {
    case 'list':
      return builder.requireValueInList([...rule.values], true).build();
    case 'date':
      return builder.requireDate().build();
    case 'number':
      return requireNumber(builder, rule).build();
    case 'column': {
      const address = listRange(rule.sheet, rule.column);
      if (address === null) return null;
      return builder.requireValueInRange(SpreadsheetApp.getActive().getRange(address), true).build();
    }
  }
}

export function setRules(
  sheet: Sheet,
  areas: readonly (Area & { rule: Rule | null })[],
  listRange: (sheet: string, column: string) => string | null,
): void {
  const byRule = new Map<string, { rule: Rule | null; same: Area[] }>();
  for (const area of areas) {
    const key = JSON.stringify(area.rule);
    const group = byRule.get(key) ?? { rule: area.rule, same: [] };
    group.same.push(area);
    byRule.set(key, group);
  }
  const cells: Cell<DataValidation | null>[] = [];
  for (const { rule, same } of byRule.values()) {
    const validation = rule ? validationOf(rule, listRange) : null;
    const isCell = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;
    cells.push(...same.filter(isCell).map(({ row, column }) => ({ row, column, value: validation })));
    for (const area of joined(same.filter((area) => !isCell(area)))) {
      sheet.getRange(addressOf(area)).setDataValidation(validation);
    }
  }
  // The fields of a block differ in their rules and stand one above the other: one call for all of them.
  for (const { row, column, rows, columns, values } of rectangles(cells)) {
    sheet.getRange(row, column, rows, columns).setDataValidations(values);
  }
}

export function setNotes(sheet: Sheet, cells: Extract<Action, { do: 'note' }>['cells']): void {
  const notes = cells.map(({ row, column, text }) => ({ row, column, value: text }));
  for (const { row, column, rows, columns, values } of rectangles(notes)) {
    sheet.getRange(row, column, rows, columns).setNotes(values);
  }
}

export function setWidths(sheet: Sheet, columns: Extract<Action, { do: 'widths' }>['columns']): void {
  for (const { from, count, width } of widthSteps(columns)) sheet.setColumnWidths(from, count, width);
}

/** Says whose protection it is, in both languages: it stays when the language changes. */
const PROTECTION = 'Content ROI Planner: calculated, fills itself / 内容ROI测算：自动计算，请勿改动';

export function protect(sheet: Sheet, areas: readonly Area[]): void {
  for (const area of joined(areas)) {
    sheet.getRange(addressOf(area)).protect().setDescription(PROTECTION).setWarningOnly(true);
  }
}
