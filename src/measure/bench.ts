import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { columnReport } from './bench/columns';
import { records } from '../functions/index';
import { builtFiles, stubsOf } from './bench/dist';
import { forecastReport } from './bench/forecast';
import { growthReport } from './bench/growth';
import { loadReport } from './bench/load';
import { servicesReport } from './bench/services';
import { simulationReport } from './bench/simulation';

const OUTPUT = 'docs/bench.md';

/**
 * Prints how fast and how large the built add-on is, as Markdown: `npm run bench`; with `--write` into docs/bench.md.
 * Names of parts measure only those: `npm run bench -- load simulation`.
 */
export async function main(args: string[]): Promise<void> {
  const files = await builtFiles();
  const stubs = stubsOf(
    files,
    records.map(({ name }) => name),
  );
  const parts: Record<string, () => string | Promise<string>> = {
    load: () => loadReport(files),
    columns: () => columnReport(stubs),
    lists: () => growthReport(stubs),
    forecast: () => forecastReport(stubs),
    simulation: simulationReport,
    services: () => servicesReport(files),
  };
  const wanted = args.filter((arg) => arg in parts);
  const sections = [heading()];
  console.log(heading());
  for (const [name, measure] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const section = await measure();
    if (section !== '') sections.push(section);
    console.log(`\n${section}`);
  }
  if (args.includes('--write')) writeFileSync(OUTPUT, await formatted(sections.join('\n\n')));
}

function heading(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  return `# Benchmark\n\nOne run of \`npm run bench -- --write\` on ${String(processors.length)} × ${model}, Node ${process.version}. Times are the fastest of several runs; another machine gives other times, and the same growth.`;
}

/** As `npm run format:check` wants every file. */
async function formatted(text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(OUTPUT)), parser: 'markdown' });
}
