import type { JSX } from 'preact';
import type { Language, Words } from '../../../core/words';
import type { BuildResult } from '../../api';
import { Notice, Title } from '../parts/controls';
import { useSay } from '../parts/language';
import type { Task } from '../parts/tasks';
import { TaskList } from '../parts/tasks';
import { openScreen, showSheet } from '../server';
import { wizardTexts as texts } from '../texts/wizard';
import { LanguageOffer } from './language-offer';
import type { WizardAction, WizardState } from './machine';
import { hasExamples } from './machine';
import { ChangeList } from './review-page';

export const nextTasks: readonly Task[] = [
  { title: texts.goContent, help: texts.goContentHelp, run: () => showSheet('content') },
  { title: texts.goImport, help: texts.goImportHelp, run: () => openScreen('openImport') },
  { title: texts.goProducts, help: texts.goProductsHelp, run: () => showSheet('products') },
];

interface DonePageProps {
  state: WizardState;
  result: BuildResult;
  language: Language;
  act: (action: WizardAction) => void;
}

function titleOf({ first, result }: WizardState): Words {
  if (first) return texts.doneTitle;
  return result?.changed === 0 ? texts.doneNothing : texts.doneAgain;
}

export function DonePage({ state, result, language, act }: DonePageProps): JSX.Element {
  const say = useSay();
  return (
    <main>
      <Title>{say(titleOf(state))}</Title>
      <LanguageOffer standing={state.standing} language={language} act={act} />
      {!state.first && <ChangeList lines={result.summary} />}
      {hasExamples(state) && <Notice kind="warn">{say(texts.doneExamples)}</Notice>}
      <h2>{say(texts.nextSteps)}</h2>
      <TaskList tasks={nextTasks} />
    </main>
  );
}
