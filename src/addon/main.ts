import type { Language } from '../core/words';
import { createServer } from '../sidebar/server';
import { createHost } from '../sheets/host';
import type { ScreenOpener } from './screens';
import { screens } from './screens';

/** Reads the reader's locale only: nothing else may be asked for before the add-on is enabled (AuthMode NONE). */
function readerLanguage(): Language {
  return Session.getActiveUserLocale().startsWith('zh') ? 'zh' : 'en';
}

/** Simple trigger. Builds the menu and does nothing else: in AuthMode NONE any other service call would kill it. */
export function onOpen(): void {
  const language = readerLanguage();
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const [opener, { menu: label }] of Object.entries(screens)) menu.addItem(label[language], opener);
  menu.addToUi();
}

/** Runs once, when someone installs the add-on from within a spreadsheet; without it the menu waits for a reload. */
export function onInstall(): void {
  onOpen();
}

function open(opener: ScreenOpener): void {
  const { file, title } = screens[opener];
  const page = HtmlService.createHtmlOutputFromFile(file).setTitle(title[readerLanguage()]);
  SpreadsheetApp.getUi().showSidebar(page);
}

export function openWizard(): void {
  open('openWizard');
}

export function openImport(): void {
  open('openImport');
}

export function openFunctions(): void {
  open('openFunctions');
}

/** The cells' bundle stands beside this one under the name `src/build/stubs.ts` gives it. */
declare const ContentRoiFunctions: { isFunction(name: string): boolean };

const isFunction = (name: string): boolean => ContentRoiFunctions.isFunction(name);

/**
 * The one door of the pages: `method` is a name of the server, `payload` plain JSON. One global instead of one
 * per method, since every global can also be called from a cell.
 */
export function sidebarCall(method: string, payload: unknown): unknown {
  const server: Record<string, (payload: never) => unknown> = { ...createServer(createHost(), isFunction) };
  const call = Object.prototype.hasOwnProperty.call(server, method) ? server[method] : undefined;
  if (call === undefined) throw new Error(`unknown request ${method} / 未知的请求 ${method}`);
  return call(payload as never);
}
