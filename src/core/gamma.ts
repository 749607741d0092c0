const HALF_LOG_TWO_PI = 0.91893853320467274178;

/** Below this the asymptotic series is reached by recurrence. */
const LARGE = 10;

/**
 * log(1 + z) − z for z > −1, without the cancellation near 0 (0 at 0, else negative). With v = z ÷ (2 + z),
 * log(1 + z) is 2·artanh(v) and z is 2v ÷ (1 − v).
 */
export function logExcess(z: number): number {
  if (z > 0.3 || z < -0.25) return Math.log1p(z) - z;
  const v = z / (2 + z);
  const square = v * v;
  let power = 2 * v * square;
  let sum = -v * z;
  for (let odd = 3; ; odd += 2) {
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
    power *= square;
  }
}

/** count · log(count ÷ expected) + expected − count, never negative and not cancelling where the two are close. */
export function deviance(count: number, expected: number): number {
  const excess = (expected - count) / count;
  if (excess > -0.5) return -count * logExcess(excess);
  return count * Math.log(count / expected) + expected - count;
}

/**
 * What Stirling's formula leaves of log Γ(x + 1), for x > 0: log Γ(x + 1) − ((x + ½)·log x − x + ½·log 2π). It is
 * small, so products of factorials of millions keep their last digits (Loader 2000).
 */
export function stirlingError(x: number): number {
  let shifted = 0;
  for (; x < LARGE; x++) shifted += (x + 0.5) * Math.log1p(1 / x) - 1;
  const i = 1 / (x * x);
  const inner = 1 / 1680 - i * (1 / 1188 - i * (691 / 360360 - i / 156));
  return shifted + (1 / 12 - i * (1 / 360 - i * (1 / 1260 - i * inner))) / x;
}

/** log Γ(x) for x > 0, to about 1e-15 of its size and 1e-15 around its zeros at 1 and 2. */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}

/** log n!, also between whole numbers (n ≥ 0). */
export function logFactorial(n: number): number {
  return n === 0 ? 0 : logGamma(n) + Math.log(n);
}

/** log B(a, b) for a, b > 0; nothing large cancels, however unequal they are. */
export function logBeta(a: number, b: number): number {
  const rest = stirlingError(a) + stirlingError(b) - stirlingError(a + b);
  const scale = HALF_LOG_TWO_PI + 0.5 * Math.log(1 / a + 1 / b);
  return rest + scale - a * Math.log1p(b / a) - b * Math.log1p(a / b);
}

/** The derivative of log Γ for x > 0: recurrence, then the asymptotic series. */
export function digamma(x: number): number {
  let shifted = 0;
  for (; x < LARGE; x++) shifted -= 1 / x;
  const i = 1 / (x * x);
  const inner = 1 / 240 - i * (1 / 132 - i * (691 / 32760 - i / 12));
  return shifted + Math.log(x) - 0.5 / x - i * (1 / 12 - i * (1 / 120 - i * (1 / 252 - i * inner)));
}
