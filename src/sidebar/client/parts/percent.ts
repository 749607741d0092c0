/**
 * Reads what a person types into a percent field, as a fraction; null when it is no number.
 *
 * `18`, `18%` and `0.18` are all 18%: a number of 1 or more without a sign is a percentage, one below 1 a
 * fraction, and the page shows what was understood. Full-width digits, the Chinese full stop that an input
 * method gives for a point, the decimal comma and 个点 are read too. A comma before three digits is refused,
 * since it may be a thousands mark.
 */
export function readPercent(text: string): number | null {
  const folded = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace('。', '.')
    .replace(/,(?!\d{3}(?!\d))/, '.');
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+))(%|个点|点)?$/.exec(folded);
  if (match === null) return null;
  const typed = Number(match[1]);
  if (!Number.isFinite(typed)) return null;
  const isFraction = match[2] === undefined && Math.abs(typed) < 1;
  return clean(isFraction ? typed : typed / 100);
}

/** 0.075% for 0.00075: as many digits as were typed, without what binary division adds. */
export function showPercent(rate: number): string {
  return `${String(clean(rate * 100))}%`;
}

function clean(value: number): number {
  const rounded = Number(value.toPrecision(12));
  return rounded === 0 ? 0 : rounded;
}
