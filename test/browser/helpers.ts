import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, BrowserType } from 'playwright-core';
import { buildPreview } from '../../src/build/preview';
import type { Language } from '../../src/core/words';
import type { Serving } from '../../src/preview/serve';
import { serveFolder } from '../../src/preview/serve';
import { Seller } from './seller';

declare global {
  /** Put there by `environment.cjs`. */
  var playwright: { chromium: BrowserType };
}

const root = resolve(__dirname, '../..');
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Longer than anything takes, short enough to learn soon what is missing. */
const PATIENCE_MS = 10_000;
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', zh: 'zh-CN' };

/** Whoever names one wants that one: with `CHROMIUM` set, no other is looked for. */
const named = process.env['CHROMIUM'];
const chromiumPath = (named === undefined ? USUAL_PLACES : [named]).find((path) => existsSync(path));

/** Tests that need Chromium; on a machine without one they are skipped and their names say so. */
export function describeInBrowser(name: string, body: () => void): void {
  if (chromiumPath !== undefined) {
    describe(name, body);
    return;
  }
  const skipped = `${name} (skipped: no Chromium found; set CHROMIUM to its path)`;
  describe.skip(skipped, body);
  // Jest does not print the names of a file that is skipped as a whole.
  process.stderr.write(`${skipped}\n`);
}

export interface Stage {
  /** The preview as someone sees it who opens it for the first time. */
  visit(language: Language): Promise<Seller>;
  close(): Promise<void>;
}

/** Serves the preview of what is in `dist` and starts a browser. */
export async function openStage(): Promise<Stage> {
  // Suites may run side by side, and building empties the folder.
  const folder = join(root, '.cache/preview-in-tests', `${process.pid}`);
  await buildPreview(folder, root);
  const [serving, browser] = await Promise.all([
    serveFolder(folder, 0),
    playwright.chromium.launch({
      ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
      args: FLAGS,
    }),
  ]);
  return {
    visit: (language) => visit(browser, serving, language),
    close: async () => {
      await browser.close();
      await serving.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function visit(browser: Browser, { address }: Serving, language: Language): Promise<Seller> {
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({ locale: LOCALES[language], viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const seller = new Seller(page, language);
  page.on('pageerror', ({ message }) => seller.troubles.push(message));
  page.on('request', (request) => {
    const local = request.url().startsWith(address) || /^(data|blob|about):/.test(request.url());
    if (!local) seller.troubles.push(`asked another host: ${request.url()}`);
  });
  await page.goto(address);
  await seller.untilOpen();
  return seller;
}
