import fixture from '../fixtures/next-content.json';
import { huberLine } from '../../src/core/huber';
import { groupEvidence, groupLogLikelihood } from '../../src/core/rate-groups';
import { countChance, countQuantile, rateQuantile } from '../../src/core/rate-range';
import { inverseTrigamma, trigamma } from '../../src/core/trigamma';

const near = (found: number, expected: number, relative: number) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(relative * Math.max(1e-3, Math.abs(expected)));

test('Huber lines are those of RLM in statsmodels, with HuberT and the scale by MAD', () => {
  for (const { x, y, intercept, slope, scale } of fixture.lines) {
    const line = huberLine(x, y);
    near(line.intercept, intercept, 1e-6);
    near(line.slope, slope, 1e-6);
    near(line.scale, scale, 1e-6);
  }
});

test('trigamma is that of SciPy, and its inverse comes back', () => {
  for (const { x, value } of fixture.trigammas) {
    near(trigamma(x) / value, 1, 1e-12);
    near(inverseTrigamma(value) / x, 1, 1e-9);
  }
});

test('chances of counts are the negative binomial ones of SciPy', () => {
  for (const { shape, exposure, trials, count, cdf } of fixture.counts) {
    near(countChance([{ weight: 1, shape, exposure }], trials, count) / cdf, 1, 1e-9);
  }
});

test('quantiles of a rate are the gamma ones of SciPy', () => {
  for (const { shape, exposure, p, quantile } of fixture.gammas) {
    near(rateQuantile([{ weight: 1, shape, exposure }], p) / quantile, 1, 1e-9);
  }
});

test('the likelihood of a group differs from that of SciPy by a constant', () => {
  for (const group of fixture.groups) {
    const logs = group.rates.map((rate) => groupLogLikelihood(group, group.shape, rate));
    logs.forEach((log, at) => {
      near(log - (logs[0] ?? 0), (group.logs[at] ?? 0) - (group.logs[0] ?? 0), 1e-8);
    });
  }
});

test('a group speaks for the rate at which its likelihood peaks, but for half an event', () => {
  for (const group of fixture.groups) {
    const { events, exposure } = groupEvidence(group, group.shape, group.peak);
    near(events / exposure / group.peak, 1, 1e-6);
  }
});

test('a range of counts meets its quantile in the mid-distribution', () => {
  const parts = [{ weight: 1, shape: 4, exposure: 100 }];
  const found = countQuantile(parts, 400, 0.9);
  const middle = (count: number) => (countChance(parts, 400, count) + countChance(parts, 400, count - 1)) / 2;
  const below = Math.floor(found);
  expect(middle(below) + (found - below) * (middle(below + 1) - middle(below))).toBeCloseTo(0.9, 9);
});
