/** One order; money in one currency and per order, rates as fractions. */
export interface OrderCase {
  /** What the customer pays, VAT inside. */
  order_value: number;
  goods_cost: number;
  logistics_cost: number;
  commission_rate: number;
  payment_rate: number;
  affiliate_rate: number;
  ad_cost: number;
  return_rate: number;
  /** Of one order that comes back. */
  return_cost: number;
  /** Share of returned goods that can be sold again. */
  recovery_rate: number;
  vat_rate: number;
  other_cost: number;
}

type Unpriced = Omit<OrderCase, 'order_value'>;

/** What of 1 of price is revenue: returns and the VAT inside it are off. */
export function revenueShare({ vat_rate, return_rate }: Unpriced): number {
  return (1 - return_rate) / (1 + vat_rate);
}

/** Platforms charge the price with VAT; a return gives commissions back, payment fees stay paid. */
export function feeShare({ commission_rate, affiliate_rate, return_rate, payment_rate }: Unpriced): number {
  return (commission_rate + affiliate_rate) * (1 - return_rate) + payment_rate;
}

export function revenue(order: OrderCase): number {
  return order.order_value * revenueShare(order);
}

export function fees(order: OrderCase): number {
  return order.order_value * feeShare(order);
}

/** Everything that is paid whatever the price: goods that do not come back whole, freight, ads, handling of returns. */
export function costs(order: Unpriced): number {
  const goods = order.goods_cost * (1 - order.return_rate * order.recovery_rate);
  const returns = order.return_rate * order.return_cost;
  return goods + order.logistics_cost + order.ad_cost + order.other_cost + returns;
}

export function profit(order: OrderCase): number {
  return revenue(order) - fees(order) - costs(order);
}
