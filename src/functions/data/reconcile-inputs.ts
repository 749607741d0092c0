import { words } from '../../core/words';
import { nameSample, numberSample } from '../define';
import type { ResultFacts } from '../record';

export const keysOf = (report: 'a' | 'b') =>
  nameSample({
    with: report,
    words: {
      label: words(`Keys of report ${report.toUpperCase()}`, `报表 ${report.toUpperCase()} 的编号`),
      help: words(
        'What names each row in both reports: order id, video id, date as text. Without the totals row.',
        '两份报表都有的编号：订单号、视频 ID、文本日期等。不含合计行。',
      ),
    },
  });

export const valuesOf = (report: 'a' | 'b') =>
  numberSample({
    with: report,
    words: {
      label: words(`Values of report ${report.toUpperCase()}`, `报表 ${report.toUpperCase()} 的数值`),
      help: words('The amounts beside the keys.', '与编号对应的金额或数量。'),
    },
  });

export const columns: ResultFacts['headings'] = [
  {
    name: words('Key', '编号'),
    unit: 'text',
    words: words('TOTAL in the first row, then the key.', '首行为 TOTAL（合计），其余为编号。'),
    codes: { TOTAL: words('Total', '合计') },
  },
  {
    name: words('Report A', '报表 A'),
    unit: 'number',
    words: words('Blank when A lacks the key.', 'A 没有这个编号时为空白。'),
  },
  {
    name: words('Report B', '报表 B'),
    unit: 'number',
    words: words('Blank when B lacks the key.', 'B 没有这个编号时为空白。'),
  },
  {
    name: words('Difference', '差异'),
    unit: 'number',
    words: words('B − A, the largest first.', 'B − A，差得最多的排最前。'),
  },
  {
    name: words('Finding', '结论'),
    unit: 'text',
    words: words(
      'In the first row the share of all keys that agree.',
      '首行是对得上的编号占全部编号的比例。',
    ),
    codes: {
      ONLY_A: words('Only in A', '仅 A 有'),
      ONLY_B: words('Only in B', '仅 B 有'),
      DIFFERS: words('Differs', '数值不同'),
    },
  },
];
