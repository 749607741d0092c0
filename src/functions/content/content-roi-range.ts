import { words } from '../../core/words';
import { confidence } from '../confidence';
import { defineFunction, factor, row } from '../define';
import { ESTIMATES } from './estimates';
import { MARGIN_MISTAKE, SHORT_FORM_MISTAKE } from './notes';
import { roiRange } from './roi-range';

export const contentRoiRange = defineFunction({
  name: 'CONTENT_ROI_RANGE',
  words: {
    summary: words(
      'The range net ROI will fall into when inputs are only known as low, likely and high.',
      '输入只有低值、最可能值、高值时，一条内容的利润ROI会落在什么区间、达标的概率有多大。',
    ),
    formula:
      'quantiles, mean and P(ROI ≥ target_roi) of CONTENT_ROI, each input PERT(low, likely, high) with λ = 4, views on ln(views), independent of each other',
    source: words(
      'PERT: Malcolm, Roseboom, Clark & Fazar (1959). Points: rank-1 lattice (Korobov 1959), folded as in Hickernell (2002), the widest input integrated exactly.',
      'PERT 分布：Malcolm 等（1959）。取点：固定的 Korobov（1959）格点，按 Hickernell（2002）折叠，波动最大的输入精确积分。',
    ),
    mistakes: [
      words(
        'Reading the ROI at the likely values as the middle: views have a long upper tail, so median and mean lie elsewhere.',
        '把“最可能值算出的 ROI”当作中间值：播放量右侧尾巴很长，中位数和平均值都不在那里。',
      ),
      words(
        'Typing the three values below each other: they go in one row; three rows are three cases.',
        '把三个值竖着填：低值、最可能值、高值要在同一行；三行表示三条内容。',
      ),
      words(
        'Typing a cautious guess as low and a hopeful one as high: they are the ends, nothing outside them is reckoned with.',
        '把“保守估计”和“乐观估计”当作低值和高值：这两个值是边界，区间外的情况不会被考虑。',
      ),
      SHORT_FORM_MISTAKE,
      MARGIN_MISTAKE,
    ],
    limits: words(
      'The same call gives the same numbers: 2,039 fixed points, no chance. The mean is exact, a single uncertain input is exact to 8 digits; with more of them low, median and high are typically within 0.2% of the distance from low to high, the chance within 0.1 points. A range of views or total_cost may not begin at 0. Without any range low, median, high and mean are the ROI itself. Each row costs a few milliseconds.',
      '同样的输入永远得到同样的结果：用 2039 个固定点，不掷骰子。平均值是精确的；只有一个不确定的输入时，各列精确到 8 位；多个时，下限、中位数、上限的误差通常不到区间宽度的 0.2%，概率误差不到 0.1 个百分点。播放量和总成本的低值不能是 0。没有任何区间时，下限、中位数、上限和平均值都等于 ROI 本身。每行耗时几毫秒。',
    ),
  },
  params: {
    ...ESTIMATES,
    confidence: confidence(0.8),
    target_roi: factor({
      default: 0,
      usual: [0, 3],
      words: {
        label: words('Target net ROI', '目标利润ROI'),
        help: words('Net ROI that counts as reached; 0 is break-even.', '达到多少利润ROI算达标；0 为保本。'),
      },
    }),
  },
  returns: row([
    {
      name: words('Low', '下限'),
      unit: 'rate',
      words: words(
        'ROI that is missed with half of what confidence leaves: P10 at 0.8.',
        '低于它的概率是置信水平剩下的一半：0.8 时为 P10。',
      ),
    },
    {
      name: words('Median', '中位数'),
      unit: 'rate',
      words: words('As often above as below.', '高于它和低于它的机会各一半。'),
    },
    {
      name: words('High', '上限'),
      unit: 'rate',
      words: words(
        'ROI that is passed with half of what confidence leaves: P90 at 0.8.',
        '高于它的概率是置信水平剩下的一半：0.8 时为 P90。',
      ),
    },
    {
      name: words('Mean', '平均值'),
      unit: 'rate',
      words: words('Average over many such contents.', '做很多条这样的内容，平均下来的利润ROI。'),
    },
    {
      name: words('Chance of target', '达标概率'),
      unit: 'rate',
      words: words('Chance that ROI is target_roi or more.', '利润ROI达到 target_roi 的概率。'),
    },
    {
      name: words('At likely values', '最可能值ROI'),
      unit: 'rate',
      words: words('CONTENT_ROI of the likely values.', '各项取最可能值时的利润ROI。'),
    },
  ]),
  examples: [
    {
      args: [100000, 0.001, [[20, 30, 40]], 1000, 0.5, 0, 0, 0.8, 0.5],
      result: [[0.246636453, 0.5, 0.753363547, 0.5, 0.5, 0.5]],
      because: words(
        'ROI is 0.05 × order_value − 1 and PERT(20, 30, 40) is even on both sides of 30; its P10 is 24.93',
        'ROI = 0.05 × 客单价 − 1；PERT(20, 30, 40) 关于 30 对称，P10 为 24.93',
      ),
    },
    {
      args: [[[10000, 100000, 1000000]], 0.001, 30, 1000, 0.5],
      result: [[-0.532949151, 0.5, 3.81746261, 1.15879729, 0.661704638, 0.5]],
      because: words(
        'a tenth and ten times the likely views: the median is the ROI at 100,000, the mean lies far above',
        '播放量从十分之一到十倍：中位数就是 10 万播放的 ROI，平均值高得多',
      ),
    },
    {
      args: [100000, 0.001, 30, 1000, 0.5],
      result: [[0.5, 0.5, 0.5, 0.5, 1, 0.5]],
      because: words(
        'nothing is uncertain: 1,500 of contribution on 1,000 put in, whatever the confidence',
        '没有不确定的输入：贡献毛利 1500，总投入 1000，区间就是一个点',
      ),
    },
    {
      args: [[[0, 100000, 300000]], 0.001, 30, 1000, 0.5],
      error: 'views low must be above 0, got 0',
      because: words('views are spread by their logarithm, and 0 has none', '播放量按对数分布，0 没有对数'),
    },
  ],
  compute: ({ confidence, target_roi, ...content }) => roiRange(content, confidence, target_roi),
});
