import { parseAddress } from '../../core/address';
import { words } from '../../core/words';
import { code, defineFunction } from '../define';
import { addressFindings } from './findings';
import { url } from './inputs';

export const utmCheck = defineFunction({
  name: 'UTM_CHECK',
  words: {
    summary: words(
      'OK, or what is wrong with a link’s UTM parameters.',
      '检查链接的 UTM 参数：没问题为 OK，否则列出问题。',
    ),
    formula:
      'OK, or what applies, joined by "; ": MISSING_SOURCE, MISSING_MEDIUM, MISSING_CAMPAIGN, UPPER_CASE, SPACE, DOUBLED, HTTP, NOT_A_URL',
    source: words(
      'Google Analytics tells sources by exact spelling. Capitals are looked for in names, source, medium and campaign, since content holds ids; spaces anywhere but in term; macros such as __CAMPAIGN_NAME__ pass.',
      'Google Analytics 按拼写区分来源。大写只查参数名、来源、媒介、活动，因为 content 里常放编号；空格除 term 外都查；__CAMPAIGN_NAME__ 这类宏不算。',
    ),
    mistakes: [
      words(
        'Adding parameters with a second ? instead of &: they are not read, and MISSING shows.',
        '再加参数时又写了一个 ?，应该用 &：否则读不到，会提示缺少。',
      ),
      words(
        'Putting parameters after #: they belong before it.',
        '把参数写在 # 后面：统计工具读不到，要写在 # 前面。',
      ),
    ],
  },
  params: { url },
  returns: code(words('Finding', '检查结果'), {
    OK: words('Fine', '没问题'),
    MISSING_SOURCE: words('No source', '缺少来源'),
    MISSING_MEDIUM: words('No medium', '缺少媒介'),
    MISSING_CAMPAIGN: words('No campaign', '缺少活动'),
    UPPER_CASE: words('Capital letters', '有大写字母'),
    SPACE: words('Spaces', '有空格'),
    DOUBLED: words('A parameter occurs twice', '参数重复'),
    HTTP: words('http, not https', '不是 https'),
    NOT_A_URL: words('Not a link', '不是网址'),
  }),
  examples: [
    {
      args: ['https://shop.com/?utm_source=tiktok&utm_medium=video&utm_campaign=spring_sale'],
      result: 'OK',
      because: words('nothing is wrong', '没有问题'),
    },
    {
      args: ['http://shop.com/?utm_source=TikTok&utm_campaign=spring+sale'],
      result: 'MISSING_MEDIUM; UPPER_CASE; SPACE; HTTP',
      because: words('four findings in one link', '一个链接里的四个问题'),
    },
    {
      args: [[['shop.com'], ['']]],
      result: [['NOT_A_URL'], [null]],
      because: words('https:// is missing; a blank has nothing to check', '缺少 https://；空白不检查'),
    },
    {
      args: ['#REF!'],
      error: 'url holds the error #REF!; correct that cell first',
      because: words('the link’s cell holds an error', '链接单元格是错误值'),
    },
  ],
  compute({ url }) {
    const address = parseAddress(url);
    return address ? addressFindings(address).join('; ') || 'OK' : 'NOT_A_URL';
  },
});
