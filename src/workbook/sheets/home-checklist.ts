import { words } from '../../core/words';
import type { FieldFacts } from '../record';

const setupMissing = '4-COUNT(setup_hidden_cost_rate,setup_margin,setup_return_rate,setup_warning_line)';
const withSales = 'SUMPRODUCT(ISNUMBER({content.gmv})*1)';
const withoutCost = 'SUMPRODUCT(ISNUMBER({content.gmv})*(1-ISNUMBER({content.cost})))';

const products = 'SUMPRODUCT(({below:products.sku}<>"")*1)';

/** Live sentences: what is done, what is missing, and the one thing to do next. */
export const checklist: readonly FieldFacts[] = [
  {
    id: 'next_step',
    label: words('Next step', '下一步'),
    kind: 'result',
    unit: 'text',
    formula: words(
      '=IF(home_step_setup>0,"Complete Setup",IF(home_step_costs>0,"Add actual costs",IF(home_step_products=0,"Add products",IF(home_step_planned+home_step_actual=0,"Plan a content",IF(home_step_actual=0,"Import a report","Review ROI")))))',
      '=IF(home_step_setup>0,"补全设置",IF(home_step_costs>0,"补实际成本",IF(home_step_products=0,"添加商品",IF(home_step_planned+home_step_actual=0,"预估一条内容",IF(home_step_actual=0,"导入报表","复盘 ROI")))))',
    ),
    help: words('Goes on by itself as the workbook fills.', '随填写进度自动更新。'),
  },
  {
    id: 'step_setup',
    label: words('1 · Setup: lines missing', '1 · 设置：缺几项'),
    kind: 'calculation',
    unit: 'count',
    formula: `=${setupMissing}`,
    advice: words(
      '=IF(home_step_setup=0,"✓ Done; replace the examples with your own figures","Fill the blank lines of Setup")',
      '=IF(home_step_setup=0,"✓ 已填齐；示例请换成自己的数","到「设置」把空着的填上")',
    ),
  },
  {
    id: 'step_products',
    label: words('2 · Products entered', '2 · 已填商品数'),
    kind: 'calculation',
    unit: 'count',
    formula: `=${products}`,
    advice: words(
      '=IF(home_step_products=0,"Add at least one SKU with its price and costs","✓ With a margin of their own: "&SUMPRODUCT(ISNUMBER({products.margin_used})*1))',
      '=IF(home_step_products=0,"到「商品」填至少一个 SKU 的售价和成本","✓ 其中 "&SUMPRODUCT(ISNUMBER({products.margin_used})*1)&" 个有自己的毛利率")',
    ),
  },
  {
    id: 'step_planned',
    label: words('3 · Contents planned', '3 · 已预估内容数'),
    kind: 'calculation',
    unit: 'count',
    formula: '=SUMPRODUCT(ISNUMBER({content.plan_roi})*1)',
    advice: words(
      '=IF(home_step_planned=0,"Fill the plan columns of one content","✓ Planned at a loss: "&SUMPRODUCT(ISNUMBER({content.plan_profit})*({content.plan_profit}<0)))',
      '=IF(home_step_planned=0,"到「内容」填一条内容的预估","✓ 其中预估亏损 "&SUMPRODUCT(ISNUMBER({content.plan_profit})*({content.plan_profit}<0))&" 条")',
    ),
  },
  {
    id: 'step_actual',
    label: words('4 · Contents with sales data', '4 · 有销售数据的内容数'),
    kind: 'calculation',
    unit: 'count',
    formula: `=${withSales}`,
    advice: words(
      '=IF(home_step_actual=0,"Import a platform report from the sidebar","✓ Import again whenever there is newer data")',
      '=IF(home_step_actual=0,"从侧边栏导入平台报表","✓ 有新数据时随时再导入")',
    ),
  },
  {
    id: 'step_costs',
    label: words('5 · Actual costs missing', '5 · 缺实际成本的内容数'),
    kind: 'calculation',
    unit: 'count',
    formula: `=${withoutCost}`,
    advice: words(
      '=IF(home_step_costs=0,IF(home_step_actual=0,"Later, when sales are imported","✓ Every content with sales has its cost"),"Type what they really cost; ROI then shows")',
      '=IF(home_step_costs=0,IF(home_step_actual=0,"导入销售数据后再看","✓ 有销售的内容都填了成本"),"到「内容」补上实际总成本，ROI 随即出现")',
    ),
  },
];
