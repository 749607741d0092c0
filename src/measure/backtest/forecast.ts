import { amountAt, fitGroups, forecastGroup, type GroupModel } from '../../core/group-forecast';
import { rememberLast } from '../../core/remember';
import { studentQuantile } from '../../core/student';
import { mean, quantile, sorted, variance } from '../../core/summary';
import { realSets, SIMULATED, type Content, type ContentSet } from './contents';
import { Random } from './random';
import { scoreSet, type Case, type Contender, type Range, type SetScores } from './score';

/** What comes next in this group, after that history? */
interface Question {
  history: readonly Content[];
  group: string;
}

const WINDOW = 20;

/** CONTENT_FORECAST without its cells. */
const ours: Contender<Question> = {
  name: 'CONTENT_FORECAST',
  range({ history, group }, confidence) {
    const model = fitted(history);
    const forecast = forecastGroup(model, group);
    return between(confidence, (p) => amountAt(forecast, model.correction, p));
  },
};

const fitted = rememberLast((history: readonly Content[]): GroupModel => {
  const amounts = new Map<string, number[]>();
  for (const { group, amount } of history) amounts.set(group, [...(amounts.get(group) ?? []), amount]);
  return fitGroups(new Map([...amounts].map(([group, values]) => [group, values.slice(-WINDOW)])));
});

/** One log-normal, and one chance of zero, over everything. */
const pooled: Contender<Question> = {
  name: 'one range for all',
  range: ({ history }, confidence) => logNormal(amountsOf(history), confidence) ?? { low: 0, high: 0 },
};

/** The group's own last contents alone, by Student's t; with fewer than two above 0, the range for all. */
const alone: Contender<Question> = {
  name: 'own t range',
  range: (question, confidence) =>
    logNormal(lastOf(question), confidence) ?? pooled.range(question, confidence),
};

/** What spreadsheets do: PERCENTILE of the group's last contents; without any, of all. */
const percentiles: Contender<Question> = {
  name: 'own percentiles',
  range(question, confidence) {
    const own = lastOf(question);
    const rising = sorted(own.length > 0 ? own : amountsOf(question.history));
    return between(confidence, (p) => quantile(rising, p));
  },
};

function logNormal(amounts: readonly number[], confidence: number): Range | null {
  const logs = amounts.filter((amount) => amount > 0).map(Math.log);
  if (logs.length < 2) return null;
  const zero = 1 - logs.length / amounts.length;
  const scale = Math.sqrt(variance(logs) * (1 + 1 / logs.length));
  const centre = mean(logs);
  return between(confidence, (p) =>
    p <= zero ? 0 : Math.exp(centre + scale * studentQuantile((p - zero) / (1 - zero), logs.length - 1)),
  );
}

function between(confidence: number, at: (p: number) => number): Range {
  return { low: at((1 - confidence) / 2), high: at((1 + confidence) / 2) };
}

function amountsOf(contents: readonly Content[]): number[] {
  return contents.map(({ amount }) => amount);
}

function lastOf({ history, group }: Question): number[] {
  return amountsOf(history.filter((content) => content.group === group)).slice(-WINDOW);
}

type Asking = (contents: readonly Content[], random: Random, most: number) => Case<Question>[];

/** Each content from everything before it. */
const oneAhead: Asking = (contents, random, most) => {
  const first = Math.max(4, Math.floor(contents.length * 0.35));
  const places = contents.map((_, place) => place).slice(first);
  return random
    .shuffled(places)
    .slice(0, most)
    .map((place) => caseOf(contents.slice(0, place), contents[place]));
};

/** All contents of the last two fifths from the first three: a history nobody has updated. */
const frozen: Asking = (contents) => {
  const end = Math.max(4, Math.floor(contents.length * 0.6));
  const history = contents.slice(0, end);
  return contents.slice(end).map((content) => caseOf(history, content));
};

function caseOf(history: readonly Content[], next: Content | undefined): Case<Question> {
  return { question: { history, group: next?.group ?? '' }, actual: next?.amount ?? NaN };
}

/** Scores for every set; about `cases` questions each where each needs a fit of its own. */
export function forecastScores(kind: 'one ahead' | 'frozen', cases: number): SetScores[] {
  const ask = kind === 'frozen' ? frozen : oneAhead;
  return [...SIMULATED, ...realSets()].map((set, index) => {
    const worlds = Array.from({ length: set.worlds }, (_, number) => new Random(1000 * (index + 1) + number));
    return scoreSet({ name: set.name, cases: worlds.flatMap((random) => casesOf(set, random, ask, cases)) }, [
      ours,
      pooled,
      alone,
      percentiles,
    ]);
  });
}

function casesOf(set: ContentSet, random: Random, ask: Asking, cases: number): Case<Question>[] {
  return ask(set.make(random), random, Math.ceil(cases / set.worlds));
}
