import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** What a record says to readers, not to cells; `src/functions/record.ts` promises that nothing computes with it. */
const DOCUMENTATION = new Set(['words', 'examples', 'usual']);

/**
 * Takes the documentation properties out of the records of `src/functions`, since every cell loads the whole
 * bundle anew. Text is replaced by a property of no size, so positions in error messages stay right.
 */
export function stripDocumentation(source: string): string {
  const file = ts.createSourceFile('record.ts', source, ts.ScriptTarget.Latest, true);
  const spans: [number, number][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && DOCUMENTATION.has(node.name.text)) {
      spans.push([node.getStart(), node.getEnd()]);
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return spans.reduceRight((text, [start, end]) => {
    const lines = text.slice(start, end).replace(/[^\n]/g, '');
    return `${text.slice(0, start)}...{}${lines}${text.slice(end)}`;
  }, source);
}

export const withoutDocumentation: Plugin = {
  name: 'without-documentation',
  setup(build) {
    build.onLoad({ filter: /src[\\/]functions[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: stripDocumentation(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
