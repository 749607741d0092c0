import type { BuildOptions } from 'esbuild';
import { build } from 'esbuild';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { records } from '../functions/index';
import { lazyRecords } from './lazy-records';
import { manifest, screenFile, screenNames } from './screens';
import { withoutDocumentation } from './strip-documentation';
import { CELLS, PLANNER, entryFile, stubsFile } from './stubs';

type File = [name: string, text: string];

function server(root: string, entry: string) {
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'inline',
    plugins: [lazyRecords, withoutDocumentation],
    logLevel: 'warning',
  } satisfies BuildOptions;
}

async function bundle(root: string, entry: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({ ...server(root, entry), format: 'iife', globalName });
  return outputFiles[0]?.text ?? '';
}

/**
 * Menu, workbook and imports, made only when one of them is asked for: a cell that calculates loads every file
 * anew and needs none of it, and the engine passes over the body of a function that is not called.
 */
async function plannerFile(root: string, entry: string): Promise<string> {
  return `function ${PLANNER}() {\n${await bundle(root, entry, 'planner')}return planner;\n}\n`;
}

/** An IIFE has no exports in esbuild's report, so their names are read from a build that is written nowhere. */
async function exportsOf(root: string, entry: string): Promise<string[]> {
  const { metafile } = await build({ ...server(root, entry), format: 'esm', outfile: 'exports.mjs' });
  return Object.values(metafile.outputs)
    .flatMap((output) => output.exports)
    .sort();
}

/** What is pushed to Google, written to `outdir`: the manifest, the two bundles, the stubs, the entry points, the pages. */
export async function buildDist(root = process.cwd(), outdir = join(root, 'dist')): Promise<void> {
  const client = join(root, 'src/sidebar/client');
  const entry = 'src/addon/main.ts';
  const page = async (name: string): Promise<File> => [`${name}.html`, await screenFile(client, name)];
  const files: File[] = [
    ['appsscript.json', await manifest(root)],
    ['cells.js', await bundle(root, 'src/functions/call.ts', CELLS)],
    ['planner.js', await plannerFile(root, entry)],
    ['functions.js', stubsFile(records)],
    ['entry.js', entryFile(await exportsOf(root, entry))],
    ...(await Promise.all((await screenNames(client)).map(page))),
  ];
  await replaceFolder(outdir, files);
}

/** Leaves exactly these files there. One that is already right is not touched: somebody may be reading it. */
async function replaceFolder(folder: string, files: readonly File[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = new Set(files.map(([name]) => name));
  const stale = (await readdir(folder)).filter((name) => !names.has(name));
  await Promise.all(stale.map((name) => rm(join(folder, name), { recursive: true })));
  for (const [name, text] of files) {
    const path = join(folder, name);
    if ((await readFile(path, 'utf8').catch(() => null)) !== text) await writeFile(path, text);
  }
}

export async function main(): Promise<void> {
  await buildDist();
}
