// 日子: ISO in tables, in words where it is read as a sentence.

import { useWording } from '../../language/use-wording.ts';
import { uiWording } from '../wording.ts';
import { dayInWords } from './day-text.ts';

interface Props {
  /** null: not known. */
  readonly of: string | null;
  readonly inWords?: boolean;
}

export function DayText({ of, inWords = false }: Props) {
  const say = useWording(uiWording);
  if (of === null) return <>{say('none')}</>;
  return <time dateTime={of}>{inWords ? dayInWords(of) : of}</time>;
}
