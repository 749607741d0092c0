/** What a forecast says: the next value lies between low and high with the stated confidence. */
export interface Range {
  low: number;
  high: number;
}

/** A way of forecasting, good or bad: all are asked the same questions. */
export interface Contender<Question> {
  name: string;
  range(question: Question, confidence: number): Range;
}

/** A question whose answer is known to us, not to the contender. */
export interface Case<Question> {
  question: Question;
  actual: number;
}

export interface BacktestSet<Question> {
  name: string;
  cases: readonly Case<Question>[];
}

export interface Score {
  contender: string;
  /** Share of the actual values inside their range; the bounds are inside. */
  coverage: number;
  /** Mean interval score of ln(value + offset), the offset being half the smallest positive actual of the set. */
  logScore: number;
  /** Mean interval score ÷ mean actual. */
  rawScore: number;
}

export interface SetScores {
  set: string;
  cases: number;
  scores: readonly Score[];
}

/** Gneiting & Raftery (2007), eq. 43: the width, and 2 ÷ (1 − confidence) times what an actual lies outside. Lower is better. */
export function intervalScore({ low, high }: Range, actual: number, confidence: number): number {
  const miss = Math.max(0, low - actual, actual - high);
  return high - low + (2 / (1 - confidence)) * miss;
}

export function scoreSet<Question>(
  { name, cases }: BacktestSet<Question>,
  contenders: readonly Contender<Question>[],
  confidence = 0.8,
): SetScores {
  const positive = cases.map(({ actual }) => actual).filter((actual) => actual > 0);
  const offset = positive.length > 0 ? positive.reduce((a, b) => Math.min(a, b)) / 2 : 1;
  const log = (value: number) => Math.log(Math.max(value, 0) + offset);
  const scale = average(cases.map(({ actual }) => actual)) || 1;
  const scores = contenders.map((contender) => {
    const ranges = cases.map(({ question }) => contender.range(question, confidence));
    const each = (score: (range: Range, actual: number) => number) =>
      average(ranges.map((range, index) => score(range, cases[index]?.actual ?? NaN)));
    return {
      contender: contender.name,
      coverage: each(({ low, high }, actual) => (low <= actual && actual <= high ? 1 : 0)),
      logScore: each(({ low, high }, actual) =>
        intervalScore({ low: log(low), high: log(high) }, log(actual), confidence),
      ),
      rawScore: each((range, actual) => intervalScore(range, actual, confidence)) / scale,
    };
  });
  return { set: name, cases: cases.length, scores };
}

/**
 * One row per set, three columns per contender: coverage, log score, raw score. A `*` marks a score that is better
 * than the first contender's, which is ours; a `!` a coverage of ours outside 0.75 to 0.88.
 */
export function printTable(title: string, rows: readonly SetScores[]): void {
  const contenders = rows[0]?.scores.map(({ contender }) => contender) ?? [];
  const widest = Math.max(...rows.map(({ set }) => set.length), title.length);
  console.log(`\n${title.padEnd(widest)}      n${contenders.map((name) => name.padStart(25)).join('')}`);
  console.log(
    `${' '.repeat(widest + 7)}${contenders
      .map(() => '   inside      log      raw')
      .join('')
      .replace(/^ {2}/, '')}`,
  );
  for (const row of rows) console.log(line(row, widest));
}

function line({ set, cases, scores }: SetScores, widest: number): string {
  const [ours] = scores;
  const cells = scores.map(({ coverage, logScore, rawScore }, index) => {
    const odd = index === 0 && (coverage < 0.75 || coverage > 0.88) ? '!' : ' ';
    const mark = (score: number, own: number | undefined) => (own !== undefined && score < own ? '*' : ' ');
    return `${coverage.toFixed(3).padStart(7)}${odd}${shown(logScore)}${mark(logScore, ours?.logScore)}${shown(rawScore)}${mark(rawScore, ours?.rawScore)}`;
  });
  return `${set.padEnd(widest)} ${String(cases).padStart(6)}${cells.join('')}`;
}

function shown(score: number): string {
  return (score < 1000 ? score.toFixed(3) : score.toExponential(1)).padStart(8);
}

function average(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
}
