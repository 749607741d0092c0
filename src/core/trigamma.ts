/** Derivative of digamma for x > 0: recurrence up to 12, then the asymptotic series (Abramowitz & Stegun 6.4.12). */
export function trigamma(x: number): number {
  let lifted = 0;
  let at = x;
  for (; at < 12; at++) lifted += 1 / (at * at);
  const s = 1 / (at * at);
  const series = 1 / 6 - s * (1 / 30 - s * (1 / 42 - s * (1 / 30 - s * (5 / 66 - (s * 691) / 2730))));
  return lifted + 1 / at + s / 2 + (s / at) * series;
}

/** The x > 0 with trigamma(x) = value: Newton's method on 1 ÷ trigamma, which is nearly straight (Smyth 2004). */
export function inverseTrigamma(value: number): number {
  if (value > 1e14) return 1 / Math.sqrt(value);
  if (value < 1e-14) return 1 / value;
  let x = 0.5 + 1 / value;
  for (let round = 0; round < 60; round++) {
    const found = trigamma(x);
    const step = (found * (1 - found / value)) / trigammaSlope(x);
    x += step;
    if (Math.abs(step) <= 1e-13 * x) break;
  }
  return x;
}

/** By the same recurrence and the derivative of the same series. */
function trigammaSlope(x: number): number {
  let lifted = 0;
  let at = x;
  for (; at < 12; at++) lifted -= 2 / (at * at * at);
  const s = 1 / (at * at);
  const series = 1 / 2 - s * (1 / 6 - s * (1 / 6 - s * (3 / 10 - (s * 5) / 6)));
  return lifted - s - s / at - s * s * series;
}
