import type { Cell } from './xlsx';
import { xlsxBytes } from './xlsx';

/** One video of an invented shop in one period, as Seller Center's video analytics lists it. */
export interface VideoLine {
  creator: string;
  creatorId: string;
  title: string;
  videoId: string;
  published: string;
  product: string;
  views: number;
  likes: number;
  comments: number;
  shares: number;
  followers: number;
  productImpressions: number;
  productClicks: number;
  customers: number;
  orders: number;
  items: number;
  directGmv: number;
  gpm: number;
  attributedGmv: number;
  clickRate: string;
  finishRate: string;
  orderRate: string;
}

type Texts = readonly [
  creator: string,
  creatorId: string,
  title: string,
  videoId: string,
  published: string,
  product: string,
];
type Counts = readonly [
  views: number,
  likes: number,
  comments: number,
  shares: number,
  followers: number,
  productImpressions: number,
  productClicks: number,
  customers: number,
  orders: number,
  items: number,
];
type Money = readonly [directGmv: number, gpm: number, attributedGmv: number];
type Rates = readonly [clickRate: string, finishRate: string, orderRate: string];

function videoLine(texts: Texts, counts: Counts, money: Money, rates: Rates): VideoLine {
  const [creator, creatorId, title, videoId, published, product] = texts;
  const [
    views,
    likes,
    comments,
    shares,
    followers,
    productImpressions,
    productClicks,
    customers,
    orders,
    items,
  ] = counts;
  const [directGmv, gpm, attributedGmv] = money;
  const [clickRate, finishRate, orderRate] = rates;
  return {
    ...{ creator, creatorId, title, videoId, published, product },
    ...{
      views,
      likes,
      comments,
      shares,
      followers,
      productImpressions,
      productClicks,
      customers,
      orders,
      items,
    },
    ...{ directGmv, gpm, attributedGmv },
    ...{ clickRate, finishRate, orderRate },
  };
}

export const videoLines: readonly VideoLine[] = [
  videoLine(
    [
      'harborhome',
      '7480000000000000011',
      'Seven evenings with the $25 clip lamp',
      '7612345678901234501',
      '2026/02/28',
      'Clip-on lamp',
    ],
    [123045, 2583, 110, 381, 147, 131658, 4476, 37, 37, 45],
    [1043.76, 8.79, 1081.62],
    ['3.40%', '21.43%', '0.83%'],
  ),
  videoLine(
    [
      'harborhome',
      '7480000000000000011',
      'Dry air at the desk? Try this',
      '7612345678901234502',
      '2026/03/01',
      'Desk humidifier',
    ],
    [20878, 438, 18, 64, 25, 22339, 759, 11, 11, 14],
    [412.25, 20.46, 427.2],
    ['3.40%', '31.20%', '1.45%'],
  ),
  videoLine(
    [
      'lunaandcats',
      '7480000000000000012',
      'The one brush my cat lets near her',
      '7612345678901234503',
      '2026/03/03',
      'Grooming glove',
    ],
    [356210, 7480, 320, 1104, 427, 381144, 12958, 33, 33, 36],
    [549.7, 1.6, 569.64],
    ['3.40%', '28.01%', '0.25%'],
  ),
  videoLine(
    [
      'mirror.minutes',
      '7480000000000000013',
      'Rain test: does this mascara run?',
      '7612345678901234504',
      '2026/03/04',
      'Tubing mascara',
    ],
    [48900, 1026, 44, 151, 58, 52323, 1778, 12, 12, 14],
    [233.85, 4.96, 242.33],
    ['3.40%', '17.88%', '0.67%'],
  ),
  videoLine(
    [
      'harborhome',
      '7480000000000000011',
      'Which lamp colour would you keep?',
      '7612345678901234505',
      '2026/03/06',
      'Clip-on lamp',
    ],
    [9120, 191, 8, 28, 10, 9758, 331, 1, 1, 1],
    [20.5, 2.33, 21.24],
    ['3.39%', '15.55%', '0.30%'],
  ),
];

/** What Content must show after the import, by video id. */
export const videoTotals: readonly { platform_id: string; views: number; orders: number; gmv: number }[] =
  videoLines.map(({ videoId, views, orders, attributedGmv }) => ({
    platform_id: videoId,
    views,
    orders,
    gmv: attributedGmv,
  }));

export type ReportLanguage = 'zh' | 'en';

const HEADINGS: Readonly<Record<ReportLanguage, readonly string[]>> = {
  en: [
    'Creator name',
    'Creator ID',
    'Video Info',
    'Video ID',
    'Time',
    'Products',
    'VV',
    'Likes',
    'Comments',
    'Shares',
    'New followers',
    'V-to-L clicks',
    'Product Impressions',
    'Product Clicks',
    'Unique customers',
    'Orders',
    'Video items sold',
    'Gross merchandise value (Video) ($)',
    'GPM ($)',
    'Shoppable video attributed GMV ($)',
    'CTR',
    'V-to-L rate',
    'Video Finish Rate',
    'Click-to-Order Rate',
  ],
  zh: [
    '达人昵称',
    '达人ID',
    '视频信息',
    '视频ID',
    '发布时间',
    '商品',
    'VV',
    '点赞数',
    '评论数',
    '分享数',
    '新增粉丝数',
    '引流次数',
    '商品曝光次数',
    '商品点击次数',
    '去重客户数',
    '视频成交订单数',
    '视频商品成交件数',
    'GMV（视频） ($)',
    'GPM ($)',
    '归因于带货视频的 GMV ($)',
    '点击率（视频）',
    '引流率',
    '视频完播率',
    'CTOR（SKU 订单）',
  ],
};

const TITLES: Readonly<Record<ReportLanguage, string>> = { en: '[Date Range]', zh: '[日期范围]' };

export interface VideoFileOptions {
  lines?: readonly VideoLine[];
  period?: readonly [from: string, to: string];
  /** The currency in the headings' brackets. */
  mark?: string;
}

function lineCells(line: VideoLine): Cell[] {
  const { creator, creatorId, title, videoId, published, product } = line;
  const { views, likes, comments, shares, followers, productImpressions, productClicks } = line;
  const { customers, orders, items, directGmv, gpm, attributedGmv } = line;
  return [
    ...[creator, creatorId, title, videoId, published, product],
    ...[views, likes, comments, shares, followers, 0, productImpressions, productClicks],
    ...[customers, orders, items, directGmv, gpm, attributedGmv],
    ...[line.clickRate, '--', line.finishRate, line.orderRate],
  ];
}

/** The cells of the report: title with the period, a blank row, headings, a line per video. */
export function videoRows(language: ReportLanguage, options: VideoFileOptions = {}): Cell[][] {
  const { lines = videoLines, period = ['2026-03-02', '2026-03-15'], mark = '$' } = options;
  return [
    [`${TITLES[language]}: ${period[0]} ~ ${period[1]}`],
    [],
    HEADINGS[language].map((heading) => heading.replace('($)', `(${mark})`)),
    ...lines.map(lineCells),
  ];
}

/** The report as Seller Center sends it; the Chinese one declares a wrong size, as the real ones do. */
export function videoFile(language: ReportLanguage, options: VideoFileOptions = {}): Uint8Array {
  return xlsxBytes([{ name: 'Sheet1', rows: videoRows(language, options) }], {
    dimension: language === 'zh' ? 'A1' : 'A1:X8',
  });
}
