import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Language } from '../core/words';
import { words } from '../core/words';
import { records } from '../functions/index';
import type { FunctionFacts, ParamFacts } from '../functions/record';
import { limitsOf, unitWords } from './param-words';

const PAGES: Record<Language, string> = { en: 'docs/functions.md', zh: 'docs/functions.zh.md' };

const T = {
  title: words('The functions', '函数手册'),
  generated: words(
    'Generated from the records in `src/functions` by `npm run generate`; edit those, not this page.',
    '本页由 `src/functions` 中的函数定义生成（`npm run generate`），请修改定义，不要修改本页。',
  ),
  other: words('[中文](functions.zh.md)', '[English](functions.md)'),
  conventions: words(
    'Rates are fractions: 3% or 0.03. Blank is missing, never 0. A range in gives a range out; one bad row shows its sentence after ⚠ and leaves the others alone. All money in one call is one currency.',
    '比率写 3% 或 0.03。空白表示缺数据，不当 0 算。输入区域就输出区域；某一行填错时只有该行显示以 ⚠ 开头的说明，其他行照常计算。一次计算里的金额须为同一币种。',
  ),
  parameter: words('Parameter', '参数'),
  meaning: words('What to put there', '填什么'),
  unit: words('Unit and limits', '单位与范围'),
  result: words('Result', '结果'),
  formula: words('Formula', '公式'),
  source: words('Source', '出处'),
  example: words('Examples', '示例'),
  shows: words('shows', '得到'),
  refuses: words('is refused', '会被拒绝'),
  mistakes: words('Mistakes people make', '常见错误'),
  columns: words('Columns, in order', '各列依次为'),
  blank: words('(blank)', '（空白）'),
} as const;

function signature({ name, params }: FunctionFacts): string {
  const names = Object.entries(params).map(([param, { optional }]) => (optional ? `[${param}]` : param));
  return `${name}(${names.join(', ')})`;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}

function paramRow(name: string, param: ParamFacts, language: Language): string {
  const { label, help } = param.words;
  const columns = [`\`${name}\``, `**${label[language]}** ${help[language]}`, limitsOf(param)[language]];
  return `| ${columns.map(cell).join(' | ')} |`;
}

/** A value as a seller would type it into a formula or read it in a cell. */
function typed(value: unknown, language: Language): string {
  if (value === null || value === '' || value === undefined) return T.blank[language];
  if (Array.isArray(value)) {
    const rows = value.map((row) =>
      Array.isArray(row) ? row.map((one) => typed(one, language)).join(', ') : typed(row, language),
    );
    return `{${rows.join('; ')}}`;
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function exampleLine(record: FunctionFacts, language: Language): string[] {
  return record.examples.map(({ args, result, error, because }) => {
    const shown = args.map((arg) =>
      arg === '' || arg === null || arg === undefined ? '' : typed(arg, language),
    );
    const call = `\`=${record.name}(${shown.join(', ')})\``;
    const outcome =
      error === undefined
        ? `${T.shows[language]} \`${typed(result, language)}\``
        : `${T.refuses[language]}: \`${error}\``;
    return `* ${call} ${outcome} — ${because[language]}`;
  });
}

function section(record: FunctionFacts, language: Language): string {
  const { words: text, params, returns } = record;
  const headings = returns.headings.map(
    ({ name, unit }) => `${name[language]} (${unitWords(unit)[language]})`,
  );
  const several = headings.length > 1 ? `${T.columns[language]}: ` : '';
  return [
    `### ${record.name}`,
    `\`${signature(record)}\``,
    text.summary[language],
    [
      `| ${T.parameter[language]} | ${T.meaning[language]} | ${T.unit[language]} |`,
      '|---|---|---|',
      ...Object.entries(params).map(([name, param]) => paramRow(name, param, language)),
    ].join('\n'),
    `**${T.result[language]}**: ${several}${headings.join(', ')}`,
    `**${T.formula[language]}**: \`${text.formula}\``,
    `**${T.source[language]}**: ${text.source[language]}`,
    [`**${T.example[language]}**`, '', ...exampleLine(record, language)].join('\n'),
    ...(text.mistakes.length > 0
      ? [
          [
            `**${T.mistakes[language]}**`,
            '',
            ...text.mistakes.map((mistake) => `* ${mistake[language]}`),
          ].join('\n'),
        ]
      : []),
  ].join('\n\n');
}

/** The reference of all functions in one language, in the order of the families and names. */
export function functionsPage(all: readonly FunctionFacts[], language: Language): string {
  const families = [...new Set(all.map(({ name }) => name.split('_')[0] ?? ''))];
  const list = families.map((family) => {
    const links = all
      .filter(({ name }) => name.startsWith(`${family}_`))
      .map(({ name }) => `[${name}](#${name.toLowerCase()})`);
    return `* ${family}: ${links.join(', ')}`;
  });
  const head = [
    `# ${T.title[language]}`,
    T.other[language],
    T.generated[language],
    T.conventions[language],
    list.join('\n'),
  ];
  return `${[...head, ...all.map((record) => section(record, language))].join('\n\n')}\n`;
}

/** Writes the pages; with `--check` compares and fails on a difference. */
export function main(args: string[]): void {
  mkdirSync('docs', { recursive: true });
  for (const language of ['en', 'zh'] as const) {
    const text = functionsPage(records, language);
    if (!args.includes('--check')) writeFileSync(PAGES[language], text);
    else if (readFileSync(PAGES[language], 'utf8') !== text) {
      console.error(`${PAGES[language]} is not what the records say; run npm run generate`);
      process.exitCode = 1;
    }
  }
}
