import type { FunctionFacts } from '../../../functions/record';
import { families, familyOf } from '../../../functions/families';

function searched({ name, words, params, returns }: FunctionFacts): string {
  const said = [
    words.summary,
    families[familyOf(name)] ?? { en: '', zh: '' },
    ...returns.headings.map((heading) => heading.name),
    ...Object.values(params).map((param) => param.words.label),
  ];
  return [name, name.replace(/_/g, ' '), ...said.flatMap(({ en, zh }) => [en, zh])].join('\n').toLowerCase();
}

/** Functions in which every word of the query occurs, in either language; those named so come first. */
export function search(records: readonly FunctionFacts[], query: string): FunctionFacts[] {
  const terms = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  const found = records.filter((record) => {
    const text = searched(record);
    return terms.every((term) => text.includes(term));
  });
  const named = ({ name }: FunctionFacts): boolean =>
    terms.every((term) => name.toLowerCase().includes(term));
  return terms.length === 0 ? found : [...found.filter(named), ...found.filter((record) => !named(record))];
}
