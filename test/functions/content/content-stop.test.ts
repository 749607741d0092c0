import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { chanceOfRun } from '../../../src/core/run-chance';
import { contentStop } from '../../../src/functions/content/content-stop';
import { contentStopRisk } from '../../../src/functions/content/content-stop-risk';
import { fastest } from '../fastest';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('CONTENT_STOP without groups', () => {
  test.each([
    ['three below in a row', [0.5, -0.1, -0.2, -0.1], 'STOP'],
    ['two below in a row', [0.5, 0.1, -0.2, -0.1], 'WATCH'],
    ['only two judged, both below', [-0.2, -0.1], 'WATCH'],
    ['the last above, whatever came before', [-0.5, -0.1, -0.2, 0.1], 'KEEP'],
    ['a tie at the end', [-0.5, -0.1, -0.2, 0], 'KEEP'],
    ['a tie inside the run', [-0.5, -0.1, 0, -0.2], 'WATCH'],
    ['young contents between', [-0.1, '', -0.2, '', '', -0.1, ''], 'STOP'],
    ['only young contents', ['', '', ''], 'COLD_START'],
    ['a message where an ROI should be', ['⚠ views must be 0 or more', ''], 'COLD_START'],
  ])('%s', (_, rois, verdict) => {
    expect(contentStop.call([column(...rois), 0])).toBe(verdict);
    expect(contentStop.call([[rois], 0])).toBe(verdict);
  });

  test.each([
    ['a run of one stops at once', [column(0.5, -0.1), 0, '', '', 1], 'STOP'],
    ['a longer run waits', [column(-0.5, -0.1, -0.3), 0, '', '', 4], 'WATCH'],
    ['the line is in the measure of the ROIs', [column(2.4, 2.1, 1.9), 2.5], 'STOP'],
    [
      'the first contents of a new account are not judged',
      [column(-1, -1, -1, 0.2), 0, '', '', 3, 3],
      'KEEP',
    ],
    ['what is left after them may be too few to stop', [column(-1, -1, -1), 0, '', '', 3, 2], 'WATCH'],
    ['or nothing', [column(-1, -1, -1), 0, '', '', 3, 10], 'COLD_START'],
    ['young contents are not counted among them', [column('', '', -1, -1, -1), 0, '', '', 3, 2], 'WATCH'],
    [
      'dates decide the order',
      [column(-1, -1, 0.5, -1), 0, column('2026-03-03', '2026/03/04', '2026-03-01', 46083)],
      'STOP',
    ],
    [
      'on one day the order of the rows holds',
      [column(0.5, -1), 0, column('2026-03-03', '2026-03-03')],
      'WATCH',
    ],
    [
      'a content without a date is left out once dates are given',
      [column(0.5, -1), 0, column(46083, '')],
      'KEEP',
    ],
    ['no line, no verdict', [column(0.5, -1), ''], null],
  ])('%s', (_, args, verdict) => {
    expect(contentStop.call(args)).toBe(verdict);
  });

  test('a sum of tenths is a tie with the tenth it adds up to, however its last bit reads', () => {
    expect(1 - 0.9).toBeLessThan(0.1);
    expect(contentStop.call([column(1 - 0.9), 0.1])).toBe('KEEP');
    expect(contentStop.call([column(0.0999999999999), 0.1])).toBe('WATCH');
  });

  test.each([
    ['half a content', [column(1), 0, '', '', 2.5], 'run must be a whole number, got 2.5'],
    ['a run of none', [column(1), 0, '', '', 0], 'run must be 1 or more, got 0'],
    ['a run nobody waits for', [column(1), 0, '', '', 101], 'run must be 100 or less, got 101'],
    ['dates of other contents', [column(1, 2), 0, column(46083)], 'dates has 1 cell, rois has 2'],
    ['several lines', [column(1, 2), column(0, 1)], 'warning_line must be one cell'],
    ['text for an ROI', [column(1, 'bad'), 0], 'rois at position 2 must be a number, got "bad"'],
    ['an error for an ROI', [column(1, '#DIV/0!'), 0], 'rois at position 2 holds the error #DIV/0!'],
  ])('refuses %s', (_, args, sentence) => {
    expect(() => contentStop.call(args)).toThrow(sentence);
  });
});

