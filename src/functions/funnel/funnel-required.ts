import { words } from '../../core/words';
import { defineFunction, money, noValue, number, rateStages, series } from '../define';

const NEEDED = words('Needed', '所需数量');
const NO_WAY = noValue(words('cannot be reached: one of the rates is 0', '达不到：有一个环节的转化率是 0'));

export const funnelRequired = defineFunction({
  name: 'FUNNEL_REQUIRED',
  words: {
    summary: words(
      'Counts needed at every stage of a funnel, first to last, to reach a target at the end.',
      '按目标反推漏斗：从第一环节到最后，各环节需要多少量。',
    ),
    formula: 'last = target (or target ÷ order_value); each stage before = next stage ÷ its rate',
    source: words('The funnel read backwards.', '漏斗倒推。'),
    mistakes: [
      words(
        'Rounding stage by stage: results are not rounded, round up at the end.',
        '每个环节都取整：结果没有取整，最后再向上取整。',
      ),
      words(
        'Leaving order_value blank while target is money: target then counts as orders.',
        'target 填的是金额却没填 order_value：会被当作订单数。',
      ),
    ],
  },
  params: {
    target: number({
      min: 0,
      words: {
        label: words('Target', '目标'),
        help: words('Orders at the end; with order_value, sales.', '目标订单数；填了客单价则为目标销售额。'),
      },
    }),
    rates: rateStages({
      words: {
        label: words('Step rates', '各环节转化率'),
        help: words(
          'One row or column; the rate from the first stage to the second comes first.',
          '一行或一列；第一个是第一环节到第二环节的转化率，依次往后。',
        ),
      },
    }),
    order_value: money({
      optional: true,
      above: 0,
      words: {
        label: words('Order value', '客单价'),
        help: words(
          'Average sales per order; turns a target in money into orders.',
          '平均每单销售额；把销售额目标换算成订单数。',
        ),
      },
    }),
  },
  returns: {
    ...series(NEEDED, 'count'),
    headings: [
      {
        name: NEEDED,
        unit: 'count',
        words: words('One more than rates: the first stage is in it.', '比 rates 多一个，含第一环节。'),
      },
    ],
  },
  examples: [
    {
      args: [100, [[0.02, 0.25]]],
      result: [[20000, 400, 100]],
      because: words('100 ÷ 0.25 = 400, 400 ÷ 0.02 = 20,000', '100 ÷ 0.25 = 400 次，400 ÷ 0.02 = 20000 次'),
    },
    {
      args: [3000, [[0.1], [0.5]], 30],
      result: [[2000], [200], [100]],
      because: words('3,000 is 100 orders of 30', '3000 等于 100 单，每单 30'),
    },
    {
      args: [100, [[0.02, 0, 0.5]]],
      error: 'cannot be reached: one of the rates is 0',
      because: words('nothing gets through a rate of 0', '转化率为 0 的环节过不去'),
    },
  ],
  compute({ target, rates, order_value }) {
    if (rates.includes(0)) return NO_WAY;
    let needed = order_value === null ? target : target / order_value;
    const counts = [needed];
    for (const rate of [...rates].reverse()) counts.push((needed /= rate));
    return counts.reverse();
  },
});
