import { reconcile, type KeyPair } from '../../core/reconcile';
import { words } from '../../core/words';
import { defineFunction, factor, refused, table } from '../define';
import { tooFew } from '../sentences';
import { columns, keysOf, valuesOf } from './reconcile-inputs';

const ROW = words('row with a key and a value', '行有编号和数值的数据');

export const dataReconcile = defineFunction({
  name: 'DATA_RECONCILE',
  words: {
    summary: words(
      'Compares two reports of the same thing key by key: the totals, then every key that differs.',
      '两份报表按编号对账：先给合计，再列出对不上的每个编号。',
    ),
    formula: 'difference = b − a; differs when |b − a| > tolerance × max(|a|, |b|)',
    source: words('Reconciliation by key, as in bookkeeping.', '会计对账的做法：按编号逐笔核对。'),
    mistakes: [
      words(
        'Taking the totals row of a report along: it counts as a key of its own and doubles the total.',
        '把报表的合计行也选进来：会被当成一个编号，合计翻倍。',
      ),
      words(
        'Comparing GMV with settlements: fees and refunds lie between them, so every order differs.',
        '拿成交额和结算金额对账：中间隔着费用和退款，每一单都对不上。',
      ),
      words(
        'Reading equal totals as equal reports: a missing order and one too many cancel each other out.',
        '合计一致就以为没问题：少一单和多一单会互相抵消。',
      ),
    ],
    limits: words(
      'Rows with the same key are added up first. A row without key or value is left out. Differences in the 16th digit are none. At least one row in each report.',
      '同一编号的多行先加总。没有编号或数值的行不参与。第 16 位数字的差别不算差异。每份报表至少一行。',
    ),
  },
  params: {
    keys_a: keysOf('a'),
    values_a: valuesOf('a'),
    keys_b: keysOf('b'),
    values_b: valuesOf('b'),
    tolerance: factor({
      min: 0,
      default: 0,
      usual: [0, 0.05],
      words: {
        label: words('Tolerance', '容差'),
        help: words(
          'Difference to ignore, as a share of the larger value; 1% when the two systems round.',
          '允许的相对差异，按较大的数算；两个系统四舍五入不同时可填 1%。',
        ),
      },
    }),
  },
  returns: table(columns),
  examples: [
    {
      args: [
        [['O1'], ['O2'], ['O3']],
        [[100], [50], [20]],
        [['O1'], ['O2'], ['O4']],
        [[100], [45], [30]],
      ],
      result: [
        ['TOTAL', 170, 175, 5, 0.25],
        ['O4', null, 30, 30, 'ONLY_B'],
        ['O3', 20, null, -20, 'ONLY_A'],
        ['O2', 50, 45, -5, 'DIFFERS'],
      ],
      because: words('of four keys only O1 agrees', '四个编号里只有 O1 一致'),
    },
    {
      args: [[['v1', 'v1', 'v2']], [[0.1, 0.2, 100]], [['v2', 'v1']], [[99.5, 0.3]], 0.01],
      result: [['TOTAL', 100.3, 99.8, -0.5, 1]],
      because: words(
        'the rows of v1 add up to 0.3; 0.5 is within 1% of 100',
        'v1 两行合计 0.3；差 0.5 不到 100 的 1%',
      ),
    },
    {
      args: [[['O1'], ['O2']], [[100]], [['O1']], [[100]]],
      error: 'values_a has 1 cell, keys_a has 2',
      because: words('the ranges of report A do not start and end in the same rows', '报表 A 的两列行数不同'),
    },
  ],
  compute({ keys_a, values_a, keys_b, values_b, tolerance }) {
    if (keys_a.length === 0) return refused(tooFew('keys_a', 1, 0, ROW));
    if (keys_b.length === 0) return refused(tooFew('keys_b', 1, 0, ROW));
    const reports = [
      { keys: keys_a, values: values_a },
      { keys: keys_b, values: values_b },
    ] as const;
    const { total, pairs } = reconcile(...reports, tolerance);
    const differing = pairs.filter(({ agrees }) => !agrees);
    const agreeing = (pairs.length - differing.length) / pairs.length;
    differing.sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference));
    return [
      ['TOTAL', total.a, total.b, total.difference, agreeing],
      ...differing.map((pair) => [pair.key, pair.a, pair.b, pair.difference, finding(pair)]),
    ];
  },
});

function finding({ a, b }: KeyPair): string {
  if (b === null) return 'ONLY_A';
  return a === null ? 'ONLY_B' : 'DIFFERS';
}
