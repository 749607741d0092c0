/** One case of the family's model; money in one currency, rates as fractions. */
export interface ContentCase {
  views: number;
  order_rate: number;
  order_value: number;
  total_cost: number;
  margin: number;
  return_rate: number;
  hidden_cost_rate: number;
}

/** Sales that stay: orders × order value, less what comes back. */
export function netSales({
  views,
  order_rate,
  order_value,
  return_rate,
}: Omit<ContentCase, 'total_cost'>): number {
  return views * order_rate * order_value * (1 - return_rate);
}

export function contribution(content: Omit<ContentCase, 'total_cost'>): number {
  return netSales(content) * content.margin;
}

/** Explicit cost with the hidden-cost buffer on top. */
export function invested({ total_cost, hidden_cost_rate }: ContentCase): number {
  return total_cost * (1 + hidden_cost_rate);
}

export function profit(content: ContentCase): number {
  return contribution(content) - invested(content);
}
