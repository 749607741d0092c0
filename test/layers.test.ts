import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The folders each folder may import from; anything else is a wrong turn. The longest name that fits wins. */
const BELOW: Record<string, string[]> = {
  core: [],
  functions: ['core'],
  workbook: ['core', 'functions'],
  imports: ['core', 'functions', 'workbook'],
  sidebar: ['core', 'functions', 'workbook', 'imports'],
  'sidebar/client': ['core', 'functions', 'workbook', 'imports', 'sidebar'],
  sheets: ['core', 'workbook'],
  addon: ['core', 'functions', 'workbook', 'imports', 'sidebar', 'sheets'],
  preview: ['core'],
  build: ['core', 'functions', 'workbook', 'imports', 'sidebar', 'addon', 'preview'],
  measure: ['core', 'functions', 'workbook', 'imports', 'sidebar', 'sheets', 'addon', 'preview', 'build'],
};
const src = resolve(__dirname, '../src');

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function folderOf(path: string): string {
  const [first = '', second = ''] = relative(src, path).split('/');
  const both = `${first}/${second}`;
  return both in BELOW ? both : first;
}

const files = filesBelow(src);

test('every folder of src stands in the table', () => {
  expect(files.map(folderOf).filter((folder) => !(folder in BELOW))).toEqual([]);
});

test.each(files.map((file) => [relative(src, file), file]))('%s imports only from below', (_, file) => {
  const imports = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'(\.[^']+)'/g)];
  const wrong = imports
    .map(([, path = '']) => folderOf(resolve(dirname(file), path)))
    .filter((target) => target !== folderOf(file) && !BELOW[folderOf(file)]?.includes(target));
  expect(wrong).toEqual([]);
});

test('only sheets and addon name a Google service', () => {
  const naming = files
    .filter((file) => !['sheets', 'addon', 'preview', 'build', 'measure'].includes(folderOf(file)))
    .filter((file) =>
      /\b(SpreadsheetApp|HtmlService|PropertiesService|LockService)\s*\./.test(readFileSync(file, 'utf8')),
    );
  expect(naming.map((file) => relative(src, file))).toEqual([]);
});
