import { words } from '../../core/words';
import { dateSample, factor, factorSample, nameSample, whole } from '../define';

/** What the stop rule asks for; one line per content. */

export const rois = factorSample({
  with: 'contents',
  keepBlanks: true,
  words: {
    label: words('ROI of each content', '各内容的ROI'),
    help: words(
      'Oldest first unless dates are given; leave contents that are too young to judge blank.',
      '不填日期时按从旧到新排列；还太新、没法判断的内容留空。',
    ),
  },
});

export const warning_line = factor({
  usual: [-0.2, 5],
  words: {
    label: words('Warning line', '预警线'),
    help: words(
      'In the measure of rois: 0 for net ROI, 1 ÷ margin for sales ÷ input.',
      '与 rois 同口径：利润ROI填 0，投产比填 1 ÷ 贡献毛利率。',
    ),
  },
});

export const dates = dateSample({
  with: 'contents',
  optional: true,
  words: {
    label: words('Dates', '发布日期'),
    help: words('Days of posting; only their order counts.', '发布日期，只用来排先后。'),
  },
});

export const groups = nameSample({
  with: 'contents',
  optional: true,
  words: {
    label: words('Groups', '分组'),
    help: words(
      'Account, creator, product or format of each content; each group gets its own verdict.',
      '每条内容所属的账号、达人、商品或形式；每组各给一个结论。',
    ),
  },
});

export const cold_start = whole({
  default: 0,
  usual: [0, 20],
  words: {
    label: words('Cold start', '冷启动条数'),
    help: words(
      'First contents with an ROI that are never judged: 10 for a new account.',
      '最早的多少条（有 ROI 的）不参与判断，新账号填 10。',
    ),
  },
});

/** What the stop rule and the chance that it fires by luck both ask for. */
export const run = whole({
  default: 3,
  min: 1,
  max: 100,
  usual: [2, 5],
  words: {
    label: words('In a row', '连续条数'),
    help: words('Contents in a row below the line after which to stop.', '连续多少条低于预警线就停投。'),
  },
});
