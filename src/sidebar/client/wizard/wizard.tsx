import type { JSX } from 'preact';
import { useReducer } from 'preact/hooks';
import type { Language } from '../../../core/words';
import type { Answers } from '../../../workbook/host';
import type { Status } from '../../api';
import { Button } from '../parts/controls';
import { sayIn, useSay } from '../parts/language';
import { Screen } from '../parts/screen';
import { commonTexts } from '../texts/common';
import { wizardTexts as texts } from '../texts/wizard';
import { BuildPage } from './build-page';
import { DonePage } from './done-page';
import type { Saving } from './draft';
import { useSavedDraft } from './draft';
import type { Step } from './entries';
import { answersOf, blocking, steps } from './entries';
import type { WizardAction, WizardState } from './machine';
import { draftOf, startOf, stepOf, wizardReducer } from './machine';
import { ReviewPage } from './review-page';
import { StatePage } from './state-page';
import { stepPages } from './step-pages';

interface PageProps {
  state: WizardState;
  act: (action: WizardAction) => void;
}

function SavedLine({ saving }: { saving: Saving }): JSX.Element | null {
  const say = useSay();
  if (saving === 'none') return null;
  return (
    <p class={saving === 'failed' ? 'remark advice' : 'help'} role="status">
      {say(saving === 'failed' ? texts.notSaved : texts.saved)}
    </p>
  );
}

interface QuestionPageProps extends PageProps {
  step: Exclude<Step, 'review'>;
  saving: Saving;
}

function QuestionPage({ step, saving, state, act }: QuestionPageProps): JSX.Element {
  const say = useSay();
  const Questions = stepPages[step];
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        act({ kind: 'next' });
      }}
    >
      <main>
        <Questions
          entries={state.entries}
          own={state.own}
          set={(name, text) => {
            act({ kind: 'enter', name, text });
          }}
        />
        <SavedLine saving={saving} />
      </main>
      <footer class="actions">
        <Button primary submit disabled={blocking(step, state.entries) !== null}>
          {say(commonTexts.next)}
        </Button>
        {step !== 'language' && (
          <Button
            onClick={() => {
              act({ kind: 'back' });
            }}
          >
            {say(commonTexts.back)}
          </Button>
        )}
      </footer>
    </form>
  );
}

interface BuildingProps extends PageProps {
  answers: Answers;
  language: Language;
}

function AnswersPage({ state, act, answers, language }: BuildingProps): JSX.Element {
  if (state.view === 'building') {
    return (
      <BuildPage
        answers={answers}
        onBack={() => {
          act({ kind: 'go', view: 'review' });
        }}
        onDone={(result) => {
          act({ kind: 'built', result });
        }}
      />
    );
  }
  return (
    <ReviewPage
      key={language}
      answers={answers}
      own={state.own}
      onEdit={(view) => {
        act({ kind: 'go', view });
      }}
      onBack={() => {
        act({ kind: 'back' });
      }}
      onBuild={() => {
        act({ kind: 'go', view: 'building' });
      }}
    />
  );
}

interface ViewProps extends PageProps {
  language: Language;
  saving: Saving;
}

function CurrentPage({ state, act, language, saving }: ViewProps): JSX.Element | null {
  const { view, entries, standing, result } = state;
  const step = stepOf(view);
  const answers = answersOf(entries);
  if (step !== null && step !== 'review') {
    return <QuestionPage key={step} step={step} saving={saving} state={state} act={act} />;
  }
  if ((view === 'review' || view === 'building') && answers) {
    return <AnswersPage state={state} act={act} answers={answers} language={language} />;
  }
  if (view === 'done' && result) {
    return <DonePage state={state} result={result} language={language} act={act} />;
  }
  return standing && <StatePage state={state} standing={standing} language={language} act={act} />;
}

interface WizardProps {
  status: Status;
  language: Language;
  onLanguage: (language: Language) => void;
}

export function Wizard({ status, language, onLanguage }: WizardProps): JSX.Element {
  const [state, act] = useReducer(wizardReducer, startOf(status, language));
  const saving = useSavedDraft(draftOf(state));
  const step = stepOf(state.view);
  const number = step === null ? 0 : steps.indexOf(step) + 1;
  const speak = (to: Language): void => {
    onLanguage(to);
    act({ kind: 'speak', language: to });
  };
  const actAndSpeak = (action: WizardAction): void => {
    act(action);
    if (action.kind === 'enter' && action.name === 'language') onLanguage(action.text === 'zh' ? 'zh' : 'en');
  };
  return (
    <Screen
      language={language}
      onLanguage={speak}
      place={step && sayIn(language)(texts.progress, { step: number, count: steps.length })}
    >
      {step && (
        <div class="steps" aria-hidden="true">
          {steps.map((name, index) => (
            <span key={name} class={index < number ? 'done' : ''} />
          ))}
        </div>
      )}
      <CurrentPage state={state} act={actAndSpeak} language={language} saving={saving} />
    </Screen>
  );
}
