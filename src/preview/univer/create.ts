import type { ILocales, IUniverConfig, Plugin, PluginCtor, LocaleType } from '@univerjs/core';
import { LogLevel, merge, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';

export type PluginEntry = PluginCtor<Plugin> | [plugin: PluginCtor<Plugin>, config?: unknown];

/** What the single presets of Univer return: plugins, the ones needed first standing first. */
export interface Preset {
  plugins: readonly PluginEntry[];
}

export interface UniverOptions extends Omit<IUniverConfig, 'locales' | 'locale'> {
  locale: LocaleType;
  /** Texts per locale, one list per preset; later lists complete earlier ones. */
  locales?: Partial<Record<LocaleType, readonly ILocales[string][]>>;
}

/**
 * The spreadsheet and the interface to it. Does what Univer's own package of all presets offers, which cannot
 * be used because it installs packages without a licence.
 */
export function createUniver(
  presets: readonly Preset[],
  options: UniverOptions,
): { univer: Univer; api: FUniver } {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    ...options,
    locales: joinTexts(options.locales ?? {}),
  });
  for (const [plugin, config] of lastOfEach(presets)) univer.registerPlugin(plugin, config);
  return { univer, api: FUniver.newAPI(univer) };
}

function joinTexts(locales: Partial<Record<LocaleType, readonly ILocales[string][]>>): ILocales {
  const joined: ILocales = {};
  for (const [locale, texts] of Object.entries(locales)) joined[locale] = merge({}, ...texts);
  return joined;
}

/** Two presets may bring the same plugin: it is registered once, in the first place, with the last settings. */
function lastOfEach(presets: readonly Preset[]): [PluginCtor<Plugin>, object | undefined][] {
  const found = new Map<string, [PluginCtor<Plugin>, object | undefined]>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    const settings = config ?? found.get(plugin.pluginName)?.[1];
    found.set(plugin.pluginName, [
      plugin,
      typeof settings === 'object' && settings !== null ? settings : undefined,
    ]);
  }
  return [...found.values()];
}
