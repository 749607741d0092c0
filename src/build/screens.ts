import { build } from 'esbuild';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A screen is a `.tsx` file directly in the client folder; parts it shares lie in folders below. */
export async function screenNames(client: string): Promise<string[]> {
  const names = await readdir(client);
  return names.filter((name) => name.endsWith('.tsx')).map((name) => name.replace(/\.tsx$/, ''));
}

function page(script: string, style: string): string {
  // esbuild has escaped every `</script` inside strings; a `<?` would be taken for a template by no one,
  // since the file is served without a template pass.
  return `<!DOCTYPE html>
<html>
<head>
<base target="_top">
<meta charset="utf-8">
<style>
${style}</style>
</head>
<body>
<div id="app"></div>
<script>
${script}</script>
</body>
</html>
`;
}

/** One HTML file with everything inlined: a project at Google holds no other files, and the page may load none. */
export async function screenFile(client: string, name: string): Promise<string> {
  const result = await build({
    entryPoints: [join(client, `${name}.tsx`)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // The CSV reader can download files; this page reads only what it is given, and the code says so.
    define: { 'process.env.NODE_ENV': '"production"', XMLHttpRequest: 'undefined' },
    logLevel: 'warning',
  });
  const style = await build({
    entryPoints: [join(client, 'page.css')],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    logLevel: 'warning',
  });
  return page(result.outputFiles[0]?.text ?? '', style.outputFiles[0]?.text ?? '');
}

export async function manifest(root: string): Promise<string> {
  return readFile(join(root, 'appsscript.json'), 'utf8');
}
