import type { Context } from '../context';
import type { Emulated } from '../emulated';

type GoogleLock = GoogleAppsScript.Lock.Lock;

/** Whoever holds the document's lock; scripts run one after the other here, so tests pretend to be someone else. */
export class LockState {
  heldByOther = false;
  held = false;
}

class EmulatedLock implements Emulated {
  constructor(private readonly state: LockState) {}

  toString(): string {
    return 'Lock';
  }

  tryLock(): boolean {
    this.state.held = !this.state.heldByOther;
    return this.state.held;
  }

  waitLock(): void {
    if (!this.tryLock()) {
      throw new Error('Lock timeout: another process was holding the lock for too long.');
    }
  }

  hasLock(): boolean {
    return this.state.held;
  }

  releaseLock(): void {
    this.state.held = false;
  }
}

export class EmulatedLockService implements Emulated {
  constructor(
    private readonly context: Context,
    private readonly state: LockState,
  ) {
    context.executions.onEnd(() => (this.state.held = false));
  }

  toString(): string {
    return 'LockService';
  }

  getDocumentLock(): GoogleLock {
    return this.context.emulation.show<GoogleLock, EmulatedLock>(new EmulatedLock(this.state));
  }
}
