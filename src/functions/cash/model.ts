/** Money by day: what is paid, what is sold, and when the sales arrive. All amounts in one currency. */
export interface CashPlan {
  outflows: readonly number[];
  sales: readonly number[];
  /** From the order to the payout. */
  settlement_days: number;
  opening: number;
  /** Earlier money by the day it arrives; null for none. */
  in_transit: readonly number[] | null;
  /** Share of sales that fees and refunds take. */
  deduction_rate: number;
  /** Share of the payout that the platform keeps back… */
  reserve_rate: number;
  /** …and for how many days longer. */
  reserve_days: number;
}

/** The balance at the end of a day on which money is booked; between two of them it does not change. */
export interface DayBalance {
  day: number;
  balance: number;
  /** By how much rounding may have moved it: sums of cents are no cents in binary fractions. */
  slack: number;
}

/** Amounts by day, the first on day `after` + 1, each booked as `share` of itself; `place` is the next to book. */
interface Stream {
  amounts: readonly number[];
  after: number;
  share: number;
  place: number;
}

/** The share of all money booked so far by which a balance may be off. */
const ROUNDING = 1e-14;

export function daysOf({ outflows, sales, in_transit }: CashPlan): number {
  return Math.max(outflows.length, sales.length, in_transit?.length ?? 0);
}

/**
 * The ledger until everything has arrived, a line for each day on which something is booked: linear in the length
 * of the lists, however long settlement takes.
 */
export function ledger(plan: CashPlan): DayBalance[] {
  const streams = streamsOf(plan);
  const account = new Account(plan.opening);
  const lines: DayBalance[] = [];
  for (;;) {
    let day = Infinity;
    for (const stream of streams) day = Math.min(day, nextDay(stream));
    if (day === Infinity) return lines;
    for (const stream of streams) {
      if (nextDay(stream) === day) account.book((stream.amounts[stream.place++] ?? 0) * stream.share);
    }
    lines.push(account.line(day));
  }
}

function streamsOf(plan: CashPlan): Stream[] {
  const { settlement_days: after, reserve_rate, reserve_days, sales } = plan;
  const paid = 1 - plan.deduction_rate;
  const kept = { amounts: sales, after: after + reserve_days, share: paid * reserve_rate, place: 0 };
  return [
    { amounts: plan.outflows, after: 0, share: -1, place: 0 },
    { amounts: plan.in_transit ?? [], after: 0, share: 1, place: 0 },
    { amounts: sales, after, share: paid * (1 - reserve_rate), place: 0 },
    ...(reserve_rate === 0 ? [] : [kept]),
  ];
}

function nextDay({ amounts, after, place }: Stream): number {
  return place < amounts.length ? after + place + 1 : Infinity;
}

/**
 * Sums what is booked with Neumaier's (1974) compensation; what rounding leaves of 0 is 0. Too much money to book is
 * not a number, which the cell then says.
 */
class Account {
  private lost = 0;
  private moved: number;

  constructor(private total: number) {
    this.moved = Math.abs(total);
  }

  book(amount: number): void {
    const { total } = this;
    this.total += amount;
    this.lost +=
      Math.abs(total) >= Math.abs(amount) ? total - this.total + amount : amount - this.total + total;
    this.moved += Math.abs(amount);
  }

  line(day: number): DayBalance {
    const balance = this.moved === Infinity ? NaN : this.total + this.lost;
    const slack = ROUNDING * this.moved;
    return { day, balance: Math.abs(balance) <= slack ? 0 : balance, slack };
  }
}

/** The balance at the end of days 1 to `days`. */
export function dailyBalances(plan: CashPlan): number[] {
  const lines = ledger(plan);
  let [place, balance] = [0, plan.opening];
  return Array.from({ length: daysOf(plan) }, (_, index) => {
    const line = lines[place];
    if (line?.day === index + 1) [balance, place] = [line.balance, place + 1];
    return balance;
  });
}

export interface LowPoint {
  lowest: number;
  day: number;
  /** What is missing at the worst; 0 when nothing is. */
  funding: number;
  /** The first day from which the balance never again ends below 0; null when it stays below. */
  positive_from: number | null;
}

/** The lowest balance and the first day that has it; of balances that only rounding tells apart, the earlier. */
export function lowPoint(plan: CashPlan): LowPoint {
  const lines = ledger(plan);
  let low = { day: 1, balance: Infinity };
  let lastBelow = -1;
  lines.forEach((line, at) => {
    if (!(line.balance >= low.balance - line.slack)) low = line;
    if (line.balance < 0) lastBelow = at;
  });
  return {
    lowest: low.balance,
    day: low.day,
    funding: Math.max(0, -low.balance),
    positive_from: lines[lastBelow + 1]?.day ?? null,
  };
}
