/**
 * Periods a customer stays, each worth less the later it comes: Σ q^t over t = 0 … periods − 1, q = retention ÷
 * (1 + discount). In the closed form (1 − q^periods) ÷ (1 − q) written so that q near 1 keeps its digits.
 */
export function discountedPeriods(retention: number, discount: number, periods: number): number {
  if (periods === 0) return 0;
  const lost = (1 - retention + discount) / (1 + discount);
  return lost === 0 ? periods : -Math.expm1(periods * Math.log1p(-lost)) / lost;
}
