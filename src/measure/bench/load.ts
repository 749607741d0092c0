import vm from 'node:vm';
import { scriptsOf, type Files } from './dist';
import { fastest } from './timer';
import { grouped, milliseconds, section, table } from './markdown';

/** What every cell pays before it calculates: size and load time of the scripts, alone and together. */
export function loadReport(files: Files): string {
  const scripts = scriptsOf(files);
  const rows = scripts.map(([name, text]) => [name, grouped(bytes(text)), milliseconds(loadTime([text]))]);
  const all = scripts.map(([, text]) => text);
  const total = [
    'all scripts',
    grouped(all.reduce((sum, text) => sum + bytes(text), 0)),
    milliseconds(loadTime(all)),
  ];
  return section(
    'Load',
    'Each custom function call loads every script anew. Compiling and running them in a fresh V8 context without a code cache, the context itself not counted.',
    table(['Script', 'Bytes', 'Load, ms'], [...rows, total]),
  );
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}

let loads = 0;

function loadTime(texts: readonly string[]): number {
  let best = Infinity;
  fastest(() => {
    const context = vm.createContext(Object.create(null) as object);
    // A text of its own each time keeps the engine from compiling what it has compiled before.
    const sources = texts.map((text) => `${text}\n// ${String(loads++)}`);
    const start = performance.now();
    for (const source of sources) new vm.Script(source).runInContext(context);
    best = Math.min(best, performance.now() - start);
  });
  return best;
}
