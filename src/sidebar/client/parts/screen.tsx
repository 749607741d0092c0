import type { ComponentChildren, JSX } from 'preact';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Language } from '../../../core/words';
import { LanguageSwitch } from './controls';
import { LanguageContext } from './language';

interface ScreenProps {
  language: Language;
  onLanguage: (language: Language) => void;
  /** Left of the language switch: where one is. */
  place?: ComponentChildren;
  children: ComponentChildren;
}

/** What every screen shares: the page's language, announced to the browser, and the switch at the top. */
export function Screen({ language, onLanguage, place, children }: ScreenProps): JSX.Element {
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <header class="top">
        <div class="place">{place}</div>
        <LanguageSwitch language={language} onChange={onLanguage} />
      </header>
      {children}
    </LanguageContext.Provider>
  );
}

export function mount(screen: JSX.Element): void {
  const place = document.getElementById('app');
  if (place !== null) render(screen, place);
}
