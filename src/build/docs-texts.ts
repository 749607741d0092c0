import { words, type Words } from '../core/words';
import type { ResultFacts } from '../functions/record';

export const T = {
  title: words('The functions', '函数手册'),
  generated: words(
    'Generated from the records in `src/functions` by `npm run generate`; edit those, not this page.',
    '本页由 `src/functions` 中的函数定义生成（`npm run generate`），请修改定义，不要修改本页。',
  ),
  other: words('[中文](functions.zh.md)', '[English](functions.md)'),
  behaviour: words('How every function behaves', '所有函数通用的规则'),
  contents: words('All functions', '函数一览'),
  parameter: words('Parameter', '参数'),
  meaning: words('What to put there', '填什么'),
  unit: words('Unit and limits', '单位与范围'),
  result: words('Result', '结果'),
  resultUnit: words('Unit', '单位'),
  column: words('Column', '列'),
  says: words('What it says', '含义'),
  formula: words('Formula', '公式'),
  source: words('Source', '出处'),
  example: words('Examples', '示例'),
  shows: words('shows', '得到'),
  refuses: words('is refused', '会被拒绝'),
  mistakes: words('Mistakes people make', '常见错误'),
  limits: words('With little or odd data', '数据很少或很特殊时'),
  blank: words('(blank)', '（空白）'),
} as const;

/** How many cells come back. */
export const SHAPES: Readonly<Record<ResultFacts['shape'], Words>> = {
  value: words('one cell; for a range a cell for each of its places', '一个单元格；输入区域时逐格给出'),
  row: words(
    'a row of several columns; where single-cell parameters are given as columns, a row each',
    '一行多列；只填一格的参数填成一列时，每行各给一行结果',
  ),
  series: words('a row for a row, a column for a column', '输入一行得一行，输入一列得一列'),
  table: words('a block of cells, as large as the result needs', '一个区域，大小由结果决定'),
};

/** What holds for all functions and is said once. */
export const RULES: readonly Words[] = [
  words(
    'Type a rate as 3% or 0.03. A 3 in its place is refused, since it would be 300%.',
    '比率写 3% 或 0.03；写成 3 会被拒绝，因为那是 300%。',
  ),
  words(
    'A blank cell is missing, never 0. A row that is only half filled in stays blank and quiet.',
    '空白表示缺数据，不当 0 算；没填完的行保持空白，不报错。',
  ),
  words(
    'A range in gives a range out: one formula fills a whole column. One cell beside a column serves every row; a column beside a row gives the table of both.',
    '输入区域就输出区域，一个公式算完整列。一格配一列时每行共用这一格；一列配一行得到二维表。',
  ),
  words(
    'Where a row or a column is due (a history, the stages of a funnel, the days), the whole of it is one argument.',
    '要求“一行或一列”的参数（历史数据、漏斗各环节、每天的数）整体作为一个参数。',
  ),
  words(
    'What is wrong is said in one sentence. In a range only the row concerned shows it, after ⚠; the others are calculated.',
    '填错时用一句话说明原因；输入区域时只有出错的那一行显示以 ⚠ 开头的说明，其他行照常计算。',
  ),
  words(
    'Text such as 1,204, US$5 or 1.2万 is no number; `DATA_NUMBER` turns it into one.',
    '1,204、US$5、1.2万 这类文本不是数字，先用 `DATA_NUMBER` 转换。',
  ),
  words(
    'Parameters in [brackets] may be left out; skip one in the middle by two commas.',
    '[方括号] 里的参数可不填；要跳过中间的一个，连写两个逗号。',
  ),
  words(
    'Results of several columns come without headings: `=VSTACK(DATA_HEADINGS("AB_TEST"), AB_TEST(…))` puts them on top.',
    '多列结果不带表头，用 `=VSTACK(DATA_HEADINGS("AB_TEST", "zh"), AB_TEST(…))` 把表头放在上面。',
  ),
  words(
    'A confidence of 0.8 is the range from P10 to P90: about eight of ten lie inside.',
    '置信水平 0.8 即 P10 到 P90 的区间：十次里约有八次落在其中。',
  ),
  words(
    'All money of one call is one currency. The same inputs always give the same result.',
    '一次计算里的金额须为同一币种。同样的输入永远得到同样的结果。',
  ),
];
