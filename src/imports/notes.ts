import { words } from '../core/words';
import type { Words } from '../core/words';
import type { Importer } from './importer';
import { isFileColumn } from './importer';

function namesOf(importer: Importer, ids: readonly string[]): Words {
  const names = ids.map((id) => importer.columns[id]?.name ?? words(id, id));
  return words(names.map(({ en }) => `“${en}”`).join(', '), names.map(({ zh }) => `「${zh}」`).join(''));
}

export function unknownReport(importers: readonly Importer[]): Words {
  const en = importers.map(({ name }) => name.en).join(', ');
  const zh = importers.map(({ name }) => name.zh).join('、');
  return words(
    `No report that is understood was found in this file. Understood so far: ${en}. Choose the file as it was downloaded.`,
    `没有在这个文件中找到可识别的报表。目前支持：${zh}。请选择刚下载、未改动的文件。`,
  );
}

export function lackingColumns(importer: Importer, ids: readonly string[]): Words {
  const names = namesOf(importer, ids);
  return words(
    `This looks like ${importer.name.en}, but it has no column for ${names.en}. Export it again with all columns.`,
    `这像是${importer.name.zh}，但缺少${names.zh}列。请勾选全部指标后重新导出。`,
  );
}

export const mixedCurrencies: Words = words(
  'This file holds amounts in several currencies. Export one shop at a time.',
  '这个文件里有多种货币的金额。请按店铺分别导出。',
);

export const noPeriod: Words = words(
  'The file does not say which days it covers.',
  '文件里没有写明统计日期范围。',
);

export const noCurrency: Words = words(
  'The file names no currency; its amounts are taken to be in the currency of this workbook.',
  '文件没有写明货币，金额将按本表格的货币处理。',
);

/** Which of several columns a figure came from, when it is not the first choice. */
export function choices(importer: Importer, found: ReadonlySet<string>): Words[] {
  return Object.entries(importer.columns).flatMap(([id, column]) => {
    if (isFileColumn(column)) return [];
    const [first = id] = column.firstOf;
    const taken = column.firstOf.find((other) => found.has(other));
    if (taken === first) return [];
    const wanted = namesOf(importer, [first]);
    if (taken === undefined) {
      return [
        words(
          `The file has no ${column.name.en}; that column of the sheet is left as it is.`,
          `文件里没有「${column.name.zh}」，表格中这一列保持不变。`,
        ),
      ];
    }
    const used = namesOf(importer, [taken]);
    return [
      words(
        `The file has no ${wanted.en}; ${used.en} is used for ${column.name.en} instead.`,
        `文件里没有${wanted.zh}，「${column.name.zh}」改用${used.zh}。`,
      ),
    ];
  });
}

/** `row 5` or `rows 5, 11`. */
function rowsListed(rows: readonly number[]): Words {
  const numbers = rows.join(', ');
  return words(`${rows.length === 1 ? 'row' : 'rows'} ${numbers}`, `第 ${numbers} 行`);
}

export function dropped(rows: { totals: readonly number[]; descriptions: readonly number[] }): Words[] {
  const notes: Words[] = [];
  if (rows.totals.length > 0) {
    const { en, zh } = rowsListed(rows.totals);
    notes.push(words(`Totals left out: ${en}.`, `已略去合计行：${zh}。`));
  }
  if (rows.descriptions.length > 0) {
    const { en, zh } = rowsListed(rows.descriptions);
    notes.push(words(`Explanations below the headings left out: ${en}.`, `已略去表头下的说明行：${zh}。`));
  }
  return notes;
}

export function repeated(contents: number): Words[] {
  if (contents === 0) return [];
  const subject = contents === 1 ? 'One content has' : `${contents} contents have`;
  return [
    words(
      `${subject} a line for each product: views were counted once, orders and GMV added.`,
      `有 ${contents} 条内容按商品分成多行：播放量只计一次，订单数和 GMV 相加。`,
    ),
  ];
}

export function unclear(importer: Importer, cells: ReadonlyMap<string, number>): Words[] {
  return [...cells].map(([id, count]) => {
    const name = namesOf(importer, [id]);
    const subject = count === 1 ? 'one value' : `${count} values`;
    return words(
      `${name.en}: ${subject} could not be read and will stay blank.`,
      `${name.zh}有 ${count} 个值无法识别，留空。`,
    );
  });
}
