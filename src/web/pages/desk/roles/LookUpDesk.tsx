// 银行和行业协会的工作台: what they can look up, and what is not open to them yet.

import { Link } from '@tanstack/react-router';
import { daysAfter, plainDate } from '#kernel/plain-date';
import { useWording } from '../../../language/use-wording.ts';
import { apiPaths, paths } from '../../../paths.ts';
import { CountTile } from '../CountTile.tsx';
import { deskWording } from '../wording.ts';

const week = 7;

export function LookUpDesk({ role, today }: { readonly role: 'bank' | 'association'; readonly today: string }) {
  const say = useWording(deskWording);
  const soon = `${today}..${daysAfter(plainDate(today), week)}`;
  return (
    <>
      <div className="desk-tiles">
        <CountTile
          title={say('openLots')}
          list={apiPaths.lots}
          page={paths.lots}
          counts={[
            { label: say('openNow'), filters: { state: 'open' } },
            { label: say('dueInWeek'), filters: { state: 'open', bidsDueOn: soon } },
          ]}
        >
          <p className="remark">{say(role === 'bank' ? 'bankLots' : 'associationLots')}</p>
        </CountTile>
        <CountTile
          title={say('firms')}
          list={apiPaths.enterprises}
          page={paths.enterprises}
          counts={[{ label: say('registered'), filters: {} }]}
        />
      </div>
      <p className="notice">{say(role === 'bank' ? 'bankText' : 'associationText')}</p>
      {role === 'bank' && (
        <p className="desk-links">
          <Link to={paths.imports}>{say('toImports')}</Link>
          <Link to={paths.newFact} params={{ register: 'guarantee_commitment' }}>
            {say('enterCommitment')}
          </Link>
        </p>
      )}
    </>
  );
}
