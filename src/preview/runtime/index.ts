export type { MenuEntry, UiHooks } from './context';
export type { AuthMode, CallCount } from './execution';
export type { Runtime, RuntimeOptions } from './runtime';
export { createRuntime } from './runtime';
