import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../api';
import { server } from '../server';

const PAUSE_MILLISECONDS = 700;

export type Saving = 'saved' | 'failed' | 'none';

/**
 * Saves the draft a moment after the last change, one call at a time: calls to Google may overtake each other,
 * and the older draft must not win.
 */
export function useSavedDraft(draft: Draft | null): Saving {
  const [saving, setSaving] = useState<Saving>('none');
  const last = useRef<Promise<void>>(Promise.resolve());
  const text = draft === null ? '' : JSON.stringify(draft);
  const first = useRef(text);
  useEffect(() => {
    if (text === '' || text === first.current) return undefined;
    const timer = setTimeout(() => {
      last.current = last.current
        .then(() => server.saveDraft(JSON.parse(text) as Draft))
        .then(
          () => {
            setSaving('saved');
          },
          () => {
            setSaving('failed');
          },
        );
    }, PAUSE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return saving;
}
