// 公开与否, in words.

import { useWording } from '../../../../web/language/use-wording.ts';
import { StatusTag } from '../../../../web/ui/tags/StatusTag.tsx';
import { fileWording } from '../wording.ts';

export function PublishedTag({ of }: { readonly of: boolean }) {
  const say = useWording(fileWording);
  return (
    <StatusTag tone={of ? 'blue' : 'grey'} plain>
      {say(of ? 'isPublished' : 'notPublished')}
    </StatusTag>
  );
}
