import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { buildDist } from './dist';

/** Holds the user's own script id; git ignores it, so the committed `.clasp.json` never changes. */
const LOCAL = '.clasp.local.json';
/** Run with Node itself: `npx` is no program of its own on every system. */
const CLASP = 'node_modules/@google/clasp/build/src/index.js';
const TITLE = 'Content ROI Planner';

interface Project {
  scriptId?: string;
  parentId?: string | string[];
  rootDir: string;
}

/** What deploying needs of the outside world; a test hands in its own. */
export interface Tools {
  folder: string;
  isLoggedIn(): boolean;
  /** Runs clasp and gives its exit code. */
  clasp(args: readonly string[]): number;
  build(): Promise<void>;
  say(line: string): void;
}

class DeployError extends Error {}

function readProject(path: string): Project {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Project) : { rootDir: 'dist' };
}

/**
 * The first time: a spreadsheet with the script bound to it. `create-script` refuses a file that has a script id
 * and needs one that exists, so it gets one with the folder only; it also pulls Google's default files over ours,
 * which is why the build comes after it.
 */
function createOnce({ folder, clasp }: Tools): void {
  const local = join(folder, LOCAL);
  if (readProject(local).scriptId) return;
  writeFileSync(local, `${JSON.stringify({ rootDir: 'dist' } satisfies Project, null, 2)}\n`);
  const status = clasp([
    '-P',
    LOCAL,
    'create-script',
    '--type',
    'sheets',
    '--title',
    TITLE,
    '--rootDir',
    'dist',
  ]);
  if (status !== 0 || !readProject(local).scriptId) {
    throw new DeployError(
      'The spreadsheet could not be created. Is the Apps Script API switched on at script.google.com/home/usersettings?',
    );
  }
}

function addresses({ scriptId = '', parentId }: Project): string[] {
  const sheet = Array.isArray(parentId) ? parentId[0] : parentId;
  return [
    ...(sheet ? [`Spreadsheet: https://docs.google.com/spreadsheets/d/${sheet}/edit`] : []),
    `Script:      https://script.google.com/d/${scriptId}/edit`,
    'Reload the spreadsheet; the menu is under Extensions.',
  ];
}

/** Logs in if needed, creates the spreadsheet the first time, pushes, prints the address. */
export async function deploy(tools: Tools): Promise<void> {
  if (!tools.isLoggedIn()) {
    tools.say('Log in with the Google account that shall own the spreadsheet.');
    if (tools.clasp(['login']) !== 0)
      throw new DeployError('The login did not finish; run npm run deploy again.');
  }
  await tools.build();
  createOnce(tools);
  await tools.build();
  // `-f`, because without it a changed manifest makes clasp skip the push and report success.
  if (tools.clasp(['-P', LOCAL, 'push', '-f']) !== 0) {
    throw new DeployError('The files were not pushed; nothing at Google has changed.');
  }
  addresses(readProject(join(tools.folder, LOCAL))).forEach(tools.say);
}

export async function main(): Promise<void> {
  const folder = process.cwd();
  try {
    await deploy({
      folder,
      isLoggedIn: () => existsSync(join(homedir(), '.clasprc.json')),
      clasp: (args) => spawnSync(process.execPath, [CLASP, ...args], { stdio: 'inherit' }).status ?? 1,
      build: () => buildDist(folder),
      say: console.log,
    });
  } catch (error) {
    if (!(error instanceof DeployError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
