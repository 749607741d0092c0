import { words } from '../core/words';
import type { Words } from '../core/words';
import { labelOf } from './choices';
import type { Plain } from './host';
import { inLanguage } from './formula';
import type { FormCell, FormPlan, FormRow, InputPlan, PlanContext } from './plan';
import { headingOf, ourText } from './plan-table';
import type { FieldFacts, FormRecord, Kind } from './record';
import { nameOf } from './record';
import { ruleOf, sentence, usualText } from './rules';
import { cellStyle, FORM_STYLES } from './style';

const WIDTHS = [220, 200, 440, 250];
const FIRST_BLOCK = 4;

const LEGEND: readonly { kind: Kind; name: Words; help: Words }[] = [
  {
    kind: 'input',
    name: words('You fill in', '请填写'),
    help: words('Yellow: type, choose or import.', '黄色：手填、下拉选择或导入。'),
  },
  {
    kind: 'calculation',
    name: words('Calculated', '自动计算'),
    help: words('Grey: fills itself; typing there asks first.', '灰色：自动算出，改动前会提醒。'),
  },
  {
    kind: 'result',
    name: words('Result', '结果'),
    help: words('Green: the numbers to decide on; losses are red.', '绿色：做决定看的数，亏损显示为红色。'),
  },
];

function planInput(field: FieldFacts, { language, answers }: PlanContext): InputPlan {
  const initial = field.initial ?? null;
  const list = field.list ?? null;
  const shown = (value: Plain): Plain =>
    list && typeof value === 'string' ? labelOf(list, value, language) : value;
  const wanted = field.answer ? answers[field.answer] : null;
  return {
    initial: shown(wanted ?? initial),
    list,
    answer: field.answer ?? null,
    wanted: shown(wanted),
    fallback: shown(initial),
  };
}

function valueCell(field: FieldFacts, context: PlanContext): FormCell {
  const cell = { offset: 1, style: cellStyle(field, context.currency) } as const;
  if (field.formula !== undefined) return { ...cell, formula: inLanguage(field.formula, context.language) };
  const rule = ruleOf(field, context.language);
  return { ...cell, input: planInput(field, context), ...(rule ? { rule } : {}) };
}

/** "Example …" stands beside a default until the default has been replaced. */
function exampleFormula(name: string, initial: number | string, example: string): string {
  return `=IF(${name}=${String(initial)},"${example}","")`;
}

/** The help with the usual range behind it. */
function explained(field: FieldFacts, help: Words): Words {
  return field.usual ? words(sentences(field, help, 'en'), sentences(field, help, 'zh')) : help;
}

function sentences(field: FieldFacts, help: Words, language: 'en' | 'zh'): string {
  return sentence([help[language], usualText(field, language)], language);
}

function fieldCells(form: FormRecord, field: FieldFacts, context: PlanContext): FormCell[] {
  const { language, currency } = context;
  const label = headingOf({ heading: field.label, unit: field.unit }, currency);
  const cells: FormCell[] = [
    { offset: 0, style: FORM_STYLES.label, text: ourText(label, language) },
    valueCell(field, context),
  ];
  if (field.advice !== undefined) {
    cells.push({ offset: 2, style: FORM_STYLES.help, formula: inLanguage(field.advice, language) });
  } else if (field.help) {
    cells.push({ offset: 2, style: FORM_STYLES.help, text: ourText(explained(field, field.help), language) });
  }
  if (field.example && field.initial !== undefined) {
    const formula = exampleFormula(nameOf(form, field), field.initial, field.example[language]);
    cells.push({ offset: 3, style: FORM_STYLES.help, formula });
  }
  return cells;
}

const OFFSETS = [0, 1, 2, 3] as const;

function titleRow(
  key: string,
  row: number,
  title: Words,
  style: FormCell['style'],
  { language }: PlanContext,
): FormRow {
  const [first, ...others] = OFFSETS;
  const cells: FormCell[] = [
    { offset: first, style, text: ourText(title, language) },
    ...others.map((offset) => ({ offset, style })),
  ];
  return { name: null, key, row, cells, calculated: false };
}

function legendRows(start: number, context: PlanContext): FormRow[] {
  const heading = titleRow(
    'legend',
    start,
    words('What the colours mean', '颜色说明'),
    FORM_STYLES.block,
    context,
  );
  const lines = LEGEND.map(({ kind, name, help }, index): FormRow => {
    const cells: FormCell[] = [
      {
        offset: 1,
        style: { ...cellStyle({ unit: 'text', kind }, context.currency), align: 'center' },
        text: ourText(name, context.language),
      },
      { offset: 2, style: FORM_STYLES.help, text: ourText(help, context.language) },
    ];
    return { name: null, key: `legend_${kind}`, row: start + 1 + index, cells, calculated: false };
  });
  return [heading, ...lines];
}

export function planForm(form: FormRecord, context: PlanContext): FormPlan {
  const rows: FormRow[] = [
    titleRow('title', 1, form.title, FORM_STYLES.title, context),
    titleRow('subtitle', 2, form.subtitle, FORM_STYLES.subtitle, context),
  ];
  let row = FIRST_BLOCK;
  for (const block of form.blocks) {
    const above = block.fields[0]?.id ?? '';
    rows.push(titleRow(`above_${above}`, row, block.title, FORM_STYLES.block, context));
    for (const field of block.fields) {
      row += 1;
      const cells = fieldCells(form, field, context);
      rows.push({ name: nameOf(form, field), key: field.id, row, cells, calculated: field.kind !== 'input' });
    }
    row += 2;
  }
  if (form.legend) rows.push(...legendRows(row, context));
  const rowCount = Math.max(...rows.map((line) => line.row)) + 10;
  return {
    type: 'form',
    id: form.id,
    name: ourText(form.name, context.language),
    purpose: form.purpose,
    widths: WIDTHS,
    rows,
    rowCount,
  };
}
