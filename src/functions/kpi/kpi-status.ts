import { isBelow } from '../../core/compare';
import { words } from '../../core/words';
import { code, defineFunction, factor, refused } from '../define';

export const kpiStatus = defineFunction({
  name: 'KPI_STATUS',
  words: {
    summary: words(
      'GREEN, AMBER or RED for how far a target is reached.',
      '按完成率给出状态：GREEN 达标、AMBER 预警、RED 未达标。',
    ),
    formula: 'GREEN when attainment ≥ green, AMBER when attainment ≥ amber, else RED',
    source: words('Traffic-light reporting; both lines can be changed.', '红黄绿灯管理，两条线都可以改。'),
    mistakes: [
      words(
        'Judging a running month by the full target: use the pace, not the total.',
        '月中就用整月目标判断：应看进度，不看总量。',
      ),
    ],
  },
  params: {
    attainment: factor({
      words: {
        label: words('Attainment', '完成率'),
        help: words('Actual ÷ target; 1 is the target reached.', '实际 ÷ 目标；1 为刚好达标。'),
      },
    }),
    green: factor({
      default: 1,
      words: {
        label: words('Green from', '达标线'),
        help: words('Attainment from which the status is GREEN.', '完成率达到多少算达标。'),
      },
    }),
    amber: factor({
      default: 0.8,
      words: {
        label: words('Amber from', '预警线'),
        help: words('Attainment from which the status is AMBER.', '完成率达到多少算预警，低于它为未达标。'),
      },
    }),
  },
  returns: code(words('Status', '状态'), {
    GREEN: words('On target', '达标'),
    AMBER: words('At risk', '预警'),
    RED: words('Off target', '未达标'),
  }),
  examples: [
    { args: [1], result: 'GREEN', because: words('reaching the line counts', '刚好达到也算达标') },
    {
      args: [[[0.95], [0.5], ['']]],
      result: [['AMBER'], ['RED'], [null]],
      because: words('a blank has no status', '空白没有状态'),
    },
    {
      args: [0.95, 0.8, 0.9],
      error: 'amber must be green or less, got 0.9 above 0.8',
      because: words('the amber line lies below the green one', '预警线要低于达标线'),
    },
  ],
  compute({ attainment, green, amber }) {
    if (isBelow(green, amber)) return crossed(amber, green);
    if (!isBelow(attainment, green)) return 'GREEN';
    return isBelow(attainment, amber) ? 'RED' : 'AMBER';
  },
});

function crossed(amber: number, green: number) {
  return refused(
    words(
      `amber must be green or less, got ${String(amber)} above ${String(green)}`,
      `amber 不能大于 green，现在是 ${String(amber)} 大于 ${String(green)}`,
    ),
  );
}
