/** Where the level of a sequence stands after some of its values. */
export interface Level {
  /** The estimated level. */
  mean: number;
  /** Its variance, as a multiple of the variance of one value about the level. */
  uncertainty: number;
  /** Σ error² ÷ factor over the one-step errors: the squares their variance is estimated from. */
  squares: number;
  /** How many one-step errors there were: one fewer than values. */
  freedom: number;
  /** Σ ln factor, for the likelihood. */
  logFactors: number;
}

/**
 * The local level model (Muth 1960; Harvey 1989, section 2.2) with nothing assumed of its start: a value is the level
 * plus chance, and between two values the level moves by chance whose variance is `drift` times that of a value.
 * Gives the level after each value. With drift 0 the mean is the arithmetic mean, the uncertainty 1 ÷ n and the
 * squares the sum of squares about the mean (Brown, Durbin & Evans 1975).
 */
export function followLevel(values: readonly number[], drift: number): Level[] {
  const levels: Level[] = [];
  let last: Level | null = null;
  for (const value of values) {
    last = last === null ? startAt(value) : moved(last, value, drift);
    levels.push(last);
  }
  return levels;
}

function startAt(value: number): Level {
  return { mean: value, uncertainty: 1, squares: 0, freedom: 0, logFactors: 0 };
}

function moved(before: Level, value: number, drift: number): Level {
  const ahead = before.uncertainty + drift;
  const factor = ahead + 1;
  const error = value - before.mean;
  return {
    mean: before.mean + (ahead / factor) * error,
    uncertainty: ahead / factor,
    squares: before.squares + (error * error) / factor,
    freedom: before.freedom + 1,
    logFactors: before.logFactors + Math.log(factor),
  };
}
