import { mkdtempSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tools } from '../../src/build/deploy';
import { deploy } from '../../src/build/deploy';

/** Stands in for clasp as 3.4.1 behaves: creating refuses a known script and overwrites the manifest. */
function world(loggedIn = true) {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  const local = join(folder, '.clasp.local.json');
  const manifest = join(folder, 'appsscript.json');
  const calls: string[] = [];
  const said: string[] = [];
  const pushed: string[] = [];
  const tools: Tools = {
    folder,
    isLoggedIn: () => loggedIn,
    say: (line) => said.push(line),
    build: async () => writeFileSync(manifest, 'ours'),
    clasp: (args) => {
      const command = args.find((arg) => ['login', 'create-script', 'push'].includes(arg)) ?? '';
      calls.push(command);
      if (command === 'create-script') {
        if (JSON.parse(readFileSync(local, 'utf8')).scriptId) return 1;
        writeFileSync(local, JSON.stringify({ scriptId: 'script-1', parentId: 'sheet-1', rootDir: 'dist' }));
        writeFileSync(manifest, "Google's default");
      }
      if (command === 'push') {
        if (!args.includes('-f')) return 0;
        pushed.push(readFileSync(manifest, 'utf8'));
      }
      return 0;
    },
  };
  return { tools, calls, said, pushed, folder };
}

test('the first time it creates a spreadsheet, then pushes our manifest, not the one Google made', async () => {
  const { tools, calls, pushed, said } = world();
  await deploy(tools);
  expect(calls).toEqual(['create-script', 'push']);
  expect(pushed).toEqual(['ours']);
  expect(said.join('\n')).toContain('https://docs.google.com/spreadsheets/d/sheet-1/edit');
});

test('after that it only pushes, to the same script', async () => {
  const { tools, calls, pushed } = world();
  await deploy(tools);
  await deploy(tools);
  expect(calls).toEqual(['create-script', 'push', 'push']);
  expect(pushed).toHaveLength(2);
});

test('it asks to log in when there is no login', async () => {
  const { tools, calls } = world(false);
  await deploy(tools);
  expect(calls[0]).toBe('login');
});

test('the script id goes to the local file alone', async () => {
  const { tools, folder } = world();
  await deploy(tools);
  expect(existsSync(join(folder, '.clasp.json'))).toBe(false);
  expect(readFileSync(join(folder, '.clasp.local.json'), 'utf8')).toContain('script-1');
});

test('a push that fails says that nothing has changed', async () => {
  const { tools } = world();
  const failing: Tools = { ...tools, clasp: (args) => (args.includes('push') ? 1 : tools.clasp(args)) };
  await expect(deploy(failing)).rejects.toThrow('nothing at Google has changed');
});
