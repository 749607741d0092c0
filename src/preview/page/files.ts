async function text(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** What is pushed to Google: the files it runs and the pages it shows, by name. */
export interface AddOnFiles {
  scripts: Record<string, string>;
  pages: Record<string, string>;
}

export interface PageFiles extends AddOnFiles {
  panelScript: string;
}

/** The very files that are pushed to Google, as the build lists them, and the script every panel page gets first. */
export async function loadFiles(): Promise<PageFiles> {
  const names = JSON.parse(await text('addon/files.json')) as string[];
  const [panelScript, ...contents] = await Promise.all([
    text('panel-script.js'),
    ...names.map((name) => text(`addon/${name}`)),
  ]);
  const ending = (wanted: string) =>
    names.flatMap((name, index) => (name.endsWith(wanted) ? [[name, contents[index] ?? ''] as const] : []));
  const pages = ending('.html').map(([name, content]) => [name.slice(0, -'.html'.length), content] as const);
  return { panelScript, scripts: Object.fromEntries(ending('.js')), pages: Object.fromEntries(pages) };
}
