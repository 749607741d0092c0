/** What ECMAScript itself puts into the global scope and Google's V8 has. Everything else of the host is hidden. */
const ECMASCRIPT = new Set(
  (
    'AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError ' +
    'FinalizationRegistry Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl JSON Map Math NaN ' +
    'Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol SyntaxError ' +
    'TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet WebAssembly decodeURI ' +
    'decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt undefined unescape'
  ).split(' '),
);
/** Names of Node's module wrapper: not global, yet in reach of code that is evaluated there. */
const MODULE_NAMES = ['require', 'module', 'exports', '__dirname', '__filename', 'jest', 'globalThis'];
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const RESERVED = /^(enum|await|yield|let|static|implements|interface|package|private|protected|public)$/;

export interface Scope {
  /** The function of that name, as a trigger or a menu finds it. */
  find(name: string): ((...args: unknown[]) => unknown) | undefined;
}

/**
 * Loads script files as Google does: one global scope for all of them, whose only globals are the language and
 * the services. Hides the host; it is no sandbox against scripts that want to get out.
 */
export function loadScripts(
  scripts: Readonly<Record<string, string>>,
  services: Readonly<Record<string, unknown>>,
): Scope {
  const names = hostNames().filter((name) => !(name in services));
  const globals = { ...services };
  const sources = Object.entries(scripts).map(([name, text]) => `;\n${text}\n//# file ${name}\n`);
  const body = `return (function () {${sources.join('')}\nreturn function (name) { return eval('typeof ' + name) === 'function' ? eval(name) : undefined; };\n}).call(this);`;
  const load = new Function(...Object.keys(services), ...names, body);
  const find: unknown = load.call(globals, ...Object.values(services));
  if (typeof find !== 'function') throw new Error('the scripts did not load');
  return {
    find: (name) => (IDENTIFIER.test(name) ? (find(name) as ReturnType<Scope['find']>) : undefined),
  };
}

function hostNames(): string[] {
  const names = new Set<string>(MODULE_NAMES);
  for (
    let host: unknown = globalThis;
    typeof host === 'object' && host !== null;
    host = Object.getPrototypeOf(host)
  ) {
    for (const name of Object.getOwnPropertyNames(host)) names.add(name);
  }
  return [...names].filter((name) => IDENTIFIER.test(name) && !RESERVED.test(name) && !ECMASCRIPT.has(name));
}
