import { words } from '../../core/words';
import { defineFunction, table } from '../define';
import { verdictOfAll, verdictsByGroup } from './stop';
import { cold_start, dates, groups, rois, run, warning_line } from './stop-inputs';

const ROIS = [[0.4], [-0.2], [-0.5], [''], [-0.1]];

export const contentStop = defineFunction({
  name: 'CONTENT_STOP',
  words: {
    summary: words(
      'STOP, WATCH or KEEP: stop when the last few posts in a row are below the line.',
      '停投判断：最近连续几条都低于预警线为 STOP 停投，最近一条低于为 WATCH 观察，否则 KEEP 继续。',
    ),
    formula:
      'STOP when the last run judged are all below warning_line, WATCH when the last one is, else KEEP; COLD_START while none is judged',
    source: words(
      'Run rule of statistical process control; its false stops as in CONTENT_STOP_RISK.',
      '统计过程控制的连续点规则；误停概率同 CONTENT_STOP_RISK。',
    ),
    mistakes: [
      words(
        'Giving sales ÷ input with a line of 0: its break-even is 1 ÷ margin; 0 is the break-even of net ROI.',
        '填的是投产比，预警线却用 0：投产比的保本线是 1 ÷ 贡献毛利率，0 是利润ROI的保本线。',
      ),
      words(
        'Typing 0 for a content that is too young to judge: leave it blank, or it counts as below the line.',
        '内容还太新就填 0：应当留空，否则会算作低于预警线。',
      ),
      words(
        'Stopping on a run that luck explains: look at the chance in the last column first.',
        '不看误停概率就停：最后一列说明光凭运气有多大可能触发。',
      ),
    ],
    limits: words(
      'One judged content is enough for WATCH or KEEP, run of them for STOP. A tie with the line is not below, in the 15 digits a sheet shows. With groups, cold_start counts in each group. A content with an ROI is left out where its date or group is blank, once dates or groups are given.',
      '有 1 条可判断就能给出观察或继续，满 run 条才会停投。与预警线相等（按表格显示的 15 位数字）不算低于。有分组时，每组各自计算冷启动条数。填了 dates 或 groups 时，日期或分组为空的内容不参与判断。',
    ),
  },
  params: { rois, warning_line, dates, groups, run, cold_start },
  returns: table([
    {
      name: words('Group', '分组'),
      unit: 'text',
      words: words(
        'Only with groups; without them the verdict stands alone.',
        '仅在有分组时出现；没有分组时只有结论一格。',
      ),
    },
    {
      name: words('Verdict', '结论'),
      unit: 'text',
      words: words('What the rule says of the latest contents.', '按最近几条内容得出的结论。'),
      codes: {
        STOP: words('Stop', '停投'),
        WATCH: words('Watch', '观察'),
        KEEP: words('Keep going', '继续'),
        COLD_START: words('Cold start', '冷启动'),
      },
    },
    {
      name: words('Judged', '判断条数'),
      unit: 'count',
      words: words('Contents with an ROI, without the cold start.', '有 ROI 且不在冷启动期的内容数。'),
    },
    {
      name: words('Share below', '低于比例'),
      unit: 'rate',
      words: words('Part of the judged contents below the line.', '其中低于预警线的占比。'),
    },
    {
      name: words('Chance of a false stop', '误停概率'),
      unit: 'rate',
      words: words(
        'Chance that the rule fires by luck within ten contents at that share.',
        '按这个占比，十条内光凭运气触发停投的概率。',
      ),
    },
  ]),
  examples: [
    {
      args: [ROIS, 0],
      result: 'STOP',
      because: words('the last three with an ROI are below 0', '最近三条有 ROI 的都低于 0'),
    },
    {
      args: [ROIS, 0, '', [['A'], ['A'], ['B'], ['C'], ['A']]],
      result: [
        ['A', 'WATCH', 3, 0.666666667, 0.812071331],
        ['B', 'WATCH', 1, 1, 1],
        ['C', 'COLD_START', 0, null, null],
      ],
      because: words(
        'two of three of A are below, the last among them; C is too young',
        'A 组三条里两条低于预警线，包括最近一条；C 组还太新',
      ),
    },
    {
      args: [[[0.4], ['x']], 0],
      error: 'rois at position 2 must be a number, got "x"',
      because: words('an ROI is a number', 'ROI 要填数字'),
    },
  ],
  compute({ rois, dates, groups, ...rule }) {
    const contents = { rois, dates };
    return groups ? verdictsByGroup(contents, groups, rule) : verdictOfAll(contents, rule);
  },
});
