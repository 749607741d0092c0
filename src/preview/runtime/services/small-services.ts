import { numfmt } from '@univerjs/core';
import type { Context } from '../context';
import { serialOfDate } from '../dates';
import type { Emulated } from '../emulated';

type GoogleCache = GoogleAppsScript.Cache.Cache;

export class EmulatedSession implements Emulated {
  constructor(private readonly context: Context) {}

  toString(): string {
    return 'Session';
  }

  getActiveUserLocale(): string {
    return this.context.locale();
  }

  getScriptTimeZone(): string {
    return localZone();
  }
}

export class EmulatedUtilities implements Emulated {
  toString(): string {
    return 'Utilities';
  }

  /** Knows the letters y, M, d, H, m and s, and this machine's zone alone. */
  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    if (!/^([yMdHms:/.\- ]|'[^']*')*$/.test(format)) throw notEmulated(`the format ${format}`);
    if (timeZone !== localZone()) throw notEmulated(`the zone ${timeZone}`);
    const pattern = format
      .replace(/'([^']*)'/g, '"$1"')
      .replace(/[MH]/g, (letter) => (letter === 'M' ? 'm' : 'h'));
    return numfmt.format(pattern, serialOfDate(new Date(date.getTime())));
  }

  getUuid(): string {
    const digits = Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16));
    digits[12] = '4';
    digits[16] = '8';
    return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.*)$/, '$1-$2-$3-$4-$5');
  }
}

class EmulatedCache implements Emulated {
  private readonly values = new Map<string, string>();

  toString(): string {
    return 'Cache';
  }

  get(key: string): string | null {
    return this.values.get(key) ?? null;
  }

  put(key: string, value: string): void {
    if (key.length > 250) throw new Error('Argument too large: key');
    if (value.length > 100 * 1024) throw new Error('Argument too large: value');
    this.values.set(key, value);
  }

  remove(key: string): void {
    this.values.delete(key);
  }
}

export class EmulatedCacheService implements Emulated {
  private readonly cache = new EmulatedCache();

  constructor(private readonly context: Context) {}

  toString(): string {
    return 'CacheService';
  }

  getDocumentCache(): GoogleCache {
    return this.context.emulation.show<GoogleCache, EmulatedCache>(this.cache);
  }
}

function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function notEmulated(what: string): Error {
  return new Error(`Utilities.formatDate: ${what} is not emulated by the preview`);
}
