/** What a script may do: https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

export interface CallCount {
  total: number;
  /** Calls by `Class.method`. */
  byMethod: Record<string, number>;
}

interface Execution {
  entry: string;
  mode: AuthMode;
}

const MENU_CLASSES = ['Ui', 'Menu', 'Session', 'Utilities', 'console'];
const DOCUMENT_CLASSES =
  /^(Spreadsheet|Sheet|Range|NamedRange|Protection|Developer|DataValidation|Conditional)/;

/** Classes and methods each mode leaves out of reach. */
const REFUSED: Record<AuthMode, (type: string, method: string) => boolean> = {
  FULL: () => false,
  LIMITED: (type, method) => (type === 'Ui' && /^(show|alert|prompt)/.test(method)) || type === 'HtmlService',
  NONE: (type, method) =>
    type === 'Ui' ? /^(show|alert|prompt)/.test(method) : !MENU_CLASSES.includes(type) && method !== 'getUi',
  CUSTOM_FUNCTION: (type, method) =>
    method === 'getUi' ||
    type === 'Ui' ||
    (DOCUMENT_CLASSES.test(type) &&
      !/^(get|is|can|has|offset|toString|createDeveloperMetadataFinder|with|find)/.test(method)),
};

/** Knows which function of the script runs, what it may do and how often it calls a service. */
export class Executions {
  readonly calls: Record<string, CallCount> = {};
  private current: Execution | null = null;
  private readonly endings: (() => void)[] = [];

  /** Runs one execution; ones started inside it (a formula that is calculated) come back to it. */
  run<T>(entry: string, mode: AuthMode, work: () => T): T {
    const outer = this.current;
    this.current = { entry, mode };
    if (mode !== 'CUSTOM_FUNCTION') this.calls[entry] = { total: 0, byMethod: {} };
    try {
      return work();
    } finally {
      if (mode !== 'CUSTOM_FUNCTION') for (const end of this.endings) end();
      this.current = outer;
    }
  }

  /** Calls back when an execution is over, as Google lets go of locks then. */
  onEnd(end: () => void): void {
    this.endings.push(end);
  }

  get mode(): AuthMode | null {
    return this.current?.mode ?? null;
  }

  /** Counts a call of a service, or refuses it as Google does. */
  enter(type: string, method: string): void {
    if (this.current === null) throw new Error(`${type}.${method} was called outside of an execution`);
    const { entry, mode } = this.current;
    if (REFUSED[mode](type, method)) throw new Error(`You do not have permission to call ${type}.${method}`);
    const count = (this.calls[entry] ??= { total: 0, byMethod: {} });
    const name = `${type}.${method}`;
    count.total += 1;
    count.byMethod[name] = (count.byMethod[name] ?? 0) + 1;
  }
}
