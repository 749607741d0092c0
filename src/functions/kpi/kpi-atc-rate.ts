import { over } from '../../core/ratio';
import { words } from '../../core/words';
import { count, defineFunction, value } from '../define';

export const kpiAtcRate = defineFunction({
  name: 'KPI_ATC_RATE',
  words: {
    summary: words('Share of product views that put it into the cart.', '加购率：加购数 ÷ 商品浏览数。'),
    formula: 'add_to_carts ÷ product_views',
    source: words('Add-to-cart rate on product page views.', '按商品浏览数计算的加购率。'),
    mistakes: [
      words('Changing the denominator between visitors and views.', '分母一会儿用访客数、一会儿用浏览数。'),
    ],
  },
  params: {
    add_to_carts: count({
      words: {
        label: words('Add-to-carts', '加购数'),
        help: words('How often the product was put into a cart.', '商品被加入购物车的次数。'),
      },
    }),
    product_views: count({
      words: {
        label: words('Product views', '商品浏览数'),
        help: words('Views of the product page.', '商品页的浏览次数。'),
      },
    }),
  },
  returns: value(words('Add-to-cart rate', '加购率'), 'rate'),
  examples: [
    { args: [90, 1500], result: 0.06, because: words('90 of 1,500', '1500 次浏览加购 90 次') },
    { args: [90, 0], result: null, because: words('no product views', '没有浏览') },
    {
      args: [90, '１，５００'],
      error: 'product_views must be a number',
      because: words('a thousands mark is text', '带千分位的是文本'),
    },
  ],
  compute: ({ add_to_carts, product_views }) => over(add_to_carts, product_views),
});
