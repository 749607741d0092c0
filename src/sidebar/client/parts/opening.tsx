import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../../core/words';
import type { Status } from '../../api';
import { server } from '../server';
import { commonTexts } from '../texts/common';
import { browserLanguage, sayIn } from './language';
import { useLoading } from './loading';
import { ProblemNotice } from './problem';
import { Screen } from './screen';

interface OpeningProps {
  children: (status: Status, language: Language, setLanguage: (language: Language) => void) => JSX.Element;
}

/** Asks the server where the workbook stands, then shows the screen in the reader's language. */
export function Opening({ children }: OpeningProps): JSX.Element {
  const status = useLoading(() => server.status());
  const [chosen, setLanguage] = useState<Language | null>(null);
  const language = chosen ?? (status.state === 'here' ? status.value.language : browserLanguage());
  if (status.state === 'here') return children(status.value, language, setLanguage);
  return (
    <Screen language={language} onLanguage={setLanguage}>
      <main>
        {status.state === 'failed' ? (
          <ProblemNotice problem={status.problem} onRetry={status.again} />
        ) : (
          <p class="waiting" role="status">
            {sayIn(language)(commonTexts.loading)}
          </p>
        )}
      </main>
    </Screen>
  );
}
