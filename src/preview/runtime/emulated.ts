import type { Executions } from './execution';

/** An object of a Google service. `toString` gives the class's name, as it does at Google. */
export interface Emulated {
  toString(): string;
}

/** Every public method that Google's type has as well must have Google's signature. */
export type Follows<Own, Google> = Own extends Pick<Google, keyof Own & keyof Google> ? Own : never;

/** What an await, a logger or a JSON writer asks of any object without meaning a service. */
const NOT_SERVICES = new Set([
  'then',
  'toJSON',
  'constructor',
  'prototype',
  '$$typeof',
  'asymmetricMatch',
  'nodeType',
]);

/**
 * Gives scripts their view of an emulated object: calls are counted and permitted first, and what is not
 * emulated throws by its name instead of being undefined.
 */
export class Emulation {
  private inside = false;
  private readonly shown = new WeakMap<object, object>();
  private readonly hidden = new WeakMap<object, object>();

  constructor(private readonly executions: Executions) {}

  /**
   * The object as a script sees it, under Google's type: what is missing from it throws. A method whose
   * signature differs from Google's does not compile here.
   */
  show<Google extends object, Own extends Emulated>(raw: Own & Follows<Own, Google>): Google {
    const known = this.shown.get(raw);
    const view = known ?? this.view(raw);
    if (known === undefined) {
      this.shown.set(raw, view);
      this.hidden.set(view, raw);
    }
    return view as Google;
  }

  /** The emulated object behind one that a script hands over. */
  raw<T extends Emulated>(value: unknown, type: abstract new (...args: never[]) => T): T {
    const raw = typeof value === 'object' && value !== null ? (this.hidden.get(value) ?? value) : value;
    if (raw instanceof type) return raw;
    throw new Error(`The parameters (${describe(value)}) don't match the method signature`);
  }

  private view(raw: Emulated): object {
    const type = raw.toString();
    return new Proxy(raw, {
      get: (_, name) => {
        if (typeof name === 'symbol') return undefined;
        const member: unknown = Reflect.get(raw, name);
        if (name === 'toString') return () => type;
        if (NOT_SERVICES.has(name)) return undefined;
        if (typeof member === 'function') return this.method(raw, type, name, member as Method);
        if (member !== undefined && !name.startsWith('_')) return member;
        throw new Error(`${type}.${name} is not emulated by the preview`);
      },
      set: (_, name) => {
        throw new Error(`${type}.${String(name)} cannot be set`);
      },
    });
  }

  private method(raw: Emulated, type: string, name: string, method: Method): Method {
    return (...args) => {
      // What one service asks of another on the way is not a call of the script.
      if (!this.inside) this.executions.enter(type, name);
      const outer = this.inside;
      this.inside = true;
      try {
        return method.apply(raw, args);
      } finally {
        this.inside = outer;
      }
    };
  }
}

type Method = (...args: unknown[]) => unknown;

function describe(value: unknown): string {
  return value === null ? 'null' : typeof value;
}
