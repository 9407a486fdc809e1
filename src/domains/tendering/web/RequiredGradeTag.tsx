// 所需资质: the derived grade, or 待核实.

import type { RequiredGradeOnWire } from '#contract/domains/tendering';
import { useLabel } from '../../../web/language/labels/use-label.ts';
import { useWording } from '../../../web/language/use-wording.ts';
import { StatusTag } from '../../../web/ui/tags/StatusTag.tsx';
import { requiredText } from './lot-text.ts';
import { lotWording } from './wording.ts';

export function RequiredGradeTag({ of }: { readonly of: RequiredGradeOnWire }) {
  const say = useWording(lotWording);
  const label = useLabel();
  const text = requiredText(of, label);
  return text === undefined ? <StatusTag tone="orange">{say('toVerify')}</StatusTag> : text;
}
