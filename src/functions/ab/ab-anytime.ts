import { words } from '../../core/words';
import { defineFunction, factor, value } from '../define';
import { events_a, events_b, trials_a, trials_b, untestable, type Split } from './inputs';

export const abAnytime = defineFunction({
  name: 'AB_ANYTIME',
  words: {
    summary: words(
      'A p value for an A/B test that stays valid however often it is looked at.',
      '可以随时查看的 A/B 测试 p 值：看多少次都不会虚增误判。',
    ),
    formula:
      'V = a(1 − a) ÷ trials_a + b(1 − b) ÷ trials_b, τ = relative_effect × a; min(1, √((V + τ²) ÷ V) × exp(−τ²(b − a)² ÷ (2V(V + τ²))))',
    source: words(
      'Johari, Pekelis & Walsh (2015), Always valid inference; Robbins (1970).',
      'Johari、Pekelis 与 Walsh（2015）随时有效推断。',
    ),
    mistakes: [
      words(
        'Expecting the p of AB_TEST: the freedom to look at any time costs a larger p at each look.',
        '和 AB_TEST 的 p 值比大小：可以随时看的代价，就是每次的 p 值更大。',
      ),
      words(
        'Changing relative_effect during the test: choose it before, as the lift worth having.',
        '测试中途改 relative_effect：应事先定好，填值得追求的提升幅度。',
      ),
    ],
    limits: words(
      'It is the p of this look; the smallest seen so far may be kept. With no event, or nothing but events, on both sides the variance is 0 and p is 1; with few events on a side it is rough, so wait for about 10.',
      '这是本次查看的 p 值，可以保留历次最小值。两边都没有转化或全部转化时方差为 0，p 为 1；任一边转化很少时偏粗，建议等到约 10 个转化再看。',
    ),
  },
  params: {
    events_a,
    trials_a,
    events_b,
    trials_b,
    relative_effect: factor({
      default: 0.5,
      above: 0,
      usual: [0.05, 1],
      words: {
        label: words('Relative effect', '期望相对变化'),
        help: words(
          'Size of change the test is tuned to, as a share of rate a; 50% is 0.5.',
          '测试最想看出的变化幅度，占 A 转化率的比例；50% 即 0.5。',
        ),
      },
    }),
  },
  returns: value(words('p value', 'p 值'), 'rate'),
  examples: [
    {
      args: [100, 1000, 160, 1000],
      result: 0.00221521065,
      because: words(
        'V = 0.00009 + 0.0001344, τ = 0.05: √12.14 × exp(−7.36)',
        '方差 V = 0.00009 + 0.0001344，τ = 0.05：√12.14 × exp(−7.36)',
      ),
    },
    {
      args: [[[0], [0]], 50, [[0], [9]], 50],
      result: [[1], [1]],
      because: words(
        'no variance; and no rate a to measure an effect by',
        '没有方差；A 转化率为 0，无从衡量变化',
      ),
    },
    {
      args: [12, 10, 5, 10],
      error: 'events_a must be trials_a or less, got 12 of 10',
      because: words('more conversions than chances', '转化数多于总数'),
    },
  ],
  compute: ({ relative_effect, ...split }) => untestable(split) ?? alwaysValid(split, relative_effect),
});

function alwaysValid({ events_a, trials_a, events_b, trials_b }: Split, effect: number): number {
  const a = events_a / trials_a;
  const b = events_b / trials_b;
  const variance = (a * (1 - a)) / trials_a + (b * (1 - b)) / trials_b;
  if (variance === 0) return 1;
  // In units of the standard error, so that nothing overflows.
  const spread = ((effect * a) / Math.sqrt(variance)) ** 2;
  const z = (b - a) / Math.sqrt(variance);
  const shrunk = spread === Infinity ? 1 : spread / (1 + spread);
  return Math.min(1, Math.exp((Math.log1p(spread) - shrunk * z * z) / 2));
}
