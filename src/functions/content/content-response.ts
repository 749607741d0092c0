import { words } from '../../core/words';
import { defineFunction, row } from '../define';
import { responseOf } from './response';
import { results, spends } from './response-inputs';

export const contentResponse = defineFunction({
  name: 'CONTENT_RESPONSE',
  words: {
    summary: words(
      'How results grow with spend and level off: scale and saturation for CONTENT_ALLOCATE.',
      '投放边际递减曲线：结果随花费增长又逐渐饱和，给出 CONTENT_ALLOCATE 要用的规模和饱和点。',
    ),
    formula: 'results = scale × ln(1 + spends ÷ saturation), least squares',
    source: words(
      'Logarithmic response; least squares, Bates & Watts (1988), Nonlinear Regression Analysis.',
      '对数响应曲线；最小二乘，Bates 与 Watts（1988）《非线性回归分析》。',
    ),
    mistakes: [
      words(
        'Leaving sales in the results that come without ads: the curve starts at 0, so take organic results out first.',
        '结果里混入没有投放也会有的自然成交：曲线从 0 开始，请先扣掉。',
      ),
      words(
        'Reading it far beyond what was spent: up to 1.5 times the largest spend is a forecast, more is a guess.',
        '远超历史花费去推算：最大花费的 1.5 倍以内是预测，再多就是猜测。',
      ),
      words(
        'Taking busy days for good spend: who spends more on promotion days sees the promotion in the curve.',
        '大促日多投放，曲线里其实是大促的效果，不是花费的效果。',
      ),
    ],
    limits: words(
      'Needs 3 different spends above 0; with 3 the curve passes close to all of them whatever they mean, 8 or more are better. Results in proportion to spends (saturation above 1,000 times the largest spend) and results that hardly rise have no curve and give no value. R² is about the mean of the results; below 0 a flat line is better. Time grows with the number of pairs.',
      '至少需要 3 个不同且大于 0 的花费；只有 3 个时怎么都能拟合上，8 个以上更可靠。结果与花费成比例（饱和点超过最大花费的 1000 倍）或几乎不增长时没有曲线，不给结果。R² 以结果均值为基准，小于 0 说明还不如一条平线。耗时与数据条数成正比。',
    ),
  },
  params: { spends, results },
  returns: row([
    {
      name: words('Scale', '规模'),
      unit: 'number',
      words: words(
        'Results gained each time that (1 + spend ÷ saturation) grows 2.72-fold.',
        '（1 + 花费 ÷ 饱和点）每变成原来的 2.72 倍，结果增加这么多。',
      ),
    },
    {
      name: words('Saturation', '饱和点'),
      unit: 'money',
      words: words(
        'Spend at which one more unit brings half of what the first one brought.',
        '花到这个数时，再多花 1 元的效果只有最初的一半。',
      ),
    },
    {
      name: words('R²', 'R²（拟合优度）'),
      unit: 'number',
      words: words(
        'Part of the ups and downs of the results that the curve explains.',
        '曲线能解释的结果波动比例。',
      ),
    },
  ]),
  examples: [
    {
      args: [
        [[0], [100], [300], [700]],
        [[0], [50], [100], [150]],
      ],
      result: [[72.1347520444, 100, 1]],
      because: words(
        'the result grows by 50 each time that 1 + spend ÷ 100 doubles: 50 ÷ ln 2',
        '1 + 花费 ÷ 100 每翻一倍，结果增加 50：50 ÷ ln 2',
      ),
    },
    {
      args: [
        [[100], [200], [''], [400], [800]],
        [[30], [48], [5], [66], [95]],
      ],
      result: [[43.0104925, 101.709944, 0.995616491]],
      because: words(
        'for 100 the curve says 43.01 × ln(1 + 100 ÷ 101.71), 29.5 against 30; the blank pair is skipped',
        '花费 100 时曲线给出 43.01 × ln(1 + 100 ÷ 101.71) = 29.5，实际 30；空白的一对跳过',
      ),
    },
    {
      args: [
        [[100], [200], [400]],
        [[30], [60], [120]],
      ],
      error: 'the results rise in proportion to spends, or faster: there is no saturation to be seen yet',
      because: words('twice the spend, twice the result, every time', '花费翻倍，结果也翻倍'),
    },
  ],
  compute: ({ spends, results }) => responseOf(spends, results),
});
