import { words } from '../../core/words';
import { defineFunction, row } from '../define';
import { decayOf } from './decay';
import { cumulative_views, days } from './decay-inputs';

export const contentDecay = defineFunction({
  name: 'CONTENT_DECAY',
  words: {
    summary: words(
      'Lifetime views and half-life of a piece of content, from its cumulative views so far.',
      '由一条内容的累计播放量估计总播放量、半衰期和已获得的比例。',
    ),
    formula:
      'views between counts ~ lifetime × (F(day) − F(day before)), F = 1 − 2^(−(day ÷ half-life)^shape), most likely values',
    source: words(
      'Quasi-Poisson likelihood of the increments; exponential or Weibull (1951) by QAICc, Burnham & Anderson (2002).',
      '对每日增量用准泊松似然拟合；指数或 Weibull（1951）曲线按 QAICc 选择，Burnham 与 Anderson（2002）。',
    ),
    mistakes: [
      words(
        'Giving the views of each day: it takes the total so far, which never falls.',
        '填每天新增的播放量：这里要填到那天为止的累计播放量，只增不减。',
      ),
      words(
        'Trusting it while the share seen is below a half: paid boosts and second waves change everything that is still to come.',
        '已获得比例不到一半就下结论：投流加热、二次推荐都会改变后面的走势。',
      ),
      words(
        'Using it where past contents were counted at the same age: CONTENT_MATURE_VIEWS is closer to the truth.',
        '已有往期内容同期数据时还用它：这时 CONTENT_MATURE_VIEWS 更准。',
      ),
    ],
    limits: words(
      'Needs 4 days. With 4 or 5 it fits an exponential, which sees too little of a long tail; from 6 on a Weibull where the days call for it. Gives no value while less than a quarter of the lifetime would be seen (views that grow in a straight line have no end), or when 90% would take over ten years. The views seen are never above the lifetime. Time grows with the number of days.',
      '至少需要 4 天。4 到 5 天时只拟合指数曲线，会低估长尾；6 天起数据需要时改用 Weibull 曲线。如果估出来已获得的不到四分之一（直线增长看不到终点），或到 90% 要十年以上，则不给结果。总播放量不会低于已有播放量。耗时与天数成正比。',
    ),
  },
  params: { days, cumulative_views },
  returns: row([
    {
      name: words('Lifetime views', '总播放量'),
      unit: 'count',
      words: words('Views it will have in the end.', '最终累计播放量。'),
    },
    {
      name: words('Half-life', '半衰期'),
      unit: 'days',
      words: words('Days until half of them have come.', '累计到一半所需的天数。'),
    },
    {
      name: words('Share seen', '已获得比例'),
      unit: 'rate',
      words: words(
        'Part of the lifetime views that had come by the last day given.',
        '到最后一天已经获得的比例。',
      ),
    },
    {
      name: words('Day of 90%', '达到90%的天数'),
      unit: 'days',
      words: words('Day by which nine tenths have come.', '累计到九成所需的天数。'),
    },
  ]),
  examples: [
    {
      args: [
        [[2], [4], [6], [8]],
        [[50000], [75000], [87500], [93750]],
      ],
      result: [[100000, 2, 0.9375, 6.64385619]],
      because: words(
        'half of what is left comes every two days; 2 × log2(10) is 6.64',
        '每两天来剩余的一半；2 × log2(10) = 6.64',
      ),
    },
    {
      args: [[[5, 1, '', 2, 3]], [[992, 512, 900, 768, 896]]],
      result: [[1024, 1, 0.96875, 3.32192809]],
      because: words(
        'half of what is left comes every day; order does not matter, and the blank is skipped',
        '每天来剩余的一半；顺序不限，空白跳过',
      ),
    },
    {
      args: [[[2, 4, '', 8]], [[0, 0, '', 0]]],
      error: 'days must hold at least 4 days, got 3',
      because: words('three counts fit almost any curve', '三个数怎么拟合都行'),
    },
    {
      args: [[[1, 2, 3, 4]], [[100, 200, 300, 400]]],
      error: 'too early: the views have not slowed down enough',
      because: words('a straight line has no end', '直线增长看不到终点'),
    },
  ],
  compute: ({ days, cumulative_views }) => decayOf(days, cumulative_views),
});
