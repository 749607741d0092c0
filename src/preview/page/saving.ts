import type { Store } from './store';

export type SaveState = 'saved' | 'saving' | 'failed';

export interface Saver {
  /** Something changed; it is saved once changes pause. */
  touch(): void;
  /** Saves now what has not been saved yet. */
  flush(): Promise<void>;
  /** Saves nothing from now on: the page is about to be replaced. */
  stop(): void;
}

/** Milliseconds without a change; a build makes thousands of changes in a row. */
const PAUSE = 600;

/** Saves after changes, never twice at once: what changes during a save is saved by the next. */
export function createSaver(
  store: Store,
  take: () => Readonly<Record<string, unknown>>,
  onState: (state: SaveState) => void,
): Saver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changed = false;
  let stopped = false;
  let running: Promise<void> = Promise.resolve();

  const save = async (): Promise<void> => {
    if (!changed || stopped) return;
    changed = false;
    try {
      await store.write(take());
      if (!changed) onState('saved');
    } catch {
      onState('failed');
    }
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    running = running.then(save);
    return running;
  };
  return {
    flush,
    touch: () => {
      changed = true;
      onState('saving');
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), PAUSE);
    },
    stop: () => {
      stopped = true;
    },
  };
}
