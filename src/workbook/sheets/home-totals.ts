import { words } from '../../core/words';
import type { FieldFacts } from '../record';

const counted = 'SUMPRODUCT(ISNUMBER({content.profit})*1)';
const leftOut = `(home_step_actual-${counted})`;
const invested = 'SUMPRODUCT(IF(ISNUMBER({content.profit}),{content.cost},0))*(1+setup_hidden_cost_rate)';
const counts = words(
  `="Counted: "&${counted}&"; left out for want of cost or margin: "&${leftOut}`,
  `="已计 "&${counted}&" 条；另有 "&${leftOut}&" 条有销售但缺成本或毛利率，未计入"`,
);

/** Every total says how many rows it could not count. */
export const totals: readonly FieldFacts[] = [
  {
    id: 'total_gmv',
    label: words('Sales, GMV', '成交额 GMV'),
    kind: 'calculation',
    unit: 'money',
    formula: '=SUM({content.gmv})',
    advice: words(
      '="Counted: "&home_step_actual&", before returns"',
      '="已计 "&home_step_actual&" 条，退货前"',
    ),
  },
  {
    id: 'total_profit',
    label: words('Profit', '利润'),
    kind: 'result',
    unit: 'money',
    formula: `=IF(${counted}=0,"",SUM({content.profit}))`,
    advice: counts,
  },
  {
    id: 'total_roi',
    label: words('Profit ROI', '利润ROI'),
    kind: 'result',
    unit: 'roi',
    formula: `=IF(${counted}=0,"",IF(${invested}>0,SUM({content.profit})/(${invested}),""))`,
    advice: words(
      '="All profit ÷ all cost of the same contents; your warning line is "&TEXT(setup_warning_profit_roi,"0.0%")',
      '="同一批内容的总利润 ÷ 总投入；预警线为 "&TEXT(setup_warning_profit_roi,"0.0%")',
    ),
  },
  {
    id: 'total_plan_profit',
    label: words('Planned profit', '预估利润'),
    kind: 'calculation',
    unit: 'money',
    formula: '=IF(home_step_planned=0,"",SUM({content.plan_profit}))',
    advice: words(
      '="Complete plans counted: "&home_step_planned',
      '="已计 "&home_step_planned&" 条预估完整的内容"',
    ),
  },
];
