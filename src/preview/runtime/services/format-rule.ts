import type { IRange, IStyleBase } from '@univerjs/core';
import type { CFSubRuleType, IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import { CFRuleType, CFValueType } from '@univerjs/preset-sheets-conditional-formatting';

type Config = IConditionFormattingRule['rule'];
export type Condition = { subType: CFSubRuleType } & Record<string, unknown>;
interface Point {
  color: string;
  value: { type: CFValueType; value?: string };
}

/** What Google keeps of a rule, with the condition already in Univer's terms. */
export interface FormatRuleData {
  ranges: { sheetId: string; range: IRange }[];
  style: IStyleBase;
  condition: Condition | null;
  gradient: { min?: Point; mid?: Point; max?: Point };
  /** A rule that a person made in the grid, handed back as it is. */
  found: Config | null;
}

/** Univer's name for each way Google can place a point of a gradient. */
export const INTERPOLATIONS: Record<string, CFValueType> = {
  NUMBER: CFValueType.num,
  PERCENT: CFValueType.percent,
  PERCENTILE: CFValueType.percentile,
  MIN: CFValueType.min,
  MAX: CFValueType.max,
};

/** The rule as Univer draws it. */
export function config({ found, condition, style, gradient }: FormatRuleData): Config {
  if (found) return { ...found, ...('style' in found ? { style } : {}) } as Config;
  if (condition) return { type: CFRuleType.highlightCell, style, ...condition } as Config;
  const points = [gradient.min, gradient.mid, gradient.max].flatMap((point) => (point ? [point] : []));
  if (points.length < 2) throw new Error('A conditional format rule needs a condition or a gradient');
  return { type: CFRuleType.colorScale, config: points.map((point, index) => ({ index, ...point })) };
}
