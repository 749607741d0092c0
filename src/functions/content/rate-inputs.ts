import { words } from '../../core/words';
import { count, countSample } from '../define';

/** Up to this, counts keep their last digit. */
const MOST = 1e15;

export const events = countSample({
  with: 'history',
  max: MOST,
  words: {
    label: words('Events', '转化数'),
    help: words('Clicks or orders of each; may exceed trials.', '每条的点击数或订单数，可以大于 trials。'),
  },
});

export const trials = countSample({
  with: 'history',
  max: MOST,
  words: {
    label: words('Trials', '总数'),
    help: words('Impressions or clicks they came from.', '对应的曝光数或点击数。'),
  },
});

export const next_trials = count({
  optional: true,
  min: 1,
  max: MOST,
  words: {
    label: words('Trials of the next content', '下一条内容的总数'),
    help: words(
      'If given, the range of the rate you will see on this many; if not, of the true rate.',
      '填写后给出在这么多次中实际看到的比率区间；不填则是真实比率的区间。',
    ),
  },
});
