// 取文案: the words of a page in the language chosen.

import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from './languages.ts';
import type { Wording } from './wording.ts';

export type Say<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

export function useWording<Key extends string>(wording: Wording<Key>): Say<Key> {
  teach(wording);
  const { t } = useTranslation(wording.name);
  const say = t as (key: string, values: Readonly<Record<string, string | number>>) => string; // our keys are typed by the wording
  return (key, values = {}) => say(key, values);
}

export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'zh-CN';
}

/** A page brings its words with it when it is first opened. */
function teach({ name, words }: Wording): void {
  if (i18next.hasResourceBundle('zh-CN', name)) return;
  for (const [language, of] of [
    ['zh-CN', 'zh'],
    ['en', 'en'],
  ] as const) {
    i18next.addResourceBundle(language, name, Object.fromEntries(Object.entries(words).map(([key, it]) => [key, it[of]])));
  }
}
