import { parseAddress, withParams } from '../../core/address';
import { words } from '../../core/words';
import { defineFunction, value } from '../define';
import { notAnAddress, tags, url, UTM_NAMES } from './inputs';

export const utmUrl = defineFunction({
  name: 'UTM_URL',
  words: {
    summary: words(
      'A link with its UTM parameters, so that visits and orders can be told apart by content.',
      '给链接加上 UTM 参数，之后能按每条内容区分访问和订单。',
    ),
    formula:
      'url?utm_source=source&utm_medium=medium&utm_campaign=campaign&utm_content=content&utm_term=term',
    source: words('Google Analytics, campaign parameters.', 'Google Analytics 的广告系列参数。'),
    mistakes: [
      words(
        'Writing TikTok here and tiktok there: reports count them as two sources; keep to lower case.',
        '一会儿写 TikTok 一会儿写 tiktok：报表里会分成两个来源，统一用小写。',
      ),
      words(
        'Tagging links inside one’s own shop: the visit loses where it came from.',
        '给店铺站内的链接也加 UTM：会把访客原来的来源冲掉。',
      ),
    ],
  },
  params: {
    url,
    ...tags,
  },
  returns: value(words('Link', '链接'), 'text'),
  examples: [
    {
      args: ['https://shop.com/p', 'tiktok', 'video', 'spring_sale', 'C260301-01'],
      result:
        'https://shop.com/p?utm_source=tiktok&utm_medium=video&utm_campaign=spring_sale&utm_content=C260301-01',
      because: words('one link per content', '每条内容一个链接'),
    },
    {
      args: ['https://shop.com/p?id=7&utm_source=old#buy', 'tiktok', 'live', '双11'],
      result: 'https://shop.com/p?id=7&utm_source=tiktok&utm_medium=live&utm_campaign=%E5%8F%8C11#buy',
      because: words('the old source is replaced, id and #buy stay', '旧来源被替换，id 和 #buy 保留'),
    },
    {
      args: ['shop.com/p', 'tiktok', 'video', 'spring_sale'],
      error: 'url must be a web address that begins with https://, got "shop.com/p"',
      because: words('https:// is missing', '缺少 https://'),
    },
  ],
  compute({ url, ...given }) {
    const address = parseAddress(url);
    const set = UTM_NAMES.flatMap((name) => {
      const typed = given[name];
      return typed === null ? [] : [[`utm_${name}`, typed] as const];
    });
    return address ? withParams(address, set) : notAnAddress(url);
  },
});
