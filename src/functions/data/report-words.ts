/**
 * What the headings of reports say, in English and Chinese: the names that Seller Center, ad managers, shops and
 * agencies give to the same thing. Spelled as `normaliseHeading` leaves them, separated by `|`. A name that ends in
 * `~` may go on with 数, 量 or 次数, one that ends in `+` has to.
 */

export type MeasureRole =
  | 'impressions'
  | 'clicks'
  | 'views'
  | 'orders'
  | 'buyers'
  | 'items'
  | 'conversions'
  | 'count'
  | 'change'
  | 'gmv'
  | 'refunds'
  | 'money'
  | 'clickRate'
  | 'openRate'
  | 'share';

export type Role = MeasureRole | IdRole | 'date' | 'title' | 'attribute';

export type IdRole =
  'order' | 'video' | 'live' | 'ad' | 'adGroup' | 'campaign' | 'product' | 'sku' | 'link' | 'creator' | 'id';

const ROLES: Readonly<Record<Role, string>> = {
  impressions: 'impressions|impression|impr.|impr|listing impressions|exposure|exposures|曝光~|展示~|展现~',
  clicks: 'clicks|click|link clicks|clicks-all|taps|点击~|链接点击~|点击总+',
  views:
    'views|view count|vv|plays|play count|video views|live views|播放~|视频播放~|播放总量|观看+|观看人次|累计观看人次|场观',
  orders:
    'orders|order count|orders placed|sku orders|paid orders|orders paid|purchases|website purchases|订单+|订单总数|' +
    '成交订单~|视频成交订单数|支付订单~|sku订单~|成交单+|单量|出单+|下单+|购物次数|购买次数|成交笔数',
  buyers:
    'buyers|customers|unique customers|unique buyers|purchasers|product customers|product buyers|' +
    'unique product customers|unique product buyers|买家数|客户数|去重客户数|下单人数|支付人数|成交人数|购买人数|付款人数|' +
    '下单买家数|支付买家数|成交买家数|成交用户数|成交客户数',
  items:
    'items sold|units sold|unit sales|video items sold|units ordered|total order items|quantity sold|成交件+|商品成交件+|视频商品成交件数|' +
    '销量|件数|已订购商品数量|订单商品总数',
  conversions: 'conversions|results|complete payment|转化~|成效',
  count:
    'likes|comments|shares|saves|favorites|favourites|reposts|reach|viewers|visitors|sessions|page views|' +
    'unique page views|product views|landing page views|adds to cart|add to carts|add to cart|atc|checkouts initiated|' +
    'v-to-l clicks|returned items|orders created|live clicks|点赞~|评论~|分享~|转发~|收藏~|加购~|加购人数|加入购物车次数|' +
    '覆盖人数|曝光人数|点击人数|观看人数|播放人数|累计观看人数|访客+|商品访客数|页面浏览~|商品浏览~|落地页浏览~|会话~|' +
    '结账发起次数|引流次数|已创建的订单数|退货件+|退款订单+|进店人数|互动~',
  change:
    'new followers|follows|subscribers|net followers|quantity|新增粉丝~|涨粉~|净增粉丝~|新粉丝+|关注+|数量|商品数量|下单件数',
  gmv:
    'gmv|revenue|gross revenue|sales|total sales|gross sales|gross merchandise value|order amount|ordered product sales|' +
    'conv. value|purchases conversion value|shoppable video attributed gmv|成交额|成交金额|销售额|支付金额|成交总额|总收入|' +
    '营业额|商品交易总额|订单金额|订单应付金额|购物转化价值|已订购商品销售额|归因于带货视频的gmv',
  refunds:
    'refunds|refund amount|refunded amount|order refund amount|refunded gmv|refund gmv|退款金额|退款额|退款gmv|' +
    '已退款的gmv|退货金额|退货退款金额|成功退款金额',
  money:
    'cost|spend|ad spend|amount spent|total cost|net sales|price|total fees|total settlement amount|settlement amount|' +
    'est. commission|commission|消耗|花费|广告花费|已花费金额|花费金额|成本|费用|佣金|预计佣金|整体消耗|净成交金额|结算金额',
  clickRate:
    'ctr|click-through rate|impressions click-through rate|clickthrough rate|click rate|tap-through rate|link click-through rate|v-to-l rate|点击率|' +
    '曝光点击率|引流率',
  openRate:
    'cvr|cr|conversion rate|conv. rate|ctor|click-to-order rate|co rate|order rate|refund rate|return rate|' +
    'unit session percentage|engagement rate|转化率|成交转化率|点击成交转化率|点击成交率|点击转化率|下单率|下单转化率|' +
    '支付转化率|播放下单率|商品会话百分比|退款率|退货率|互动率',
  share:
    'completion rate|finish rate|full play rate|repeat rate|repurchase rate|add-to-cart rate|2-second view rate|' +
    '3-second view rate|6-second view rate|2-second ad video view rate|6-second ad video view rate|' +
    '100% ad video view rate|完播率|复购率|加购率|2秒播放率|3秒播放率|5秒播放率|6秒播放率|5秒完播率',
  date: 'date|day|by day|week|month|hour|period|reporting starts|日期|按天|单日|时间|统计日期|周|月份|小时|报告开始日期',
  title:
    'title|video title|video info|video name|content|content title|标题|视频标题|视频信息|内容标题|作品标题|视频名称|作品名称',
  attribute:
    'time|post time|time posted|publish time|published|publish date|video publish time|status|currency|duration|' +
    'description|caption|diagnosis|note|notes|remark|creator|creator name|creator username|account|account name|' +
    'account username|nickname|发布时间|发布日期|上线时间|状态|币种|货币|货币单位|时长|视频时长|描述|文案|诊断|备注|达人昵称|' +
    '达人名称|达人用户名|达人|账号|账号名称|昵称',
  order:
    'order id|order number|order no.|order/adjustment id|主订单编号|子订单编号|订单id|订单号|订单编号|related order id',
  video: 'video id|content id|post id|aweme id|note id|视频id|作品id|内容id|笔记id',
  live: 'live id|live room id|room id|直播id|直播间id',
  ad: 'ad id|creative id|广告id|创意id|素材id',
  adGroup: 'ad group id|ad set id|广告组id',
  campaign: 'campaign id|广告计划id|推广系列id|系列id|计划id',
  product: 'product id|asin|(child)asin|(子)asin|goods id|item id|商品id|spu id',
  sku: 'sku id|sku|seller sku|商家编码|lineitem sku|sku编码',
  link: 'video link|link|permalink|url|链接|视频链接|作品链接',
  creator: 'creator id|account id|author id|达人id|账号id',
  id: 'id|编号',
};

