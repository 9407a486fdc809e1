// 逐条结论: 满足, 不满足 or 待核实.

import { useWording } from '../../language/use-wording.ts';
import { uiWording } from '../wording.ts';
import { StatusTag } from './StatusTag.tsx';

export function HoldsTag({ of }: { readonly of: boolean | null }) {
  const say = useWording(uiWording);
  if (of === null) return <StatusTag tone="orange">{say('open')}</StatusTag>;
  return of ? <StatusTag tone="green">{say('holds')}</StatusTag> : <StatusTag tone="red">{say('fails')}</StatusTag>;
}
