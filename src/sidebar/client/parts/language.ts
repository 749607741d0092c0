import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Words } from '../../../core/words';
import { fill } from './fill';

export const LanguageContext = createContext<Language>('en');

/** Says words in the page's language, with values filled in. */
export type Say = (what: Words, values?: Readonly<Record<string, string | number>>) => string;

export function sayIn(language: Language): Say {
  return (what, values = {}) => fill(what[language], values);
}

export function useSay(): Say {
  return sayIn(useContext(LanguageContext));
}

/** What to show before the server has said which language the reader's account has. */
export function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
