import type { JSX } from 'preact';
import type { Language } from '../../../core/words';
import type { Answers } from '../../../workbook/host';
import { Button, Notice } from '../parts/controls';
import { useSay } from '../parts/language';
import { wizardTexts as texts } from '../texts/wizard';
import type { WizardAction } from './machine';

interface LanguageOfferProps {
  standing: Answers | null;
  language: Language;
  act: (action: WizardAction) => void;
}

/** When the page speaks another language than the workbook: the page changes at once, the workbook only on request. */
export function LanguageOffer({ standing, language, act }: LanguageOfferProps): JSX.Element | null {
  const say = useSay();
  if (standing === null || standing.language === language) return null;
  return (
    <Notice kind="info">
      <p>{say(texts.switchTitle)}</p>
      <Button
        primary
        onClick={() => {
          act({ kind: 'switch', language });
        }}
      >
        {say(texts.switch)}
      </Button>
    </Notice>
  );
}
