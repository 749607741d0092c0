import type { JSX } from 'preact';
import { useReducer } from 'preact/hooks';
import type { Language } from '../../../core/words';
import type { Answers } from '../../../workbook/host';
import type { Status } from '../../api';
import { sayIn } from '../parts/language';
import { Screen } from '../parts/screen';
import { wizardTexts as texts } from '../texts/wizard';
import { BuildPage } from './build-page';
import { DonePage } from './done-page';
import type { Saving } from './draft';
import { useSavedDraft } from './draft';
import { answersOf, steps } from './entries';
import type { WizardAction, WizardState } from './machine';
import { draftOf, startOf, stepOf, wizardReducer } from './machine';
import { QuestionPage } from './question-page';
import { ReviewPage } from './review-page';
import { StatePage } from './state-page';

interface PageProps {
  state: WizardState;
  act: (action: WizardAction) => void;
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
