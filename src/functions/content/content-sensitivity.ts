import { words, type Words } from '../../core/words';
import { defineFunction, refused, table } from '../define';
import { oneCase, type Estimate } from '../estimate-param';
import type { List } from '../returns';
import { Trouble } from '../trouble';
import { ESTIMATES } from './estimates';
import type { ContentCase } from './model';
import { MARGIN_MISTAKE } from './notes';
import { likelyCase, roiAtLikely, roiOf, startsAtZero, type EstimatedCase } from './roi-range';

const INPUTS: Readonly<Record<keyof ContentCase, Words>> = {
  views: words('Views', '播放量'),
  order_rate: words('Order rate', '播放下单率'),
  order_value: words('Order value', '客单价'),
  total_cost: words('Total cost', '总成本'),
  margin: words('Contribution margin', '贡献毛利率'),
  return_rate: words('Return rate', '退货率'),
  hidden_cost_rate: words('Hidden cost rate', '隐性成本上浮'),
};

const NOTHING_GIVEN = refused(
  words(
    'no input is given as low, likely and high; give at least one of them as three cells in a row',
    '没有一个输入给出了低值、最可能值和高值，请至少把一项填成同一行的三个单元格',
  ),
);

export const contentSensitivity = defineFunction({
  name: 'CONTENT_SENSITIVITY',
  words: {
    summary: words(
      'Which uncertain input moves net ROI most: ROI at its low and high, widest swing first.',
      '敏感性分析：哪个不确定的输入对利润ROI影响最大，按影响幅度从大到小排列。',
    ),
    formula:
      'CONTENT_ROI at low and at high of one input, the others at their likely values; swing = |difference|',
    source: words(
      'One-at-a-time sensitivity as drawn in a tornado chart; Howard (1988), Decision analysis: practice and promise.',
      '单因素敏感性分析（龙卷风图）；Howard（1988）。',
    ),
    mistakes: [
      words(
        'Reading the lowest ROI shown as the worst case: only one input moves at a time; CONTENT_ROI_RANGE moves all of them.',
        '把表中最低的 ROI 当作最坏情况：这里每次只变一项，各项一起变要看 CONTENT_ROI_RANGE。',
      ),
      words(
        'Comparing a careful range of one input with a generous one of another: the swing measures the range as much as the input.',
        '有的输入区间填得窄、有的填得宽：影响幅度既取决于输入本身，也取决于区间填得多宽。',
      ),
      MARGIN_MISTAKE,
    ],
    limits: words(
      'One content at a time. Inputs given as one cell, or with only the likely value filled in, have no row. Equal swings keep the order of the parameters.',
      '一次只看一条内容。只填一个值的输入不出现在结果里；影响幅度相同时按参数顺序排列。',
    ),
  },
  params: {
    views: oneCase(ESTIMATES.views),
    order_rate: oneCase(ESTIMATES.order_rate),
    order_value: oneCase(ESTIMATES.order_value),
    total_cost: oneCase(ESTIMATES.total_cost),
    margin: oneCase(ESTIMATES.margin),
    return_rate: oneCase(ESTIMATES.return_rate),
    hidden_cost_rate: oneCase(ESTIMATES.hidden_cost_rate),
  },
  returns: table([
    {
      name: words('Input', '输入项'),
      unit: 'text',
      words: words('The name of the parameter.', '参数名。'),
      codes: INPUTS,
    },
    {
      name: words('ROI at low', '低值时ROI'),
      unit: 'rate',
      words: words('Net ROI when this input is at its low.', '该项取低值时的利润ROI。'),
    },
    {
      name: words('ROI at high', '高值时ROI'),
      unit: 'rate',
      words: words('Net ROI when this input is at its high.', '该项取高值时的利润ROI。'),
    },
    {
      name: words('Swing', '影响幅度'),
      unit: 'rate',
      words: words('How far the two lie apart.', '两个 ROI 相差多少。'),
    },
  ]),
  examples: [
    {
      args: [[[50000, 100000, 150000]], 0.001, 30, [[800, 1000, 1500]], 0.5],
      result: [
        ['views', -0.25, 1.25, 1.5],
        ['total_cost', 0.875, 0, 0.875],
      ],
      because: words(
        '750 or 2,250 of contribution on 1,000; 1,500 on 800 or 1,500',
        '贡献毛利 750 或 2250，投入 1000；贡献毛利 1500，投入 800 或 1500',
      ),
    },
    {
      args: [100000, 0.001, 30, 1000, [[-0.1, 0.5, 0.6]]],
      result: [['margin', -1.3, 0.8, 2.1]],
      because: words('−300 or 1,800 of contribution on 1,000', '贡献毛利 −300 或 1800，投入 1000'),
    },
    {
      args: [100000, 0.001, 30, 1000, 0.5],
      error: 'no input is given as low, likely and high',
      because: words('nothing is uncertain', '没有不确定的输入'),
    },
  ],
  compute(content) {
    const roi = roiAtLikely(content);
    if (roi instanceof Trouble) return roi;
    const bars = tornado(content);
    return startsAtZero('total_cost', content.total_cost) ?? (bars.length > 0 ? bars : NOTHING_GIVEN);
  },
});

function tornado(content: EstimatedCase): List[] {
  const likely = likelyCase(content);
  const names = Object.keys(INPUTS) as (keyof ContentCase)[];
  const bars = names.flatMap((name) => {
    const value = content[name];
    return typeof value === 'number' ? [] : [bar(likely, name, value)];
  });
  return bars
    .sort((one, other) => other.swing - one.swing)
    .map(({ name, ends, swing }) => [name, ...ends, swing]);
}

function bar(likely: ContentCase, name: keyof ContentCase, { low, high }: Estimate) {
  const ends = [low, high].map((value) => Number(roiOf({ ...likely, [name]: value })));
  return { name, ends, swing: Math.abs((ends[1] ?? NaN) - (ends[0] ?? NaN)) };
}
