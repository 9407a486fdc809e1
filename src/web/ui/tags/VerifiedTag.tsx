// 核实与否, in words.

import { useWording } from '../../language/use-wording.ts';
import { uiWording } from '../wording.ts';
import { StatusTag } from './StatusTag.tsx';

export function VerifiedTag({ of }: { readonly of: boolean }) {
  const say = useWording(uiWording);
  return of ? <StatusTag tone="green">{say('verified')}</StatusTag> : <StatusTag tone="orange">{say('unverified')}</StatusTag>;
}
