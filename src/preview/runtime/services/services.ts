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
  readonly AuthMode = names('NONE', 'LIMITED', 'FULL', 'CUSTOM_FUNCTION');

  toString(): string {
    return 'ScriptApp';
  }
}

/** The global objects a script finds, as Apps Script gives them to every project. */
export function createServices(context: Context, lock: LockState): Readonly<Record<string, unknown>> {
  const services: Record<string, Emulated> = {
    SpreadsheetApp: new EmulatedSpreadsheetApp(context),
    HtmlService: new EmulatedHtmlService(context),
    PropertiesService: new EmulatedPropertiesService(context),
    CacheService: new EmulatedCacheService(context),
    LockService: new EmulatedLockService(context, lock),
    Session: new EmulatedSession(context),
    Utilities: new EmulatedUtilities(),
    ScriptApp: new EmulatedScriptApp(),
  };
  const shown = Object.entries(services).map(([name, service]) => [
    name,
    context.emulation.show<object, Emulated>(service),
  ]);
  return { ...Object.fromEntries(shown), console: scriptConsole() } as Record<string, unknown>;
}

/** Google writes it to its own logs, where nobody but the developer looks. */
function scriptConsole(): object {
  const { log, info, warn, error } = console;
  return { log, info, warn, error };
}
