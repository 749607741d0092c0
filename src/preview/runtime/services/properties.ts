import type { Context } from '../context';
import type { Emulated } from '../emulated';

type GoogleProperties = GoogleAppsScript.Properties.Properties;

/** https://developers.google.com/apps-script/guides/services/quotas */
const [VALUE_BYTES, STORE_BYTES] = [9 * 1024, 500 * 1024];

class EmulatedProperties implements Emulated {
  constructor(private readonly context: Context) {}

  toString(): string {
    return 'Properties';
  }

  getProperty(key: string): string | null {
    return this.store[key] ?? null;
  }

  getProperties(): Record<string, string> {
    return { ...this.store };
  }

  getKeys(): string[] {
    return Object.keys(this.store);
  }

  setProperty(key: string, value: string): GoogleProperties {
    return this.replace({ ...this.store, [key]: String(value) });
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): GoogleProperties {
    return this.replace({ ...(deleteAllOthers ? {} : this.store), ...properties });
  }

  deleteProperty(key: string): GoogleProperties {
    return this.replace(Object.fromEntries(Object.entries(this.store).filter(([name]) => name !== key)));
  }

  deleteAllProperties(): GoogleProperties {
    return this.replace({});
  }

  private get store(): Record<string, string> {
    return this.context.kept.properties;
  }

  private replace(properties: Record<string, string>): GoogleProperties {
    const sizes = Object.entries(properties).map(([key, value]) => ({
      key,
      size: bytes(key) + bytes(value),
    }));
    for (const [key, value] of Object.entries(properties)) {
      if (bytes(value) > VALUE_BYTES) throw new Error(`Argument too large: value of ${key}`);
    }
    const total = sizes.reduce((sum, { size }) => sum + size, 0);
    if (total > STORE_BYTES) throw new Error('You have exceeded the property storage quota.');
    this.context.kept.properties = properties;
    this.context.changed();
    return this.context.emulation.show<GoogleProperties, EmulatedProperties>(this);
  }
}

/** UTF-8. */
function bytes(text: string): number {
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/g, 'xx')).replace(/%../g, 'x').length;
}

export class EmulatedPropertiesService implements Emulated {
  constructor(private readonly context: Context) {}

  toString(): string {
    return 'PropertiesService';
  }

  getDocumentProperties(): GoogleProperties {
    return this.context.emulation.show<GoogleProperties, EmulatedProperties>(
      new EmulatedProperties(this.context),
    );
  }
}
