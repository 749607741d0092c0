import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../core/words';
import type { Actions } from './app';
import { texts } from './texts';

export function ConfirmStartOver({ language, actions }: { language: Language; actions: Actions }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const cancel = () => actions.askToStartOver(false);
  return (
    <dialog ref={dialog} class="dialog" aria-label={texts.startOver[language]} onClose={cancel}>
      <p>{texts.startOverQuestion[language]}</p>
      <div class="dialog-buttons">
        <button type="button" class="primary danger" onClick={actions.startOver}>
          {texts.startOverConfirm[language]}
        </button>
        <button type="button" autofocus onClick={cancel}>
          {texts.cancel[language]}
        </button>
      </div>
    </dialog>
  );
}
