/** Top ÷ bottom; over 0 there is no ratio, and 0 would be a lie. */
export function over(top: number, bottom: number): number | null {
  return bottom === 0 ? null : top / bottom;
}
