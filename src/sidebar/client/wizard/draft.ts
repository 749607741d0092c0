import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../api';
import { server } from '../server';

const PAUSE_MILLISECONDS = 700;

export type Saving = 'saved' | 'failed' | 'none';

/**
 * Saves the draft a moment after the last change, one call at a time: calls to Google may overtake each other,
 * and the older draft must not win. Undefined leaves what was saved as it is.
 */
export function useSavedDraft(draft: Draft | null | undefined): Saving {
  const [saving, setSaving] = useState<Saving>('none');
  const text = draft === undefined ? undefined : JSON.stringify(draft);
  const saved = useRef(text ?? 'null');
  const last = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    if (text === undefined || text === saved.current) return undefined;
    const save = async (): Promise<void> => {
      try {
        await server.saveDraft(JSON.parse(text) as Draft | null);
        saved.current = text;
        setSaving('saved');
      } catch {
        setSaving('failed');
      }
    };
    const timer = setTimeout(() => {
      last.current = last.current.then(save);
    }, PAUSE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return saving;
}
