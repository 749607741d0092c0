import { words } from '../core/words';
import type { ColumnKind, ImportColumn, Together } from './importer';

function column(
  kind: ColumnKind,
  together: Together,
  name: readonly [string, string],
  aliases: readonly string[],
): ImportColumn {
  return { kind, together, name: words(...name), aliases };
}

function required(column: ImportColumn): ImportColumn {
  return { ...column, required: true };
}

/**
 * The headings of Seller Center's video analytics in its English and Chinese versions, old and new. Figures of
 * the video (views, likes) repeat on every product's line; figures of the product (clicks, orders, GMV) do not.
 */
export const tiktokVideoColumns: Readonly<Record<string, ImportColumn>> = {
  creator_name: column('text', 'first', ['Creator', '达人昵称'], ['Creator name', '达人昵称', '达人名称']),
  creator_id: column('id', 'first', ['Creator ID', '达人 ID'], ['Creator ID', '达人ID']),
  creator_country: column(
    'text',
    'first',
    ['Creator country', '达人所在国家/地区'],
    ['达人所在国家/地区', 'Creator country/region'],
  ),
  video_info: column(
    'text',
    'first',
    ['Video title', '视频标题'],
    ['Video Info', '视频信息', 'Video title', '视频标题'],
  ),
  video_id: {
    kind: 'id',
    together: 'first',
    name: words('Video ID', '视频 ID'),
    aliases: ['Video ID', '视频ID', '作品ID'],
    required: true,
    pattern: /^\d{5,}$/,
  },
  published: column(
    'date',
    'first',
    ['Published', '发布时间'],
    ['Time', 'Time posted', 'Publish time', '发布时间'],
  ),
  products: column('text', 'list', ['Products', '商品'], ['Products', 'Product', '商品', '商品名称']),
  views: required(
    column('count', 'most', ['Views', '播放量'], ['VV', 'Views', 'Video views', '播放量', '视频播放量']),
  ),
  likes: column('count', 'most', ['Likes', '点赞数'], ['Likes', '点赞数']),
  comments: column('count', 'most', ['Comments', '评论数'], ['Comments', '评论数']),
  shares: column('count', 'most', ['Shares', '分享数'], ['Shares', '分享数']),
  new_followers: column('count', 'most', ['New followers', '新增粉丝数'], ['New followers', '新增粉丝数']),
  live_clicks: column('count', 'most', ['Video-to-LIVE clicks', '引流次数'], ['V-to-L clicks', '引流次数']),
  product_impressions: column(
    'count',
    'add',
    ['Product impressions', '商品曝光次数'],
    ['Product Impressions', '商品曝光次数'],
  ),
  product_clicks: column(
    'count',
    'add',
    ['Product clicks', '商品点击次数'],
    ['Product Clicks', '商品点击次数'],
  ),
  customers: column(
    'count',
    'none',
    ['Customers', '去重客户数'],
    ['Buyers', 'Customers', 'Unique customers', '去重客户数', '客户数'],
  ),
  video_orders: column(
    'count',
    'add',
    ['Orders of the video', '视频成交订单数'],
    ['Orders', '视频成交订单数', '订单数'],
  ),
  attributed_sku_orders: column(
    'count',
    'add',
    ['Attributed SKU orders', '归因 SKU 订单数'],
    ['归因 SKU 订单数', 'Attributed SKU orders'],
  ),
  video_sku_orders: column(
    'count',
    'add',
    ['Direct SKU orders', '视频 SKU 订单数'],
    ['视频 SKU 订单数', 'Video SKU orders'],
  ),
  indirect_sku_orders: column(
    'count',
    'add',
    ['Indirect SKU orders', '视频间接 SKU 订单数'],
    ['视频间接 SKU 订单数', 'Video indirect SKU orders'],
  ),
  items_sold: column(
    'count',
    'add',
    ['Items sold', '视频商品成交件数'],
    ['Unit Sales', 'Video items sold', '视频商品成交件数'],
  ),
  attributed_items_sold: column(
    'count',
    'add',
    ['Attributed items sold', '视频归因成交件数'],
    ['视频归因成交件数', 'Video-attributed items sold'],
  ),
  attributed_gmv: column(
    'money',
    'add',
    ['Attributed GMV', '归因 GMV'],
    ['Shoppable video attributed GMV', 'Video-attributed GMV', '归因于带货视频的 GMV', '视频归因 GMV'],
  ),
  video_gmv: column(
    'money',
    'add',
    ['Direct GMV', '视频 GMV'],
    ['Video Revenue', 'Gross merchandise value (Video)', 'Video GMV', 'GMV（视频）', '视频 GMV'],
  ),
  indirect_gmv: column(
    'money',
    'add',
    ['Indirect GMV', '视频间接 GMV'],
    ['视频间接 GMV', 'Video indirect GMV'],
  ),
  gpm: column('money', 'none', ['GPM', '千次播放成交额'], ['GPM']),
  click_rate: column('rate', 'none', ['Click-through rate', '点击率'], ['CTR', '点击率（视频）', '点击率']),
  live_click_rate: column('rate', 'none', ['Video-to-LIVE rate', '引流率'], ['V-to-L rate', '引流率']),
  finish_rate: column(
    'rate',
    'most',
    ['Finish rate', '完播率'],
    ['Video Finish Rate', '视频完播率', '完播率'],
  ),
  click_to_order_rate: column(
    'rate',
    'none',
    ['Click-to-order rate', '点击成交率'],
    ['CTOR', 'Click-to-Order Rate', 'CTOR (SKU orders)', 'CTOR（SKU 订单）'],
  ),
  diagnosis: column('text', 'first', ['Diagnosis', '诊断'], ['Diagnosis', '诊断']),
};
