// 结论标签: 符合条件, 不符合, 待核实 or 不在有效期; never 可享.

import { useWording } from '../../language/use-wording.ts';
import { uiWording } from '../wording.ts';
import { StatusTag, type Tone } from './StatusTag.tsx';

export type AnswerShown = 'yes' | 'no' | 'unknown' | 'not-in-force';

const toneOf: Readonly<Record<AnswerShown, Tone>> = { yes: 'green', no: 'red', unknown: 'orange', 'not-in-force': 'grey' };

export function AnswerTag({ of }: { readonly of: AnswerShown }) {
  const say = useWording(uiWording);
  return <StatusTag tone={toneOf[of]}>{say(of)}</StatusTag>;
}
