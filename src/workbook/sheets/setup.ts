import { words } from '../../core/words';
import { defineForm } from '../record';
import { setupCosts } from './setup-costs';
import { setupTargets } from './setup-targets';

/** The assumptions of the whole workbook, one per line; everything else reads them from here. */
export const setup = defineForm({
  id: 'setup',
  name: words('Setup', '设置'),
  purpose: words(
    'market, currency, goal and the assumptions behind every ROI',
    '市场、币种、目标，以及所有 ROI 背后的假设',
  ),
  title: words('Setup', '设置'),
  subtitle: words(
    'The assumptions everything else reads. Change them here, once.',
    '全表共用的假设，只在这里改一次，其他表自动更新。',
  ),
  blocks: [
    {
      title: words('Business', '业务'),
      fields: [
        {
          id: 'language',
          label: words('Language', '语言'),
          kind: 'input',
          unit: 'choice',
          list: 'languages',
          initial: 'en',
          answer: 'language',
          help: words(
            'To switch, use the wizard; your data stays as it is.',
            '切换语言请用侧边栏向导，数据不会变。',
          ),
        },
        {
          id: 'market',
          label: words('Market', '目标市场'),
          kind: 'input',
          unit: 'choice',
          list: 'markets',
          initial: 'US',
          answer: 'market',
          help: words('Where the buyers are.', '买家所在国家。'),
        },
        {
          id: 'platform',
          label: words('Main platform', '主要平台'),
          kind: 'input',
          unit: 'choice',
          list: 'platforms',
          initial: 'tiktok',
          answer: 'platform',
          help: words('Where most contents are published.', '内容主要发布在哪里。'),
        },
        {
          id: 'currency',
          label: words('Currency', '币种'),
          kind: 'input',
          unit: 'choice',
          list: 'currencies',
          initial: 'USD',
          answer: 'currency',
          help: words(
            'All money in this workbook is in it; amounts are not converted when you change it.',
            '本表所有金额都用它；更换币种不会换算已有金额。',
          ),
        },
      ],
    },
    { title: words('Costs and returns', '成本与退货'), fields: setupCosts },
    { title: words('Goal and warning line', '目标与预警线'), fields: setupTargets },
  ],
});
