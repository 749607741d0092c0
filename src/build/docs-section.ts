import type { Language } from '../core/words';
import type { FunctionFacts, ParamFacts, ResultFacts } from '../functions/record';
import { cell, examplesOf } from './docs-examples';
import { SHAPES, T } from './docs-texts';
import { limitsOf, resultUnit } from './param-words';

type Heading = ResultFacts['headings'][number];

function signature({ name, params }: FunctionFacts): string {
  const names = Object.entries(params).map(([param, { optional }]) => (optional ? `[${param}]` : param));
  return `${name}(${names.join(', ')})`;
}

function paramRow(name: string, param: ParamFacts, language: Language): string {
  const { label, help } = param.words;
  const columns = [`\`${name}\``, `**${label[language]}** ${help[language]}`, limitsOf(param)[language]];
  return `| ${columns.map(cell).join(' | ')} |`;
}

function parameters({ params }: FunctionFacts, language: Language): string {
  return [
    `| ${T.parameter[language]} | ${T.meaning[language]} | ${T.unit[language]} |`,
    '|---|---|---|',
    ...Object.entries(params).map(([name, param]) => paramRow(name, param, language)),
  ].join('\n');
}

/** What a column says, and the codes it can hold with the reader's word for each. */
function meaning({ words: text, codes }: Heading, language: Language): string {
  const named = Object.entries(codes ?? {}).map(([code, word]) => `\`${code}\` ${word[language]}`);
  const list = named.join(language === 'zh' ? '、' : ', ');
  return [text?.[language] ?? '', list].filter((part) => part !== '').join(language === 'zh' ? '' : ' ');
}

function result({ returns }: FunctionFacts, language: Language): string {
  const { shape, headings } = returns;
  const colon = language === 'zh' ? '：' : ': ';
  const begin = `**${T.result[language]}**${colon}`;
  const [only] = headings;
  if (headings.length === 1 && only) {
    const kind = `${only.name[language]}${language === 'zh' ? '，' : ', '}${resultUnit(only.unit)[language]}`;
    const said = meaning(only, language);
    const stop = language === 'zh' ? '。' : '. ';
    return `${begin}${kind}${language === 'zh' ? '；' : '; '}${SHAPES[shape][language]}${said && stop + said}`;
  }
  const rows = headings.map((heading) =>
    [heading.name[language], resultUnit(heading.unit)[language], meaning(heading, language)]
      .map(cell)
      .join(' | '),
  );
  return [
    `${begin}${SHAPES[shape][language]}`,
    '',
    `| ${T.column[language]} | ${T.resultUnit[language]} | ${T.says[language]} |`,
    '|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

/** All that the reference says of one function. */
export function section(record: FunctionFacts, language: Language): string {
  const { words: text } = record;
  const colon = language === 'zh' ? '：' : ': ';
  const titled = (title: keyof typeof T, body: string): string => `**${T[title][language]}**${colon}${body}`;
  return [
    `### ${record.name}`,
    `\`${signature(record)}\``,
    text.summary[language],
    parameters(record, language),
    result(record, language),
    titled('formula', `\`${text.formula}\``),
    titled('source', text.source[language]),
    `**${T.example[language]}**\n\n${examplesOf(record, language)}`.trimEnd(),
    `**${T.mistakes[language]}**\n\n${text.mistakes.map((mistake) => `* ${mistake[language]}`).join('\n')}`,
    ...(text.limits ? [titled('limits', text.limits[language])] : []),
  ].join('\n\n');
}
