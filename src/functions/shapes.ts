import { words, type Words } from '../core/words';
import type { ResultFacts } from './record';
import { oneCell } from './sentences';
import type { Source } from './source';
import { bilingual } from './trouble';

export interface Size {
  rows: number;
  columns: number;
}

export interface NamedSource {
  name: string;
  source: Source<unknown>;
}

/**
 * The size all arguments stretch to, as NumPy broadcasts; throws when they do not fit each other or the result. A
 * case that fills a row can only be repeated downwards, one that fills a column or a table not at all.
 */
export function commonSize(sources: readonly NamedSource[], shape: ResultFacts['shape']): Size {
  const size = {
    rows: common(sources, 'rows', ['rows', '行']),
    columns: common(sources, 'columns', ['columns', '列']),
  };
  const upright = sources.some(({ source }) => source.list?.upright);
  for (const { name, source } of sources) {
    if (shape !== 'value' && source.columns > 1) throw new Error(bilingual(oneCellOrColumn(name)));
    if ((shape === 'table' || (shape === 'series' && upright)) && source.rows > 1)
      throw new Error(bilingual(oneCell(name)));
  }
  return size;
}

function common(
  sources: readonly NamedSource[],
  side: 'rows' | 'columns',
  [en, zh]: [string, string],
): number {
  let first = { name: '', size: 1 };
  for (const { name, source } of sources) {
    const size = source[side];
    if (size === 1 || size === first.size) continue;
    if (first.size > 1) throw new Error(bilingual(misfit(name, size, first, en, zh)));
    first = { name, size };
  }
  return first.size;
}

function misfit(
  name: string,
  size: number,
  first: { name: string; size: number },
  en: string,
  zh: string,
): Words {
  return words(
    `${name} has ${String(size)} ${en}, ${first.name} has ${String(first.size)}`,
    `${name} 有 ${String(size)} ${zh}，${first.name} 有 ${String(first.size)} ${zh}`,
  );
}

function oneCellOrColumn(name: string): Words {
  return words(
    `${name} must be one cell or one column, got several columns`,
    `${name} 只能是一个单元格或一列，现在有多列`,
  );
}
