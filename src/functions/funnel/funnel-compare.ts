import { words, type Words } from '../../core/words';
import { countStages, defineFunction, refused, table } from '../define';
import { tooFew } from '../sentences';
import { stepRows } from './compare';

function stages(label: Words) {
  const help = words('One row or column, first stage first.', '一行或一列，从第一环节开始。');
  return countStages({ max: 1e15, words: { label, help } });
}

export const funnelCompare = defineFunction({
  name: 'FUNNEL_COMPARE',
  words: {
    summary: words(
      'Compares two funnels step by step: which rates really differ and which may be chance.',
      '两个漏斗逐环节对比：哪些环节的转化率真的不同，哪些可能只是偶然。',
    ),
    formula:
      'rate = stage ÷ stage before; p: z with the pooled rate, or Fisher when an expected count is below 5; adjusted: Benjamini–Hochberg over the steps',
    source: words(
      'Pearson (1900), Fisher (1935); Benjamini & Hochberg (1995), Controlling the false discovery rate.',
      'Pearson（1900）、Fisher（1935）；Benjamini 与 Hochberg（1995）错误发现率控制。',
    ),
    mistakes: [
      words(
        'Comparing two contents with it: their audiences differ, so nearly everything looks real; use AB_CONTENTS.',
        '拿来比较两条内容：人群不同，几乎什么都会显著；请用 AB_CONTENTS。',
      ),
      words(
        'Picking the step with the lowest p: with many steps one is low by chance; read the adjusted one.',
        '只挑 p 最小的环节：环节一多总有一个碰巧很小；请看校正后的 p。',
      ),
    ],
    limits: words(
      'From 1 count in each stage before. A step that rises (buy now without cart) or starts from 0 has no rate in that funnel and no p. With an expected count below 5 only whole counts are taken.',
      '上一环节有 1 个即可算。比上一环节还多（如不加购直接下单）或上一环节为 0 的，没有转化率和 p 值。有期望频数小于 5 时只接受整数。',
    ),
  },
  params: {
    counts_a: stages(words('Stage counts A', 'A 各环节数量')),
    counts_b: stages(words('Stage counts B', 'B 各环节数量')),
  },
  returns: table([
    {
      name: words('Rate A', 'A 转化率'),
      unit: 'rate',
      words: words('Stage ÷ stage before in A.', 'A 的本环节 ÷ 上一环节。'),
    },
    {
      name: words('Rate B', 'B 转化率'),
      unit: 'rate',
      words: words('Stage ÷ stage before in B.', 'B 的本环节 ÷ 上一环节。'),
    },
    {
      name: words('Difference', '差值'),
      unit: 'rate',
      words: words('Rate b − rate a.', 'B 转化率 − A 转化率。'),
    },
    {
      name: words('p value', 'p 值'),
      unit: 'rate',
      words: words(
        'How often equal funnels would differ at least this much here.',
        '两边其实一样时，这一环出现这么大差距的概率。',
      ),
    },
    {
      name: words('Adjusted p value', '校正 p 值'),
      unit: 'rate',
      words: words(
        'p made larger for having looked at all steps; of the steps below 0.05 about 5% are chance.',
        '因为同时看了所有环节而放大的 p；低于 0.05 的环节里约 5% 是偶然。',
      ),
    },
  ]),
  examples: [
    {
      args: [[[8, 4, 3]], [[8, 4, 1]]],
      result: [
        [0.5, 0.5, 0, 1, 1],
        [0.75, 0.25, -0.5, 0.485714286, 0.971428571],
      ],
      because: words(
        '3 of 4 against 1 of 4 is 34 ÷ 70; the lower of two p is doubled',
        '4 个里 3 个对 4 个里 1 个，p 为 34/70；两个 p 里较小的乘 2',
      ),
    },
    {
      args: [
        [[100], [40], [50]],
        [[100], [40], [20]],
      ],
      result: [
        [0.4, 0.4, 0, 1, 1],
        [null, 0.5, null, null, null],
      ],
      because: words('50 out of 40 is no conversion', '40 到 50 不是转化'),
    },
    {
      args: [[[100, 40, 20]], [[100, 40]]],
      error: 'counts_b has 2 cells, counts_a has 3',
      because: words('both funnels need the same stages', '两个漏斗的环节要一致'),
    },
  ],
  compute({ counts_a, counts_b }) {
    if (counts_a.length < 2) {
      return refused(tooFew('counts_a', 2, counts_a.length, words('stages', '个环节')));
    }
    return stepRows(counts_a, counts_b);
  },
});
