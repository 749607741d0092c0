import { nextRate, observedRate, type NextRate } from '../../core/rate-forecast';
import { quantile, sorted } from '../../core/summary';
import { normalQuantile } from '../../core/normal';
import { fittedRates, rateHistory, type RateHistory } from '../../functions/content/rate-history';
import { realRateSets, simulatedRateSets, type RateContent, type RateSplit } from './rate-sets';
import { scoreSet, type BacktestSet, type Contender, type Range, type SetScores } from './score';

interface RateQuestion {
  past: readonly RateContent[];
  history: RateHistory;
  group: string;
  /** Null asks for the true rate, else for the one observed on so many trials. */
  trials: number | null;
}

const ours: Contender<RateQuestion> = {
  name: 'CONTENT_RATE_FORECAST',
  range: ({ history, group, trials }, confidence) => {
    const fitted = fittedRates(history);
    const place = history.places.get(group) ?? null;
    const found: NextRate =
      trials === null ? nextRate(fitted, place, confidence) : observedRate(fitted, place, confidence, trials);
    return found;
  },
};

const pooledMean: Contender<RateQuestion> = {
  name: 'range of pooled mean',
  range: ({ past }, confidence) => meanRange(past, confidence),
};

const groupMean: Contender<RateQuestion> = {
  name: 'range of group mean',
  range: (question, confidence) => meanRange(ownOrAll(question, 1), confidence),
};

const groupQuantiles: Contender<RateQuestion> = {
  name: 'group quantiles',
  range: (question, confidence) => {
    const rates = sorted(ownOrAll(question, 3).map(({ events, trials }) => events / trials));
    const tail = (1 - confidence) / 2;
    return { low: quantile(rates, tail), high: quantile(rates, 1 - tail) };
  },
};

function ownOrAll({ past, group }: RateQuestion, fewest: number): readonly RateContent[] {
  const own = past.filter((content) => content.group === group);
  return own.length >= fewest ? own : past;
}

/** Normal range of the ratio of sums, as dashboards draw it. */
function meanRange(contents: readonly RateContent[], confidence: number): Range {
  const events = contents.reduce((total, content) => total + content.events, 0);
  const trials = contents.reduce((total, content) => total + content.trials, 0);
  const half = normalQuantile((1 + confidence) / 2) * Math.sqrt(events + 0.25);
  return { low: Math.max(0, events - half) / trials, high: (events + half) / trials };
}

const CONTENDERS = [ours, pooledMean, groupMean, groupQuantiles];

/** Tables of the observed rate and, where it is known, the true rate; `folder` holds the public data, if there is any. */
export function rateTables(folder: string | null): { title: string; rows: SetScores[] }[] {
  const simulated = simulatedRateSets();
  const observed = [...simulated, ...(folder === null ? [] : realRateSets(folder))];
  return [
    { title: 'observed rate', rows: observed.map((set) => scoreSet(asked(set, true), CONTENDERS)) },
    { title: 'true rate', rows: simulated.map((set) => scoreSet(asked(set, false), CONTENDERS)) },
  ];
}

function asked(
  { name, splits }: { name: string; splits: readonly RateSplit[] },
  observed: boolean,
): BacktestSet<RateQuestion> {
  const cases = splits.flatMap(({ past, next }) => {
    const column = <K extends keyof RateContent>(key: K) => past.map((content) => content[key]);
    const history = rateHistory(column('group'), column('events'), column('trials'));
    return next.map(({ group, events, trials, rate }) => ({
      question: { past, history, group, trials: observed ? trials : null },
      actual: observed ? events / trials : rate,
    }));
  });
  return { name, cases };
}
