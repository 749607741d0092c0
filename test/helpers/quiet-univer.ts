const STALE = 'Dependency tree not found for treeId:';

/**
 * Univer's index may keep cells that a formula read which is gone, such as one on a deleted sheet, and says so when
 * one of them changes. The number it names is that of the formula that is gone: numbers are given once, and every
 * formula there is has been entered under its own before, so nothing is left uncalculated (`calculation.test.ts`).
 */
const say = console.error.bind(console);
console.error = (...said: unknown[]) => {
  if (said[0] !== STALE) say(...said);
};
