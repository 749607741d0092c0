import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Locked {
  license?: string;
  resolved?: string;
}

const root = resolve(__dirname, '..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<
    string,
    Locked & { devDependencies?: Record<string, string>; dependencies?: Record<string, string> }
  >;
};
const { '': project = {}, ...packages } = lock.packages;
const all = Object.entries(packages);

/** What we choose ourselves. */
const CHOSEN = /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause)$/;
/** What tools bring along: as permissive, or data under an attribution licence that no user ever receives. */
const BROUGHT = /^(BlueOak-1\.0\.0|0BSD|BSD|CC0-1\.0|CC-BY-[34]\.0|\(MIT OR CC0-1\.0\))$/;
/** No licence field, but a licence file that was read: Apache-2.0, MIT, MIT. */
const READ_BY_HAND = ['node_modules/@univerjs/telemetry', 'node_modules/exit', 'node_modules/fuzzy'];

test('every package of the lock file has a licence that lets anyone use it', () => {
  const wrong = all
    .filter(([path]) => !READ_BY_HAND.includes(path))
    .filter(([, { license = 'none' }]) => !CHOSEN.test(license) && !BROUGHT.test(license));
  expect(wrong.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('the packages without a licence field carry the licence file that was read', () => {
  const missing = READ_BY_HAND.filter((path) => {
    const folder = join(root, path);
    if (!existsSync(folder)) return true;
    return !readdirSync(folder).some((name) => name.startsWith('LICENSE'));
  });
  expect(missing).toEqual([]);
});

test('what we depend on directly is MIT, BSD, ISC or Apache', () => {
  const names = Object.keys({ ...project.dependencies, ...project.devDependencies });
  const wrong = names.filter((name) => !CHOSEN.test(packages[`node_modules/${name}`]?.license ?? ''));
  expect(wrong).toEqual([]);
});

test('the preset that installs packages without a licence is not among them', () => {
  expect(all.map(([path]) => path)).not.toContain('node_modules/@univerjs/presets');
});

test('the lock file names no host', () => {
  expect(all.filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([]);
});
