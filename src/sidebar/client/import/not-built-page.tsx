import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Title } from '../parts/controls';
import { useSay } from '../parts/language';
import { ProblemNotice } from '../parts/problem';
import type { Problem } from '../server';
import { openScreen, problemOf } from '../server';
import { importTexts as texts } from '../texts/import';

/** There is nothing yet that a report could be imported into. */
export function NotBuiltPage(): JSX.Element {
  const say = useSay();
  const [problem, setProblem] = useState<Problem | null>(null);
  const setUp = (): void => {
    openScreen('openWizard').catch((error: unknown) => {
      setProblem(problemOf(error));
    });
  };
  return (
    <>
      <main>
        <Title>{say(texts.notBuiltTitle)}</Title>
        <p>{say(texts.notBuilt)}</p>
        {problem && <ProblemNotice problem={problem} />}
      </main>
      <footer class="actions">
        <Button primary onClick={setUp}>
          {say(texts.setUp)}
        </Button>
      </footer>
    </>
  );
}
