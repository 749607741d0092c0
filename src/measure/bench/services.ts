import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundleHeadless } from '../../preview/univer/bundle-headless';
import type { Files } from './dist';
import { grouped, milliseconds, section, table } from './markdown';
import type * as spreadsheet from './spreadsheet';

const SIZES = [10, 100, 1000];

/** Calls of Google's services per step of the sidebar, as the emulated services count them, by rows of the report. */
export async function servicesReport(files: Files): Promise<string> {
  const { measureSteps } = await headless();
  const runs: spreadsheet.Step[][] = [];
  for (const rows of SIZES) runs.push(await measureSteps(files, rows));
  const names = (runs[0] ?? []).map(({ name }) => name);
  const stepsNamed = (name: string) => runs.map((steps) => steps.find((step) => step.name === name));
  const calls = names.map((name) => [name, ...stepsNamed(name).map((step) => grouped(step?.calls ?? 0))]);
  const times = names.map((name) => [name, ...stepsNamed(name).map((step) => milliseconds(step?.ms ?? 0))]);
  const headings = SIZES.map((rows) => `${grouped(rows)} rows`);
  return section(
    'Service calls',
    'Each step is one call from the sidebar to the built scripts over the emulated services, in this order in one workbook, with a report of so many rows. A call of a Google service may be a round trip: the number must not grow with the rows.',
    table(['Service calls', ...headings], calls),
    'The same steps in milliseconds in the preview, its spreadsheet included:',
    table(['Milliseconds', ...headings], times),
  );
}

/**
 * Node cannot load Univer’s packages as they are, so what drives it is bundled against the one file that is made of
 * them for the tests.
 */
async function headless(): Promise<typeof spreadsheet> {
  const root = process.cwd();
  const outfile = join(root, '.cache/bench-spreadsheet.cjs');
  await bundleHeadless(root);
  await build({
    entryPoints: [join(root, 'src/measure/bench/spreadsheet.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
    plugins: [
      {
        name: 'one-univer',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^@univerjs\// }, () => ({
            path: join(root, '.cache/univer.cjs'),
            external: true,
          }));
        },
      },
    ],
  });
  return createRequire(join(root, 'package.json'))(outfile) as typeof spreadsheet;
}
