import type { JSX } from 'preact';
import type { ImportResult } from '../../api';
import { Notice, Title } from '../parts/controls';
import { useSay } from '../parts/language';
import { TaskList } from '../parts/tasks';
import { showBlank } from '../server';
import { importTexts as texts } from '../texts/import';
import { KeptList } from './kept-list';
import { doneOf, refusedOf } from './outlook';

interface ImportedPageProps {
  result: ImportResult;
  onAgain: () => void;
}

export function ImportedPage({ result, onAgain }: ImportedPageProps): JSX.Element {
  const say = useSay();
  const done = doneOf(result);
  const refused = refusedOf(result);
  return (
    <main>
      <Title>{say(done.what, done.values)}</Title>
      <Notice kind="good">{say(texts.doneHelp)}</Notice>
      {refused && <Notice kind="warn">{say(refused.what, refused.values)}</Notice>}
      <KeptList result={result} />
      <TaskList
        tasks={[
          { title: texts.goContent, help: texts.goContentHelp, run: () => showBlank('content', 'cost') },
          { title: texts.again, help: texts.againHelp, run: onAgain },
        ]}
      />
    </main>
  );
}
