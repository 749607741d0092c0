import { words } from '../../core/words';
import { defineForm } from '../record';
import { calculatorInputs, calculatorResults } from './home-calculator';
import { checklist } from './home-checklist';
import { totals } from './home-totals';

/** Where am I, what is missing, what next; and a calculator to try a content before planning it. */
export const home = defineForm({
  id: 'home',
  name: words('Home', '首页'),
  purpose: words('next step, key totals and a small ROI calculator', '下一步、关键合计和 ROI 计算器'),
  title: words('Content ROI Planner', '内容ROI测算'),
  subtitle: words('Forecast first, spend second.', '先测算，再投产。'),
  legend: true,
  blocks: [
    { title: words('Where you are', '进度'), fields: checklist },
    { title: words('Totals', '关键合计'), fields: totals },
    { title: words('Try one content', '单条内容试算'), fields: calculatorInputs },
    { title: words('What it would return', '试算结果'), fields: calculatorResults },
  ],
});
