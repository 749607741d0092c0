import { over } from '../../core/ratio';
import { differenceRange, needsExactTest, sameRateChance, type TwoRates } from '../../core/two-rates';
import { words } from '../../core/words';
import { confidence } from '../confidence';
import { defineFunction, row } from '../define';
import { notWhole } from '../whole-events';
import { events_a, events_b, trials_a, trials_b, untestable, type Split } from './inputs';

export const abTest = defineFunction({
  name: 'AB_TEST',
  words: {
    summary: words(
      'Two versions shown at random: both rates, their difference, and whether it can be chance.',
      '随机分流的 A/B 测试：两边转化率、差值区间、相对提升和 p 值。',
    ),
    formula:
      'difference = rate b − rate a, range by Newcombe from the Wilson ranges; p: z with the pooled rate, or Fisher when an expected count is below 5',
    source: words(
      'Newcombe (1998), Interval estimation for the difference between independent proportions, method 10; Fisher (1935).',
      'Newcombe（1998）方法 10；合并比例 z 检验；Fisher（1935）精确检验。',
    ),
    mistakes: [
      words(
        'Comparing two videos with it: views are not dealt at random and contents differ; use AB_CONTENTS.',
        '拿来比较两条视频：播放不是随机分流，内容之间本来就有差异；请用 AB_CONTENTS。',
      ),
      words(
        'Looking every day and stopping at the first p below 0.05: chance alone then wins far more often; use AB_ANYTIME.',
        '每天看一次，p 一低于 0.05 就停：误判会大增；要边看边停请用 AB_ANYTIME。',
      ),
      words(
        'Planning with the lift of a winner: about half of it is luck and will not come back.',
        '直接拿胜出版本的提升做计划：其中约一半是运气，之后会回落。',
      ),
    ],
    limits: words(
      'From 1 trial on each side. With an expected count below 5 p is Fisher’s, which takes whole numbers only; the range stays Newcombe’s, so at the edge the two can disagree. No events in A: no relative lift.',
      '两边各有 1 次即可算。有期望频数小于 5 时改用 Fisher 精确检验，只接受整数；区间仍是 Newcombe，临界时两者可能不一致。A 没有转化时相对提升为空。',
    ),
  },
  params: { events_a, trials_a, events_b, trials_b, confidence: confidence(0.95) },
  returns: row([
    {
      name: words('Rate A', 'A 转化率'),
      unit: 'rate',
      words: words('events_a ÷ trials_a.', 'A 转化数 ÷ A 总数。'),
    },
    {
      name: words('Rate B', 'B 转化率'),
      unit: 'rate',
      words: words('events_b ÷ trials_b.', 'B 转化数 ÷ B 总数。'),
    },
    {
      name: words('Difference', '差值'),
      unit: 'rate',
      words: words('Rate b − rate a; 1% is one point.', 'B 转化率 − A 转化率，1% 即一个百分点。'),
    },
    {
      name: words('Low', '下限'),
      unit: 'rate',
      words: words('Lower end of the difference.', '差值的区间下限。'),
    },
    {
      name: words('High', '上限'),
      unit: 'rate',
      words: words('Upper end of the difference.', '差值的区间上限。'),
    },
    {
      name: words('Relative lift', '相对提升'),
      unit: 'rate',
      words: words('Difference ÷ rate a.', '差值 ÷ A 转化率。'),
    },
    {
      name: words('p value', 'p 值'),
      unit: 'rate',
      words: words(
        'How often equal versions would differ at least this much; below 0.05 is the usual line.',
        '两边其实一样时，出现这么大差距的概率；通常以 0.05 为界。',
      ),
    },
  ]),
  examples: [
    {
      args: [56, 70, 48, 80],
      result: [[0.8, 0.6, -0.2, -0.333872654, -0.0524314724, -0.25, 0.00804508137]],
      because: words(
        'Newcombe (1998), table II (a): 0.0524 to 0.3339',
        'Newcombe（1998）表二 (a)：0.0524 至 0.3339',
      ),
    },
    {
      args: [3, 4, 1, 4],
      result: [[0.75, 0.25, -0.5, -0.789083268, 0.135488401, -0.666666667, 0.485714286]],
      because: words(
        'the lady who tasted tea, Fisher (1935): 34 of 70 tables',
        '“女士品茶”，Fisher（1935）：70 种里的 34 种',
      ),
    },
    {
      args: [12, 10, 5, 10],
      error: 'events_a must be trials_a or less, got 12 of 10',
      because: words('more conversions than chances', '转化数多于总数'),
    },
  ],
  compute: ({ confidence, ...split }) => untestable(split) ?? compare(split, confidence),
});

function compare(split: Split, confidence: number) {
  const rates: TwoRates = {
    eventsA: split.events_a,
    trialsA: split.trials_a,
    eventsB: split.events_b,
    trialsB: split.trials_b,
  };
  const broken = needsExactTest(rates) && Object.entries(split).find(([, value]) => !Number.isInteger(value));
  if (broken) return notWhole(...broken);
  const [a, b] = [rates.eventsA / rates.trialsA, rates.eventsB / rates.trialsB];
  return [a, b, b - a, ...differenceRange(rates, confidence), over(b - a, a), sameRateChance(rates)];
}
