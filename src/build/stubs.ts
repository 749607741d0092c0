import type { Words } from '../core/words';
import type { FunctionFacts, ParamFacts } from '../functions/record';

/** The global under which the stubs reach the functions. */
export const CELLS = 'ContentRoiFunctions';

/** The function that makes everything else when it is asked for; `_` keeps it from cells and pages. */
export const PLANNER = 'contentRoiPlanner_';

/** Autocomplete shows one plain paragraph, without markup: English first, then Chinese. */
function paragraph({ en, zh }: Words): string {
  return `${en} / ${zh}`.replace(/\s+/g, ' ').replace(/\*\//g, '* /');
}

/** Sheets shows every parameter as required, so that one may be left out has to stand in words. */
function optional(param: ParamFacts): Words {
  if (!param.optional) return { en: '', zh: '' };
  if (param.default === undefined) return { en: ' Optional.', zh: '可不填。' };
  return { en: ` Optional; ${param.default} when left out.`, zh: `可不填，默认 ${param.default}。` };
}

function paramLine(name: string, param: ParamFacts): string {
  const { en, zh } = optional(param);
  const text = paragraph({ en: param.words.help.en + en, zh: param.words.help.zh + zh });
  return ` * @param {${param.kind === 'number' ? 'number|number[][]' : 'any'}} ${name} ${text}`;
}

/**
 * The plain top-level function Google needs for a custom function: its own parameter names and a JSDoc block
 * directly above it. `arguments` is passed on, since only its length tells a left-out argument from a blank one.
 */
export function stub(record: FunctionFacts): string {
  const names = Object.keys(record.params);
  return [
    '/**',
    ` * ${paragraph(record.words.summary)}`,
    ' *',
    ...names.map((name) => paramLine(name, record.params[name] as ParamFacts)),
    ` * @return ${record.returns.headings.map(({ name }) => paragraph(name)).join('; ')}`,
    ' * @customfunction',
    ' */',
    `function ${record.name}(${names.join(', ')}) {`,
    `  return ${CELLS}.callFunction('${record.name}', arguments);`,
    '}',
    '',
  ].join('\n');
}

export function stubsFile(records: readonly FunctionFacts[]): string {
  return ['/** @OnlyCurrentDoc */', '', ...records.map(stub)].join('\n');
}

/** The globals that menu, triggers and page call by name; each passes everything on to the bundle. */
export function entryFile(names: readonly string[]): string {
  const entries = names.map((name) =>
    [`function ${name}() {`, `  return ${PLANNER}().${name}.apply(null, arguments);`, '}', ''].join('\n'),
  );
  return ['/** @OnlyCurrentDoc */', '', ...entries].join('\n');
}
