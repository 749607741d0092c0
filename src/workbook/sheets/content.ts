import { words } from '../../core/words';
import { defineTable } from '../record';
import { actualInputs, actualResults } from './content-actual';
import { identity } from './content-identity';
import { assumptions, planInputs, planResults } from './content-plan';

/** One row per video, live or post: the plan, what happened, and the gap between them. */
export const content = defineTable({
  id: 'content',
  name: words('Content', '内容'),
  purpose: words('one row per content: plan, actual and ROI', '每条内容一行：预估、实际和 ROI'),
  rows: 500,
  frozenColumns: 2,
  groups: [
    { title: words('Content · you fill in or import', '内容信息 · 请填写或导入'), columns: identity },
    { title: words('Plan · you fill in', '预估 · 请填写'), columns: planInputs },
    { title: words('Only if this row differs', '本条单独设定 · 可留空'), columns: assumptions },
    { title: words('Plan · calculated', '预估结果 · 自动计算'), columns: planResults },
    { title: words('Actual · import or fill in', '实际 · 导入或填写'), columns: actualInputs },
    { title: words('Actual · calculated', '实际结果 · 自动计算'), columns: actualResults },
  ],
});
