// 落实到哪一步: who acts, and what there is so far; a sentence without a rule says so.

import { Link } from '@tanstack/react-router';
import type { SentenceId } from '#law/clauses/clauses-2024';
import { measures2024 } from '#law/instruments/measures-2024';
import { useWording } from '../../../../language/use-wording.ts';
import { paths } from '../../../../paths.ts';
import { StatusTag } from '../../../../ui/tags/StatusTag.tsx';
import { homeWording } from '../../wording.ts';
import { pagesOf, ruleBehind } from './rule-behind.ts';

export function Landed({ of }: { readonly of: SentenceId }) {
  const say = useWording(homeWording);
  const rule = ruleBehind(of);
  return (
    <dl className="landed">
      <div>
        <dt>{say('units')}</dt>
        <dd>
          <span lang="zh-CN">{unitsOf(of).join('、')}</span>
          {say('alsoAreas')}
        </dd>
      </div>
      <div>
        <dt>{say('landed')}</dt>
        <dd>
          {rule === undefined ? (
            <>
              <StatusTag tone="grey">{say('notConnected')}</StatusTag> {say('notConnectedText')}
            </>
          ) : (
            <>
              <StatusTag tone="green">{say('connected')}</StatusTag> {say('connectedText')}
              {pagesOf[rule].map((page) => (
                <Link key={page} to={paths[page]}>
                  {say(page)}
                </Link>
              ))}
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** The text names units by measure. */
function unitsOf(sentence: SentenceId): readonly string[] {
  return measures2024.measures.find(({ provisions }) => provisions.includes(sentence))?.units ?? [];
}
