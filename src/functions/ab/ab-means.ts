import { welch } from '../../core/welch';
import { words, type Words } from '../../core/words';
import { confidence } from '../confidence';
import { defineFunction, noValue, numberSample, refused, row } from '../define';
import { tooFew } from '../sentences';

const VALUES = words('values', '个数值');
const ALL_ALIKE = noValue(
  words(
    'the values of each group are all alike, so there is no spread to judge the difference by',
    '每组数值都一样，没有波动，无法判断差异',
  ),
);

function group(label: Words) {
  const help = words(
    'One value per viewer, order or content, zeros included.',
    '每个用户、订单或内容一个数值，零也要算。',
  );
  return numberSample({ words: { label, help } });
}

export const abMeans = defineFunction({
  name: 'AB_MEANS',
  words: {
    summary: words(
      'Compares the averages of two groups, such as sales per viewer: difference, its range and p value.',
      '比较两组数值的平均值，例如人均成交额：差值、区间和 p 值。',
    ),
    formula: 'difference = mean b − mean a; range and p by Student’s t with Welch’s degrees of freedom',
    source: words('Welch (1947), The generalization of Student’s problem.', 'Welch（1947）不等方差 t 检验。'),
    mistakes: [
      words(
        'Leaving out viewers who bought nothing: sales per viewer needs their zeros.',
        '漏掉没下单的人：人均成交额必须包含零。',
      ),
      words(
        'Trusting it with a few huge orders: one of them can move the mean alone; look at the values with DATA_OUTLIER.',
        '有几笔超大订单还直接信结果：一笔就能拉动均值，先用 DATA_OUTLIER 看看。',
      ),
    ],
    limits: words(
      'At least 2 values in each group; for amounts with many zeros and few large ones p is trustworthy only from about 100 values on each side.',
      '每组至少 2 个；零很多、又有少数大额时，每组约 100 个以上 p 值才可信。',
    ),
  },
  params: {
    values_a: group(words('Values A', 'A 组数值')),
    values_b: group(words('Values B', 'B 组数值')),
    confidence: confidence(0.95),
  },
  returns: row([
    { name: words('Mean A', 'A 组平均'), unit: 'number', words: words('Mean of values_a.', 'A 组平均值。') },
    { name: words('Mean B', 'B 组平均'), unit: 'number', words: words('Mean of values_b.', 'B 组平均值。') },
    {
      name: words('Difference', '差值'),
      unit: 'number',
      words: words('Mean b − mean a.', 'B 组平均 − A 组平均。'),
    },
    {
      name: words('Low', '下限'),
      unit: 'number',
      words: words('Lower end of the difference.', '差值的区间下限。'),
    },
    {
      name: words('High', '上限'),
      unit: 'number',
      words: words('Upper end of the difference.', '差值的区间上限。'),
    },
    {
      name: words('p value', 'p 值'),
      unit: 'rate',
      words: words(
        'How often groups that are equal would differ this much.',
        '两组其实一样时，出现这么大差距的概率。',
      ),
    },
  ]),
  examples: [
    {
      args: [[[1, 2, 3]], [[3, 4, 5]], 0.8],
      result: [[2, 4, 2, 0.748142319, 3.25185768, 0.0704839969]],
      because: words(
        'standard error √(1 ÷ 3 + 1 ÷ 3), 4 degrees of freedom',
        '标准误 √(1/3 + 1/3)，自由度 4',
      ),
    },
    {
      args: [[[0, 0, 0, 12]], [[0, 0, 24, '']]],
      result: [[3, 8, 5, -24.969389, 34.969389, 0.605795809]],
      because: words('zeros count, the blank does not', '零计入，空白不计'),
    },
    {
      args: [[[5]], [[4, 6]]],
      error: 'values_a must hold at least 2 values, got 1',
      because: words('one value has no spread', '一个数看不出波动'),
    },
  ],
  compute({ values_a, values_b, confidence }) {
    if (values_a.length < 2) return refused(tooFew('values_a', 2, values_a.length, VALUES));
    if (values_b.length < 2) return refused(tooFew('values_b', 2, values_b.length, VALUES));
    const found = welch(values_a, values_b, confidence);
    if (!found) return ALL_ALIKE;
    const { meanA, meanB, low, high, p } = found;
    return [meanA, meanB, meanB - meanA, low, high, p];
  },
});
