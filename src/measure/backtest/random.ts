import { Chance } from '../fuzz/chance';

/** Repeatable draws from the distributions the simulated sets are made of; the same seed gives the same set. */
export class Random {
  private readonly chance: Chance;

  constructor(seed: number) {
    this.chance = new Chance(seed);
  }

  /** Above 0, below 1. */
  uniform(): number {
    return this.chance.next() + 2 ** -33;
  }

  whole(lowest: number, highest: number): number {
    return this.chance.whole(lowest, highest);
  }

  pick<T>(options: readonly T[]): T {
    return this.chance.pick(options);
  }

  happens(probability: number): boolean {
    return this.uniform() < probability;
  }

  list<T>(length: number, one: (index: number) => T): T[] {
    return Array.from({ length }, (_, index) => one(index));
  }

  /** Fisher–Yates; a new list. */
  shuffled<T>(values: readonly T[]): T[] {
    const left = [...values];
    return values.map(() => left.splice(this.whole(0, left.length - 1), 1)[0] as T);
  }

  /** Box & Muller (1958). */
  normal(mean = 0, sd = 1): number {
    return mean + sd * Math.sqrt(-2 * Math.log(this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }

  logNormal(median: number, logSd: number): number {
    return median * Math.exp(this.normal(0, logSd));
  }

  exponential(mean = 1): number {
    return -mean * Math.log(this.uniform());
  }

  /** Marsaglia & Tsang (2000); the mean is shape × scale. */
  gamma(shape: number, scale = 1): number {
    if (shape < 1) return this.gamma(shape + 1, scale) * Math.pow(this.uniform(), 1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = this.normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(this.uniform()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v * scale;
    }
  }

  beta(a: number, b: number): number {
    const first = this.gamma(a);
    return first / (first + this.gamma(b));
  }

  studentT(degrees: number): number {
    return this.normal() / Math.sqrt(this.gamma(degrees / 2, 2 / degrees));
  }

  /** By products of uniforms up to a mean of 30, beyond by halving: a Poisson is the sum of two of half the mean. */
  poisson(mean: number): number {
    if (mean > 30) return this.poisson(mean / 2) + this.poisson(mean / 2);
    const stop = Math.exp(-mean);
    let count = 0;
    for (let product = this.uniform(); product > stop; product *= this.uniform()) count++;
    return count;
  }

  /** By counting up to 200 trials, beyond by order statistics (Ahrens & Dieter 1974): time grows with ln(trials). */
  binomial(trials: number, probability: number): number {
    if (trials <= 200) return this.list(trials, () => this.happens(probability)).filter(Boolean).length;
    const middle = Math.floor(trials / 2) + 1;
    const cut = this.beta(middle, trials - middle + 1);
    return cut > probability
      ? this.binomial(middle - 1, probability / cut)
      : middle + this.binomial(trials - middle, (probability - cut) / (1 - cut));
  }

  /** A Poisson whose mean is gamma distributed: variance mean + mean² ÷ shape. */
  negativeBinomial(mean: number, shape: number): number {
    return this.poisson(this.gamma(shape, mean / shape));
  }
}
