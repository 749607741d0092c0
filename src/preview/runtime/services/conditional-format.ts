import type { IStyleBase } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import {
  CFNumberOperator,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  ConditionalFormattingRuleModel,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { Context, GoogleRange } from '../context';
import type { Emulated } from '../emulated';
import type { Condition, FormatRuleData as RuleData } from './format-rule';
import { INTERPOLATIONS, config } from './format-rule';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;

class EmulatedFormatRule implements Emulated {
  constructor(
    protected readonly context: Context,
    readonly data: RuleData,
  ) {}

  toString(): string {
    return 'ConditionalFormatRule';
  }

  getRanges(): GoogleRange[] {
    return this.data.ranges.map(({ sheetId, range }) => this.context.range(sheetId, range));
  }

  copy(): GoogleBuilder {
    return newConditionalFormatRule(this.context, { ...this.data });
  }
}

class EmulatedFormatRuleBuilder extends EmulatedFormatRule {
  override toString(): string {
    return 'ConditionalFormatRuleBuilder';
  }

  build(): GoogleRule {
    if (this.data.ranges.length === 0) throw new Error('A conditional format rule needs ranges');
    return showRule(this.context, { ...this.data });
  }

  setRanges(ranges: GoogleRange[]): GoogleBuilder {
    return this.with({ ranges: ranges.map((range) => placeOf(this.context, range)) });
  }

  setBackground(color: string | null): GoogleBuilder {
    return this.look({ bg: color === null ? null : { rgb: color } });
  }

  setFontColor(color: string | null): GoogleBuilder {
    return this.look({ cl: color === null ? null : { rgb: color } });
  }

  setBold(bold: boolean | null): GoogleBuilder {
    return this.look({ bl: bold === true ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  setItalic(italic: boolean | null): GoogleBuilder {
    return this.look({ it: italic === true ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  whenFormulaSatisfied(formula: string): GoogleBuilder {
    return this.when({ subType: CFSubRuleType.formula, value: formula });
  }

  whenNumberBetween(start: number, end: number): GoogleBuilder {
    return this.number(CFNumberOperator.between, [start, end]);
  }

  whenNumberNotBetween(start: number, end: number): GoogleBuilder {
    return this.number(CFNumberOperator.notBetween, [start, end]);
  }

  whenNumberEqualTo(number: number): GoogleBuilder {
    return this.number(CFNumberOperator.equal, number);
  }

  whenNumberNotEqualTo(number: number): GoogleBuilder {
    return this.number(CFNumberOperator.notEqual, number);
  }

  whenNumberGreaterThan(number: number): GoogleBuilder {
    return this.number(CFNumberOperator.greaterThan, number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): GoogleBuilder {
    return this.number(CFNumberOperator.greaterThanOrEqual, number);
  }

  whenNumberLessThan(number: number): GoogleBuilder {
    return this.number(CFNumberOperator.lessThan, number);
  }

  whenNumberLessThanOrEqualTo(number: number): GoogleBuilder {
    return this.number(CFNumberOperator.lessThanOrEqual, number);
  }

  whenTextContains(text: string): GoogleBuilder {
    return this.text(CFTextOperator.containsText, text);
  }

  whenTextDoesNotContain(text: string): GoogleBuilder {
    return this.text(CFTextOperator.notContainsText, text);
  }

  whenTextEqualTo(text: string): GoogleBuilder {
    return this.text(CFTextOperator.equal, text);
  }

  whenTextStartsWith(text: string): GoogleBuilder {
    return this.text(CFTextOperator.beginsWith, text);
  }

  whenTextEndsWith(text: string): GoogleBuilder {
    return this.text(CFTextOperator.endsWith, text);
  }

  whenCellEmpty(): GoogleBuilder {
    return this.text(CFTextOperator.containsBlanks);
  }

  whenCellNotEmpty(): GoogleBuilder {
    return this.text(CFTextOperator.notContainsBlanks);
  }

  setGradientMinpoint(color: string): GoogleBuilder {
    return this.point('min', color, CFValueType.min);
  }

  setGradientMaxpoint(color: string): GoogleBuilder {
    return this.point('max', color, CFValueType.max);
  }

  setGradientMinpointWithValue(color: string, type: Interpolation, value: string): GoogleBuilder {
    return this.point('min', color, INTERPOLATIONS[String(type)] ?? CFValueType.num, value);
  }

  setGradientMidpointWithValue(color: string, type: Interpolation, value: string): GoogleBuilder {
    return this.point('mid', color, INTERPOLATIONS[String(type)] ?? CFValueType.num, value);
  }

  setGradientMaxpointWithValue(color: string, type: Interpolation, value: string): GoogleBuilder {
    return this.point('max', color, INTERPOLATIONS[String(type)] ?? CFValueType.num, value);
  }

  private number(operator: CFNumberOperator, value: unknown): GoogleBuilder {
    return this.when({ subType: CFSubRuleType.number, operator, value });
  }

  private text(operator: CFTextOperator, value = ''): GoogleBuilder {
    return this.when({ subType: CFSubRuleType.text, operator, value });
  }

  private when(condition: Condition): GoogleBuilder {
    return this.with({ condition, found: null });
  }

  private look(style: IStyleBase): GoogleBuilder {
    return this.with({ style: { ...this.data.style, ...style } });
  }

  private point(end: 'min' | 'mid' | 'max', color: string, type: CFValueType, value?: string): GoogleBuilder {
    const point = { color, value: value === undefined ? { type } : { type, value } };
    return this.with({ gradient: { ...this.data.gradient, [end]: point }, found: null });
  }

  private with(change: Partial<RuleData>): GoogleBuilder {
    Object.assign(this.data, change);
    return this.context.emulation.show<GoogleBuilder, EmulatedFormatRuleBuilder>(this);
  }
}

export function newConditionalFormatRule(context: Context, data?: RuleData): GoogleBuilder {
  const initial = data ?? { ranges: [], style: {}, condition: null, gradient: {}, found: null };
  const builder = new EmulatedFormatRuleBuilder(context, initial);
  return context.emulation.show<GoogleBuilder, EmulatedFormatRuleBuilder>(builder);
}

function showRule(context: Context, data: RuleData): GoogleRule {
  return context.emulation.show<GoogleRule, EmulatedFormatRule>(new EmulatedFormatRule(context, data));
}

/** The rules of a sheet, the one that wins first. */
export function getRules(context: Context, sheetId: string): GoogleRule[] {
  const rules = context.grid.injector
    .get(ConditionalFormattingRuleModel)
    .getSubunitRules(context.grid.unitId, sheetId);
  return (rules ?? []).map(({ ranges, rule }) =>
    showRule(context, {
      ranges: ranges.map((range) => ({ sheetId, range })),
      style: 'style' in rule ? rule.style : {},
      condition: null,
      gradient: {},
      found: rule,
    }),
  );
}

/** Replaces all rules of a sheet. Univer puts a new rule before the others, so the last is added first. */
export function setRules(context: Context, sheetId: string, rules: readonly GoogleRule[]): void {
  const { grid } = context;
  const wanted = rules.map((rule) => context.emulation.raw(rule, EmulatedFormatRule).data);
  const model = grid.injector.get(ConditionalFormattingRuleModel);
  for (const { cfId } of [...(model.getSubunitRules(grid.unitId, sheetId) ?? [])]) {
    grid.execute('sheet.mutation.delete-conditional-rule', { subUnitId: sheetId, cfId });
  }
  for (const data of wanted.reverse()) {
    const cfId = model.createCfId(grid.unitId, sheetId);
    const rule = {
      cfId,
      ranges: data.ranges.map(({ range }) => range),
      stopIfTrue: false,
      rule: config(data),
    };
    grid.execute('sheet.mutation.add-conditional-rule', { subUnitId: sheetId, rule });
  }
}

function placeOf(context: Context, range: GoogleRange): RuleData['ranges'][number] {
  const { sheetId, rectangle } = context.placeOf(range);
  return { sheetId, range: rectangle };
}
