import type { Words } from '../../../core/words';
import { words } from '../../../core/words';
import type { ParamFacts, Unit } from '../../../functions/record';

export const functionTexts = {
  title: words('Functions for any cell', '可以写进单元格的函数'),
  intro: words(
    'Select an empty cell, open a function and insert its example; then point it at your own cells.',
    '先选中一个空单元格，再打开函数、插入示例，然后把数字换成你的单元格。',
  ),
  search: words('Search: ROI, views, refund…', '搜索：ROI、播放量、退货…'),
  searchLabel: words('Search functions', '搜索函数'),
  found: words('Functions found: {count}', '{count} 个函数'),
  none: words(
    'Nothing found for “{query}”. Try one word, such as ROI.',
    '没有找到“{query}”。换一个词试试，例如 ROI。',
  ),

  formula: words('How it is calculated', '怎么算'),
  params: words('What to put in', '要填什么'),
  optional: words('Optional.', '可不填。'),
  optionalDefault: words('Optional; {value} when left out.', '可不填，默认 {value}。'),
  usual: words('Usually {low} to {high}.', '常见 {low}–{high}。'),
  choices: words('One of: {choices}.', '可选：{choices}。'),
  example: words('Example', '示例'),
  result: words('gives {result}: {because}', '得 {result}：{because}'),
  gives: words('What comes back', '返回什么'),
  codes: words('One of: {codes}.', '取值：{codes}。'),
  limits: words('With little or odd data', '数据很少或很特殊时'),
  mistakes: words('Common mistakes', '容易弄错'),
  source: words('Source: {source}', '出处：{source}'),

  insert: words('Insert into cell', '插入单元格'),
  copy: words('Copy', '复制'),
  inserted: words('Inserted. Replace the numbers by your own cells.', '已插入，把数字换成你的单元格即可。'),
  occupied: words(
    'The selected cell is not empty, so nothing was inserted. Select an empty cell and press again.',
    '选中的单元格里已有内容，没有插入。请选一个空单元格再点一次。',
  ),
  copied: words('Copied. Paste it into a cell.', '已复制，粘贴到单元格即可。'),
  notCopied: words(
    'Could not copy; select the example and press Ctrl+C.',
    '复制失败，请选中示例后按 Ctrl+C。',
  ),
};

export const units: Readonly<Record<Unit, Words>> = {
  count: words('a count', '个数'),
  money: words('an amount', '金额'),
  rate: words('a rate such as 3%', '百分比，如 3%'),
  factor: words('a multiple', '倍数'),
  days: words('days', '天数'),
  number: words('a number', '数字'),
};

export const kinds: Readonly<Record<ParamFacts['kind'], Words>> = {
  number: words('a number', '数字'),
  text: words('text', '文字'),
  choice: words('a choice', '选项'),
  flag: words('TRUE or FALSE', 'TRUE 或 FALSE'),
  series: words('a whole row or column', '整行或整列'),
  names: words('a row or column of names', '一行或一列名称'),
  dates: words('a row or column of dates', '一行或一列日期'),
  flags: words('a row or column of TRUE and FALSE', '一行或一列 TRUE/FALSE'),
  estimate: words('one cell, or low, likely and high in three', '一格，或三格：低值、最可能值、高值'),
  tiers: words('one value, or a table of two columns', '一个值，或两列的阶梯表'),
  block: words('a whole table', '整个区域'),
};
