import type { Context } from '../context';
import type { Emulated } from '../emulated';
import { names } from './enums';
import { EmulatedHtmlService } from './html';
import type { LockState } from './lock';
import { EmulatedLockService } from './lock';
import { EmulatedPropertiesService } from './properties';
import { EmulatedCacheService, EmulatedSession, EmulatedUtilities } from './small-services';
import { EmulatedSpreadsheetApp } from './spreadsheet-app';

class EmulatedScriptApp implements Emulated {
  readonly AuthMode = names(
    'NONE',
    'LIMITED',
    'FULL',
    'CUSTOM_FUNCTION',
  ) as unknown as GoogleAppsScript.Script.ScriptApp['AuthMode'];

  toString(): string {
    return 'ScriptApp';
  }
}

/** The global objects a script finds, as Apps Script gives them to every project. */
export function createServices(context: Context, lock: LockState): Readonly<Record<string, unknown>> {
  const { emulation } = context;
  return {
    SpreadsheetApp: emulation.show<GoogleAppsScript.Spreadsheet.SpreadsheetApp, EmulatedSpreadsheetApp>(
      new EmulatedSpreadsheetApp(context),
    ),
    HtmlService: emulation.show<GoogleAppsScript.HTML.HtmlService, EmulatedHtmlService>(
      new EmulatedHtmlService(context),
    ),
    PropertiesService: emulation.show<
      GoogleAppsScript.Properties.PropertiesService,
      EmulatedPropertiesService
    >(new EmulatedPropertiesService(context)),
    CacheService: emulation.show<GoogleAppsScript.Cache.CacheService, EmulatedCacheService>(
      new EmulatedCacheService(context),
    ),
    LockService: emulation.show<GoogleAppsScript.Lock.LockService, EmulatedLockService>(
      new EmulatedLockService(context, lock),
    ),
    Session: emulation.show<GoogleAppsScript.Base.Session, EmulatedSession>(new EmulatedSession(context)),
    Utilities: emulation.show<GoogleAppsScript.Utilities.Utilities, EmulatedUtilities>(
      new EmulatedUtilities(),
    ),
    ScriptApp: emulation.show<GoogleAppsScript.Script.ScriptApp, EmulatedScriptApp>(new EmulatedScriptApp()),
    console: scriptConsole(),
  };
}

/** Google writes it to its own logs, where nobody but the developer looks. */
function scriptConsole(): object {
  const { log, info, warn, error } = console;
  return { log, info, warn, error };
}
