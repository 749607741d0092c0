import type { Language, Words } from '../core/words';
import type { FunctionFacts, ParamFacts } from '../functions/record';

/** The global under which the stubs reach the functions. */
export const CELLS = 'ContentRoiFunctions';

/** The function that makes everything else when it is asked for; `_` keeps it from cells and pages. */
export const PLANNER = 'contentRoiPlanner_';

/** Autocomplete shows one plain paragraph, without markup: English first, then Chinese. */
function paragraph({ en, zh }: Words): string {
  return `${en} / ${zh}`.replace(/\s+/g, ' ').replace(/\*\//g, '* /');
}

/** How much of a help text every cell has to load; the sidebar and the reference have the rest. */
const LONGEST = { en: 80, zh: 40 } as const;

/** As many whole sentences as fit, at least the first. */
function beginning(text: string, language: Language): string {
  const sentences = text.match(language === 'en' ? /.+?[.?!](?=\s|$)\s*/g : /[^。？！]+[。？！]?/g) ?? [text];
  let kept = '';
  for (const sentence of sentences) {
    if (kept !== '' && (kept + sentence).trim().length > LONGEST[language]) break;
    kept += sentence;
  }
  return kept.trim();
}

/** Sheets shows every parameter as required, so that one may be left out has to stand in words. */
function optional({ optional: isOptional, default: value }: ParamFacts): Words {
  if (!isOptional) return { en: '', zh: '' };
  if (value === undefined) return { en: ' Optional.', zh: '可不填。' };
  const shown = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  return { en: ` Default ${shown}.`, zh: `可不填，默认 ${shown}。` };
}

function paramLine(name: string, param: ParamFacts): string {
  const { en, zh } = optional(param);
  const { help } = param.words;
  const text = paragraph({ en: beginning(help.en, 'en') + en, zh: beginning(help.zh, 'zh') + zh });
  return ` * @param {any} ${name} ${text}`;
}

/**
 * The plain top-level function Google needs for a custom function: its own parameter names and a JSDoc block
 * directly above it, short, since every cell loads it. What comes back and the types are shown to nobody, so they are
 * not there. `arguments` is passed on, since only its length tells a left-out argument from a blank one.
 */
export function stub(record: FunctionFacts): string {
  const names = Object.keys(record.params);
  return [
    '/**',
    ` * ${paragraph(record.words.summary)}`,
    ...names.map((name) => paramLine(name, record.params[name] as ParamFacts)),
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
