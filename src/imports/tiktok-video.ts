import { words } from '../core/words';
import { defineImporter } from './importer';
import { tiktokVideoColumns } from './tiktok-video-columns';

/**
 * TikTok Shop Seller Center: video analytics. Its views are those inside the period of the file, not the
 * lifetime's, so periods add up. Orders: an order with two products of one video stands on both lines and
 * counts twice, as in Seller Center's own list.
 */
export const tiktokVideo = defineImporter({
  id: 'tiktok_video',
  name: words('TikTok Shop video analytics', 'TikTok Shop 视频数据分析'),
  rawName: words('Raw TikTok videos', '原始数据 TikTok 视频'),
  columns: {
    ...tiktokVideoColumns,
    orders: {
      kind: 'count',
      together: 'add',
      name: words('Orders', '订单数'),
      firstOf: ['video_orders', 'attributed_sku_orders', 'video_sku_orders'],
      required: true,
    },
    gmv: {
      kind: 'money',
      together: 'add',
      name: words('GMV', '成交额 GMV'),
      firstOf: ['attributed_gmv', 'video_gmv'],
    },
  },
  key: 'video_id',
  target: {
    sheet: 'content',
    match: { to: 'platform_id', from: 'video_id' },
    describe: { title: 'video_info', account: 'creator_name', publish_date: 'published' },
    always: { platform: 'tiktok', format: 'short_video' },
    totals: { views: 'views', orders: 'orders', gmv: 'gmv' },
  },
});
