/** Where a function is least, as far as the search came. */
export interface Minimum {
  point: readonly number[];
  value: number;
  /** False when the iterations ran out, or when no finite value was ever met. */
  converged: boolean;
  iterations: number;
}

export interface SearchOptions {
  /** Length of the first edges, in every coordinate; 0.5 suits logarithms of parameters. */
  step?: number;
  /** The simplex has converged when it is this small beside 1 + the coordinate: 1e-9 when left out. */
  tolerance?: number;
  /** At most so many moves in all: 400 per coordinate when left out. */
  iterations?: number;
}

type Objective = (point: readonly number[]) => number;

interface Corner {
  point: readonly number[];
  value: number;
}

/**
 * Least value of a function of a few coordinates without derivatives: Nelder & Mead (1965) with the usual
 * coefficients 1, 2, ½, ½, started again from the best point until that brings nothing more, since a simplex can
 * collapse on a slope. Infinity and NaN count as worse than anything, so an objective can forbid regions by them.
 */
export function nelderMead(
  objective: Objective,
  start: readonly number[],
  { step = 0.5, tolerance = 1e-9, iterations = 400 * start.length }: SearchOptions = {},
): Minimum {
  let best = cornerAt(objective, start);
  let used = 0;
  for (;;) {
    const before = best.value;
    const corners = firstSimplex(objective, best, step);
    while (used < iterations && size(corners) > tolerance) {
      move(objective, corners);
      used++;
    }
    best = corners[0] ?? best;
    const converged = best.value < Infinity && used < iterations;
    if (!converged || !(before - best.value > 1e-12 * Math.abs(best.value)))
      return { ...best, converged, iterations: used };
  }
}

function cornerAt(objective: Objective, point: readonly number[]): Corner {
  const value = objective(point);
  return { point, value: Number.isNaN(value) ? Infinity : value };
}

function firstSimplex(objective: Objective, best: Corner, step: number): Corner[] {
  const others = best.point.map((_, moved) =>
    cornerAt(
      objective,
      best.point.map((coordinate, at) => (at === moved ? coordinate + step : coordinate)),
    ),
  );
  return inOrder([best, ...others]);
}

/** Best first; equal corners keep their order, so that every run is the same. */
function inOrder(corners: Corner[]): Corner[] {
  return corners.sort((one, other) => (one.value < other.value ? -1 : one.value > other.value ? 1 : 0));
}

/** The longest way from the best corner along any coordinate, beside 1 + that coordinate. */
function size([best, ...others]: readonly Corner[]): number {
  let largest = 0;
  best?.point.forEach((coordinate, at) => {
    for (const { point } of others)
      largest = Math.max(largest, Math.abs((point[at] ?? 0) - coordinate) / (1 + Math.abs(coordinate)));
  });
  return largest;
}

/** One move: the worst corner is replaced, or all shrink towards the best; the corners stay in order. */
function move(objective: Objective, corners: Corner[]): void {
  const last = corners.length - 1;
  const [best, worst, next] = [corners[0], corners[last], corners[last - 1]];
  if (!best || !worst || !next) return;
  const centre = best.point.map(
    (_, at) => corners.slice(0, last).reduce((sum, { point }) => sum + (point[at] ?? 0), 0) / last,
  );
  const along = (part: number): Corner =>
    cornerAt(
      objective,
      centre.map((middle, at) => middle + part * ((worst.point[at] ?? 0) - middle)),
    );
  corners[last] = replacement(along, best.value, next.value, worst) ?? worst;
  if (corners[last] === worst) shrink(objective, corners, best);
  inOrder(corners);
}

function replacement(
  along: (part: number) => Corner,
  best: number,
  next: number,
  worst: Corner,
): Corner | null {
  const reflected = along(-1);
  if (reflected.value < best) {
    const expanded = along(-2);
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < next) return reflected;
  const contracted = along(reflected.value < worst.value ? -0.5 : 0.5);
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : null;
}

function shrink(objective: Objective, corners: Corner[], best: Corner): void {
  for (let index = 1; index < corners.length; index++) {
    const point = corners[index]?.point ?? best.point;
    corners[index] = cornerAt(
      objective,
      best.point.map((coordinate, at) => coordinate + 0.5 * ((point[at] ?? 0) - coordinate)),
    );
  }
}
