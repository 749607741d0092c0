import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../../core/words';
import { Button, Notice } from '../parts/controls';
import { useSay } from '../parts/language';
import { ProblemNotice } from '../parts/problem';
import { Problem, problemOf, server } from '../server';
import { functionTexts as texts } from '../texts/functions';

const LETTERS_PER_ROW = 28;
const MOST_ROWS = 8;

/** Copies by the clipboard's own door, or, where a frame may not use it, by selecting the text. */
async function copied(field: HTMLTextAreaElement | null, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.select();
    return document.execCommand('copy');
  }
}

/** Enough lines to read the whole formula in a sidebar of 300 px; only the longest scroll. */
function rowsFor({ length }: string): number {
  return Math.min(MOST_ROWS, Math.max(2, Math.ceil(length / LETTERS_PER_ROW) + 1));
}

/** The formula to take away: into the selected cell, or by the clipboard. */
export function Insert({ formula }: { formula: string }): JSX.Element {
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ kind: 'good' | 'warn'; what: Words } | Problem | null>(null);
  const insert = async (): Promise<void> => {
    setSaid(null);
    try {
      const { inserted } = await server.insertFormula(formula);
      setSaid(inserted ? { kind: 'good', what: texts.inserted } : { kind: 'warn', what: texts.occupied });
    } catch (error) {
      setSaid(problemOf(error));
    }
  };
  const copy = async (): Promise<void> => {
    const done = await copied(field.current, formula);
    setSaid(done ? { kind: 'good', what: texts.copied } : { kind: 'warn', what: texts.notCopied });
  };
  return (
    <>
      <textarea
        ref={field}
        class="formula"
        readOnly
        rows={rowsFor(formula)}
        aria-label={say(texts.example)}
        value={formula}
      />
      <div class="buttons">
        <Button primary onClick={() => void insert()}>
          {say(texts.insert)}
        </Button>
        <Button onClick={() => void copy()}>{say(texts.copy)}</Button>
      </div>
      {said instanceof Problem && <ProblemNotice problem={said} />}
      {said !== null && 'what' in said && <Notice kind={said.kind}>{say(said.what)}</Notice>}
    </>
  );
}
