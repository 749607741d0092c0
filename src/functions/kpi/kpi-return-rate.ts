import { over } from '../../core/ratio';
import { words } from '../../core/words';
import { count, defineFunction, value } from '../define';

export const kpiReturnRate = defineFunction({
  name: 'KPI_RETURN_RATE',
  words: {
    summary: words('Share of shipped units that come back.', '退货率：退货件数 ÷ 发货件数。'),
    formula: 'returned ÷ shipped',
    source: words('Return rate on units.', '按件数计算的退货率。'),
    mistakes: [
      words('Dividing refunds by GMV: that is the refund rate.', '用退款金额 ÷ 成交额：那是退款率。'),
      words('Measuring young orders: returns arrive weeks later.', '订单太新就统计：退货往往几周后才到。'),
    ],
  },
  params: {
    returned: count({
      words: { label: words('Returned', '退货件数'), help: words('Units sent back.', '退回的件数。') },
    }),
    shipped: count({
      words: {
        label: words('Shipped', '发货件数'),
        help: words('Units shipped in the same period.', '同一时期发出的件数。'),
      },
    }),
  },
  returns: value(words('Return rate', '退货率'), 'rate'),
  examples: [
    { args: [8, 100], result: 0.08, because: words('8 of 100', '100 件退 8 件') },
    { args: [0, 100], result: 0, because: words('nothing came back', '没有退货') },
    {
      args: [8, '#DIV/0!'],
      error: 'shipped holds the error #DIV/0!',
      because: words('an error is never swallowed', '错误值不会被忽略'),
    },
  ],
  compute: ({ returned, shipped }) => over(returned, shipped),
});
