import { shareSeen } from '../../core/decay';
import { words } from '../../core/words';
import { count, defineFunction, factor, number, value } from '../define';

export const contentCurve = defineFunction({
  name: 'CONTENT_CURVE',
  words: {
    summary: words(
      'Views a piece of content should have collected by a given day of its life.',
      '一条内容到第几天预计累计多少播放量。',
    ),
    formula: 'lifetime_views × (1 − 2^(−(day ÷ half_life)^shape))',
    source: words(
      'Weibull (1951), A statistical distribution function of wide applicability; shape 1 is exponential decay.',
      'Weibull（1951）分布；shape 为 1 即指数衰减。',
    ),
    mistakes: [
      words(
        'Taking half_life for the end: by then half of the views are still to come.',
        '把半衰期当成流量结束的时间：到那天还有一半播放量没来。',
      ),
      words(
        'Using one shape for everything: trending videos fade fast, search and evergreen content has a long tail (shape below 1).',
        '所有内容都用同一个 shape：热点内容衰减快，搜索流量和常青内容长尾长（shape 小于 1）。',
      ),
    ],
    limits: words('Day 0 has no views; days may be fractions.', '第 0 天为 0；天数可以有小数。'),
  },
  params: {
    lifetime_views: count({
      words: {
        label: words('Lifetime views', '总播放量'),
        help: words(
          'All views it will ever get, such as CONTENT_DECAY gives.',
          '这条内容最终的播放量，可用 CONTENT_DECAY 估计。',
        ),
      },
    }),
    day: {
      ...number({
        min: 0,
        words: {
          label: words('Day', '第几天'),
          help: words('Days since it was posted; 7 is one week.', '发布后的天数；7 即一周。'),
        },
      }),
      unit: 'days',
    },
    half_life: {
      ...number({
        above: 0,
        usual: [0.5, 14],
        words: {
          label: words('Half-life', '半衰期'),
          help: words('Days until half of all views have come.', '累计到一半播放量所需的天数。'),
        },
      }),
      unit: 'days',
    },
    shape: factor({
      default: 1,
      above: 0,
      usual: [0.3, 1.5],
      words: {
        label: words('Shape', '曲线形状'),
        help: words(
          '1 fades evenly; below 1 starts faster and has a longer tail; above 1 starts slowly.',
          '1 为每天按同样的比例衰减；小于 1 前期更猛、长尾更长；大于 1 起量慢。',
        ),
      },
    }),
  },
  returns: value(words('Views by that day', '累计播放量'), 'count'),
  examples: [
    {
      args: [100000, [[3], [6], [9]], 3],
      result: [[50000], [75000], [87500]],
      because: words(
        'half, three quarters, seven eighths after one, two, three half-lives',
        '过一、二、三个半衰期：一半、四分之三、八分之七',
      ),
    },
    {
      args: [100000, 12, 3, 0.5],
      result: 75000,
      because: words(
        '(12 ÷ 3)^0.5 is 2, and 1 − 2^−2 is 0.75',
        '12 天是 3 天的 4 倍，4^0.5 = 2，1 − 2^−2 = 0.75',
      ),
    },
    {
      args: [100000, 7, 0],
      error: 'half_life must be above 0, got 0',
      because: words('views take some time to come', '播放量总要时间积累'),
    },
  ],
  compute: ({ lifetime_views, day, half_life, shape }) =>
    lifetime_views * shareSeen(day, { halfLife: half_life, shape }),
});
