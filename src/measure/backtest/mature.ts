import { fitGrowth, type Growth } from '../../core/growth';
import { matureRange } from '../../core/growth-range';
import { mean, quantile, sorted } from '../../core/summary';
import { studentQuantile } from '../../core/student';
import { realMatureSets, simulatedMatureSets, type MaturePair, type MatureSet } from './mature-sets';
import { scoreSet, type BacktestSet, type Contender, type SetScores } from './score';

interface MatureQuestion {
  past: readonly MaturePair[];
  growth: Growth;
  early: number;
}

const ours: Contender<MatureQuestion> = {
  name: 'CONTENT_MATURE_VIEWS',
  range: ({ growth, early }, confidence) => matureRange(growth, early, confidence),
};

const ratioQuantiles: Contender<MatureQuestion> = {
  name: 'quantiles of ratio',
  range: ({ past, early }, confidence) => {
    const ratios = sorted(past.map((pair) => (pair.final + 1) / (pair.early + 1)));
    return betweenQuantiles(ratios, confidence, (ratio) => (early + 1) * ratio - 1);
  },
};

/** The prediction interval of a least-squares line through the logarithms. */
const leastSquares: Contender<MatureQuestion> = {
  name: 'least squares',
  range: ({ past, early }, confidence) => {
    const x = past.map((pair) => Math.log1p(pair.early));
    const y = past.map((pair) => Math.log1p(pair.final));
    const [middleX, middleY] = [mean(x), mean(y)];
    const squares = x.reduce((total, place) => total + (place - middleX) ** 2, 1e-9);
    const slope =
      x.reduce((total, place, at) => total + (place - middleX) * ((y[at] ?? 0) - middleY), 0) / squares;
    const line = (place: number) => middleY + slope * (place - middleX);
    const left = x.reduce((total, place, at) => total + ((y[at] ?? 0) - line(place)) ** 2, 0);
    const place = Math.log1p(early);
    const sd = Math.sqrt((left / (x.length - 2)) * (1 + 1 / x.length + (place - middleX) ** 2 / squares));
    const half = studentQuantile((1 + confidence) / 2, x.length - 2) * sd;
    return { low: Math.expm1(line(place) - half), high: Math.expm1(line(place) + half) };
  },
};

const finalQuantiles: Contender<MatureQuestion> = {
  name: 'quantiles of final',
  range: ({ past, early }, confidence) =>
    betweenQuantiles(sorted(past.map((pair) => pair.final)), confidence, (final) => Math.max(early, final)),
};

function betweenQuantiles(rising: readonly number[], confidence: number, shown: (value: number) => number) {
  const tail = (1 - confidence) / 2;
  return { low: shown(quantile(rising, tail)), high: shown(quantile(rising, 1 - tail)) };
}

const CONTENDERS = [ours, ratioQuantiles, leastSquares, finalQuantiles];

/** `folder` holds the public data, if there is any. */
export function matureTables(folder: string | null): { title: string; rows: SetScores[] }[] {
  const sets = [...simulatedMatureSets(), ...(folder === null ? [] : realMatureSets(folder))];
  return [{ title: 'final views', rows: sets.map((set) => scoreSet(asked(set), CONTENDERS)) }];
}

function asked({ name, splits }: MatureSet): BacktestSet<MatureQuestion> {
  const cases = splits.flatMap(({ past, next }) => {
    const growth = fitGrowth(
      past.map(({ early }) => early),
      past.map(({ final }) => final),
    );
    return next.map(({ early, final }) => ({ question: { past, growth, early }, actual: final }));
  });
  return { name, cases };
}
