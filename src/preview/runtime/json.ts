/**
 * What `google.script.run` lets through: numbers, booleans, texts, null, and plain objects and arrays of them.
 * A Date, a function or a circle makes the call fail; undefined becomes null in arrays and is left out of objects.
 */
export function toJson(value: unknown, what: 'argument' | 'result', seen: readonly object[] = []): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') throw refused(what, typeof value);
  if (seen.includes(value)) throw refused(what, 'circular reference');
  const inside = [...seen, value];
  if (Array.isArray(value)) return value.map((item: unknown) => toJson(item, what, inside));
  const name = Object.prototype.toString.call(value);
  if (name !== '[object Object]') throw refused(what, name.slice(8, -1));
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, toJson(item, what, inside)]));
}

function refused(what: 'argument' | 'result', type: string): Error {
  return new Error(
    what === 'argument'
      ? `Failed due to illegal value in property: ${type}`
      : `The script completed but the returned value is not a supported return type: ${type}`,
  );
}
