import { buildSync } from 'esbuild';
import { resolve } from 'node:path';
import { defaultAnswers } from '../../src/workbook/answers';
import type { Answers, TableRow } from '../../src/workbook/host';
import type { Headless } from '../helpers/headless';
import { startHeadless } from '../helpers/headless';
import type * as entry from './entry';

type Entry = typeof entry;

let scripts: Record<string, string> | null = null;

/** The sheets layer as a script, with a global function per test entry. */
function bundled(): Record<string, string> {
  if (scripts) return scripts;
  const bundle = buildSync({
    entryPoints: [resolve(__dirname, 'entry.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Entry',
    target: 'es2019',
  });
  const names: (keyof Entry)[] = [
    'build',
    'review',
    'changes',
    'answers',
    'stands',
    'readTable',
    'writeTable',
    'insertFormula',
    'draft',
  ];
  const stubs = names.map((name) => `function ${name}() { return Entry.${name}.apply(null, arguments); }`);
  scripts = { 'entry.js': bundle.outputFiles[0]?.text ?? '', 'stubs.js': stubs.join('\n') };
  return scripts;
}

/** A spreadsheet with the sheets layer in it, driven as the sidebar drives it. */
export class Workbench {
  private constructor(readonly grid: Headless) {}

  static async start(): Promise<Workbench> {
    return new Workbench(await startHeadless({ files: bundled() }));
  }

  static async built(language: 'en' | 'zh' = 'en'): Promise<Workbench> {
    const bench = await Workbench.start();
    await bench.build(defaultAnswers(language));
    return bench;
  }

  async call<Name extends keyof Entry>(
    name: Name,
    ...args: Parameters<Entry[Name]>
  ): Promise<ReturnType<Entry[Name]>> {
    const result = await this.grid.runtime.callFromPage(name, args);
    await this.grid.settled();
    return result as ReturnType<Entry[Name]>;
  }

  /** How many changes there were. */
  build(answers: Answers, steps: number | null = null): Promise<number> {
    return this.call('build', answers, steps, null);
  }

  write(sheet: string, rows: TableRow[]): Promise<null> {
    return this.call('writeTable', sheet, rows);
  }

  read(sheet: string, columns: string[]): Promise<TableRow[]> {
    return this.call('readTable', sheet, columns);
  }

  tabs(): string[] {
    return this.grid.script(({ SpreadsheetApp }) =>
      SpreadsheetApp.getActive()
        .getSheets()
        .map((sheet) => sheet.getName()),
    );
  }

  /** The address of a heading's column on a tab, found by its text. */
  columnOf(tab: string, heading: string): string {
    const [headings = []] = this.grid.values(tab, 'A2:AZ2'.replace('AZ', this.lastColumn(tab)));
    const index = headings.indexOf(heading);
    if (index < 0) throw new Error(`no heading ${heading} in ${headings.join(', ')}`);
    return index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`;
  }

  private lastColumn(tab: string): string {
    const count = this.grid.sheet(tab).getMaxColumns();
    return count <= 26 ? String.fromCharCode(64 + count) : `A${String.fromCharCode(64 + count - 26)}`;
  }

  calls(name: keyof Entry): number {
    return this.grid.runtime.calls[name]?.total ?? 0;
  }
}
