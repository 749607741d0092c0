/** Enough halvings to bring the widest range of doubles down to one of them. */
const MOST_STEPS = 2200;

/**
 * The x between `low` and `high` at which a rising or falling function is 0, to the last digits of a double. Halves
 * the bracket, or cuts it by inverse quadratic interpolation where that is safe: Chandrupatla (1997), mostly 8 to 15
 * evaluations. Null when the function has the same sign at both ends. An infinite value at an end is fine.
 */
export function bisect(f: (x: number) => number, low: number, high: number): number | null {
  let [a, fa] = [low, f(low)];
  let [b, fb] = [high, f(high)];
  let [c, fc] = [a, fa];
  if (fa === 0 || fb === 0) return fa === 0 ? a : b;
  if (!(fa > 0 ? fb < 0 : fa < 0 && fb > 0)) return null;
  let part = 0.5;
  for (let step = 0; step < MOST_STEPS; step++) {
    const x = a + part * (b - a);
    const fx = f(x);
    if (fx > 0 === fa > 0) [c, fc] = [a, fa];
    else [c, fc, b, fb] = [b, fb, a, fa];
    [a, fa] = [x, fx];
    const best = Math.abs(fa) < Math.abs(fb) ? a : b;
    const least = (Math.abs(best) * Number.EPSILON) / Math.abs(b - a);
    if (fa === 0 || !(least < 0.5)) return fa === 0 ? a : best;
    part = Math.min(1 - least, Math.max(least, nextPart(a, fa, b, fb, c, fc)));
  }
  return a;
}

/** How far from a towards b to look next. */
function nextPart(a: number, fa: number, b: number, fb: number, c: number, fc: number): number {
  const place = (a - b) / (c - b);
  const height = (fa - fb) / (fc - fb);
  if (!(height ** 2 < place && (1 - height) ** 2 < 1 - place)) return 0.5;
  const curved =
    (fa / (fb - fa)) * (fc / (fb - fc)) + (((c - a) / (b - a)) * (fa / (fc - fa)) * fb) / (fc - fb);
  return Number.isFinite(curved) ? curved : 0.5;
}
