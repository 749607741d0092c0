import { fitGrowth, type Growth } from '../../core/growth';
import { matureRange } from '../../core/growth-range';
import { rememberLast } from '../../core/remember';
import { words } from '../../core/words';
import { confidence } from '../confidence';
import { count, countSample, defineFunction, refused, row } from '../define';
import { tooFew } from '../sentences';

const FEWEST = 5;

const fitted: (early: readonly number[], final: readonly number[]) => Growth = rememberLast(fitGrowth);

export const contentMatureViews = defineFunction({
  name: 'CONTENT_MATURE_VIEWS',
  words: {
    summary: words(
      'Final views of a new video or live, from how past ones stood at the same age.',
      '一条新内容最终会有多少播放量：参照往期内容发布同样天数时的播放量推算。',
    ),
    formula:
      'ln(1 + final) = a + b × ln(1 + early) by robust regression; low and high = quantiles of its residuals, never below views_to_date',
    source: words(
      "Huber's (1964) robust regression; quantiles of the residuals of contents with similar views (Cleveland 1979).",
      'Huber（1964）稳健回归；区间取播放量相近内容的残差分位数（Cleveland 1979）。',
    ),
    mistakes: [
      words(
        'Comparing ages that differ: views after 1 day of one content with views after 3 days of the others.',
        '天数对不上：拿发布 1 天的播放量去套历史内容发布 3 天的数据。',
      ),
      words(
        'Leaving the flops out of the history: the range then promises too much.',
        '历史里去掉了表现差的内容：区间会偏乐观。',
      ),
    ],
    limits: words(
      'Needs 5 pairs; up to 8 the range is that of Student’s t around nearly one ratio, from about 20 on it follows the contents with similar views. A final below early counts as no growth. Beyond the views of the history a growth that falls with views goes on falling, down to what nearly all reached. Where contents often stand still, low is views_to_date and more of what may be missed lies above.',
      '至少需要 5 对；8 对以内近似按同一倍数加 t 分布区间，约 20 对起参照播放量相近的内容。最终值低于早期值按没有增长处理。播放量超出历史范围时，增长倍数若随播放量递减就继续递减，但不低于绝大多数内容达到的水平。内容常常不再增长时，下限就是当前播放量，误差更多留在上方。',
    ),
  },
  params: {
    views_to_date: count({
      words: {
        label: words('Views to date', '当前播放量'),
        help: words('Views of the young content at that age.', '新内容到现在的播放量。'),
      },
    }),
    history_early: countSample({
      with: 'history',
      words: {
        label: words('Early views of past contents', '历史内容早期播放量'),
        help: words('Views of past contents at the same age.', '历史内容发布到同样天数时的播放量。'),
      },
    }),
    history_final: countSample({
      with: 'history',
      words: {
        label: words('Final views of past contents', '历史内容最终播放量'),
        help: words('What each of them reached in the end.', '这些内容最终达到的播放量。'),
      },
    }),
    confidence: confidence(0.8),
  },
  returns: row([
    {
      name: words('Low', '下限'),
      unit: 'count',
      words: words('Lower end; at least views_to_date.', '区间下限，不低于当前播放量。'),
    },
    {
      name: words('Median', '中位数'),
      unit: 'count',
      words: words('As likely above as below.', '高于和低于它的可能各一半。'),
    },
    { name: words('High', '上限'), unit: 'count', words: words('Upper end of the range.', '区间上限。') },
    {
      name: words('Share seen', '已获得比例'),
      unit: 'rate',
      words: words('views_to_date ÷ median; blank when both are 0.', '当前播放量 ÷ 中位数；都为 0 时留空。'),
    },
  ]),
  examples: [
    {
      args: [100, [[50, 100, 200, 400, 800]], [[120, 190, 420, 750, 1700]]],
      result: [[168.863905, 208.925912, 258.436451, 0.478638571]],
      because: words('past contents about doubled, a little more or less', '历史内容大约翻一倍，略有出入'),
    },
    {
      args: [100, [[50, 100, 200, 400, 800]], [[50, 100, 200, 400, 800]]],
      result: [[100, 100, 100, 1]],
      because: words('nothing ever grew after that age', '过了这个天数都不再增长'),
    },
    {
      args: [100, 50, 100],
      error: 'history_early must hold at least 5 contents, got 1',
      because: words('one content shows no spread', '一条内容看不出波动'),
    },
  ],
  compute({ views_to_date, history_early, history_final, confidence }) {
    if (history_early.length < FEWEST)
      return refused(tooFew('history_early', FEWEST, history_early.length, words('contents', '条内容')));
    const growth = fitted(history_early, history_final);
    const { low, median, high } = matureRange(growth, views_to_date, confidence);
    return [low, median, high, median > 0 ? views_to_date / median : null];
  },
});
