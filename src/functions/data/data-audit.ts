import { words } from '../../core/words';
import { defineFunction, refused, table } from '../define';
import { tooFew } from '../sentences';
import { wholeTable } from '../table-param';
import { checked, findingsOf, noHeadings } from './audit';
import { columns } from './audit-rules';
import { readReport } from './report';

export const dataAudit = defineFunction({
  name: 'DATA_AUDIT',
  words: {
    summary: words(
      'Checks a platform’s or agency’s report for numbers that cannot be true or look made up.',
      '核查平台或代运营给的报表：找出不可能成立或像编造的数据。',
    ),
    formula:
      'clicks ≤ impressions; orders ≤ clicks; buyers ≤ orders; refunds ≤ GMV; counts whole and ≥ 0; rates ≤ 1; ids once',
    source: words(
      'Definitions of the platforms’ reports; chance of equal counts from the Poisson distribution.',
      '各平台报表的指标定义；数值雷同的概率按泊松分布估算。',
    ),
    mistakes: [
      words(
        'Selecting the numbers without their headings: what a column is can only be read there.',
        '只选数字、没选表头：各列是什么全靠表头识别。',
      ),
      words(
        'Reading OK as proof: well-invented numbers break no rule; compare with your own export by DATA_RECONCILE.',
        '把 OK 当成数据属实：编得好的数不违反任何规则，还要用 DATA_RECONCILE 与自己导出的数据核对。',
      ),
      words(
        'Accusing somebody of a WARNING: orders can exceed clicks, and refunds come from earlier sales.',
        '凭 WARNING 就下结论：不点击也能下单，退款可能来自更早的订单。',
      ),
    ],
    limits: words(
      'Finds the row of headings in the first 30 rows; rows of totals, of explanations and blank ones are passed over. Columns whose headings it does not know are not checked. The same numbers under another id: only rows with three counts or more that are not 0. Long runs: 4 rows or more of a count of 10 or more that chance would hardly make. Scaled copies: 5 rows or more. Time grows with the rows, and with the square of the columns of counts.',
      '表头在前 30 行内自动识别；合计行、说明行、空行跳过，认不出表头的列不核查。换编号雷同：只看至少三个非零数量的行。连续同值：至少 4 行、数值不小于 10 且难以巧合。比例复制：至少 5 行。用时与行数成正比，与数量列数的平方成正比。',
    ),
  },
  params: {
    table: wholeTable({
      words: {
        label: words('Report', '报表'),
        help: words(
          'The whole report as exported, with its row of headings in English or Chinese.',
          '整张报表，连同中文或英文表头，保持导出时的样子。',
        ),
      },
    }),
  },
  returns: table(columns),
  examples: [
    {
      args: [
        [
          ['Video ID', 'Impressions', 'Clicks', 'Orders'],
          ['v1', 1000, 50, 2],
          ['v2', 800, 900, 3],
          ['v1', 1000, 60, 61],
        ],
      ],
      result: [
        [3, 'CLICKS_ABOVE_IMPRESSIONS', 'Clicks 900 > Impressions 800', 'ERROR'],
        [4, 'REPEATED_ID', 'Video ID v1 = #2', 'ERROR'],
        [4, 'ORDERS_ABOVE_CLICKS', 'Orders 61 > Clicks 60', 'WARNING'],
      ],
      because: words(
        '900 clicks on 800 impressions; v1 stands in rows 2 and 4',
        '曝光 800 却有 900 次点击；v1 在第 2 行和第 4 行重复出现',
      ),
    },
    {
      args: [
        [
          ['日期', '曝光量', '点击量', '订单数', '成交额'],
          ['2026-03-02', '1.2万', 310, 6, '¥1,204.50'],
          ['合计', '1.2万', 310, 6, '¥1,204.50'],
        ],
      ],
      result: [[null, 'OK', '曝光量, 点击量, 订单数, 成交额 × 1', null]],
      because: words(
        'four columns of one row were checked; totals are passed over',
        '核查了四列一行；合计行跳过',
      ),
    },
    {
      args: [
        [
          ['Name', 'Colour'],
          ['Lamp', 'White'],
        ],
      ],
      error:
        'table must have a row of headings such as Impressions, Clicks, Orders or GMV, got "Name, Colour"',
      because: words('nothing in it is counted', '没有任何可核查的指标列'),
    },
  ],
  compute({ table }) {
    const report = readReport(table);
    if (!report) return refused(noHeadings(table[0] ?? []));
    if (report.rows.length === 0) return refused(tooFew('table', 1, 0, ROW));
    const findings = findingsOf(report);
    if (findings.length === 0) return [[null, 'OK', checked(report), null]];
    return findings.map(({ row, rule, evidence, severity }) => [row + 1, rule, evidence, severity]);
  },
});

const ROW = words('row of data below its headings', '行数据（表头之下）');
