import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const OUTPUT = '.cache/univer.cjs';
const ENTRY = 'src/preview/univer/headless-modules.ts';

/**
 * Bundles Univer once into one CommonJS file that jest can load. The key in the first line says what it was made
 * from, so that only a change of the entry or of the installed packages makes it anew.
 */
export async function bundleHeadless(root: string): Promise<void> {
  const output = join(root, OUTPUT);
  const key = `// ${keyOf(root)}`;
  if (existsSync(output) && readFileSync(output, 'utf8').startsWith(key)) return;
  const { outputFiles } = await build({
    entryPoints: [join(root, ENTRY)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    outfile: output,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    banner: { js: key },
    loader: { '.css': 'empty' },
    logLevel: 'error',
  });
  const [bundle] = outputFiles;
  if (!bundle) throw new Error(`${ENTRY} gave no bundle`);
  writeWhole(output, bundle.text);
}

function keyOf(root: string): string {
  const hash = createHash('sha256');
  for (const file of [ENTRY, 'package-lock.json']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Other test runs may be reading: the file appears whole or not at all. */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}
