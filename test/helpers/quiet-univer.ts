const STALE = 'Dependency tree not found for treeId:';

/**
 * Univer's index keeps single cells that a formula read before it was replaced, and says so each time one of them
 * changes. The number it names is that of the replaced formula: numbers are given once, and every formula there is
 * has been entered under its own before, so nothing is left uncalculated (see `calculation.test.ts`).
 */
const say = console.error.bind(console);
console.error = (...said: unknown[]) => {
  if (said[0] !== STALE) say(...said);
};
