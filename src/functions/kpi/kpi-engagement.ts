import { over } from '../../core/ratio';
import { words } from '../../core/words';
import { count, defineFunction, value } from '../define';
import { views } from './inputs';

const interactions = (en: string, zh: string) =>
  ({ label: words(en, zh), help: words(`${en} of the content.`, `内容获得的${zh}。`) }) as const;

export const kpiEngagement = defineFunction({
  name: 'KPI_ENGAGEMENT',
  words: {
    summary: words(
      'Share of views that react: likes, comments, shares and, when given, saves.',
      '互动率：（点赞 + 评论 + 分享 + 收藏）÷ 播放量，收藏可不填。',
    ),
    formula: '(likes + comments + shares + saves) ÷ views',
    source: words('Engagement rate by views.', '按播放量计算的互动率。'),
    mistakes: [
      words('Comparing it with tools that divide by followers.', '和按粉丝数计算的工具比较。'),
      words('Giving saves for some contents and not for others.', '有的内容算了收藏，有的没算。'),
    ],
  },
  params: {
    likes: count({ words: interactions('Likes', '点赞数') }),
    comments: count({ words: interactions('Comments', '评论数') }),
    shares: count({ words: interactions('Shares', '分享数') }),
    views,
    saves: count({ default: 0, words: interactions('Saves', '收藏数') }),
  },
  returns: value(words('Engagement rate', '互动率'), 'rate'),
  examples: [
    { args: [400, 60, 40, 10000], result: 0.05, because: words('500 of 10,000', '1 万次播放互动 500 次') },
    {
      args: [400, 60, 40, 10000, 100],
      result: 0.06,
      because: words('600 with 100 saves', '加上 100 次收藏共 600 次'),
    },
    { args: [400, 60, 40, 0], result: null, because: words('no views, no rate', '没有播放就没有互动率') },
    {
      args: [400, 60, -40, 10000],
      error: 'shares must be 0 or more, got -40',
      because: words('shares cannot be negative', '分享数不能为负'),
    },
  ],
  compute: ({ likes, comments, shares, saves, views }) => over(likes + comments + shares + saves, views),
});
