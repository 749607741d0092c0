import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/controls';
import { useSay } from '../parts/language';
import { commonTexts } from '../texts/common';
import { wizardTexts as texts } from '../texts/wizard';
import type { Saving } from './draft';
import type { Step } from './entries';
import { blocking, remarkOn } from './entries';
import type { WizardAction, WizardState } from './machine';
import type { StepProps } from './step-pages';
import { stepPages } from './step-pages';

function SavedLine({ saving }: { saving: Saving }): JSX.Element | null {
  const say = useSay();
  if (saving === 'none') return null;
  return (
    <p class={saving === 'failed' ? 'remark advice' : 'help'} role="status">
      {say(saving === 'failed' ? texts.notSaved : texts.saved)}
    </p>
  );
}

interface QuestionPageProps {
  step: Exclude<Step, 'review'>;
  saving: Saving;
  state: WizardState;
  act: (action: WizardAction) => void;
}

/** One group of questions. Going on with one open says what is missing and leads to it, instead of a dead button. */
export function QuestionPage({ step, saving, state, act }: QuestionPageProps): JSX.Element {
  const { entries, own } = state;
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const goOn = (): void => {
    if (blocking(step, entries) === null) act({ kind: 'next' });
    else setTries(tries + 1);
  };
  const problemWith: StepProps['problemWith'] = (name) => {
    const remark = tries > 0 ? remarkOn(name, entries) : null;
    return remark?.kind === 'problem' ? say(remark.what, remark.values) : undefined;
  };
  const Questions = stepPages[step];
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <main>
        <Questions
          entries={entries}
          own={own}
          problemWith={problemWith}
          set={(name, text) => {
            act({ kind: 'enter', name, text });
          }}
        />
        <SavedLine saving={saving} />
      </main>
      <footer class="actions">
        <Button primary submit>
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
