import { words } from '../../core/words';
import { dateSample, nameSample, number, numberSample, text, whole } from '../define';

/** What the forecast of a group's next content asks for; the history has one line per past content. */

export const group = text({
  words: {
    label: words('Group to forecast', '要预测的分组'),
    help: words(
      'The channel, creator, product or format of the content to come; one cell or a column. A new one gets a wide range.',
      '下一条内容所属的账号、达人、商品或形式；可填一格或一列。没有历史的新分组会给出较宽的区间。',
    ),
  },
});

export const history_groups = nameSample({
  with: 'history',
  words: {
    label: words('Groups of past contents', '历史内容的分组'),
    help: words(
      'The group of each past content, named as in group.',
      '每条历史内容所属的分组，叫法与 group 一致。',
    ),
  },
});

export const history_values = numberSample({
  with: 'history',
  min: 0,
  words: {
    label: words('Past results', '历史结果'),
    help: words(
      'Views, sales or sales ÷ input of each past content, oldest first unless dates are given; leave contents that are too young blank.',
      '每条历史内容的播放量、销售额或投产比；不填日期时按从旧到新排列，还太新的内容留空。',
    ),
  },
});

export const target = number({
  optional: true,
  min: 0,
  words: {
    label: words('Target', '目标值'),
    help: words(
      'Shows the chance that the next content reaches it; in the measure of history_values.',
      '填了就给出下一条达到它的概率；与 history_values 同口径。',
    ),
  },
});

export const dates = dateSample({
  with: 'history',
  optional: true,
  words: {
    label: words('Dates', '发布日期'),
    help: words('Days of posting; only their order counts.', '发布日期，只用来排先后。'),
  },
});

export const window = whole({
  default: 20,
  min: 1,
  usual: [8, 40],
  words: {
    label: words('Contents per group', '每组取最近几条'),
    help: words(
      'How many of the newest contents of each group count; older ones say little about the next.',
      '每个分组只看最近多少条；更早的内容参考价值不大。',
    ),
  },
});
