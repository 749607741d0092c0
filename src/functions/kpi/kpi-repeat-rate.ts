import { over } from '../../core/ratio';
import { words } from '../../core/words';
import { count, defineFunction, value } from '../define';

export const kpiRepeatRate = defineFunction({
  name: 'KPI_REPEAT_RATE',
  words: {
    summary: words('Share of customers who buy again.', '复购率：复购客户数 ÷ 客户数。'),
    formula: 'repeat_customers ÷ customers',
    source: words(
      'Customers with two orders or more over all customers.',
      '下单两次及以上的客户 ÷ 全部客户。',
    ),
    mistakes: [
      words(
        'Comparing windows of different length: longer ones repeat more.',
        '拿不同长度的统计期比较：期越长复购率越高。',
      ),
    ],
  },
  params: {
    repeat_customers: count({
      words: {
        label: words('Repeat customers', '复购客户数'),
        help: words('Customers with two orders or more in the window.', '统计期内下单两次及以上的客户数。'),
      },
    }),
    customers: count({
      words: {
        label: words('Customers', '客户数'),
        help: words('All customers of the same window.', '同一统计期的全部客户数。'),
      },
    }),
  },
  returns: value(words('Repeat rate', '复购率'), 'rate'),
  examples: [
    { args: [30, 200], result: 0.15, because: words('30 of 200', '200 个客户里 30 个复购') },
    { args: [0, 0], result: null, because: words('no customers yet', '还没有客户') },
    { args: [30], error: 'KPI_REPEAT_RATE needs customers', because: words('half of a ratio', '缺一半参数') },
  ],
  compute: ({ repeat_customers, customers }) => over(repeat_customers, customers),
});
