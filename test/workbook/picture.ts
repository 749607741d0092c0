import type { Rule } from '../../src/workbook/change';
import type { ColumnPlan, FormCell, FormPlan, FormRow, Plan, TablePlan } from '../../src/workbook/plan';

function ruleText(rule: Rule | null | undefined): string[] {
  if (!rule) return [];
  const strict = rule.strict ? 'only' : 'suggests';
  const help = rule.help === '' ? '' : `: ${rule.help}`;
  switch (rule.type) {
    case 'list':
      return [`${strict} ${rule.values.join(' / ')}${help}`];
    case 'column':
      return [`${strict} the values of ${rule.sheet}.${rule.column}${help}`];
    case 'date':
      return [`${strict} a date${help}`];
    case 'number':
      return [`${strict} a number${help}`];
  }
}

function lines(parts: readonly string[], indent: string): string {
  return parts
    .flatMap((part) => part.split('\n'))
    .filter((part) => part !== '')
    .map((part) => `${indent}${part}\n`)
    .join('');
}

function columnPicture({
  id,
  kind,
  unit,
  band,
  heading,
  note,
  width,
  style,
  rule,
  formula,
}: ColumnPlan): string {
  const head = `${band.text === '' ? '' : `\n  [${band.text}]\n`}  ${heading.text}  (${id}, ${kind}, ${unit}, ${style.format ?? ''}, ${String(width)} px)\n`;
  return head + lines([note, ...ruleText(rule), formula ?? ''], '      ');
}

function tablePicture(plan: TablePlan): string {
  const size = `${String(plan.rows)} rows${plan.hidden ? ', hidden' : ''}`;
  return `== ${plan.name.text} (${plan.id}, ${size}) ==\n${plan.columns.map(columnPicture).join('')}`;
}

function cellText({ text, formula, input }: FormCell): string {
  return text?.text ?? formula ?? (input ? `[${String(input.initial ?? '')}]` : '');
}

function rowPicture({ row, name, cells }: FormRow): string {
  const texts = cells.map(cellText);
  while (texts[texts.length - 1] === '') texts.pop();
  const format = cells.find(({ offset }) => offset === 1)?.style.format ?? '';
  const place = name === null ? '' : `  (${name}, ${format})`;
  return `  ${String(row).padStart(2)}  ${texts.join(' | ')}${place}\n${lines(
    cells.flatMap(({ rule }) => ruleText(rule)),
    '          ',
  )}`;
}

function formPicture(plan: FormPlan): string {
  return `== ${plan.name.text} (${plan.id}) ==\n${plan.rows.map(rowPicture).join('')}`;
}

/** The whole workbook as text, so that a change of it can be read as a difference. */
export function pictureOf(plan: Plan): string {
  return plan.sheets
    .map((sheet) => (sheet.type === 'table' ? tablePicture(sheet) : formPicture(sheet)))
    .join('\n');
}
