// 日子: ISO in tables, in words where it is read as a sentence.

import { dayInWords } from './day-text.ts';

interface Props {
  readonly of: string;
  readonly inWords?: boolean;
}

export function DayText({ of, inWords = false }: Props) {
  return <time dateTime={of}>{inWords ? dayInWords(of) : of}</time>;
}
