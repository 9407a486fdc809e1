// 语言: Chinese first; English at the same address with `?lang=en`. The law itself stays Chinese.

import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { keep, readKept } from '../browser/kept.ts';
import { type Language, languages } from './languages.ts';

const kept = 'lang';

/** The address decides, then what was chosen last on this machine. */
export function languageOf(search: string, stored: string | null): Language {
  const asked = new URLSearchParams(search).get('lang') ?? stored ?? '';
  return asked.replace(/"/g, '').toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}

export function startLanguage(): void {
  const language = languageOf(window.location.search, readKept(kept));
  i18next.use(initReactI18next).init({
    lng: language,
    supportedLngs: languages,
    resources: {},
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false }, // React escapes
    react: { useSuspense: false },
  });
  document.documentElement.lang = language;
}

export function chooseLanguage(language: Language): void {
  // Where storage is forbidden the address still carries the choice.
  keep(kept, language);
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}
