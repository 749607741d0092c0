import { readPlatformNumber } from '../../core/platform-reading';
import { words } from '../../core/words';
import { choice, defineFunction, numeral, refused, value } from '../define';
import { doubtful } from './number-doubts';

export const dataNumber = defineFunction({
  name: 'DATA_NUMBER',
  words: {
    summary: words(
      'Turns a platform’s text into a number: US$1,204.55, 12.3K, 1,77%, (1,234).',
      '把平台导出的文本转成数字：US$1,204.55、1.2万、12.3K、1,77%、(1,234) 都能读；-- 和 / 为空白。',
    ),
    formula: 'sign × digits × 10 ^ unit; K and rb 3, 万 and w 4, M and jt 6, 亿 8, B 9, % −2',
    source: words(
      'Texts seen in exports and on screens of TikTok Shop, Shopee, Amazon and Meta.',
      '依据 TikTok Shop、Shopee、Amazon、Meta 等后台导出和页面上的真实写法。',
    ),
    mistakes: [
      words(
        'Multiplying by 100 after reading 6.87%: the result is the fraction 0.0687; format the cell as percent.',
        '读完 6.87% 又乘 100：结果是 0.0687，把单元格设成百分比格式即可。',
      ),
      words(
        'Reconciling 1.2万 or 12.3K to the last digit: the platform has rounded them.',
        '把 1.2万、12.3K 读出的数当精确值对账：平台显示时已四舍五入。',
      ),
      words(
        'Adding up amounts of two currencies: the mark is dropped, nothing is converted.',
        '把不同币种读出的金额直接相加：只去掉货币符号，不换算汇率。',
      ),
    ],
  },
  params: {
    text: numeral({
      words: {
        label: words('Text', '文本'),
        help: words('The cell as exported, or a column of cells.', '导出的原始单元格，也可以是一整列。'),
      },
    }),
    decimal_mark: choice({
      choices: { '.': '点', ',': '逗号' },
      optional: true,
      words: {
        label: words('Decimal mark', '小数点'),
        help: words(
          '"." or "," when 1.234 could be either; "," for most of Europe, Brazil, Indonesia and Vietnam.',
          '1.234 看不出是小数还是千分位时填 "." 或 ","；印尼、越南、巴西和欧洲多数国家填 ","。',
        ),
      },
    }),
  },
  returns: value(words('Number', '数字'), 'number'),
  examples: [
    { args: ['US$1,204.55'], result: 1204.55, because: words('without its currency', '去掉货币符号') },
    {
      args: [[['1.2万'], ['Rp2.263.353'], ['1,77%'], ['(1,234)'], ['--']]],
      result: [[12000], [2263353], [0.0177], [-1234], [null]],
      because: words('a column, each cell in its own style; -- is blank', '一列里各写各的也能读；-- 为空白'),
    },
    {
      args: ['1.234', ','],
      result: 1234,
      because: words('the comma is the decimal mark', '逗号是小数点，点是千分位'),
    },
    {
      args: ['1.234'],
      error:
        'text must be clear about its decimal mark, got "1.234"; set decimal_mark to "." for 1.234 or "," for 1234',
      because: words('a decimal in New York, a thousand in Jakarta', '在美国是一点几，在印尼是一千多'),
    },
  ],
  compute({ text, decimal_mark }) {
    if (typeof text === 'number') return text;
    const read = readPlatformNumber(text, decimal_mark);
    return typeof read === 'string' ? refused(doubtful(read, text, decimal_mark)) : read;
  },
});
