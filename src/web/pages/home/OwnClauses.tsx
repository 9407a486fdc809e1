// 文件自身的条款: who answers, what it is for, when it applies.

import { documentClauses } from '#law/clauses/document-clauses';
import { useWording } from '../../language/use-wording.ts';
import { PartsTable } from './sentence/PartsTable.tsx';
import { homeWording } from './wording.ts';

export function OwnClauses() {
  const say = useWording(homeWording);
  return (
    <section className="measure">
      <h2>{say('ownClauses')}</h2>
      <PartsTable of={documentClauses} caption={say('ownClauses')} />
    </section>
  );
}
