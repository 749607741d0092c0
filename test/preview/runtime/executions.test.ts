import type { Headless } from '../../helpers/headless';
import { startHeadless } from '../../helpers/headless';

const files = {
  'entry.js': `
function onOpen(event) {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addSeparator().addToUi();
  if (event.authMode === 'LIMITED') SpreadsheetApp.getActive().getName();
}
function go() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('Page'));
}
function reads() { return SpreadsheetApp.getActive().getSheets().length; }
function asks() { SpreadsheetApp.getUi().alert('Sure?'); }
function stores() { return PropertiesService.getDocumentProperties().getProperty('x'); }
function echo(value) { return value; }
function gives(kind) {
  return { date: new Date(), calculation: function () {}, hole: [1, undefined, 2], plain: { a: 1, b: undefined }, number: NaN }[kind];
}
function fails() { throw new Error('nothing to import / 没有可导入的内容'); }
function hidden_() { return 1; }
function globals() {
  return [typeof window, typeof document, typeof fetch, typeof setTimeout, typeof setInterval, typeof URL, typeof process,
    typeof require, typeof module, typeof Buffer, typeof structuredClone, typeof queueMicrotask, typeof TextDecoder, typeof crypto,
    typeof performance, typeof globalThis].filter(function (type) { return type !== 'undefined'; });
}
`,
  'aaa.js': 'var loadedFirst = typeof onOpen;',
};

let headless: Headless;
beforeAll(async () => {
  headless = await startHeadless({ files, html: { 'page.html': '<p>Hello</p>' } });
});
afterAll(() => {
  headless.dispose();
});

describe('authorisation', () => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)('onOpen builds the menu in mode %s', (mode) => {
    headless.shown.menus.length = 0;
    headless.runtime.open(mode);
    expect(headless.shown.menus).toEqual([{ place: 'add-on', entries: [{ label: 'Go', run: 'go' }, null] }]);
  });

  test.each([
    { mode: 'NONE', name: 'reads', refused: 'SpreadsheetApp.getActive' },
    { mode: 'NONE', name: 'stores', refused: 'PropertiesService.getDocumentProperties' },
    { mode: 'NONE', name: 'asks', refused: 'Ui.alert' },
    { mode: 'LIMITED', name: 'reads', refused: null },
    { mode: 'LIMITED', name: 'stores', refused: null },
    { mode: 'LIMITED', name: 'asks', refused: 'Ui.alert' },
    { mode: 'LIMITED', name: 'go', refused: 'HtmlService.createHtmlOutputFromFile' },
    { mode: 'FULL', name: 'go', refused: null },
    { mode: 'FULL', name: 'asks', refused: null },
    { mode: 'CUSTOM_FUNCTION', name: 'reads', refused: null },
    { mode: 'CUSTOM_FUNCTION', name: 'asks', refused: 'SpreadsheetApp.getUi' },
  ] as const)('$name in mode $mode', ({ mode, name, refused }) => {
    const run = () => headless.runtime.run(name, [], mode);
    if (refused === null) expect(run).not.toThrow();
    else expect(run).toThrow(`You do not have permission to call ${refused}`);
  });
});

describe('google.script.run', () => {
  test.each([
    { sends: 'plain JSON', value: { a: [1, 'x', null, true] } },
    { sends: 'a text', value: '产品' },
  ])('passes $sends both ways', async ({ value }) => {
    await expect(headless.runtime.callFromPage('echo', [value])).resolves.toEqual(value);
  });

  test('turns undefined into null in arrays and leaves it out of objects', async () => {
    await expect(headless.runtime.callFromPage('gives', ['hole'])).resolves.toEqual([1, null, 2]);
    expect(Object.keys((await headless.runtime.callFromPage('gives', ['plain'])) as object)).toEqual(['a']);
  });

  test.each([
    {
      what: 'a Date as argument',
      call: () => headless.runtime.callFromPage('echo', [new Date()]),
      says: 'illegal value in property: Date',
    },
    {
      what: 'a function inside an argument',
      call: () => headless.runtime.callFromPage('echo', [{ f: () => 1 }]),
      says: 'illegal value in property: function',
    },
    {
      what: 'a Date as result',
      call: () => headless.runtime.callFromPage('gives', ['date']),
      says: 'not a supported return type: Date',
    },
    {
      what: 'a private function',
      call: () => headless.runtime.callFromPage('hidden_', []),
      says: 'google.script.run.hidden_ is not a function',
    },
    {
      what: 'an unknown function',
      call: () => headless.runtime.callFromPage('nobody', []),
      says: 'Script function not found: nobody',
    },
    {
      what: 'a name that is no name',
      call: () => headless.runtime.callFromPage('reads()', []),
      says: 'Script function not found',
    },
    {
      what: 'the script with its own sentence',
      call: () => headless.runtime.callFromPage('fails', []),
      says: 'nothing to import / 没有可导入的内容',
    },
  ])('refuses $what', async ({ call, says }) => {
    await expect(call()).rejects.toThrow(says);
  });

  test('answers later, never at once', async () => {
    const order: string[] = [];
    const call = headless.runtime.callFromPage('reads', []).then(() => order.push('answer'));
    order.push('next line');
    await call;
    expect(order).toEqual(['next line', 'answer']);
  });
});

test('a script sees nothing of the page or of Node', () => {
  expect(headless.runtime.run('globals')).toEqual([]);
});

test('files load in any order into one scope', () => {
  expect(headless.runtime.run('reads')).toBe(1);
});

test('the calls of each entry point are counted', () => {
  headless.runtime.run('go');
  expect(headless.runtime.calls['go']).toEqual({
    total: 4,
    byMethod: {
      'SpreadsheetApp.getUi': 1,
      'HtmlService.createHtmlOutputFromFile': 1,
      'HtmlOutput.setTitle': 1,
      'Ui.showSidebar': 1,
    },
  });
  expect(headless.shown.sidebars.at(-1)).toEqual({ title: 'Page', html: '<p>Hello</p>' });
});