describe('CONTENT_STOP by group', () => {
  test('gives a row each in the order in which groups turn up, also for a group with only young contents', () => {
    const groups = column('B', 'A', 'A', 'young', 'B', 'A', ' B ', 'young');
    const rois = column(0.2, -0.1, -0.2, '', 0, -0.3, -0.4, '');
    expect(contentStop.call([rois, 0, '', groups])).toEqual([
      ['B', 'WATCH', 3, 1 / 3, expect.closeTo(chanceOfRun(1 / 3, 3, 10), 15)],
      ['A', 'STOP', 3, 1, 1],
      ['young', 'COLD_START', 0, null, null],
    ]);
  });

  test('orders each group by its dates and counts the cold start in each', () => {
    const groups = column(1, '1', 2, 2, 2);
    const rois = column(-1, 1, -1, -1, -1);
    const dates = column(46083, 46082, 46085, 46084, 46086);
    expect(contentStop.call([rois, 0, dates, groups, 2, 1])).toEqual([
      ['1', 'WATCH', 1, 1, 1],
      ['2', 'STOP', 2, 1, 1],
    ]);
  });

  test('states the chance of CONTENT_STOP_RISK for ten contents, in the run that is asked for', () => {
    const rois = column(-1, 1, 1, -1, 1);
    const [row] = contentStop.call([rois, 0, '', column(...'aaaaa'), 2]) as unknown[][];
    expect(row).toEqual(['a', 'KEEP', 5, 0.4, contentStopRisk.call([0.4, 2])]);
  });

  test('is blank where every content lacks its date or its group', () => {
    expect(contentStop.call([column(1, 2), 0, column(46083, ''), column('', 'a')])).toBeNull();
  });

  test('judges 10,000 contents of 5,000 groups quickly', () => {
    const many = Array.from({ length: 10000 }, (_, at) => at);
    const args = [
      column(...many.map((at) => (at % 7) - 3)),
      0,
      column(...many),
      column(...many.map((at) => at % 5000)),
    ];
    expect(contentStop.call(args)).toHaveLength(5000);
    expect(fastest(() => contentStop.call(args))).toBeLessThan(1000);
  });
});

/** Exact: the Markov chain in rational numbers, or in 60 digits by mpmath: test/fixtures/run-chance.py. */
const { chances } = JSON.parse(readFileSync('test/fixtures/run-chance.json', 'utf8')) as {
  chances: [number, number, number, number][];
};

describe('CONTENT_STOP_RISK', () => {
  test.each(chances)('at a share of %d, %d in a row within %d: %d', (share, run, posts, expected) => {
    expect(Math.abs(chanceOfRun(share, run, posts) / expected - 1)).toBeLessThan(2e-15);
  });

  test('never fires where nothing is below, and surely where everything is', () => {
    expect(contentStopRisk.call([column(0, 1, 1), 3, column(1e6, 3, 2)])).toEqual(column(0, 1, 0));
  });

  test('waits three contents and watches ten, unless told otherwise', () => {
    expect(contentStopRisk.call([0.4])).toBe(contentStopRisk.call([0.4, 3, 10]));
  });

  test('rises with the share and the posts, falls with the run, and is a chance', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const places = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(share, share, places, places, (p, q, run, posts) => {
        const chance = chanceOfRun(p, run, posts);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(chanceOfRun(Math.max(p, q), run, posts)).toBeGreaterThanOrEqual(chance - 1e-15);
        expect(chanceOfRun(p, run, posts + 1)).toBeGreaterThanOrEqual(chance - 1e-15);
        expect(chanceOfRun(p, run + 1, posts)).toBeLessThanOrEqual(chance + 1e-15);
      }),
    );
  });

  test('watches a million posts in 10,000 rows within the time of a few', () => {
    const shares = column(...Array.from({ length: 10000 }, (_, at) => 0.001 + at / 20000));
    expect(fastest(() => contentStopRisk.call([shares, 3, 1e6]))).toBeLessThan(1000);
  });

  test.each([
    [[1.5], 'share_below must be 1 or less, got 1.5; type 1.5% or 0.015'],
    [[0.3, 3, 0], 'posts must be 1 or more, got 0'],
    [[0.3, 3, 1e7], 'posts must be 1000000 or less, got 10000000'],
  ])('refuses %j', (args, sentence) => {
    expect(() => contentStopRisk.call(args)).toThrow(sentence);
  });
});
