import type { JSX } from 'preact';
import type { BuildResult } from '../../api';
import { Notice, Title } from '../parts/controls';
import { useSay } from '../parts/language';
import type { Task } from '../parts/tasks';
import { TaskList } from '../parts/tasks';
import { openScreen, showSheet } from '../server';
import { wizardTexts as texts } from '../texts/wizard';
import { ChangeList } from './review-page';

export const nextTasks: readonly Task[] = [
  { title: texts.goContent, help: texts.goContentHelp, run: () => showSheet('content') },
  { title: texts.goImport, help: texts.goImportHelp, run: () => openScreen('openImport') },
  { title: texts.goProducts, help: texts.goProductsHelp, run: () => showSheet('products') },
];

interface DonePageProps {
  result: BuildResult;
  first: boolean;
  hasExamples: boolean;
}

export function DonePage({ result, first, hasExamples }: DonePageProps): JSX.Element {
  const say = useSay();
  const again = result.changed === 0 ? texts.doneNothing : texts.doneAgain;
  return (
    <main>
      <Title>{first ? say(texts.doneTitle) : say(again, { count: result.changed })}</Title>
      {!first && <ChangeList lines={result.summary} />}
      {hasExamples && <Notice kind="warn">{say(texts.doneExamples)}</Notice>}
      <h2>{say(texts.nextSteps)}</h2>
      <TaskList tasks={nextTasks} />
    </main>
  );
}
