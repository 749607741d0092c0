import { sum } from './summary';

/**
 * How much of the change of a product each factor brought: the additive logarithmic mean Divisia index, LMDI-I of Ang
 * (2005): L(V1, V0) × power × ln(after ÷ before) with L(a, b) = (a − b) ÷ ln(a ÷ b). The parts sum to the change. A
 * factor that is 0 is taken as the limit towards 0, the eight cases of Ang, Zhang & Choi (1998); several that vanish at
 * once share the change by their powers.
 *
 * @param before,after,powers equally long; values 0 or more, and above 0 where the power is negative
 */
export function divisiaParts(
  before: readonly number[],
  after: readonly number[],
  powers: readonly number[],
): number[] {
  const change = product(after, powers) - product(before, powers);
  const absent = powerOfZeros(before, powers);
  const vanished = powerOfZeros(after, powers);
  if (absent > 0 && vanished > 0) return before.map(() => 0);
  const zeros = absent > 0 ? before : after;
  const whole = absent + vanished;
  const parts =
    whole > 0
      ? powers.map((power, at) => (zeros[at] === 0 ? change * (power / whole) : 0))
      : logMeanParts(before, after, powers);
  return settled(parts, change);
}

function powerOfZeros(values: readonly number[], powers: readonly number[]): number {
  return sum(powers.filter((_, at) => values[at] === 0));
}

function logMeanParts(before: readonly number[], after: readonly number[], powers: readonly number[]) {
  const logs = powers.map((power, at) =>
    power === 0 ? 0 : power * logRatio(after[at] ?? 1, before[at] ?? 1),
  );
  const growth = sum(logs);
  const distance = Math.abs(growth);
  // From the larger of the two: (a − b) ÷ ln(a ÷ b) = a × (1 − e^−x) ÷ x with x = ln(a ÷ b), without cancellation.
  const share = distance === 0 ? 1 : -Math.expm1(-distance) / distance;
  const mean = product(growth > 0 ? after : before, powers) * share;
  return logs.map((log) => mean * log);
}

function logRatio(after: number, before: number): number {
  const difference = after - before;
  return Math.abs(difference) < before / 2
    ? Math.log1p(difference / before)
    : Math.log(after) - Math.log(before);
}

/** The rounding that is left goes to the largest part, where it is smallest. */
function settled(parts: readonly number[], change: number): number[] {
  const sizes = parts.map(Math.abs);
  const largest = sizes.reduce((best, size, at) => (size > (sizes[best] ?? 0) ? at : best), 0);
  const rest = change - sum(parts);
  return parts.map((part, at) => (at === largest ? part + rest : part));
}

/** Π value ^ power from left to right, in range as long as the result is, however far the way there leads out of it. */
function product(values: readonly number[], powers: readonly number[]): number {
  let total = 1;
  let exponent = 0;
  const multiply = (value: number, divided: boolean): void => {
    const own = exponentOf(value);
    const near = value * 2 ** -own;
    total = divided ? total / near : total * near;
    const back = exponentOf(total);
    total *= 2 ** -back;
    exponent += back + (divided ? -own : own);
  };
  powers.forEach((power, at) => {
    // A power above 1 in several steps: the square of a value can be out of range when the product is not.
    const times = Math.ceil(Math.abs(power));
    const value = (values[at] ?? 1) ** (Math.abs(power) / (times || 1));
    for (let time = 0; time < times; time++) multiply(value, power < 0);
  });
  const half = Math.trunc(exponent / 2);
  return total === 0 ? 0 : total * 2 ** half * 2 ** (exponent - half);
}

/** Of the power of two next to a value; held where 2 to its negative is still a number. */
function exponentOf(value: number): number {
  return Math.max(-1000, Math.floor(Math.log2(value)));
}
