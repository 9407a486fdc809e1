// 登记簿的用词: the name of a register or of a field in the language chosen; where it has to be found in a file, with its Chinese.

import { englishOfRegister } from '../../language/labels/register-labels.ts';
import { useLanguage } from '../../language/use-wording.ts';

interface Props {
  readonly of: string;
  /** It stands like this in a file, perhaps with the letter of its column: `C 资质等级`. */
  readonly inFile?: true;
}

export function RegisterWord({ of, inFile }: Props) {
  const [, letter = '', word = of] = /^([A-Z]{1,3} )?(.+)$/.exec(of) ?? [];
  const english = headEnglish(word);
  if (useLanguage() !== 'en' || english === undefined) return <span lang="zh-CN">{of}</span>;
  if (inFile !== true) return <span lang="en">{english}</span>;
  return (
    <span lang="en">
      {letter}
      {english} <span lang="zh-CN">（{word}）</span>
    </span>
  );
}

/** The same as a text, for a title. */
export function useRegisterWord(): (chinese: string) => string {
  const language = useLanguage();
  return (chinese) => (language === 'en' ? (headEnglish(chinese) ?? chinese) : chinese);
}

/** It heads a column, a field or a page. */
function headEnglish(chinese: string): string | undefined {
  const english = englishOfRegister(chinese);
  return english && english.charAt(0).toUpperCase() + english.slice(1);
}
