import type { Language, Words } from '../core/words';
import { words } from '../core/words';

/** One entry of a drop-down list: the code is permanent and goes into files and drafts, the label into cells. */
export interface Choice {
  code: string;
  label: Words;
}

export interface Market extends Choice {
  /** Offered first when the market is chosen. */
  currency: string;
}

export interface Currency extends Choice {
  /** Digits after the decimal mark that prices really have. */
  digits: 0 | 2;
}

function choice(code: string, en: string, zh: string): Choice {
  return { code, label: words(en, zh) };
}

function market(code: string, currency: string, en: string, zh: string): Market {
  return { code, currency, label: words(en, zh) };
}

function currency(code: string, digits: 0 | 2, en: string, zh: string): Currency {
  return { code, digits, label: words(`${code} ${en}`, `${code} ${zh}`) };
}

export const LANGUAGES: readonly Choice[] = [
  { code: 'zh', label: words('简体中文', '简体中文') },
  { code: 'en', label: words('English', 'English') },
];

export const MARKETS: readonly Market[] = [
  market('US', 'USD', 'United States', '美国'),
  market('UK', 'GBP', 'United Kingdom', '英国'),
  market('DE', 'EUR', 'Germany', '德国'),
  market('FR', 'EUR', 'France', '法国'),
  market('IT', 'EUR', 'Italy', '意大利'),
  market('ES', 'EUR', 'Spain', '西班牙'),
  market('IE', 'EUR', 'Ireland', '爱尔兰'),
  market('ID', 'IDR', 'Indonesia', '印度尼西亚'),
  market('TH', 'THB', 'Thailand', '泰国'),
  market('VN', 'VND', 'Vietnam', '越南'),
  market('MY', 'MYR', 'Malaysia', '马来西亚'),
  market('PH', 'PHP', 'Philippines', '菲律宾'),
  market('SG', 'SGD', 'Singapore', '新加坡'),
  market('JP', 'JPY', 'Japan', '日本'),
  market('KR', 'KRW', 'South Korea', '韩国'),
  market('AU', 'AUD', 'Australia', '澳大利亚'),
  market('CA', 'CAD', 'Canada', '加拿大'),
  market('MX', 'MXN', 'Mexico', '墨西哥'),
  market('BR', 'BRL', 'Brazil', '巴西'),
  market('AE', 'AED', 'United Arab Emirates', '阿联酋'),
  market('SA', 'SAR', 'Saudi Arabia', '沙特阿拉伯'),
];

/** Where content is published or sold; the add-on is independent of all of them. */
export const PLATFORMS: readonly Choice[] = [
  choice('tiktok', 'TikTok Shop', 'TikTok Shop'),
  choice('instagram', 'Instagram', 'Instagram'),
  choice('youtube', 'YouTube', 'YouTube'),
  choice('facebook', 'Facebook', 'Facebook'),
  choice('pinterest', 'Pinterest', 'Pinterest'),
  choice('xiaohongshu', 'Xiaohongshu (RedNote)', '小红书海外版'),
  choice('shopify', 'Shopify store', 'Shopify 独立站'),
  choice('amazon', 'Amazon', '亚马逊'),
  choice('shopee', 'Shopee', 'Shopee'),
  choice('lazada', 'Lazada', 'Lazada'),
];

export const CURRENCIES: readonly Currency[] = [
  currency('USD', 2, 'US dollar', '美元'),
  currency('CNY', 2, 'Chinese yuan', '人民币'),
  currency('EUR', 2, 'euro', '欧元'),
  currency('GBP', 2, 'pound sterling', '英镑'),
  currency('IDR', 0, 'Indonesian rupiah', '印尼盾'),
  currency('THB', 2, 'Thai baht', '泰铢'),
  currency('VND', 0, 'Vietnamese dong', '越南盾'),
  currency('MYR', 2, 'Malaysian ringgit', '马来西亚林吉特'),
  currency('PHP', 2, 'Philippine peso', '菲律宾比索'),
  currency('SGD', 2, 'Singapore dollar', '新加坡元'),
  currency('JPY', 0, 'Japanese yen', '日元'),
  currency('KRW', 0, 'South Korean won', '韩元'),
  currency('AUD', 2, 'Australian dollar', '澳元'),
  currency('CAD', 2, 'Canadian dollar', '加元'),
  currency('MXN', 2, 'Mexican peso', '墨西哥比索'),
  currency('BRL', 2, 'Brazilian real', '巴西雷亚尔'),
  currency('AED', 2, 'UAE dirham', '阿联酋迪拉姆'),
  currency('SAR', 2, 'Saudi riyal', '沙特里亚尔'),
];

export const GOALS: readonly Choice[] = [
  choice('profit', 'Earn a profit on every content', '每条内容都赚钱'),
  choice('gmv', 'Grow sales (GMV)', '做大成交额（GMV）'),
  choice('launch', 'Launch a new product or account', '新品或新账号冷启动'),
  choice('followers', 'Grow followers', '涨粉'),
];

/** How the team reads "ROI"; every number shown carries one of these names. */
export const ROI_MEASURES: readonly Choice[] = [
  choice('profit_roi', 'Profit ROI', '利润ROI'),
  choice('ratio', 'Sales-to-cost ratio', '投产比'),
  choice('roas', 'ROAS', 'ROAS'),
];

export const FORMATS: readonly Choice[] = [
  choice('short_video', 'Short video', '短视频'),
  choice('live', 'Live', '直播'),
  choice('image', 'Images and text', '图文'),
  choice('story', 'Story', '限时动态'),
  choice('long_video', 'Long video', '长视频'),
];

export const STATUSES: readonly Choice[] = [
  choice('idea', 'Idea', '选题'),
  choice('planned', 'Planned', '已排期'),
  choice('producing', 'In production', '制作中'),
  choice('published', 'Published', '已发布'),
  choice('stopped', 'Stopped', '已停投'),
];

/** Every list a cell can be chosen from, by its permanent name. */
export const LISTS = {
  languages: LANGUAGES,
  markets: MARKETS,
  platforms: PLATFORMS,
  currencies: CURRENCIES,
  goals: GOALS,
  roi_measures: ROI_MEASURES,
  formats: FORMATS,
  statuses: STATUSES,
} as const satisfies Record<string, readonly Choice[]>;

export type ListName = keyof typeof LISTS;

export function isListName(name: string): name is ListName {
  return name in LISTS;
}

/** The label of a code; a code that is not in the list (someone's own entry) is its own label. */
export function labelOf(list: ListName, code: string, language: Language): string {
  const found = LISTS[list].find((entry) => entry.code === code);
  return found ? found.label[language] : code;
}

/** The code behind what stands in a cell, whichever language it was written in; null when it is someone's own. */
export function codeOf(list: ListName, text: string): string | null {
  const wanted = text.trim().toLowerCase();
  const found = LISTS[list].find(({ code, label }) =>
    [code, label.en, label.zh].some((name) => name.toLowerCase() === wanted),
  );
  return found ? found.code : null;
}

export function digitsOf(currencyCode: string): 0 | 2 {
  return CURRENCIES.find(({ code }) => code === currencyCode)?.digits ?? 2;
}