/** How many people did something: never negative, and nature does not repeat it to the digit for long. */
export const COUNT_ROLES: readonly Role[] = [
  'impressions',
  'clicks',
  'views',
  'orders',
  'buyers',
  'items',
  'conversions',
  'count',
];

/** The ids that can name a row, the most telling first. */
export const ID_ROLES: readonly IdRole[] = [
  'order',
  'video',
  'live',
  'ad',
  'adGroup',
  'campaign',
  'id',
  'product',
  'sku',
  'link',
  'creator',
];

/** What may stand before a name to say which part of it is meant; the whole has no scope. */
const SCOPES: readonly (readonly [scope: string, beginnings: string])[] = [
  ['productCard', 'product card |商品卡'],
  ['productAd', 'product ad |商品广告'],
  ['product', 'product |商品'],
  ['shop', 'shop tab |商城'],
  ['live', 'live-|live |直播'],
  ['video', 'short video |video-|video |短视频|视频'],
  ['ad', 'ad |ads |paid |广告|付费'],
  ['affiliate', 'affiliate |联盟'],
  ['indirect', 'indirect |间接'],
  ['direct', 'direct |直接'],
  ['organic', 'organic |自然'],
  ['before', 'previous |last period |last month |last week |上月|上周|上期'],
  ['now', 'current |this period |this month |this week |本月|本周|本期'],
  ['', 'attributed |total |overall |number of |unique |归因|总|累计|整体'],
];

const ENDINGS = ['数', '量', '次数'];

let names: ReadonlyMap<string, Role> | null = null;

/** What a name stands for, in the spelling of `normaliseHeading`. */
export function roleNamed(name: string): Role | undefined {
  names ??= new Map(
    (Object.keys(ROLES) as Role[]).flatMap((role) =>
      ROLES[role].split('|').flatMap((spelling) => spelled(spelling).map((one) => [one, role] as const)),
    ),
  );
  return names.get(name);
}

function spelled(spelling: string): string[] {
  const stem = spelling.slice(0, -1);
  if (spelling.endsWith('+')) return ENDINGS.map((ending) => stem + ending);
  return spelling.endsWith('~') ? ['', ...ENDINGS].map((ending) => stem + ending) : [spelling];
}

/** Takes one scope off the beginning of a name; null when there is none. */
export function peelScope(name: string): { scope: string; rest: string } | null {
  for (const [scope, beginnings] of SCOPES) {
    for (const beginning of beginnings.split('|')) {
      if (name.startsWith(beginning) && name.length > beginning.length) {
        return { scope, rest: name.slice(beginning.length) };
      }
    }
  }
  return null;
}
