import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../server';
import { problemOf } from '../server';

export type Loading<Value> =
  | { state: 'waiting' }
  | { state: 'here'; value: Value }
  | { state: 'failed'; problem: Problem; again: () => void };

/** Asks once when the part appears and again on demand. An answer that comes after the part has gone is dropped. */
export function useLoading<Value>(ask: () => Promise<Value>): Loading<Value> {
  const [loading, setLoading] = useState<Loading<Value>>({ state: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    setLoading({ state: 'waiting' });
    const again = (): void => {
      setAttempt(attempt + 1);
    };
    ask().then(
      (value) => {
        if (!gone) setLoading({ state: 'here', value });
      },
      (error: unknown) => {
        if (!gone) setLoading({ state: 'failed', problem: problemOf(error), again });
      },
    );
    return () => {
      gone = true;
    };
  }, [attempt]);
  return loading;
}
