import { words, type Words } from '../../core/words';
import type { ResultFacts } from '../record';

/** Each rule with the reader's word for it. */
export const RULES = {
  OK: words('Nothing found', '未发现问题'),
  CLICKS_ABOVE_IMPRESSIONS: words('Clicks above impressions', '点击超过曝光'),
  CLICKS_ABOVE_VIEWS: words('Clicks above views', '点击超过播放'),
  ORDERS_ABOVE_CLICKS: words('Orders above clicks', '订单超过点击'),
  BUYERS_ABOVE_ORDERS: words('Buyers above orders', '买家数超过订单数'),
  REFUNDS_ABOVE_GMV: words('Refunds above GMV', '退款超过成交额'),
  NEGATIVE_COUNT: words('Negative count', '数量为负'),
  FRACTIONAL_COUNT: words('Fractional count', '数量带小数'),
  RATE_ABOVE_ONE: words('Rate above 100%', '比率超过 100%'),
  NOT_A_NUMBER: words('Not a number', '不是数字'),
  CELL_ERROR: words('Cell with an error', '单元格报错'),
  REPEATED_ID: words('Repeated id', '编号重复'),
  CUT_IDS: words('Ids that lost digits', '编号丢失尾数'),
  SAME_NUMBERS: words('Same numbers under another id', '换编号数据雷同'),
  LONG_RUN: words('One value many rows long', '连续多行同一数值'),
  SCALED_COPY: words('Column is a scaled copy', '整列按比例复制'),
} satisfies Readonly<Record<string, Words>>;

export type Rule = keyof typeof RULES;

export const columns: ResultFacts['headings'] = [
  {
    name: words('Row', '行号'),
    unit: 'count',
    words: words(
      'Counted from the first row of the range, which is 1; the row of headings where a whole column is meant.',
      '从所选区域第一行起数，首行为 1；涉及整列时为表头所在行。',
    ),
  },
  {
    name: words('Rule', '规则'),
    unit: 'text',
    words: words(
      'What was found, errors first; a single row OK when nothing was.',
      '发现的问题，错误排在前；没有问题时只有一行 OK。',
    ),
    codes: RULES,
  },
  {
    name: words('Evidence', '依据'),
    unit: 'text',
    words: words(
      'The report’s own headings with their values; #5 is row 5, × the number of rows in a row. With OK: what was checked × rows.',
      '报表自己的列名和数值；#5 指第 5 行，× 后为连续行数。OK 时为已核查的列 × 行数。',
    ),
  },
  {
    name: words('Severity', '严重程度'),
    unit: 'text',
    words: words(
      'ERROR cannot be true; WARNING can, but ask where it comes from.',
      'ERROR 不可能成立；WARNING 有可能，但要问清来源。',
    ),
    codes: { ERROR: words('Error', '错误'), WARNING: words('Warning', '提醒') },
  },
];
