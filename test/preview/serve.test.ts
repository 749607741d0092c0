import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Serving } from '../../src/preview/serve';
import { fileFor, serveFolder } from '../../src/preview/serve';

const folder = join(tmpdir(), 'site');

test.each([
  ['/', 'index.html'],
  ['/page.js', 'page.js'],
  ['/addon/', 'addon/index.html'],
  ['/page.css?version=2', 'page.css'],
  ['/%E6%B5%8B.html', '测.html'],
  ['/../secret', 'secret'],
  ['/addon/%2e%2e/page.js', 'page.js'],
])('the address %s means the file %s', (address, file) => {
  expect(fileFor(folder, address)).toBe(join(folder, file));
});

test.each(['/..%2fsecret', '/..%2f..%2fetc/passwd', '/%00', '/%', '//[', '/../site-beside%2f..%2f..%2fx'])(
  'the address %s means no file',
  (address) => {
    expect(fileFor(folder, address)).toBeNull();
  },
);

describe('a folder that is served', () => {
  const made = mkdtempSync(join(tmpdir(), 'served-'));
  let serving: Serving;

  beforeAll(async () => {
    mkdirSync(join(made, 'public'));
    writeFileSync(join(made, 'secret.txt'), 'secret');
    writeFileSync(join(made, 'public/index.html'), '<p>测算</p>');
    writeFileSync(join(made, 'public/page.js'), '1');
    serving = await serveFolder(join(made, 'public'), 0);
  });

  afterAll(async () => {
    await serving.close();
    rmSync(made, { recursive: true });
  });

  test.each([
    ['', 'text/html; charset=utf-8', '<p>测算</p>'],
    ['page.js', 'text/javascript; charset=utf-8', '1'],
  ])('answers %j as %s and forbids keeping it', async (path, type, text) => {
    const response = await fetch(serving.address + path);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toBe(text);
  });

  test.each([
    ['a file that is not there', 'none.js', {}, 404],
    ['a file outside', '..%2fsecret.txt', {}, 404],
    ['a folder', 'public', {}, 404],
    ['anything but reading', 'page.js', { method: 'POST' }, 405],
  ])('refuses %s', async (_, path, how, status) => {
    expect((await fetch(serving.address + path, how)).status).toBe(status);
  });

  test('a port that is taken is passed over', async () => {
    const port = Number(new URL(serving.address).port);
    const second = await serveFolder(join(made, 'public'), port);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.close();
  });
});
