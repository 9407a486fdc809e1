// 语言开关: the same page in the other language.

import { useNavigate } from '@tanstack/react-router';
import { chooseLanguage } from '../../language/language.ts';
import { useLanguage, useWording } from '../../language/use-wording.ts';
import { layoutWording } from '../wording.ts';

export function LanguageSwitch() {
  const say = useWording(layoutWording);
  const navigate = useNavigate();
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en';
  const change = () => {
    chooseLanguage(other);
    // Chinese is what an address without `lang` means only where English was not kept, so it is written out.
    void navigate({
      to: '.',
      search: (asked: Record<string, unknown>) => ({ ...asked, lang: other === 'en' ? 'en' : 'zh' }),
      hash: true,
      replace: true,
    });
  };
  return (
    <button type="button" className="plain-button" lang={other} onClick={change}>
      {say(other === 'en' ? 'toEnglish' : 'toChinese')}
    </button>
  );
}
