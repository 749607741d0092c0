import { parseAddress } from '../../core/address';
import { fold } from '../../core/folding';
import { words } from '../../core/words';
import { defineFunction, text, value } from '../define';
import { notAnAddress, url, UTM_NAMES } from './inputs';

export const utmValue = defineFunction({
  name: 'UTM_VALUE',
  words: {
    summary: words(
      'Reads one parameter of a link, decoded: which campaign, which content.',
      '读出链接里的某个参数并解码：来自哪个活动、哪条内容。',
    ),
    formula: 'the value of utm_name in url',
    source: words('The URL standard; a + in a value is a space.', 'URL 标准；参数值里的 + 表示空格。'),
    mistakes: [
      words(
        'Asking a short link: it holds no parameters until it is opened; use the address of the page.',
        '用短链接来读：短链接里没有参数，要用打开后的完整网址。',
      ),
    ],
  },
  params: {
    url,
    name: text({
      words: {
        label: words('Parameter', '参数名'),
        help: words(
          'source, medium, campaign, content or term, with or without utm_; or any other name, such as ttclid.',
          'source、medium、campaign、content、term，带不带 utm_ 都行；也可以是其他参数，如 ttclid。',
        ),
      },
    }),
  },
  returns: value(words('Value', '参数值'), 'text'),
  examples: [
    {
      args: ['https://shop.com/?utm_source=tiktok&utm_campaign=spring+sale', 'campaign'],
      result: 'spring sale',
      because: words('+ is a space', '+ 是空格'),
    },
    {
      args: ['https://shop.com/?utm_content=%E5%8F%8C11', [['utm_content', 'source']]],
      result: [['双11', null]],
      because: words('decoded; blank where there is none', '已解码；没有的为空白'),
    },
    {
      args: ['tiktok', 'source'],
      error: 'url must be a web address that begins with https://, got "tiktok"',
      because: words('a name is no link', '填的不是链接'),
    },
  ],
  compute({ url, name }) {
    const address = parseAddress(url);
    if (!address) return notAnAddress(url);
    const sought = fullName(fold(name).toLowerCase());
    return address.params.find((param) => param.name.toLowerCase() === sought)?.value || null;
  },
});

function fullName(name: string): string {
  return UTM_NAMES.some((short) => short === name) ? `utm_${name}` : name;
}
