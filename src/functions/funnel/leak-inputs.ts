import { words } from '../../core/words';
import { countStages, money, rateStages } from '../define';

/** A funnel and what it is held against. */

export const counts = countStages({
  words: {
    label: words('Stage counts', '各环节数量'),
    help: words(
      'One row or column, first stage first, orders last.',
      '一行或一列，从第一环节开始，最后是订单数。',
    ),
  },
});

export const benchmark_rates = rateStages({
  words: {
    label: words('Benchmark rates', '基准转化率'),
    help: words(
      'The rate each step should reach, first step first; one fewer than counts.',
      '每一步应达到的转化率，比环节数少一个；第一个是第一环节到第二环节的。',
    ),
  },
});

export const value_per_order = money({
  optional: true,
  words: {
    label: words('Value per order', '每单价值'),
    help: words(
      'Margin or sales of one order; puts money on the orders lost.',
      '一单的毛利或销售额；用来把丢的单数换算成金额。',
    ),
  },
});
