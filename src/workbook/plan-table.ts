import type { Language, Words } from '../core/words';
import { words } from '../core/words';
import { columnFormula } from './formula';
import type { ColumnPlan, OurText, PlanContext, TablePlan } from './plan';
import type { ColumnFacts, ColumnGroup, TableRecord } from './record';
import { ruleOf, usualText } from './rules';
import { bandStyle, cellStyle, headingStyle, numberFormat } from './style';

const WIDTH = 110;

export function ourText(text: Words, language: Language): OurText {
  return { text: text[language], known: [text.en, text.zh] };
}

/** The heading with its unit: money is told in which currency, a percentage shows itself. */
export function headingOf({ heading, unit }: Pick<ColumnFacts, 'heading' | 'unit'>, currency: string): Words {
  return unit === 'money' ? words(`${heading.en} (${currency})`, `${heading.zh} (${currency})`) : heading;
}

function note(column: ColumnFacts, language: Language): string {
  return [column.help[language], usualText(column, language)].filter((line) => line !== '').join('\n');
}

/** Raw data nobody looks at keeps only the formats that ids and dates need. */
function planColumn(
  column: ColumnFacts,
  group: ColumnGroup,
  isHidden: boolean,
  { language, currency }: PlanContext,
): ColumnPlan {
  const isFirst = group.columns[0] === column;
  return {
    id: column.id,
    kind: column.kind,
    unit: column.unit,
    list: column.list ?? null,
    band: isFirst ? ourText(group.title, language) : { text: '', known: [''] },
    bandStyle: bandStyle(group.columns[0]?.kind ?? column.kind),
    heading: ourText(headingOf(column, currency), language),
    headingStyle: headingStyle(column.kind),
    note: note(column, language),
    width: column.width ?? WIDTH,
    style: isHidden ? { format: numberFormat(column, currency) } : cellStyle(column, currency),
    rule: column.kind === 'input' && !isHidden ? ruleOf(column, language) : null,
    formula: column.formula ? columnFormula(column.formula, language) : null,
  };
}

export function planTable(table: TableRecord, context: PlanContext): TablePlan {
  return {
    type: 'table',
    id: table.id,
    name: ourText(table.name, context.language),
    purpose: table.purpose,
    rows: table.rows,
    frozenColumns: table.frozenColumns,
    hidden: table.hidden,
    columns: table.groups.flatMap((group) =>
      group.columns.map((column) => planColumn(column, group, table.hidden, context)),
    ),
  };
}
