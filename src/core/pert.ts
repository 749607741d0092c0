/**
 * PERT as a beta distribution on 0 to 1: alpha = 1 + 4t and beta = 5 − 4t, where t is how far from low to high the
 * likely value lies (Malcolm et al. 1959; λ = 4 as in Vose 2008). One table answers thousands of questions about it,
 * each far faster than the incomplete beta function would.
 *
 * Places on 0 to 1 are measured by s, x = s⁴ ÷ (s⁴ + (1 − s)⁴): on that scale the distribution function is smooth
 * at both ends whatever t is. Each cell holds the polynomial of degree five through value, slope and curvature of
 * both ends: six coefficients, right to about 3e-11.
 */
export type Pert = Float64Array;

/** Looked up once: in a script's own context a global can cost more than what is done with it. */
const { exp, floor, log, max, min, sqrt, abs } = Math;

const CELLS = 192;
/** Gauss–Legendre with three points in each cell: place from its start, and weight. */
const GAUSS: readonly (readonly [place: number, weight: number])[] = [
  [0.5 - sqrt(0.15), 5 / 18],
  [0.5, 8 / 18],
  [0.5 + sqrt(0.15), 5 / 18],
];

/** The logarithms of s, 1 − s and s⁴ + (1 − s)⁴ at the start of each cell and at its three points; made when first used. */
let logs: Float64Array | null = null;
const PER_CELL = 1 + GAUSS.length;

function logarithms(): Float64Array {
  const all = new Float64Array(3 * PER_CELL * CELLS);
  for (let cell = 0; cell < CELLS; cell++) {
    [0, ...GAUSS.map(([place]) => place)].forEach((place, index) => {
      const s = (cell + place) / CELLS;
      const spread = fourth(s) + fourth(1 - s);
      all.set([log(s), log(1 - s), log(spread)], 3 * (PER_CELL * cell + index));
    });
  }
  return all;
}

/** The distribution whose likely value lies at `t`, 0 ≤ t ≤ 1. */
export function pert(t: number): Pert {
  const heights = heightsOf(t);
  const areas = Array.from({ length: CELLS }, (_, cell) =>
    GAUSS.reduce((area, [, weight], index) => area + weight * (heights[PER_CELL * cell + 1 + index] ?? 0), 0),
  );
  const total = areas.reduce((sum, area) => sum + area, 0);
  const cells = new Float64Array(6 * CELLS);
  let below = 0;
  let start = { slope: 0, curvature: 0 };
  areas.forEach((area, cell) => {
    const end = endOf((cell + 1) / CELLS, t, (heights[PER_CELL * (cell + 1)] ?? 0) / total);
    cells.set(polynomialOf(below, area / total, start, end), 6 * cell);
    below += area / total;
    start = end;
  });
  return cells;
}

/** The density on the scale of s, up to a constant factor: x^α (1 − x)^β ÷ (s (1 − s)). */
function heightsOf(t: number): Float64Array {
  logs = logs ?? logarithms();
  const heights = new Float64Array(PER_CELL * CELLS);
  for (let node = 0; node < heights.length; node++) {
    const [near = 0, far = 0, spread = 0] = [logs[3 * node], logs[3 * node + 1], logs[3 * node + 2]];
    heights[node] = exp((3 + 16 * t) * near + (19 - 16 * t) * far - 6 * spread);
  }
  return heights;
}

function fourth(value: number): number {
  const square = value * value;
  return square * square;
}

interface End {
  slope: number;
  curvature: number;
}

/** Slope and curvature of the distribution function where two cells meet, per width of a cell. */
function endOf(s: number, t: number, slope: number): End {
  const rest = 1 - s;
  if (slope === 0) return { slope, curvature: 0 };
  const falling = (24 * (s * s * s - rest * rest * rest)) / (fourth(s) + fourth(rest));
  return { slope, curvature: (slope * ((3 + 16 * t) / s - (19 - 16 * t) / rest - falling)) / CELLS };
}

function polynomialOf(below: number, area: number, start: End, end: End): number[] {
  const missing = area - start.slope - start.curvature / 2;
  const turned = end.slope - start.slope - start.curvature;
  const bent = (end.curvature - start.curvature) / 2;
  return [
    below,
    start.slope,
    start.curvature / 2,
    10 * missing - 4 * turned + bent,
    7 * turned - 15 * missing - 2 * bent,
    6 * missing - 3 * turned + bent,
  ];
}

/** The share that lies at x or below; x may lie outside 0 to 1. */
export function pertBelow(cells: Pert, x: number): number {
  if (!(x > 0)) return 0;
  if (x >= 1) return 1;
  const root = sqrt(sqrt(x / (1 - x)));
  const place = (CELLS * root) / (1 + root);
  const cell = min(floor(place), CELLS - 1);
  const part = place - cell;
  const at = 6 * cell;
  const c0 = cells[at] ?? 0;
  const c1 = cells[at + 1] ?? 0;
  const c2 = cells[at + 2] ?? 0;
  const c3 = cells[at + 3] ?? 0;
  const c4 = cells[at + 4] ?? 0;
  const c5 = cells[at + 5] ?? 0;
  return ((((c5 * part + c4) * part + c3) * part + c2) * part + c1) * part + c0;
}

/**
 * What `use` makes of the quantiles of the middles of `count` equal shares, in rising order. It is given x and
 * 1 − x, both with all their digits.
 */
export function pertMiddles(
  cells: Pert,
  count: number,
  use: (x: number, rest: number) => number,
): Float64Array {
  const results = new Float64Array(count);
  let cell = 0;
  let part = 0;
  for (let index = 0; index < count; index++) {
    const share = (index + 0.5) / count;
    const before = cell;
    while (cell < CELLS - 1 && (cells[6 * cell + 6] ?? 1) <= share) cell++;
    part = partAt(cells, cell, share, cell === before && index > 0 ? part : 0.5);
    const s = (cell + part) / CELLS;
    const low = fourth(s);
    const high = fourth(1 - s);
    results[index] = use(low / (low + high), high / (low + high));
  }
  return results;
}

/** Where in its cell the distribution function reaches `share`, by Newton's method from `start`. */
function partAt(cells: Pert, cell: number, share: number, start: number): number {
  const at = 6 * cell;
  const c0 = cells[at] ?? 0;
  const c1 = cells[at + 1] ?? 0;
  const c2 = cells[at + 2] ?? 0;
  const c3 = cells[at + 3] ?? 0;
  const c4 = cells[at + 4] ?? 0;
  const c5 = cells[at + 5] ?? 0;
  let part = start;
  for (let step = 0; step < 20; step++) {
    const height = ((((c5 * part + c4) * part + c3) * part + c2) * part + c1) * part + c0;
    const slope = (((5 * c5 * part + 4 * c4) * part + 3 * c3) * part + 2 * c2) * part + c1;
    const next = min(1, max(0, part + (share - height) / slope));
    const moved = abs(next - part);
    part = next;
    if (moved < 1e-5) break;
  }
  return part;
}
