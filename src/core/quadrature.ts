const HALF_POINTS = 8;

interface Node {
  place: number;
  weight: number;
}

let nodes: readonly Node[] | null = null;

/** The right half of Gauss & Legendre's 16 nodes on −1 … 1: roots of the Legendre polynomial, by Newton's method. */
function legendreNodes(): readonly Node[] {
  const degree = 2 * HALF_POINTS;
  return Array.from({ length: HALF_POINTS }, (_, index) => {
    let place = Math.cos((Math.PI * (index + 0.75)) / (degree + 0.5));
    let slope = 0;
    for (let round = 0; round < 6; round++) {
      let value = 1;
      let before = 0;
      for (let order = 1; order <= degree; order++) {
        [value, before] = [((2 * order - 1) * place * value - (order - 1) * before) / order, value];
      }
      slope = (degree * (before - place * value)) / (1 - place * place);
      place -= value / slope;
    }
    return { place, weight: 2 / ((1 - place * place) * slope * slope) };
  });
}

/** 16 places from low to high with the weights that give an integral, exact for polynomials up to degree 31. */
export function weightedPlaces(low: number, high: number): Node[] {
  nodes = nodes ?? legendreNodes();
  const centre = (low + high) / 2;
  const half = (high - low) / 2;
  return nodes.flatMap(({ place, weight }) => [
    { place: centre - half * place, weight: half * weight },
    { place: centre + half * place, weight: half * weight },
  ]);
}

function integratePanel(integrand: (x: number) => number, low: number, high: number): number {
  nodes = nodes ?? legendreNodes();
  const centre = (low + high) / 2;
  const half = (high - low) / 2;
  let sum = 0;
  for (const { place, weight } of nodes) {
    sum += weight * (integrand(centre - half * place) + integrand(centre + half * place));
  }
  return sum * half;
}

/**
 * ∫ from 0 outwards of a function that falls at least exponentially, over panels of a width (of either sign) in which
 * it falls to about a fiftieth or less: what lies beyond the last one is smaller still.
 */
export function integrateTail(integrand: (x: number) => number, step: number): number {
  let sum = 0;
  for (let low = 0; ; low += step) {
    const panel = integratePanel(integrand, low, low + step);
    sum += panel;
    if (!(Math.abs(panel) > 1e-14 * Math.abs(sum))) return Math.abs(sum);
  }
}

/** The same of a function that falls like a power of x at first: every panel is as wide as all before it, and `from`. */
export function integrateLongTail(integrand: (x: number) => number, from: number): number {
  let sum = 0;
  for (let low = 0; ; low = 2 * low + from) {
    const panel = integratePanel(integrand, low, 2 * low + from);
    sum += panel;
    if (!(panel > 1e-14 * sum)) return sum;
  }
}
