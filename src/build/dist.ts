import { build } from 'esbuild';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { records } from '../functions/index';
import { manifest, screenFile, screenNames } from './screens';
import { withoutDocumentation } from './strip-documentation';
import { GLOBAL, entryFile, stubsFile } from './stubs';

/** Called by the stubs alone; everything else the entry exports becomes a global of its own name. */
const DOOR_OF_STUBS = 'callFunction';

interface Bundle {
  text: string;
  exports: string[];
}

async function bundle(root: string): Promise<Bundle> {
  const entry = 'src/addon/main.ts';
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: 'app.js',
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: GLOBAL,
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'inline',
    plugins: [withoutDocumentation],
    logLevel: 'warning',
  });
  // An IIFE has no exports in esbuild's report, so the names are read from a second, written nowhere.
  const names = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: 'app.mjs',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'silent',
  });
  const exports = Object.values(names.metafile.outputs).flatMap((output) => output.exports);
  return { text: result.outputFiles[0]?.text ?? '', exports };
}

/** What is pushed to Google, written to `outdir`: the manifest, the bundle, the stubs, the entry points, the pages. */
export async function buildDist(root = process.cwd(), outdir = join(root, 'dist')): Promise<void> {
  const client = join(root, 'src/sidebar/client');
  const [app, screens] = await Promise.all([bundle(root), screenNames(client)]);
  const pages = await Promise.all(screens.map(async (name) => [`${name}.html`, await screenFile(client, name)]));
  const entries = app.exports.filter((name) => name !== DOOR_OF_STUBS).sort();
  const files: [string, string][] = [
    ['appsscript.json', await manifest(root)],
    ['app.js', app.text],
    ['functions.js', stubsFile(records)],
    ['entry.js', entryFile(entries)],
    ...(pages as [string, string][]),
  ];
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  await Promise.all(files.map(([name, text]) => writeFile(join(outdir, name), text)));
}

export async function main(): Promise<void> {
  await buildDist();
}
