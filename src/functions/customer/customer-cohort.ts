import { chainLadder } from '../../core/chain-ladder';
import { words } from '../../core/words';
import { defineFunction, refused, table } from '../define';
import { tooFew } from '../sentences';
import { triangle } from '../triangle-param';

export const customerCohort = defineFunction({
  name: 'CUSTOMER_COHORT',
  words: {
    summary: words(
      'What young customer cohorts will have brought at the age of the oldest, and how sure that is.',
      '分批客户价值推算：较新的客户到了最早那批的期数时，累计能带来多少，误差多大。',
    ),
    formula:
      'projected = value to date × Π f, f = Σ value one age later ÷ Σ value, over the cohorts seen at both ages',
    source: words(
      'Chain ladder; standard error by Mack (1993), Distribution-free calculation of the standard error of chain ladder reserve estimates.',
      '链梯法；标准误按 Mack（1993）。',
    ),
    mistakes: [
      words(
        'Filling the future with 0 or with the last value: what has not happened yet stays blank.',
        '把未来的格子填成 0 或最近的值：还没发生的要留空。',
      ),
      words(
        'Entering the month as if it were whole: the newest age of every cohort has to be complete.',
        '把没过完的月份当整月：每批客户最新一格必须是完整的一期。',
      ),
      words(
        'Taking values per month: the function wants running totals since the first order.',
        '填了当月值：这里要的是从首单起的累计值。',
      ),
      words(
        'Subtracting the acquisition cost: values below 0 cannot be multiplied; compare with it afterwards.',
        '先扣获客成本：负数无法按倍数推算，应在算完后再比较。',
      ),
    ],
    limits: words(
      'Needs 2 cohorts and 2 ages. The standard error of a step that one cohort alone has made is borrowed from the steps before; with nothing to borrow from it is blank, and so it is where a cohort grew from 0. A cohort still at 0 is not projected. With fewer than 5 cohorts read the error as a hint. Time grows with the number of cells.',
      '至少 2 批客户、2 期。只有一批走过的那一步，误差借用前面各步；无可借用，或有一批从 0 增长时，标准误为空白。仍为 0 的批次不推算。不足 5 批时，误差只作参考。耗时与格子数成正比。',
    ),
  },
  params: {
    cumulative_values: triangle({
      words: {
        label: words('Cumulative values', '累计值'),
        help: words(
          'A block of running totals: one cohort per row, oldest first; one age per column; future cells blank.',
          '一个区域：每行一批客户，最早的在上；每列是首单后的第几期；填累计值（如贡献毛利），未来留空。',
        ),
      },
    }),
  },
  returns: table([
    {
      name: words('Value to date', '目前累计'),
      unit: 'money',
      words: words('The last value of the cohort.', '这批客户最新的累计值。'),
    },
    {
      name: words('Projected value', '推算累计'),
      unit: 'money',
      words: words('Its value at the last age of the block.', '走到区域最后一期时的累计值。'),
    },
    {
      name: words('Standard error', '标准误'),
      unit: 'money',
      words: words(
        'How far the projection typically misses; 0 when nothing is left to project.',
        '推算通常的偏差；已走完的批次为 0。',
      ),
    },
  ]),
  examples: [
    {
      args: [
        [
          [100, 150, 180],
          [120, 190, ''],
          [80, '', ''],
        ],
      ],
      result: [
        [180, 180, 0],
        [190, 228, 12.7722869],
        [80, 148.363636, 12.0389772],
      ],
      because: words(
        'f is 340 ÷ 220, then 180 ÷ 150: 190 × 1.2, and 80 × 1.5455 × 1.2',
        '倍数为 340 ÷ 220 和 180 ÷ 150：190 × 1.2；80 × 1.5455 × 1.2',
      ),
    },
    {
      args: [
        [
          [100, 150],
          [80, ''],
          ['', ''],
        ],
      ],
      result: [
        [150, 150, 0],
        [80, 120, null],
        [null, null, null],
      ],
      because: words(
        'one cohort gives a factor and no spread; an empty row stays empty',
        '只有一批客户走过，有倍数没有误差；空行保持空白',
      ),
    },
    {
      args: [
        [
          [100, 150, 180],
          [120, '', 200],
        ],
      ],
      error: 'cumulative_values at row 2, column 2 is blank',
      because: words('only the future may be blank', '只有未来可以留空'),
    },
  ],
  compute({ cumulative_values }) {
    const lengths = cumulative_values.map(({ length }) => length).filter((length) => length > 0);
    const ages = Math.max(...lengths);
    if (lengths.length < 2) return few(lengths.length, words('cohorts', '批客户'));
    if (ages < 2) return few(ages, words('ages', '期'));
    return chainLadder(cumulative_values).map((cohort) =>
      cohort ? [cohort.toDate, cohort.projected, cohort.standardError] : [null, null, null],
    );
  },
});

function few(got: number, unit: ReturnType<typeof words>) {
  return refused(tooFew('cumulative_values', 2, got, unit));
}
