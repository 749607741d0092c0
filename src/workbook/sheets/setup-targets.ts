import { words } from '../../core/words';
import { LISTS } from '../choices';
import type { FieldFacts } from '../record';

/** True when the measure chosen in Setup is this one, in whichever language it was chosen. */
function measured(code: string): string {
  const names = LISTS.roi_measures
    .filter((entry) => entry.code === code)
    .flatMap(({ label }) => [label.en, label.zh]);
  return `OR(${[...new Set(names)].map((name) => `setup_roi_measure="${name}"`).join(',')})`;
}

/** Sales before returns that 1 of explicit cost must bring for the profit ROI of the warning line. */
const salesPerCost = '(1+setup_hidden_cost_rate)/(setup_margin*(1-setup_return_rate))';
const known =
  'AND(COUNT(setup_warning_line,setup_margin,setup_return_rate,setup_hidden_cost_rate)=4,setup_margin>0,setup_return_rate<1)';
const warningProfitRoi = `IF(${measured('ratio')},setup_warning_line*setup_margin-1,IF(${measured('roas')},setup_warning_line/(${salesPerCost})-1,setup_warning_line))`;

export const setupTargets: readonly FieldFacts[] = [
  {
    id: 'goal',
    label: words('Primary goal', '首要目标'),
    kind: 'input',
    unit: 'choice',
    list: 'goals',
    initial: 'profit',
    answer: 'goal',
    help: words('One goal; it decides what is shown first.', '只选一个，决定先看什么。'),
  },
  {
    id: 'roi_measure',
    label: words('What your team calls ROI', '团队说的 ROI 是'),
    kind: 'input',
    unit: 'choice',
    list: 'roi_measures',
    initial: 'profit_roi',
    help: words(
      'Profit ROI = profit ÷ cost (break-even 0%). Sales ÷ cost = 投产比. ROAS = sales before returns ÷ cost.',
      '利润ROI = 利润 ÷ 投入（保本 0%）；投产比 = 退货后成交额 ÷ 投入；ROAS = 退货前成交额 ÷ 花费。',
    ),
  },
  {
    id: 'warning_line',
    label: words('Warning line', '预警线'),
    kind: 'input',
    unit: 'ratio',
    initial: 0,
    help: words(
      'In the measure above: below it a content is questioned. Profit ROI 0 is break-even.',
      '按上面的口径填写，低于它就要复盘。利润ROI 填 0 即保本。',
    ),
    example: words('Example: break-even', '示例：保本'),
  },
  {
    id: 'warning_profit_roi',
    label: words('= as profit ROI', '＝ 换算成利润ROI'),
    kind: 'calculation',
    unit: 'roi',
    formula: `=IF(${known},${warningProfitRoi},"")`,
    help: words(
      'The same line in the other measures; on the default margin and returns.',
      '同一条预警线换成其他口径，按默认毛利率和退货率。',
    ),
  },
  {
    id: 'warning_ratio',
    label: words('= as sales ÷ cost', '＝ 换算成投产比'),
    kind: 'calculation',
    unit: 'ratio',
    formula: `=IF(${known},(${warningProfitRoi}+1)/setup_margin,"")`,
    help: words('(Profit ROI + 1) ÷ margin.', '（利润ROI + 1）÷ 贡献毛利率。'),
  },
  {
    id: 'warning_roas',
    label: words('= as ROAS', '＝ 换算成 ROAS'),
    kind: 'calculation',
    unit: 'ratio',
    formula: `=IF(${known},(${warningProfitRoi}+1)*${salesPerCost},"")`,
    help: words(
      'Sales before returns ÷ cost without the buffer, as platforms show it.',
      '退货前成交额 ÷ 未上浮的花费，与平台后台口径一致。',
    ),
  },
];
