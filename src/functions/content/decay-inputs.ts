import { words } from '../../core/words';
import { countSample, numberSample } from '../define';

/** The counts of one content: how many views it had in all by which day of its life. */

export const days = {
  ...numberSample({
    min: 0,
    with: 'counts',
    words: {
      label: words('Days', '天数'),
      help: words(
        'Days since posting at which the views were read: 1, 2, 3 …, in any order; days may be missing.',
        '读取播放量时距发布的天数：1、2、3……，顺序不限，可以缺天。',
      ),
    },
  }),
  unit: 'days' as const,
};

export const cumulative_views = countSample({
  with: 'counts',
  words: {
    label: words('Cumulative views', '累计播放量'),
    help: words('Total views up to that day.', '到那天为止的累计播放量。'),
  },
});
