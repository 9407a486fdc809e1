// 检查的期限: the number of our own that a check goes by, with its basis and whether anyone has confirmed it.

import { Link } from '@tanstack/react-router';
import type { QualityCheck } from '#contract/domains/registers';
import { useWording } from '../../../../web/language/use-wording.ts';
import { paths } from '../../../../web/paths.ts';
import { VerifiedTag } from '../../../../web/ui/tags/VerifiedTag.tsx';
import { qualityWording } from './wording.ts';

export function LimitText({ of }: { readonly of: QualityCheck['limit'] }) {
  const say = useWording(qualityWording);
  if (of === null) return null;
  return (
    <small className="since">
      <b>{of.days === null ? say('limitUnset') : say('limit', { days: of.days })}</b>{' '}
      <Link to={paths.parameters}>
        <code>{of.key}</code>
      </Link>{' '}
      <VerifiedTag of={of.verified} /> <span lang="zh-CN">{of.basis}</span>
    </small>
  );
}
