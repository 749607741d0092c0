import { words } from '../../core/words';
import { money, moneySample, numberSample } from '../define';

/** What the split of a budget asks for; one line per channel, and a blank line is no channel. */

export const budget = money({
  words: {
    label: words('Budget', '预算'),
    help: words('All there is to spend in the period.', '这段时间可以花的总额。'),
  },
});

export const scales = numberSample({
  with: 'channels',
  keepBlanks: true,
  min: 0,
  words: {
    label: words('Scales', '各渠道规模'),
    help: words(
      'First number of CONTENT_RESPONSE for each channel, creator or campaign.',
      '每个渠道、达人或计划由 CONTENT_RESPONSE 得到的第一个数。',
    ),
  },
});

export const saturations = moneySample({
  with: 'channels',
  keepBlanks: true,
  above: 0,
  words: {
    label: words('Saturations', '各渠道饱和点'),
    help: words(
      'Second number of CONTENT_RESPONSE for each.',
      '每个渠道由 CONTENT_RESPONSE 得到的第二个数。',
    ),
  },
});

export const minimums = moneySample({
  with: 'channels',
  keepBlanks: true,
  optional: true,
  words: {
    label: words('Minimums', '最低花费'),
    help: words(
      'Least to spend on each, such as what is signed already; blank is 0.',
      '每个渠道至少要花的，例如已签约的金额；留空为 0。',
    ),
  },
});

export const maximums = moneySample({
  with: 'channels',
  keepBlanks: true,
  optional: true,
  words: {
    label: words('Maximums', '最高花费'),
    help: words(
      'Most to spend on each, such as 1.5 times the largest spend so far; blank is no limit.',
      '每个渠道最多能花的，例如历史最大花费的 1.5 倍；留空为不限。',
    ),
  },
});

export const value_per_result = money({
  optional: true,
  words: {
    label: words('Value per result', '每个结果的价值'),
    help: words(
      'What one result earns before ads: contribution per order; the margin if results are sales.',
      '一个结果在扣广告费之前的贡献：每单贡献毛利；结果是销售额时填贡献毛利率。',
    ),
  },
});
