import { build } from 'esbuild';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The page around the grid, and the script that every page in its panel gets. */
const SCRIPTS = { page: 'main.tsx', 'panel-script': 'panel-script.ts' };

async function bundle(source: string, outdir: string): Promise<void> {
  await build({
    absWorkingDir: source,
    entryPoints: [
      ...Object.entries(SCRIPTS).map(([out, file]) => ({ in: join(source, file), out })),
      { in: join(source, 'page.css'), out: 'page' },
    ],
    outdir,
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'linked',
    logLevel: 'warning',
  });
}

/** A browser cannot list a folder, so the list lies beside the files. */
async function copyAddOn(dist: string, outdir: string): Promise<void> {
  const names = (await readdir(dist)).filter((name) => /\.(js|html)$/.test(name)).sort();
  await mkdir(outdir, { recursive: true });
  await Promise.all(names.map((name) => cp(join(dist, name), join(outdir, name))));
  await writeFile(join(outdir, 'files.json'), JSON.stringify(names));
}

/**
 * The preview as static files with relative addresses: `outdir` can be served from any folder of any host.
 * `dist` must have been built; its files are what runs in the page.
 */
export async function buildPreview(outdir: string, root = process.cwd()): Promise<void> {
  const source = join(root, 'src/preview/page');
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  await Promise.all([
    bundle(source, outdir),
    cp(join(source, 'index.html'), join(outdir, 'index.html')),
    copyAddOn(join(root, 'dist'), join(outdir, 'addon')),
  ]);
}
