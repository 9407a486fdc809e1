// 一句话: verbatim, with its number, its force, its parts, what it leaves open, its conflicts, who acts, what there is so far, its rule and the cases that test it.

import { clauses2024, headlineForce, type SentenceId } from '#law/clauses/clauses-2024';
import { conflictsOf } from '#law/conflicts';
import type { Provision } from '#law/instrument';
import { useWording } from '../../../language/use-wording.ts';
import { homeWording } from '../wording.ts';
import { ConflictList } from './ConflictList.tsx';
import { ForceTag } from './ForceTag.tsx';
import { GlossLine } from './GlossLine.tsx';
import { gloss } from './gloss.ts';
import { Landed } from './landed/Landed.tsx';
import { RuleDisclosure } from './landed/RuleDisclosure.tsx';
import { ruleBehind } from './landed/rule-behind.ts';
import { OpenWordsList } from './OpenWordsList.tsx';
import { openWordsOf, piecesOf } from './open-words.ts';
import { PartsTable } from './PartsTable.tsx';

export function SentenceBlock({ of, id }: { readonly of: Provision; readonly id: SentenceId }) {
  const say = useWording(homeWording);
  const rule = ruleBehind(id);
  const parts = clauses2024.filter(({ sentence }) => sentence === id);
  return (
    <div className="sentence" id={id}>
      <p className="sentence-head">
        <a href={`#${id}`} className="clause-id">
          {id}
        </a>
        <ForceTag of={headlineForce(id)} />
      </p>
      <blockquote lang="zh-CN">
        <SentenceText of={of} id={id} />
      </blockquote>
      <GlossLine>{gloss[id]}</GlossLine>
      {parts.length > 1 && <PartsTable of={parts} caption={say('parts')} />}
      <OpenWordsList of={openWordsOf(id)} sentence={id} />
      <ConflictList of={conflictsOf(id)} />
      <Landed of={id} />
      {rule !== undefined && <RuleDisclosure of={rule} />}
    </div>
  );
}

/** The mark is drawn by the style sheet, so that what is copied is the text and nothing else. */
function SentenceText({ of: { text }, id }: { readonly of: Provision; readonly id: SentenceId }) {
  return (
    <p>
      {piecesOf(text, openWordsOf(id)).map((piece) =>
        piece.open === null ? (
          piece.text
        ) : (
          <a key={piece.open} className="open-words" href={`#${id}-open-${piece.open + 1}`}>
            {piece.text}
          </a>
        ),
      )}
    </p>
  );
}
