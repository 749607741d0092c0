import type { FromPanel, ToPanel } from './messages';

/**
 * Stands at the top of every page shown in the panel and gives it `google.script`, as Google does: calls are
 * asynchronous, handlers belong to one runner, errors without a handler only reach the console.
 */
interface Handlers {
  success?: (value: unknown, userObject: unknown) => void;
  failure?: (error: Error, userObject: unknown) => void;
  userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let lastId = 0;

function say(message: FromPanel): void {
  window.parent.postMessage(message, '*');
}

/** Says so at once, where the mistake was made, when an argument could not travel to the server. */
function refuseUnsendable(value: unknown): void {
  const sendable =
    value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value) || isPlain(value);
  if (!sendable)
    throw new TypeError('Failed due to illegal value in property: a parameter must be plain JSON');
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(refuseUnsendable);
}

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (
    Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)
  );
}

function call(name: string, args: unknown[], handlers: Handlers): void {
  refuseUnsendable(args);
  lastId += 1;
  waiting.set(lastId, handlers);
  say({ type: 'call', id: lastId, name, args });
}

/** A runner holds its handlers; each `with…` gives a new one, so that runners can be kept and reused. */
function runner(handlers: Handlers): object {
  const settings: Record<string, (value: never) => object> = {
    withSuccessHandler: (success: NonNullable<Handlers['success']>) => runner({ ...handlers, success }),
    withFailureHandler: (failure: NonNullable<Handlers['failure']>) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(settings, {
    get: (target, name) => {
      if (typeof name !== 'string' || name === 'then') return undefined;
      return target[name] ?? ((...args: unknown[]) => call(name, args, handlers));
    },
  });
}

function settle(message: ToPanel): void {
  const handlers = waiting.get(message.id);
  if (!handlers) return;
  waiting.delete(message.id);
  if (message.type === 'result') handlers.success?.(message.value, handlers.userObject);
  else if (handlers.failure) handlers.failure(new Error(message.message), handlers.userObject);
  else console.error(message.message);
}

window.addEventListener('message', ({ source, data }: MessageEvent<ToPanel>) => {
  if (source === window.parent) settle(data);
});

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => {
          say({ type: 'close' });
        },
        editor: {
          focus: () => {
            say({ type: 'focusGrid' });
          },
        },
        setWidth: () => undefined,
        setHeight: () => undefined,
      },
    },
  },
});
