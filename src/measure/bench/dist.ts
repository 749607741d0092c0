import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { buildDist } from '../../build/dist';

/** The files that would be pushed, by name. */
export type Files = Readonly<Record<string, string>>;

/** Builds into a folder of its own, so that nobody's dist is touched. */
export async function builtFiles(): Promise<Files> {
  const folder = join(process.cwd(), '.cache/bench');
  await buildDist(process.cwd(), folder);
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

export function scriptsOf(files: Files): [name: string, text: string][] {
  return Object.entries(files).filter(([name]) => name.endsWith('.js'));
}

export type Call = (...args: unknown[]) => unknown;
export type Stubs = ReadonlyMap<string, Call>;

/**
 * The stubs of the built scripts by name. They run in a function of this context, since in one that Node's vm makes
 * every look at a global such as Math takes a detour that Google's engine does not know.
 */
export function stubsOf(files: Files, names: readonly string[]): Stubs {
  const text = scriptsOf(files).map(([, script]) => script);
  const source = `(function () {\n${text.join('\n')}\nreturn [${names.join(', ')}];\n})()`;
  const stubs = vm.runInThisContext(source) as Call[];
  return new Map(names.map((name, index) => [name, stubs[index] as Call]));
}

export function stubNamed(stubs: Stubs, name: string): Call {
  const stub = stubs.get(name);
  if (!stub) throw new Error(`the built scripts have no ${name}`);
  return stub;
}
