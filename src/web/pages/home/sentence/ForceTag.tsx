// 效力标签: what the verb obliges, in a word and a line.

import { type Force, forces } from '#law/force';
import { useLanguage, useWording } from '../../../language/use-wording.ts';
import { StatusTag, type Tone } from '../../../ui/tags/StatusTag.tsx';
import { homeWording } from '../wording.ts';

const toneOf: Readonly<Record<Force, Tone>> = {
  MUST: 'red',
  PUSH: 'orange',
  SUPPORT: 'blue',
  ENCOURAGE: 'blue',
  MAY: 'green',
  DEFER: 'grey',
  GOAL: 'grey',
  META: 'grey',
};

export function ForceTag({ of, brief = false }: { readonly of: Force; readonly brief?: boolean }) {
  const say = useWording(homeWording);
  const english = useLanguage() === 'en';
  const { label, meaning, notMeant } = forces[of];
  return (
    <span className="force">
      <StatusTag tone={toneOf[of]} plain>
        <span lang="zh-CN">{label}</span>
        {english && <span className="force-gloss">{say(of)}</span>}
      </StatusTag>
      {!brief && (
        <span className="force-meaning" lang="zh-CN">
          {meaning}；{notMeant}
        </span>
      )}
    </span>
  );
}
