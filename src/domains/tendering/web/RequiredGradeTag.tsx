// 所需资质: the derived grade, or 待核实.

import type { RequiredGradeOnWire } from '#contract/domains/tendering';
import { useWording } from '../../../web/language/use-wording.ts';
import { StatusTag } from '../../../web/ui/tags/StatusTag.tsx';
import { requiredText } from './lot-text.ts';
import { lotWording } from './wording.ts';

export function RequiredGradeTag({ of }: { readonly of: RequiredGradeOnWire }) {
  const say = useWording(lotWording);
  const text = requiredText(of);
  return text === undefined ? <StatusTag tone="orange">{say('toVerify')}</StatusTag> : <span lang="zh-CN">{text}</span>;
}
