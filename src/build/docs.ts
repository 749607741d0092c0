import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Language } from '../core/words';
import { byFamily, families } from '../functions/families';
import { records } from '../functions/index';
import type { FunctionFacts } from '../functions/record';
import { section } from './docs-section';
import { RULES, T } from './docs-texts';

const PAGES: Record<Language, string> = { en: 'docs/functions.md', zh: 'docs/functions.zh.md' };

function familyTitle(family: string, language: Language): string {
  return families[family]?.[language] ?? family;
}

function contents(all: readonly FunctionFacts[], language: Language): string {
  return byFamily(all)
    .map(([family, members]) => {
      const lines = members.map(
        ({ name, words }) => `* [${name}](#${name.toLowerCase()}) ${words.summary[language]}`,
      );
      return [`**${familyTitle(family, language)}**`, '', ...lines].join('\n');
    })
    .join('\n\n');
}

/** The reference of all functions in one language, family by family. */
export function functionsPage(all: readonly FunctionFacts[], language: Language): string {
  const sections = byFamily(all).flatMap(([family, members]) => [
    `## ${familyTitle(family, language)}`,
    ...members.map((record) => section(record, language)),
  ]);
  const parts = [
    `# ${T.title[language]}`,
    T.other[language],
    T.generated[language],
    `## ${T.behaviour[language]}`,
    RULES.map((rule) => `* ${rule[language]}`).join('\n'),
    `## ${T.contents[language]}`,
    contents(all, language),
    ...sections,
  ];
  return `${parts.join('\n\n')}\n`;
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
