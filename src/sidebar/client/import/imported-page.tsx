import type { JSX } from 'preact';
import type { ImportResult } from '../../api';
import { Notice, Title } from '../parts/controls';
import type { Say } from '../parts/language';
import { useSay } from '../parts/language';
import { TaskList } from '../parts/tasks';
import { showBlank } from '../server';
import { importTexts as texts } from '../texts/import';
import { isNothingNew } from './result';
import { KeptList } from './kept-list';

function titleOf(result: ImportResult, say: Say): string {
  const { added, updated } = result.contents;
  if (isNothingNew(result) || added + updated === 0) return say(texts.doneNothing);
  if (added > 0 && updated > 0) return say(texts.doneBoth, { added, updated });
  return added > 0 ? say(texts.doneAdded, { count: added }) : say(texts.doneUpdated, { count: updated });
}

interface ImportedPageProps {
  result: ImportResult;
  onAgain: () => void;
}

export function ImportedPage({ result, onAgain }: ImportedPageProps): JSX.Element {
  const say = useSay();
  return (
    <main>
      <Title>{titleOf(result, say)}</Title>
      <Notice kind="good">{say(texts.doneHelp)}</Notice>
      {result.counts.refused > 0 && (
        <Notice kind="warn">{say(texts.doneRefused, { count: result.counts.refused })}</Notice>
      )}
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
