/** What a chance close to 1 may be off by in its last digits. */
const SURE = 1 - 1e-15;

/**
 * The chance that `run` in a row (1 or more) turn up somewhere among `posts` independent ones, each with chance
 * `share`: the Markov chain of the current run, by Feller's recursion for the first run to end at a place (1968,
 * An Introduction to Probability Theory, volume I, XIII.7). Once the chance per further post has settled, the
 * rest is one power, so a million posts cost no more than a few hundred; memory and time grow with `run`.
 */
export function chanceOfRun(share: number, run: number, posts: number): number {
  if (posts < run || share === 0) return 0;
  const whole = share ** run;
  const anew = (1 - share) * whole;
  const chances = Array.from({ length: run }, () => 0);
  let hazard = 0;
  let settled = 0;
  for (let post = run; post <= posts; post++) {
    const before = chances[post - 1] ?? 0;
    if (before > SURE) return before;
    const added = post === run ? whole : anew * (1 - (chances[post - run - 1] ?? 0));
    const next = added / (1 - before);
    settled = Math.abs(next - hazard) <= 2e-15 * next ? settled + 1 : 0;
    hazard = next;
    if (settled > run) return -Math.expm1(Math.log1p(-before) + (posts - post + 1) * Math.log1p(-hazard));
    chances.push(Math.min(1, before + added));
  }
  return chances[posts] ?? 0;
}
