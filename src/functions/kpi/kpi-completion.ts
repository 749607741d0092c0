import { over } from '../../core/ratio';
import { words } from '../../core/words';
import { count, defineFunction, value } from '../define';

export const kpiCompletion = defineFunction({
  name: 'KPI_COMPLETION',
  words: {
    summary: words('Share of plays that reach the end.', '完播率：完整播放数 ÷ 播放数。'),
    formula: 'full_plays ÷ plays',
    source: words('Video completion rate.', '完播率的通行定义。'),
    mistakes: [
      words(
        'Reading it as the average share watched: that is another number.',
        '当成平均播放进度：那是另一个指标。',
      ),
      words('Comparing videos of very different length.', '拿时长相差很大的视频比较。'),
    ],
  },
  params: {
    full_plays: count({
      words: {
        label: words('Full plays', '完整播放数'),
        help: words('Plays that reached the end.', '播完的次数。'),
      },
    }),
    plays: count({ words: { label: words('Plays', '播放数'), help: words('All plays.', '全部播放次数。') } }),
  },
  returns: value(words('Completion rate', '完播率'), 'rate'),
  examples: [
    { args: [240, 1000], result: 0.24, because: words('240 of 1,000', '1000 次播放播完 240 次') },
    { args: [240, 0], result: null, because: words('no plays', '没有播放') },
    {
      args: [240, 1000, 5],
      error: 'KPI_COMPLETION takes up to 2 arguments, got 3',
      because: words('one argument too many', '多了一个参数'),
    },
  ],
  compute: ({ full_plays, plays }) => over(full_plays, plays),
});
