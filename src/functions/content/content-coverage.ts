import { binomialTwoSided } from '../../core/binomial';
import { wilsonRange } from '../../core/wilson';
import { words, type Words } from '../../core/words';
import { confidence } from '../confidence';
import { defineFunction, numberSample, refused, row } from '../define';
import { tooFew } from '../sentences';
import { crossedRange, heldPlaces } from './coverage';

function ranged(label: Words, help: Words) {
  return numberSample({ with: 'contents', keepBlanks: true, words: { label, help } });
}

export const contentCoverage = defineFunction({
  name: 'CONTENT_COVERAGE',
  words: {
    summary: words(
      'How often forecast ranges held what came: an 80% range should hold about 80% of the time.',
      '预测区间准不准：实际落在区间内的比例，80% 的区间应有约 80% 命中。',
    ),
    formula:
      'inside = low ≤ actual ≤ high; share = inside ÷ n with its Wilson range at 95%; p: exact binomial test of inside out of n against confidence',
    source: words(
      'Clopper & Pearson (1934), as binom.test of R; Wilson (1927).',
      '二项分布精确检验（与 R 的 binom.test 一致）；Wilson（1927）。',
    ),
    mistakes: [
      words(
        'Checking ranges made after the outcome was known: freeze forecasts when the content is planned.',
        '用事后做的区间来检验：预测要在策划时就定稿，不再改动。',
      ),
      words(
        'Taking wide ranges for good ones: a range that holds everything helps nobody; compare widths as well.',
        '以为区间越宽越好：什么都能包住的区间没有用，还要看宽度。',
      ),
    ],
    limits: words(
      'From 1 content, but with fewer than about 20 even a bad forecaster cannot be told from a good one: the Wilson range shows it.',
      '1 条即可算，但少于约 20 条时好坏分不出来，看 Wilson 区间就知道。',
    ),
  },
  params: {
    lows: ranged(
      words('Lows', '区间下限'),
      words('Low end of each forecast range.', '每条内容预测区间的下限。'),
    ),
    highs: ranged(words('Highs', '区间上限'), words('High end of the same range.', '同一区间的上限。')),
    actuals: ranged(
      words('Actuals', '实际值'),
      words('What it came to; blank while too young.', '实际结果；还太新的留空。'),
    ),
    confidence: confidence(0.8),
  },
  returns: row([
    {
      name: words('Contents', '内容数'),
      unit: 'count',
      words: words('Contents with a range and an actual.', '有区间也有实际的内容数。'),
    },
    {
      name: words('Share inside', '命中比例'),
      unit: 'rate',
      words: words('Part of them inside their range.', '实际落在区间内的比例。'),
    },
    {
      name: words('Low', '下限'),
      unit: 'rate',
      words: words('Wilson’s lower end of that share at 95%.', '命中比例的 95% Wilson 下限。'),
    },
    {
      name: words('High', '上限'),
      unit: 'rate',
      words: words('Wilson’s upper end of that share at 95%.', '命中比例的 95% Wilson 上限。'),
    },
    {
      name: words('p value', 'p 值'),
      unit: 'rate',
      words: words(
        'How often ranges that keep their promise would be off at least this much; below 0.05 they do not keep it.',
        '区间如实时，偏差这么大的概率；低于 0.05 说明区间不如实。',
      ),
    },
  ]),
  examples: [
    {
      args: [[[10, 10, 10]], [[20, 20, 20]], [[10, 15, 21]], 0.5],
      result: [[3, 0.666666667, 0.207659601, 0.938508055, 1]],
      because: words(
        'two of three inside, the end included; at 50% that is as likely as it gets',
        '3 条里 2 条在区间内（含端点）；按 50% 算这最常见',
      ),
    },
    {
      args: [[[1, 1, '', 1]], [[2, 2, 2, 2]], [[5, 5, 5, '']]],
      result: [[2, 0, 0, 0.657619772, 0.04]],
      because: words('two whole lines, none inside: 0.2 × 0.2', '两行完整数据，都不在区间内：0.2 × 0.2'),
    },
    {
      args: [[[1, 5]], [[2, 3]], [[2, 3]]],
      error: 'lows at position 2 must be 3 or less, as highs there, got 5',
      because: words('the ends are swapped', '上下限填反了'),
    },
  ],
  compute({ lows, highs, actuals, confidence }) {
    const trouble = crossedRange(lows, highs);
    if (trouble) return trouble;
    const held = heldPlaces(lows, highs, actuals);
    const n = held.length;
    if (n === 0) return refused(tooFew('actuals', 1, 0, words('content', '条内容')));
    const inside = held.filter(Boolean).length;
    return [n, inside / n, ...wilsonRange(inside, n, 0.95), binomialTwoSided(inside, n, confidence)];
  },
});
