import { words } from '../core/words';
import type { Words } from '../core/words';
import type { Period } from './report';

function shown({ from, to }: Period): Words {
  return words(`${from} to ${to}`, `${from} 至 ${to}`);
}

export const withoutPeriod: Words = words(
  'The file does not say which days it covers, so it cannot be told from earlier imports. Export it again and leave the line with the dates above the headings in it.',
  '文件里没有统计日期范围，无法与之前导入的数据区分。请重新导出，并保留表头上方的日期行。',
);

export function otherCurrency(file: readonly string[], workbook: string): Words {
  const [named = ''] = file;
  return words(
    `The amounts of this file are in ${named}, this workbook is in ${workbook}. Nothing was imported, since amounts of two currencies cannot be added.`,
    `文件金额的货币是 ${named}，本表格的货币是 ${workbook}。两种货币不能相加，因此没有导入。`,
  );
}

export function earlierCurrency(earlier: string, workbook: string): Words {
  return words(
    `Earlier imports of these contents are in ${earlier}, this workbook is now in ${workbook}. Nothing was imported, since amounts of two currencies cannot be added.`,
    `这些内容之前导入的金额是 ${earlier}，而本表格现在的货币是 ${workbook}。两种货币不能相加，因此没有导入。`,
  );
}

export function partialOverlap(next: Period, earlier: Period): Words {
  return words(
    `This file covers ${shown(next).en}, and ${shown(earlier).en} was imported before: the days in both would count twice. Export days after ${earlier.to}, or a range that holds all of ${shown(earlier).en}.`,
    `这个文件统计的是 ${shown(next).zh}，而 ${shown(earlier).zh} 已经导入过，重叠的日期会重复计算。请导出 ${earlier.to} 之后的日期，或导出完整包含 ${shown(earlier).zh} 的范围。`,
  );
}

function contents(count: number): string {
  return count === 1 ? 'One content' : `${count} contents`;
}

/** Notes on an import that can go on; counts of 0 give none. */
export function mergeNotes(counts: { deleted: number; inside: number; kept: number }): Words[] {
  const { deleted, inside, kept } = counts;
  const notes: Words[] = [];
  if (inside > 0) {
    notes.push(
      words(
        `${contents(inside)} already counted: a longer range that holds these days was imported before.`,
        `有 ${inside} 条已计入：之前导入过包含这些日期的更长时间范围。`,
      ),
    );
  }
  if (deleted > 0) {
    notes.push(
      words(
        `${contents(deleted)} not added again, because you deleted ${deleted === 1 ? 'its row' : 'their rows'}. Import this file once more to bring back what you deleted.`,
        `有 ${deleted} 条没有重新添加，因为对应的行已被您删除。再次导入这个文件即可恢复。`,
      ),
    );
  }
  if (kept > 0) {
    notes.push(
      words(
        kept === 1
          ? 'One cell holds a figure that you typed; it stays as it is.'
          : `${kept} cells hold figures that you typed; they stay as they are.`,
        `有 ${kept} 个单元格是您手动填写的数字，保持不变。`,
      ),
    );
  }
  return notes;
}
