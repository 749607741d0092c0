import { divisiaParts } from '../../core/log-mean-divisia';
import { words } from '../../core/words';
import { defineFunction, numberStages, refused, series } from '../define';
import { atPosition, differentLength, mustBe } from '../sentences';

/** Powers beyond this are a slip, and would take as many multiplications. */
const HIGHEST_POWER = 10;

export const kpiDrivers = defineFunction({
  name: 'KPI_DRIVERS',
  words: {
    summary: words(
      'How much of a change each factor brought: views, order rate and order value of GMV.',
      '变动归因：成交额等指标的变化，由播放量、下单率、客单价等因素各带来多少。',
    ),
    formula:
      'L × power × ln(after ÷ before), L = (V after − V before) ÷ ln(V after ÷ V before), V = Π factor^power',
    source: words(
      'LMDI-I: Ang (2005), The LMDI approach to decomposition analysis; zeros as in Ang, Zhang & Choi (1998).',
      'LMDI-I 分解法：Ang（2005）；含零值按 Ang、Zhang 与 Choi（1998）。',
    ),
    mistakes: [
      words(
        'Leaving a factor out: the parts add up to the change of the product of the factors given, not of the sales beside them.',
        '漏掉因素：各部分之和等于所给因素乘积的变化，不一定等于报表里销售额的变化。',
      ),
      words(
        'Dividing by a factor without a power of −1: the product is then another number.',
        '除数没有填 −1：算的就是另一个数了。',
      ),
      words(
        'Reading a part as a cause: it says which number moved, not why.',
        '把归因当成原因：它只说明哪个数变了，不说明为什么变。',
      ),
    ],
    limits: words(
      'A factor of 0 is the limit towards 0: it takes the whole change when the product came from 0 or went to it, several at once share it by their powers. The last rounding goes to the largest part.',
      '因素为 0 时取趋近于 0 的极限：乘积从 0 变来或变为 0 时，变化全部归于它；多个同时为 0 则按指数分摊。最后的舍入误差计入最大的一项。',
    ),
  },
  params: {
    before: numberStages({
      min: 0,
      words: {
        label: words('Before', '之前'),
        help: words(
          'One row or column: the factors whose product is explained, as they were.',
          '一行或一列：相乘得到该指标的各因素，变化前的数值。',
        ),
      },
    }),
    after: numberStages({
      min: 0,
      words: {
        label: words('After', '之后'),
        help: words(
          'The same factors in the same order, as they are now.',
          '同样的因素、同样的顺序，变化后的数值。',
        ),
      },
    }),
    powers: numberStages({
      optional: true,
      min: -HIGHEST_POWER,
      max: HIGHEST_POWER,
      words: {
        label: words('Powers', '指数'),
        help: words(
          '1 for a factor, −1 for a divisor; all 1 when left out.',
          '乘数填 1，除数填 −1；不填则都为 1。',
        ),
      },
    }),
  },
  returns: series(words('Contribution', '贡献'), 'number'),
  examples: [
    {
      args: [[[1000, 0.02, 50]], [[1200, 0.02, 50]]],
      result: [[200, 0, 0]],
      because: words('only views moved, and all 200 more are theirs', '只有播放量变了，多出的 200 全归它'),
    },
    {
      args: [
        [[100], [10]],
        [[200], [20]],
      ],
      result: [[1500], [1500]],
      because: words('both doubled: 4,000 − 1,000, half each', '两个都翻倍：4000 − 1000，各占一半'),
    },
    {
      args: [[[0, 5]], [[40, 6]]],
      result: [[240, 0]],
      because: words('all of it came with the first, which was 0', '从 0 开始的那项带来了全部'),
    },
    {
      args: [[[100, -5]], [[200, 5]]],
      error: 'before at position 2 must be 0 or more, got -5',
      because: words('the change of a factor below 0 has no rate', '负数的变化没有倍数'),
    },
  ],
  compute({ before, after, powers }) {
    const given = powers ?? before.map(() => 1);
    const { length } = before;
    if (after.length !== length) return refused(differentLength('after', after.length, 'before', length));
    if (given.length !== length) return refused(differentLength('powers', given.length, 'before', length));
    return (
      noDivisor('before', before, given) ??
      noDivisor('after', after, given) ??
      divisiaParts(before, after, given)
    );
  },
});

/** Nothing can be divided by 0. */
function noDivisor(name: string, values: readonly number[], powers: readonly number[]) {
  const index = values.findIndex((value, at) => value === 0 && (powers[at] ?? 1) < 0);
  if (index < 0) return null;
  const limit = words('above 0, as its power is negative', '的指数为负，必须大于 0');
  return refused(mustBe(atPosition(name, index + 1), limit, 0));
}
