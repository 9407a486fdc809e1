// 未读标签, in words.

import type { Notice } from '#contract/domains/notices';
import { useWording } from '../../../web/language/use-wording.ts';
import { StatusTag } from '../../../web/ui/tags/StatusTag.tsx';
import { noticesWording } from './wording.ts';

export function NewTag({ of: { readAt } }: { readonly of: Notice }) {
  const say = useWording(noticesWording);
  if (readAt !== null) return null;
  return (
    <StatusTag tone="blue" plain>
      {say('unread')}
    </StatusTag>
  );
}
