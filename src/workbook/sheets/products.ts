import { words } from '../../core/words';
import { defineTable } from '../record';

/**
 * Margins are worked out as ORDER_MARGIN does with its four facts: what is left of 1 of sales after returns
 * once goods, freight and fees are paid; returned goods count as lost. A typed margin goes before it.
 */
export const products = defineTable({
  id: 'products',
  name: words('Products', '商品'),
  purpose: words(
    'one row per SKU: price, costs, margin and stock',
    '每个 SKU 一行：售价、成本、毛利率和库存',
  ),
  rows: 200,
  groups: [
    {
      title: words('Product · you fill in', '商品信息 · 请填写'),
      columns: [
        {
          id: 'sku',
          heading: words('SKU', 'SKU'),
          kind: 'input',
          unit: 'id',
          width: 130,
          help: words('Your own code; contents refer to it.', '自己的商品编码，内容表用它来对应商品。'),
        },
        {
          id: 'name',
          heading: words('Name', '商品名称'),
          kind: 'input',
          unit: 'text',
          width: 200,
          help: words('What the team calls it.', '团队内部的叫法即可。'),
        },
        {
          id: 'price',
          heading: words('Price', '售价'),
          kind: 'input',
          unit: 'money',
          limits: { min: 0 },
          help: words('What the buyer pays, without tax added on top.', '买家实付价格，不含另加的税。'),
        },
        {
          id: 'goods_cost',
          heading: words('Goods cost', '采购成本'),
          kind: 'input',
          unit: 'money',
          limits: { min: 0 },
          help: words('Per piece, with head-haul freight and duty.', '每件成本，含头程和关税。'),
        },
        {
          id: 'logistics_cost',
          heading: words('Delivery cost', '尾程物流'),
          kind: 'input',
          unit: 'money',
          limits: { min: 0 },
          help: words('Per order, warehouse handling included.', '每单成本，含仓储操作费。'),
        },
        {
          id: 'fee_rate',
          heading: words('Fees, % of price', '平台与达人费率'),
          kind: 'input',
          unit: 'rate',
          limits: { min: 0, max: 1 },
          usual: [0, 0.4],
          width: 130,
          help: words(
            'Platform commission, creator commission and payment fee together.',
            '平台佣金、达人佣金、支付手续费合计。',
          ),
        },
        {
          id: 'return_rate',
          heading: words('Return rate', '退货率'),
          kind: 'input',
          unit: 'rate',
          limits: { min: 0, max: 1 },
          usual: [0, 0.4],
          help: words(
            'Returned ÷ shipped. Blank: the rate in Setup.',
            '退货量 ÷ 发货量。留空则用「设置」里的退货率。',
          ),
        },
        {
          id: 'margin',
          heading: words('Contribution margin, typed', '贡献毛利率（自填）'),
          kind: 'input',
          unit: 'rate',
          limits: { max: 1 },
          usual: [0.05, 0.7],
          width: 160,
          help: words(
            'If you know it; goes before the one worked out.',
            '已知就直接填，优先于右边算出的值。',
          ),
        },
      ],
    },
    {
      title: words('Margin · calculated', '毛利率 · 自动计算'),
      columns: [
        {
          id: 'return_rate_used',
          heading: words('Returns used', '采用退货率'),
          kind: 'calculation',
          unit: 'rate',
          help: words('Typed, else the rate in Setup.', '自填值优先，否则用「设置」的退货率。'),
          formula: {
            uses: ['sku', 'return_rate'],
            where: 'sku<>""',
            value:
              'IF(return_rate="",setup_return_rate,IF(ISNUMBER(return_rate),IF((return_rate>=0)*(return_rate<=1),return_rate,""),""))',
          },
        },
        {
          id: 'margin_used',
          heading: words('Contribution margin', '贡献毛利率'),
          kind: 'result',
          unit: 'roi',
          width: 130,
          help: words(
            'Typed, else 1 − fees − (goods + delivery) ÷ (price × (1 − returns)). What contents of this SKU use.',
            '自填值优先；否则 = 1 − 费率 −（采购 + 尾程）÷（售价 ×（1 − 退货率））。内容表按它计算。',
          ),
          formula: {
            uses: ['margin', 'price', 'goods_cost', 'logistics_cost', 'fee_rate', 'return_rate_used'],
            with: [
              [
                'costs_known',
                'ISNUMBER(price)*ISNUMBER(goods_cost)*ISNUMBER(logistics_cost)*ISNUMBER(fee_rate)*ISNUMBER(return_rate_used)',
              ],
              ['sold', 'IF(costs_known,IF((price>0)*(return_rate_used<1),price*(1-return_rate_used),""),"")'],
              ['estimate', 'IF(ISNUMBER(sold),1-fee_rate-(goods_cost+logistics_cost)/sold,"")'],
            ],
            value: 'IF(margin="",estimate,IF(ISNUMBER(margin),IF(margin<=1,margin,""),""))',
          },
        },
      ],
    },
    {
      title: words('Stock · you fill in', '库存 · 请填写'),
      columns: [
        {
          id: 'stock',
          heading: words('Stock, pieces', '库存（件）'),
          kind: 'input',
          unit: 'count',
          limits: { min: 0 },
          help: words('What can be shipped now.', '现在可以发货的数量。'),
        },
        {
          id: 'daily_sales',
          heading: words('Daily sales, pieces', '日均销量（件）'),
          kind: 'input',
          unit: 'number',
          limits: { min: 0 },
          width: 130,
          help: words('Average of the last 7 to 30 days.', '最近 7–30 天的平均值。'),
        },
      ],
    },
    {
      title: words('Stock cover · calculated', '可售天数 · 自动计算'),
      columns: [
        {
          id: 'stock_days',
          heading: words('Days of stock', '可售天数'),
          kind: 'calculation',
          unit: 'number',
          help: words('Stock ÷ daily sales.', '库存 ÷ 日均销量。'),
          formula: { needs: ['stock', 'daily_sales'], where: 'daily_sales>0', value: 'stock/daily_sales' },
        },
      ],
    },
  ],
});
