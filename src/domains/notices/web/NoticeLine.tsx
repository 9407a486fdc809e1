// 一行消息: what a notice comes to, in one line.

import type { Told } from '#contract/domains/notices';
import { useLabel } from '../../../web/language/labels/use-label.ts';
import { useWording } from '../../../web/language/use-wording.ts';
import { isMoved } from './NoticeText.tsx';
import { noticesWording } from './wording.ts';

export function NoticeLine({ of }: { readonly of: Told }) {
  const say = useWording(noticesWording);
  const label = useLabel();
  if (of.kind === 'standing-changed') {
    const { gained, lost } = of;
    const [only] = [...gained, ...lost];
    const parts = [
      ...(gained.length > 0 ? [say('gainedCount', { count: gained.length })] : []),
      ...(lost.length > 0 ? [say('lostCount', { count: lost.length })] : []),
    ];
    return (
      <>
        {gained.length + lost.length === 1 && (
          <>
            <span lang="zh-CN">{only?.lot.title}</span>
            {label('：')}
          </>
        )}
        {parts.join(label('，'))}
      </>
    );
  }
  return (
    <>
      <span lang="zh-CN">{of.lot.title}</span>
      {label('：')}
      {of.kind !== 'sheet-rechecked' ? say(of.kind) : of.changed.length === 0 ? say('leaders') : of.changed.map(label).join(label('、'))}
      {of.kind !== 'tender-withdrawn' && (
        <>
          {label('，')}
          {say(isMoved(of) ? 'moved' : 'notMoved')}
        </>
      )}
    </>
  );
}
