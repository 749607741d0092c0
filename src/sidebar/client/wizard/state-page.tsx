import type { JSX } from 'preact';
import type { Language, Words } from '../../../core/words';
import type { Answers } from '../../../workbook/host';
import { Button, Notice, Title } from '../parts/controls';
import { useSay } from '../parts/language';
import { TaskList } from '../parts/tasks';
import { openScreen } from '../server';
import { wizardTexts as texts } from '../texts/wizard';
import { nextTasks } from './done-page';
import { LanguageOffer } from './language-offer';
import type { WizardAction, WizardState } from './machine';
import { AnswerList } from './review-page';

interface StatePageProps {
  state: WizardState;
  standing: Answers;
  language: Language;
  act: (action: WizardAction) => void;
}

interface OfferProps {
  what: Words;
  button: Words;
  onAccept: () => void;
}

function Offer({ what, button, onAccept }: OfferProps): JSX.Element {
  const say = useSay();
  return (
    <Notice kind="info">
      <p>{say(what)}</p>
      <Button onClick={onAccept}>{say(button)}</Button>
    </Notice>
  );
}

/** What a seller sees who opens the wizard of a workbook that stands already. */
export function StatePage({ state, standing, language, act }: StatePageProps): JSX.Element {
  const say = useSay();
  const go = (view: 'market' | 'review') => (): void => {
    act({ kind: 'go', view });
  };
  return (
    <main>
      <Title>{say(texts.stateTitle)}</Title>
      <LanguageOffer standing={standing} language={language} act={act} />
      {state.outdated && <Offer what={texts.outdated} button={texts.seeChanges} onAccept={go('review')} />}
      {state.draft !== null && (
        <Offer
          what={texts.stateDraft}
          button={texts.resume}
          onAccept={() => {
            act({ kind: 'resume' });
          }}
        />
      )}
      <AnswerList answers={standing} own={state.own} />
      <h2>{say(texts.nextSteps)}</h2>
      <TaskList
        tasks={[
          ...nextTasks,
          { title: texts.change, help: texts.changeHelp, run: go('market') },
          { title: texts.check, help: texts.checkHelp, run: go('review') },
          { title: texts.goFunctions, help: texts.goFunctionsHelp, run: () => openScreen('openFunctions') },
        ]}
      />
    </main>
  );
}
