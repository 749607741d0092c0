import { words, type Words } from '../core/words';

/** The beginning of a function's name says its family; the order is a seller's way through the work. */
export const families: Readonly<Record<string, Words>> = {
  CONTENT: words('Content ROI', '内容ROI测算'),
  FUNNEL: words('Funnel', '运营漏斗'),
  ORDER: words('Profit per order', '单均利润'),
  CUSTOMER: words('Customers', '客户价值'),
  CASH: words('Cash', '现金流'),
  KPI: words('KPI', '指标与考核'),
  AGENCY: words('Agencies', '代运营费用'),
  AB: words('A/B tests', 'A/B 测试'),
  UTM: words('Tracking links', '追踪链接'),
  DATA: words('Data', '数据核查'),
};

/** CONTENT of CONTENT_ROI. */
export function familyOf(name: string): string {
  return name.split('_')[0] ?? name;
}

/** What has a name, by family: families in the order above, then any that is not among them. */
export function byFamily<T extends { name: string }>(all: readonly T[]): [family: string, members: T[]][] {
  const order = [...new Set([...Object.keys(families), ...all.map(({ name }) => familyOf(name))])];
  return order
    .map((family): [string, T[]] => [family, all.filter(({ name }) => familyOf(name) === family)])
    .filter(([, members]) => members.length > 0);
}
